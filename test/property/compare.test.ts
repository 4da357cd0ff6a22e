import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from '../../src/journey/parse';
import { buildScope, noFiles } from '../../src/journey/scope';
import { compareMaps, comparePersonas } from '../../src/render/compare/compare-maps';
import { summarize } from '../../src/render/compare/summarize';
import { buildMapView } from '../../src/render/map-view';
import type { Comparison, FieldChange, MomentRow, MomentSide, Pair, StepRow } from '../../src/shared/comparison';
import { isNothing, presence } from '../../src/shared/comparison';
import { isComparison } from '../../src/shared/comparison-guard';
import type { MapView } from '../../src/shared/map-view';
import { exampleMaps } from './example-maps';
import { hostileMaps } from './hostile-maps';

const view = (text: string): MapView =>
  buildMapView(
    {
      scope: buildScope('file:///w/map.journey.yaml', parse(text), noFiles),
      files: noFiles,
      today: '2027-01-01',
    },
    1,
  );

const words = fc.constantFrom('Pays', 'pays!', 'Pays by card', 'Waits', 'Waits in the queue', '', '👟', 'Łódź', '…');
const ids = fc.constantFrom('a', 'b', 'c', 'awareness', 'loyalty', '__proto__');
const maybe = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(of, { nil: undefined });
const emotion = fc.oneof(
  fc.integer({ min: -2, max: 2 }),
  fc.dictionary(fc.constantFrom('anna', 'bo'), fc.integer({ min: -2, max: 2 })),
);
const item = fc.oneof(
  words,
  fc.record({ id: maybe(ids), text: maybe(words), severity: maybe(fc.constantFrom('low', 'high')) }),
);
const moment = {
  id: maybe(ids),
  emotion: maybe(emotion),
  feeling: maybe(words),
  personas: maybe(fc.subarray(['anna', 'bo'])),
  pains: maybe(fc.array(item, { maxLength: 3 })),
  opportunities: maybe(fc.array(item, { maxLength: 2 })),
  metrics: maybe(fc.subarray(['nps', 'time'])),
};
const step = fc.record({
  ...moment,
  action: maybe(words),
  touchpoint: maybe(ids),
  'moment-of-truth': maybe(fc.boolean()),
});
const stage = fc.record({ ...moment, name: maybe(words), steps: fc.array(step, { maxLength: 6 }) });
const end = fc.oneof(ids, fc.constantFrom('start', 'exit'));
const written = fc.record({
  title: words,
  framework: maybe(fc.constant('loyalty')),
  personas: maybe(fc.constant({ anna: 'Anna', bo: 'Bo' })),
  metrics: fc.record({ nps: fc.record({ value: maybe(fc.integer()), target: maybe(fc.integer()) }) }),
  stages: fc.array(stage, { maxLength: 6 }),
  transitions: fc.array(fc.record({ from: end, to: end, when: maybe(words) }), { maxLength: 4 }),
});
const plain = written.map(map => view(JSON.stringify(map)));
const known = fc.constantFrom(...[...Object.values(exampleMaps), ...Object.values(hostileMaps)].map(view));
const anyMap = fc.oneof({ weight: 4, arbitrary: plain }, { weight: 1, arbitrary: known });

const stepsIn = (c: Comparison): StepRow[] => c.stages.flatMap(s => s.steps);
const pathsOf = (rows: readonly Pair<{ readonly path: unknown }>[], side: keyof Pair<unknown>): string[] =>
  rows.flatMap(row => (row[side] ? [JSON.stringify(row[side].path)] : [])).sort();
const all = <T>(map: MapView, of: (path: unknown[], one: MapView['stages'][number]) => T[]): T[] =>
  map.stages.flatMap((s, i) => of(['stages', i], s));

