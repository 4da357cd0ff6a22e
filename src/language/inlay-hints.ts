import type { InlayHint } from 'vscode-languageserver-types';
import { fold } from '../journey/frameworks';
import type { IdKind, Item, Stage, Step } from '../journey/model';
import { positions } from '../journey/positions';
import { journeyEnds, referenceKinds } from '../journey/references';
import { remember } from '../journey/remember';
import type { MapContext, Scope } from '../journey/scope';
import { firstThat } from '../journey/sorted';
import type { Entry, Node, Path, ScalarNode, Span } from '../journey/tree';
import { keyText, textOf } from '../journey/tree';
import { stageTitle, stepTitle } from './about';
import { momentAt } from './uses';

const longest = 40;

/** The names behind the ids in a stretch of the text, where a name says more than its id. Looks at that stretch alone. */
export function inlayHints({ scope }: MapContext, span: Span): InlayHint[] {
  const place = positions(scope.journey);
  const hints: InlayHint[] = [];
  within(scope.journey.root, span, (node, path) => {
    const kinds = referenceKinds(path);
    const id = kinds && textOf(node);
    if (id === undefined || journeyEnds.includes(id)) return;
    const name = nameBehind(scope, kinds!, id, path);
    if (name !== undefined && fold(name) !== fold(id))
      hints.push({ position: place.at(node.end), label: shortened(name), paddingLeft: true });
  });
  return hints;
}

function nameBehind(scope: Scope, kinds: readonly IdKind[], id: string, path: Path): string | undefined {
  const [kind] = kinds as readonly [IdKind];
  if (kind === 'stage' || kind === 'step') return moments(scope).get(id);
  if (kind === 'pain') {
    const { stage, step } = momentAt(scope.journey, path);
    return (step && ownPains(step).get(id)) ?? (stage && (ownPains(stage).get(id) ?? painsOfSteps(stage).get(id)));
  }
  return scope.definitions.get(kind)?.get(id)?.definition.name?.value;
}

const ownPains = remember(({ pains }: Stage | Step) => namesOf(pains));
const painsOfSteps = remember(({ steps }: Stage) => namesOf(steps.flatMap(step => step.pains)));

/** By id; of one that stands twice, the first. */
const namesOf = (pains: readonly Item[]): ReadonlyMap<string, string> =>
  new Map(pains.flatMap(({ id, text }) => (id && text ? [[id.value, text.value] as const] : [])).reverse());

/** What stages and steps are called, by id: only transitions name them. */
const moments = remember((scope: Scope): ReadonlyMap<string, string> => {
  const { stages, steps } = scope.journey.map;
  const names = new Map<string, string>();
  for (const step of steps) if (step.id) names.set(step.id.value, stepTitle(step));
  for (const stage of stages) if (stage.id) names.set(stage.id.value, stageTitle(scope, stage));
  return names;
});

function shortened(name: string): string {
  const line = name.replace(/\s+/g, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
}

/** Calls `visit` for the values of a tree that touch a stretch of the text. What an alias stands for is not entered. */
function within(root: Node | undefined, { start, end }: Span, visit: (node: ScalarNode, path: Path) => void): void {
  const path: (string | number)[] = [];
  const go = (part: string | number, node: Node): void => {
    path.push(part);
    walk(node);
    path.pop();
  };
  const walk = (node: Node): void => {
    if (node.alias) return;
    if (node.kind === 'scalar') visit(node, path);
    else if (node.kind === 'list') {
      const { items } = node;
      for (let i = firstThat(items, item => item.end >= start); i < items.length && items[i]!.start <= end; i++)
        go(i, items[i]!);
    } else {
      const { entries } = node;
      const endOf = ({ key, value }: Entry): number => Math.max(key.end, value.end);
      for (let i = firstThat(entries, e => endOf(e) >= start); i < entries.length; i++) {
        const { key, value } = entries[i]!;
        if (key.start > end) break;
        go(keyText(key), value);
      }
    }
  };
  if (root) walk(root);
}
