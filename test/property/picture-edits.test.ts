import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits } from '../../src/edits/apply';
import type { Edit } from '../../src/journey/finding';
import { difference } from '../../src/journey/difference';
import { lineEnd, lineStart } from '../../src/journey/lines';
import type { Journey } from '../../src/journey/parse';
import { parse } from '../../src/journey/parse';
import type { MapContext } from '../../src/journey/scope';
import { buildScope, noFiles } from '../../src/journey/scope';
import type { Node, Path } from '../../src/journey/tree';
import { entries, items, keyText } from '../../src/journey/tree';
import { isByPersona } from '../../src/edits/set-by-persona';
import { pictureEdit } from '../../src/language/picture-edit';
import type { PictureEdit, PictureValue } from '../../src/shared/picture-edit';
import { hostileEdit } from './hostile-edits';
import { exampleMaps } from './example-maps';
import { hostileMaps } from './hostile-maps';
import { pathAt, rangeOfPath } from '../../src/language/picture-paths';
import { differences, expected, told, type Told, valueAt } from './picture-facts';
import { writtenMap } from './written-maps';

const contextOf = (text: string): MapContext => ({
  scope: buildScope('file:///w/map.journey.yaml', parse(text), noFiles),
  files: noFiles,
  today: '2026-11-22',
});

const map = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...Object.values(exampleMaps)) },
  { weight: 2, arbitrary: writtenMap },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...Object.values(hostileMaps)), fc.array(hostileEdit, { maxLength: 2 }))
      .map(([text, edits]) => edits.reduce((t, edit) => edit.apply({ versions: [t], names: [], there: 0 }).text, text)),
  },
);

const texts = [
  ...[
    'Sees shoes',
    'a: b',
    '# x',
    'x #y',
    'it’s "q"',
    "it's",
    'yes',
    '1',
    '-1.5',
    ' a ',
    '',
    'two\nlines',
    'a\r\n\r\n b\n',
  ],
  ...[
    '- x',
    '[a]',
    '{a',
    'a, b',
    'ł 👟',
    '\ud83d',
    'a\u2028b',
    '|',
    '%',
    '@a',
    '&a',
    '*a',
    '!a',
    'null',
    '~',
    'a\tb',
    '---',
  ],
  ...['\\', "'", '"', '?', ': ', 'key:', '\uFEFFa', '\u0000', 'beginner', 'medium'],
];

/** An edit of a map that has what it says, or nearly; told by numbers, as the map is known only when it is made. */
type Choice = (journey: Journey) => PictureEdit;

/** All that stands in a map, with its path. */
function places(journey: Journey): { readonly path: Path; readonly node: Node }[] {
  const found: { path: Path; node: Node }[] = [];
  const walk = (node: Node, path: Path): void => {
    found.push({ path, node });
    if (node.alias) return;
    for (const e of entries(node)) walk(e.value, [...path, keyText(e.key)]);
    items(node).forEach((item, i) => walk(item, [...path, i]));
  };
  if (journey.root) walk(journey.root, []);
  return found;
}

const momentKeys = ['action', 'name', 'goal', 'thought', 'feeling', 'emotion', 'touchpoint', 'moment-of-truth'];
const listKeys = ['steps', 'pains', 'opportunities', 'motivations', 'frontstage', 'support'];

const pick = <T>(all: readonly T[], n: number): T | undefined => all[n % Math.max(1, all.length)];

/** Where something may be set: the value of a key, written or not yet; one persona's; an item; a definition; anything at all. */
const settable = (journey: Journey): readonly (readonly Path[])[] => {
  const moments = [...journey.map.stages, ...journey.map.steps].map((moment): Path =>
    'stage' in moment ? ['stages', moment.stage.position, 'steps', moment.position] : ['stages', moment.position],
  );
  const all = places(journey);
  const scalars = all.flatMap(({ path, node }) => (node.kind === 'scalar' ? [path] : []));
  const itemsOf = (...keys: readonly unknown[]): Path[] =>
    all.flatMap(({ path }) => (keys.includes(path.at(-2)) && typeof path.at(-1) === 'number' ? [path] : []));
  return [
    ...momentKeys.map(key => moments.map(moment => [...moment, key])),
    moments.map(moment => [...moment, 'emotion', 'beginner']),
    moments.map(moment => [...moment, 'feeling', 'club']),
    scalars.filter(path => path.at(-2) === 'emotion' || path.at(-2) === 'feeling'),
    itemsOf('pains').flatMap(path => [path, [...path, 'text']]),
    itemsOf('opportunities', 'motivations', 'goals', 'support'),
    itemsOf('pains').map(path => [...path, 'severity']),
    itemsOf('opportunities').map(path => [...path, 'status']),
    all.flatMap(({ path }) => (path.length === 2 && path[0] !== 'stages' ? [path, [...path, 'name']] : [])),
    scalars,
    ['title', 'goal', 'scenario', 'nothing'].map(key => [key]),
  ];
};

