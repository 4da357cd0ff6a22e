import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits } from '../../src/edits/apply';
import { isRefusal } from '../../src/edits/change';
import { insertPersona } from '../../src/edits/insert-persona';
import { insertStage } from '../../src/edits/insert-stage';
import { insertStep } from '../../src/edits/insert-step';
import { insertTouchpoint } from '../../src/edits/insert-touchpoint';
import type { Insertion } from '../../src/edits/insertion';
import { moveItems } from '../../src/edits/move-items';
import { remove } from '../../src/edits/remove';
import type { Data } from '../../src/edits/verify';
import { dataOf } from '../../src/edits/verify';
import type { Journey } from '../../src/journey/parse';
import { parse } from '../../src/journey/parse';
import type { MapContext } from '../../src/journey/scope';
import { buildScope, noFiles } from '../../src/journey/scope';
import type { Path } from '../../src/journey/tree';
import { filled } from '../unit/edits/snippet';
import { maps, writtenMap as text } from './written-maps';

const contextOf = (journey: Journey): MapContext => ({
  scope: buildScope('file:///w/map.journey.yaml', journey, noFiles),
  files: noFiles,
  today: '2026-11-22',
});

const comments = (of: string): string[] => (of.match(/(?:^|[ \t])#.*$/gm) ?? []).map(c => c.trim()).sort();

/** The text after; asserts that all of the text before is still there, around one thing that is new. */
function inserted(before: Journey, insertion: Insertion): Journey {
  const after = applyEdits(before.text, [{ span: insertion.span, text: insertion.plain }]);
  assert.equal(filled(insertion.snippet), insertion.plain);
  let start = 0;
  while (start < before.text.length && before.text[start] === after[start]) start++;
  const kept = comments(after);
  for (const comment of comments(before.text)) {
    const at = kept.indexOf(comment);
    assert.ok(at >= 0, `lost: ${comment}`);
    kept.splice(at, 1);
  }
  const lineStart = before.text.lastIndexOf('\n', insertion.span.start - 1) + 1;
  if (insertion.plain.includes('\n'))
    assert.ok(insertion.span.start === lineStart || before.text.slice(lineStart, insertion.span.start) === '\uFEFF');
  if (before.text.includes('\r\n') && !/[^\r]\n/.test(before.text)) assert.doesNotMatch(after, /[^\r]\n/);
  const journey = parse(after);
  assert.ok(journey.problems.length <= before.problems.length + (before.root?.kind === 'map' ? 0 : 1));
  return journey;
}

const at = (data: Data | undefined, path: Path): Data | undefined =>
  path.reduce<Data | undefined>((d, part) => {
    if (typeof d !== 'object' || d === null) return undefined;
    return 'list' in d ? d.list[part as number] : d.map.find(([k]) => k === part)?.[1];
  }, data);

/** The data without what stands at `path`, and without keys that hold nothing but that. */
function without(data: Data, path: Path): Data {
  const [part, ...rest] = path;
  if (typeof data !== 'object' || data === null) return data;
  if ('list' in data)
    return rest.length === 0
      ? { list: data.list.filter((_, i) => i !== part) }
      : { list: data.list.map((x, i) => (i === part ? without(x, rest) : x)) };
  // Of a doubled key, the first is meant
  const first = data.map.findIndex(([k]) => k === part);
  return {
    map: data.map.flatMap(([k, v], i): [string, Data][] => {
      if (i !== first) return [[k, v]];
      if (rest.length === 0) return [];
      const left = without(v, rest);
      return isEmpty(left) ? [] : [[k, left]];
    }),
  };
}

const isEmpty = (d: Data): boolean =>
  d === null || (typeof d === 'object' && ('list' in d ? d.list.length === 0 : d.map.length === 0));

/** Keys with nothing in them (`steps:`, `steps: []`) may have been filled. */
function pruned(data: Data | undefined): Data | undefined {
  if (typeof data !== 'object' || data === null) return data;
  if ('list' in data) return { list: data.list.map(x => pruned(x)!) };
  return {
    map: data.map.map(([k, v]): [string, Data] => [k, pruned(v)!]).filter(([, v]) => !isEmpty(v)),
  };
}

/** `title` alone is no map: it is not compared. */
function assertOnlyNew(before: Journey, after: Journey, path: Path): void {
  if (before.root?.kind !== 'map') return;
  assert.deepEqual(pruned(without(dataOf(after.root)!, path)), pruned(dataOf(before.root)));
}

const runs = { numRuns: Number(process.env['FC_RUNS'] ?? 60) };

describe('edits of any text', () => {
  it('insert exactly one stage', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.constantFrom('retention', 'feedback', undefined), (before, cursor, stage) => {
        const journey = parse(before);
        const result = insertStage(contextOf(journey), { stage, at: cursor % (before.length + 1) });
        if (isRefusal(result)) return;
        const after = inserted(journey, result);
        assert.equal(after.map.stages.length, journey.map.stages.length + 1);
        const position = after.map.stages.findIndex(
          (s, i) => JSON.stringify(dataOf(s.node)) !== JSON.stringify(dataOf(journey.map.stages[i]?.node)),
        );
        assert.equal(after.map.stages[position]!.steps.length, 1);
        assertOnlyNew(journey, after, ['stages', position]);
      }),
      runs,
    );
  });

  it('insert exactly one step', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(8), (before, cursor, choice) => {
        const journey = parse(before);
        const offset = cursor % (before.length + 1);
        let result = insertStep(contextOf(journey), { at: offset });
        if ('choose' in result) {
          assert.ok(result.choices.length > 1);
          result = insertStep(contextOf(journey), { at: offset, stage: choice % result.choices.length });
        }
        assert.ok(!('choose' in result));
        if (isRefusal(result)) return;
        const after = inserted(journey, result);
        assert.equal(after.map.steps.length, journey.map.steps.length + 1);
        const stage = after.map.stages.findIndex((s, i) => s.steps.length !== journey.map.stages[i]!.steps.length);
        const step = after.map.stages[stage]!.steps.findIndex(
          (s, i) =>
            JSON.stringify(dataOf(s.node)) !== JSON.stringify(dataOf(journey.map.stages[stage]!.steps[i]?.node)),
        );
        assertOnlyNew(journey, after, ['stages', stage, 'steps', step]);
      }),
      runs,
    );
  });

  it('insert exactly one definition', () => {
    fc.assert(
      fc.property(text, fc.boolean(), (before, persona) => {
        const journey = parse(before);
        const result = persona ? insertPersona(contextOf(journey)) : insertTouchpoint(contextOf(journey));
        if (isRefusal(result)) return;
        const after = inserted(journey, result);
        const kind = persona ? 'persona' : 'touchpoint';
        const ids = [...after.map.definitions.get(kind)!.keys()];
        const fresh = ids.filter(id => !journey.map.definitions.get(kind)!.has(id));
        assert.equal(fresh.length, 1);
        assertOnlyNew(journey, after, [`${kind}s`, fresh[0]!]);
      }),
      runs,
    );
  });

  it('are refused only in texts with mistakes, or where something else stands', () => {
    for (const before of maps) {
      const journey = parse(before);
      for (let offset = 0; offset <= before.length; offset += 1009)
        for (const result of [
          insertStage(contextOf(journey), { at: offset }),
          insertStep(contextOf(journey), { at: offset, stage: 0 }),
          insertTouchpoint(contextOf(journey)),
          insertPersona(contextOf(journey)),
        ])
          assert.ok(!('refusal' in result), JSON.stringify(result));
    }
  });

  it('move items there and back to the same bytes', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), fc.nat(), (before, which, from, to) => {
        const journey = parse(before);
        const lists: Path[] = [['stages'], ...journey.map.stages.map((_, i): Path => ['stages', i, 'steps'])];
        const path = lists[which % lists.length]!;
        const list = at(dataOf(journey.root), path);
        if (typeof list !== 'object' || list === null || !('list' in list) || list.list.length < 2) return;
        const order = list.list.map((_, i) => i);
        const [moved] = order.splice(from % order.length, 1);
        order.splice(to % (order.length + 1), 0, moved!);
        const there = moveItems(journey, path, order);
        if (isRefusal(there)) return;
        const after = parse(applyEdits(before, [there]));
        assert.deepEqual(comments(after.text), comments(before));
        const inverse = order.map((_, i) => order.indexOf(i));
        const back = moveItems(after, path, inverse);
        assert.ok(!isRefusal(back));
        assert.equal(applyEdits(after.text, [back]), before);
      }),
      runs,
    );
  });

  it('remove exactly what they are asked to', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (before, which, index) => {
        const journey = parse(before);
        const { map } = journey;
        const paths: Path[] = [
          ...map.stages.map((_, i): Path => ['stages', i]),
          ...map.stages.flatMap((s, i) => s.steps.map((_, k): Path => ['stages', i, 'steps', k])),
          ...map.stages.flatMap((s, i) => s.steps.map((_, k): Path => ['stages', i, 'steps', k, 'emotion'])),
          ...[...(map.definitions.get('touchpoint')?.keys() ?? [])].map((id): Path => ['touchpoints', id]),
          ...[...(map.definitions.get('persona')?.keys() ?? [])].map((id): Path => ['personas', id]),
        ];
        const path = paths[(which + index) % Math.max(1, paths.length)];
        if (!path) return;
        const result = remove(journey, path);
        if (isRefusal(result)) return;
        const after = parse(applyEdits(before, [result]));
        assert.ok(after.problems.length <= journey.problems.length);
        assert.deepEqual(pruned(dataOf(after.root)), pruned(without(dataOf(journey.root)!, path)));
      }),
      runs,
    );
  });
});
