import * as l10n from '@vscode/l10n';
import type { Edit } from '../journey/finding';
import { lineEnd, lineStart, nextLine } from '../journey/lines';
import type { Stage } from '../journey/model';
import type { Journey } from '../journey/parse';
import type { Entry, MapNode, Node, Path } from '../journey/tree';
import { entry, items, keyText, textOf } from '../journey/tree';
import { applyEdits } from './apply';
import type { Refusal } from './change';
import { isRefusal, notSafe, notThere } from './change';
import type { Turn } from './in-turn';
import { inTurn } from './in-turn';
import { insertItem } from './insert-item';
import { insertKey } from './insert-key';
import { putInPlace, setValue } from './set-value';
import type { Piece } from './piece';
import { insertEntry, insertItems } from './insert-piece';
import { extentOf, pieceAt } from './piece';
import { sameComments } from './kept-comments';
import { remove } from './remove';
import { dataOf, sameData } from './verify';

/** Texts that can be put one behind the other. */
const joinable: readonly string[] = ['goal', 'description'];

/**
 * Puts the stage below `stage` into it: its steps go behind the others, its pains, metrics and so on to theirs, its goal
 * behind the goal, its touchpoints to theirs; steps of other personas say so. Its id and name go: transitions that named it name
 * the stage, or its first step where that has an id. Refused where both say something that can't be put together, as an
 * emotion: the mean of two is a number that nobody has told, and to keep one would throw the other away.
 */
export function mergeStages(journey: Journey, stage: number): readonly Edit[] | Refusal {
  const { map, text } = journey;
  const [first, second] = [map.stages[stage], map.stages[stage + 1]];
  if (!first) return notThere();
  if (!second) return { refusal: l10n.t('This is the last stage: there is none below to merge it with.') };
  const { node } = second;
  if (node.kind !== 'map' || node.flow || first.node.kind !== 'map' || first.node.flow) return notSafe();
  if (node.doubled.length > 0) return notSafe();
  const path: Path = ['stages', stage];
  const below: Path = ['stages', stage + 1];
  const turns: Turn[] = [];
  const apart: string[] = [];
  for (const e of node.entries) {
    const key = keyText(e.key);
    if (['id', 'name', 'personas', 'steps'].includes(key)) continue;
    const moved = intoStage(journey, path, below, key, e, entry(first.node, key));
    if (moved === undefined) apart.push(key);
    else if (isRefusal(moved)) return moved;
    else turns.push(...moved);
  }
  if (apart.length > 0) return { refusal: sayOne(apart) };
  if (second.steps.length > 0) {
    const steps = pieceAt(journey, [...below, 'steps'], 0, second.steps.length);
    if (isRefusal(steps)) return steps;
    const whole = withComments(steps, ownComments(text, journey, node, stage + 1));
    turns.push(j => insertItems(j, [...path, 'steps'], first.steps.length, whole));
  }
  const edits = inTurn(journey, [
    ...turns,
    j => remove(j, below),
    ...personas(path, first, second),
    ...transitions(journey, first, second),
  ]);
  if (isRefusal(edits)) return edits;
  // What is said between the keys that go may have no place in the other stage
  return sameComments(text, applyEdits(text, edits))
    ? edits
    : { refusal: l10n.t('A comment of the second stage would be lost: move it to a step first.') };
}

/** Where the stages are about other personas, each step says whom it is about; the stage is about all of them. */
function personas(path: Path, first: Stage, second: Stage): Turn[] {
  const idsOf = (of: Stage): readonly string[] => of.personas.map(p => p.value);
  const [a, b] = [idsOf(first), idsOf(second)];
  if (a.length === b.length && a.every(id => b.includes(id))) return [];
  const atSteps = [first, second].flatMap(of =>
    of.steps.flatMap(({ node, position }): Turn[] => {
      const place = [...path, 'steps', position + (of === second ? first.steps.length : 0)];
      const list = { list: idsOf(of), flow: true };
      return list.list.length === 0 || entry(node, 'personas') ? [] : [j => insertKey(j, place, 'personas', list)];
    }),
  );
  if (a.length === 0) return atSteps;
  // A stage that names nobody is about everybody
  if (b.length === 0) return [...atSteps, j => remove(j, [...path, 'personas'])];
  const more = b.filter(id => !a.includes(id));
  return [
    ...atSteps,
    ...more.map(
      (id, i): Turn =>
        j =>
          insertItem(j, [...path, 'personas'], a.length + i, id),
    ),
  ];
}