/** What fits a key; for others, a text. */
const fitting: Readonly<Record<string, readonly PictureValue[]>> = {
  emotion: [-2, -0, 0.5, 2, null],
  beginner: [-2, 0, 2, null],
  touchpoint: [[], ['window'], ['desk'], ['checkout', 'window'], ['a', 'window', 'desk'], ['desk', 'a']],
  severity: ['low', 'high', null],
  status: ['idea', 'done', null],
  'moment-of-truth': [true, null],
};
const unfit: readonly PictureValue[] = [3, true, ['a'], null, 'high'];

const setting = fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.nat(9)).map(([n, m, v, odd]): Choice => j => {
  const path = pick(pick(settable(j), n)!, m) ?? ['title'];
  const fit = fitting[String(path.at(-1))] ?? (path.at(-2) === 'emotion' ? fitting['emotion']! : texts);
  return { kind: 'set', path, value: pick(odd === 0 ? unfit : fit, v)! };
});

const choice: fc.Arbitrary<Choice> = fc.oneof(
  { weight: 6, arbitrary: setting },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.nat(), fc.nat(), fc.constantFrom(...texts)).map(([n, m, text]): Choice => j => {
      const list = pick(lists(j), n)!;
      return { kind: 'add', path: [...list, m % (sizeAt(j, list) + 1)], text };
    }),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.boolean()).map(([n, m, k, near]): Choice => j => {
      const all = itemPaths(j);
      const path = pick(all, n) ?? ['stages', 0];
      const same = lists(j).filter(list => list.at(-1) === path.at(-2));
      const list = near ? path.slice(0, -1) : (pick(same, m) ?? path.slice(0, -1));
      return { kind: 'move', path, to: [...list, k % (sizeAt(j, list) + 1)] };
    }),
  },
  {
    weight: 2,
    arbitrary: fc.nat().map((n): Choice => j => ({ kind: 'delete', path: pick(itemPaths(j), n) ?? ['stages', 0] })),
  },
);

const lists = ({ map: { stages } }: Journey): Path[] => [
  ['stages'],
  ...stages.flatMap((s): Path[] => [
    ...listKeys.map(key => ['stages', s.position, key]),
    ...s.steps.flatMap(step =>
      listKeys.slice(1).map((key): Path => ['stages', s.position, 'steps', step.position, key]),
    ),
  ]),
];
const itemPaths = (journey: Journey): Path[] =>
  places(journey).flatMap(({ path }) => (typeof path.at(-1) === 'number' ? [path] : []));
const sizeAt = (journey: Journey, path: Path): number =>
  places(journey).filter(p => p.path.length === path.length + 1 && path.every((part, i) => part === p.path[i])).length;