/** What a comparison tells of each pair, whatever the order, read from `before` to `after` or the other way round. */
function facts(c: Comparison, [before, after]: readonly [keyof Pair<unknown>, keyof Pair<unknown>]): string[] {
  const pair = (of: Pair<unknown>): unknown => [of[before], of[after]];
  const fields = (of: readonly FieldChange[]): unknown => of.map(f => [f.field, f[before], f[after]]);
  const moment = (row: MomentRow<MomentSide>): unknown => [
    pair(row),
    pair(row.emotion),
    row.emotion.personas.map(of => JSON.stringify(pair(of))).sort(),
    presence(row) === 'both' ? fields(row.fields) : [],
  ];
  const rows = [...c.stages, ...stepsIn(c)];
  return [
    ...rows.map(moment),
    ...rows.flatMap(r => [...r.pains, ...r.opportunities].map(i => [pair(i), i.moved])),
    ...c.metrics.map(pair),
    ...[...c.personas, ...c.transitions].map(r => [pair(r), fields(r.fields)]),
    fields(c.fields),
    [c.stages.filter(s => s.moved).length, c[before].title, c[after].title],
  ]
    .map(fact => JSON.stringify(fact))
    .sort();
}

describe('comparing any two maps', () => {
  it('finds nothing between a map and itself', () => {
    fc.assert(
      fc.property(anyMap, map => {
        const comparison = compareMaps(map, structuredClone(map));
        assert.ok(isNothing(comparison), JSON.stringify(comparison));
        assert.equal(summarize(comparison).length, 1);
        for (const row of [...comparison.stages, ...stepsIn(comparison)])
          assert.deepEqual(row.before?.path, row.after?.path);
      }),
    );
  });

  it('has every stage, step, pain and opportunity of both maps in exactly one row', () => {
    fc.assert(
      fc.property(anyMap, anyMap, (a, b) => {
        const comparison = compareMaps(a, b);
        const rows = [...comparison.stages, ...stepsIn(comparison)];
        for (const [map, side] of [
          [a, 'before'],
          [b, 'after'],
        ] as const) {
          const moments = all(map, (path, s) => [
            { path, view: s },
            ...s.steps.map((view, i) => ({ path: [...path, 'steps', i], view })),
          ]);
          const items = (key: 'pains' | 'opportunities'): string[] =>
            moments.flatMap(m => m.view[key].map((_, i) => JSON.stringify([...m.path, key, i]))).sort();
          assert.deepEqual(pathsOf(rows, side), moments.map(m => JSON.stringify(m.path)).sort());
          for (const key of ['pains', 'opportunities'] as const)
            assert.deepEqual(
              pathsOf(
                rows.flatMap<Pair<{ readonly path: unknown }>>(r => r[key]),
                side,
              ),
              items(key),
            );
        }
      }),
    );
  });

  it('tells the same the other way round', () => {
    fc.assert(
      fc.property(anyMap, anyMap, (a, b) => {
        const there = facts(compareMaps(a, b), ['before', 'after']);
        const back = facts(compareMaps(b, a), ['after', 'before']);
        assert.deepEqual(there, back);
      }),
    );
  });

  it('keeps the order of what has not moved', () => {
    fc.assert(
      fc.property(anyMap, anyMap, (a, b) => {
        const { stages } = compareMaps(a, b);
        for (const rows of [stages, ...stages.map(s => s.steps)])
          for (const side of ['before', 'after'] as const) {
            const indices = rows
              .filter(row => row.moved === undefined)
              .flatMap(row => (row[side]?.path.at(-1) as number | undefined) ?? []);
            assert.deepEqual(
              indices,
              [...indices].sort((x, y) => x - y),
            );
          }
      }),
    );
  });

  it('is told in words, and crosses to the page as it is', () => {
    fc.assert(
      fc.property(anyMap, anyMap, (a, b) => {
        for (const comparison of [compareMaps(a, b), compareMaps(a, b, 'versions'), comparePersonas(a, 0, 1)]) {
          const lines = summarize(comparison);
          assert.ok(lines.length > 0 && lines.every(line => /^\S.*\.$/u.test(line)), lines.join('\n'));
          const sent: unknown = JSON.parse(JSON.stringify(comparison));
          assert.ok(isComparison(sent));
          assert.deepEqual(sent, comparison);
        }
      }),
    );
  });
});