const sayOne = (keys: readonly string[]): string =>
  l10n.t(
    'Both stages have {0}. Decide what is true of them together, and take the other out first.',
    keys.map(key => `\`${key}\``).join(', '),
  );

/** What a key of the second stage becomes in the first one; undefined where only its author can tell. */
function intoStage(
  journey: Journey,
  path: Path,
  below: Path,
  key: string,
  { value }: Entry,
  there: Entry | undefined,
): readonly Turn[] | Refusal | undefined {
  if (!there) {
    const piece = pieceAt(journey, below, key);
    return isRefusal(piece) ? piece : [j => insertEntry(j, path, key, piece)];
  }
  if (value.kind === 'list' && there.value.kind === 'list') {
    const count = there.value.items.length;
    const pieces = value.items.map((_, i) => pieceAt(journey, [...below, key], i));
    const refused = pieces.find(isRefusal);
    if (refused) return refused;
    const fresh = (pieces as Piece[]).filter(
      ({ data }) => !items(there.value).some(one => one.kind === 'scalar' && sameData(dataOf(one), data[0])),
    );
    return fresh.map(
      (piece, i): Turn =>
        j =>
          insertItems(j, [...path, key], count + i, piece),
    );
  }
  if (sameData(dataOf(value), dataOf(there.value))) return [];
  const [a, b] = [textOf(there.value), textOf(value)];
  if (joinable.includes(key) && a !== undefined && b !== undefined && isShort(there.value) && isShort(value))
    return [j => setValue(j, [...path, key], `${a.replace(/[.;]$/, '')}; ${b}`)];
  return key === 'touchpoint' ? touchpoints(path, there.value, value) : undefined;
}

/** One touchpoint, or a list of them, and those of the other stage, each once. */
function touchpoints(path: Path, there: Node, value: Node): readonly Turn[] | undefined {
  const [own, more] = [there, value].map(node => (node.kind === 'list' ? node.items : [node]).map(textOf));
  if (there.alias || value.alias || own!.includes(undefined) || more!.includes(undefined)) return undefined;
  const fresh = (more as string[]).filter(id => !own!.includes(id));
  const key = 'touchpoint';
  if (there.kind === 'list')
    return fresh.map(
      (id, i): Turn =>
        j =>
          insertItem(j, [...path, key], own!.length + i, id),
    );
  return [j => putInPlace(j, [...path, key], { list: [...(own as string[]), ...fresh], flow: true })];
}

const isShort = (node: Node): boolean =>
  node.kind === 'scalar' && !node.alias && node.style !== 'literal' && node.style !== 'folded';

/** Who entered the second stage enters at its first step, where that can be named; who left it leaves what both are now. */
function transitions({ map }: Journey, first: Stage, second: Stage): Turn[] {
  const gone = second.id?.value;
  const kept = first.id?.value;
  if (gone === undefined || kept === undefined) return [];
  const entrance = second.steps[0]?.id?.value ?? kept;
  return map.transitions.flatMap((t, i): Turn[] => [
    ...(t.from?.value === gone ? [(j: Journey) => setValue(j, ['transitions', i, 'from'], kept)] : []),
    ...(t.to?.value === gone ? [(j: Journey) => setValue(j, ['transitions', i, 'to'], entrance)] : []),
  ]);
}

/** The comments of a stage that stand neither at its steps nor at what is moved key by key: above it, and on its first lines. */
function ownComments(text: string, { map }: Journey, node: MapNode, index: number): string[] {
  const stages = map.stagesNode!;
  const comments: string[] = [];
  const { start } = extentOf(text, stages, index);
  for (let line = start; line < lineStart(text, node.start); line = nextLine(text, line))
    comments.push(text.slice(line, lineEnd(text, line)).trim());
  for (const key of ['id', 'name', 'personas', 'steps']) {
    const e = entry(node, key);
    if (!e) continue;
    const from = key === 'steps' ? e.key.end : e.value.end;
    const found = /(?:^|[ \t])(#.*)$/.exec(text.slice(from, lineEnd(text, from)));
    if (found) comments.push(found[1]!);
  }
  return comments.filter(c => c.startsWith('#'));
}

const withComments = (piece: Piece, comments: readonly string[]): Piece =>
  comments.length === 0 ? piece : { lines: [...comments, ...piece.lines], data: piece.data };