const comments = (of: string): string[] => (of.match(/(?:^|[ \t])#.*$/gm) ?? []).map(c => c.trim());

/** The edits that lead back, of the text after. */
function inverse(text: string, edits: readonly Edit[]): Edit[] {
  let by = 0;
  return edits.map(({ span, text: put }) => {
    const start = span.start + by;
    by += put.length - (span.end - span.start);
    return { span: { start, end: start + put.length }, text: text.slice(span.start, span.end) };
  });
}

/** What goes along with something that is deleted is told by the note; the oracle knows nothing of it. */
function withoutReferences(of: Told | undefined): Told | undefined {
  if (!(of instanceof Map)) return of;
  const strip = (one: Told): Told =>
    one instanceof Map
      ? new Map([...one].filter(([k]) => k !== 'addresses').map(([k, v]) => [k, strip(v)]))
      : Array.isArray(one)
        ? one.map(strip)
        : one;
  const all = strip(of) as Map<string, Told>;
  all.delete('transitions');
  return all;
}

function assertMade(before: Journey, edit: PictureEdit, edits: readonly Edit[], note: string | undefined): Journey {
  const text = applyEdits(before.text, edits);
  const after = parse(text);
  assert.equal(applyEdits(text, inverse(before.text, edits)), before.text);
  assert.ok(after.problems.length <= before.problems.length + (before.root?.kind === 'map' ? 0 : 1), 'more mistakes');
  if (before.text.includes('\r\n') && !/[^\r]\n/.test(before.text)) assert.doesNotMatch(text, /[^\r]\n/);

  const [was, is] = [told(before), told(after)];
  if (was !== undefined && is !== undefined) {
    const wanted = expected(was, edit);
    const [a, b] = note === undefined ? [wanted, is] : [wanted, is].map(withoutReferences);
    if (!isToldApart(was, is, edit))
      for (const path of differences(a, b)) assertMeant(edit, path, valueAt(a, path), valueAt(b, path));
  }

  // A comment goes only with what is deleted, or comes with a text that looks like one
  const [had, has] = [comments(before.text), comments(text)];
  const isDeleted = edit.kind === 'delete' || (edit.kind === 'set' && (edit.value === null || edit.value === ''));
  if (!isDeleted && edit.kind !== 'set' && edit.kind !== 'add') assert.deepEqual(has.sort(), had.sort());
  if (edit.kind === 'add') for (const comment of new Set(had)) assert.ok(has.includes(comment), `lost: ${comment}`);
  assertUntouched(before, edit, text);
  return after;
}

/** What was one for all is told by persona from now on: whether it is so, and the others keep what it was. */
function isToldApart(was: Told, is: Told, edit: PictureEdit): boolean {
  if (edit.kind !== 'set' || !isByPersona(edit.path.slice(0, -1))) return false;
  const [path, persona] = [edit.path.slice(0, -1), edit.path.at(-1)];
  const [before, after] = [valueAt(was, path), valueAt(is, path)];
  if (before === undefined || before instanceof Map) return false;
  const isAlone = !(after instanceof Map);
  if (!isAlone) for (const [k, v] of after) if (k !== persona) assert.equal(v, before);
  const others = differences(was, is).filter(at => !path.every((part, i) => part === at[i]));
  assert.deepEqual(others, []);
  const given = valueAt(expected(was, edit), edit.path);
  assert.deepEqual(isAlone ? after : after.get(String(persona)), given);
  return true;
}

/** A difference from what was expected is as it shall be. */
function assertMeant(edit: PictureEdit, path: Path, wanted: Told | undefined, found: Told | undefined): void {
  // A new stage has an id
  if (edit.kind === 'add' && path.at(-1) === 'id' && wanted === undefined && path.length === 3) return;
  const differs = JSON.stringify({ path, wanted, found }, (_, v: unknown) => (v instanceof Map ? [...v] : v));
  // A text over lines ends as it did
  if (typeof wanted === 'string' && typeof found === 'string' && edit.kind === 'set')
    return assert.equal(found.replace(/\n+$/, ''), wanted, differs);
  assert.fail(differs);
}

/** Nothing is changed but lines of the stages or top-level keys that an edit is about, or of what refers to them. */
function assertUntouched({ text, root, map }: Journey, edit: PictureEdit, after: string): void {
  if (edit.kind === 'delete' || root?.kind !== 'map' || after === text) return;
  const { start, end } = difference(text, after);
  const partAt = (path: Path): { readonly start: number; readonly end: number } => {
    const stage = path[0] === 'stages' && path.length > 2 ? map.stages[Number(path[1])] : undefined;
    if (stage) {
      const next = map.stages[stage.position + 1];
      return { start: lineStart(text, stage.node.start), end: next ? next.node.start : text.length };
    }
    const index = root.entries.findIndex(e => keyText(e.key) === path[0]);
    const next = root.entries[index + 1];
    return index < 0
      ? { start: 0, end: text.length }
      : { start: lineStart(text, root.entries[index]!.key.start), end: next ? next.key.start : text.length };
  };
  const parts = (edit.kind === 'move' ? [edit.path, edit.to] : [edit.path]).map(partAt);
  assert.ok(start >= Math.min(...parts.map(p => p.start)) - 2, 'changed above');
  assert.ok(end <= Math.max(...parts.map(p => lineEnd(text, p.end))) + 2, 'changed below');
}

const runs = { numRuns: Number(process.env['FC_RUNS'] ?? 60) };

describe('paths between the picture and the text, in any map', () => {
  it('lead from each thing to a place in it, and from there back to it or into it', () => {
    fc.assert(
      fc.property(map, text => {
        const journey = parse(text);
        for (const { path, node } of places(journey)) {
          const span = rangeOfPath(journey, path);
          if (!span) continue;
          assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length, JSON.stringify(path));
          // What is repeated or not written has no place of its own, and mistakes may have it read from elsewhere
          if (node.alias || path.length === 0 || span.start === span.end || journey.problems.length > 0) continue;
          const back = pathAt(journey, span.start) ?? [];
          assert.ok(
            path.every((part, i) => part === back[i]),
            `${JSON.stringify({ path, back, span })}\n${text}`,
          );
        }
      }),
      runs,
    );
  });

  it('are found at any place', () => {
    fc.assert(
      fc.property(map, fc.nat(), (text, n) => {
        const path = pathAt(parse(text), n % (text.length + 1));
        assert.ok(path === undefined || path.length > 0);
      }),
      runs,
    );
  });
});

describe('any edits in the picture, of any map', () => {
  it('leave what they should, and nothing else changed; undo restores every byte', () => {
    fc.assert(
      fc.property(map, fc.array(choice, { minLength: 1, maxLength: 5 }), (text, choices) => {
        let journey = parse(text);
        for (const choose of choices) {
          const edit = choose(journey);
          const context = contextOf(journey.text);
          const made = pictureEdit(context, edit);
          if ('refusal' in made) {
            assert.notEqual(made.refusal, '');
            continue;
          }
          try {
            journey = assertMade(journey, edit, made.edits, made.note);
          } catch (error) {
            (error as Error).message +=
              `\n${JSON.stringify(edit)}\n${journey.text}\n>>>\n${applyEdits(journey.text, made.edits)}`;
            throw error;
          }
        }
      }),
      runs,
    );
  });
});
