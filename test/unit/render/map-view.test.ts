import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from '../../../src/journey/parse';
import { buildScope, noFiles } from '../../../src/journey/scope';
import { buildMapView } from '../../../src/render/map-view';
import type { MapView } from '../../../src/shared/map-view';
import { contextOf, filesOf } from '../../rules/harness';

const uri = 'file:///w/shoes.journey.yaml';
const read = (journey: ReturnType<typeof parse>, version = 1, today = '2027-01-01'): MapView =>
  buildMapView({ scope: buildScope(uri, journey, noFiles), files: noFiles, today }, version);
const view = (text: string): MapView => read(parse(text));
const example = (): string => readFileSync('examples/running-shoes.journey.yaml', 'utf8');

describe('buildMapView', () => {
  it('resolves what a step names to what is shown of it', () => {
    const map = view(`title: T
owner: cx
teams: {cx: Customer experience}
channels: {shop: {name: Web shop, medium: web}}
touchpoints: {pay: {name: Checkout, channel: shop, relation: competitor, importance: 5}}
metrics: {left: {name: Carts left, unit: "%", value: 70, target: 60, better: lower}}
evidence: {talk: {name: Talks, confidence: hypothesis, sample: 3}}
stages:
  - id: buying
    steps:
      - action: Pays
        touchpoint: [pay, till]
        emotion: -1
        evidence: [talk]
        metrics: [left]
        pains: [{text: Slow, severity: high, id: slow}, Dear]
        opportunities: [{text: Faster, owner: cx, status: doing, priority: low, impact: 4, effort: 2}]
        backstage: [{text: Books it, owner: cx, type: people}]
`);
    const step = map.stages[0]!.steps[0]!;
    assert.equal(map.owner, 'Customer experience');
    assert.deepEqual(step.touchpoints, [
      { id: 'pay', name: 'Checkout', channel: 'Web shop', medium: 'web', relation: 'competitor', importance: 5 },
      { id: 'till', name: 'Till' },
    ]);
    assert.deepEqual(step.metrics, [
      { id: 'left', name: 'Carts left', unit: '%', value: 70, target: 60, better: 'lower' },
    ]);
    assert.deepEqual(step.pains, [{ text: 'Slow', id: 'slow', severity: 'high' }, { text: 'Dear' }]);
    assert.deepEqual(step.opportunities, [
      { text: 'Faster', owner: 'Customer experience', status: 'doing', priority: 'low', impact: 4, effort: 2 },
    ]);
    assert.deepEqual(step.backstage, [{ text: 'Books it', type: 'people', owner: 'Customer experience' }]);
    assert.equal(step.hypothesis, true);
    assert.deepEqual([map.stages[0]!.name, map.stages[0]!.stageMean], ['Buying', -1]);
  });

  it('rates a step for all, by persona, and by feeling alone', () => {
    const { personas, stages } = view(`title: T
personas: {a: Anna, b: Bo}
stages:
  - id: s
    steps:
      - {action: one, emotion: 1, feeling: glad}
      - {action: two, emotion: {b: -2, a: 1}, feeling: {b: cross}}
      - {action: three, feeling: {c: lost}}
      - {action: four}
`);
    assert.deepEqual(
      stages[0]!.steps.map(s => s.ratings),
      [
        [{ value: 1, feeling: 'glad' }],
        [
          { persona: 1, value: -2, feeling: 'cross' },
          { persona: 0, value: 1 },
        ],
        [{ persona: 2, feeling: 'lost' }],
        [],
      ],
    );
    assert.deepEqual(
      personas.map(p => p.name),
      ['Anna', 'Bo', 'C'],
    );
    assert.equal(stages[0]!.stageMean, (1 - 0.5) / 2);
  });

  it('shows whom it names of a library by name, where the map has personas of its own, too', () => {
    const files = filesOf({
      './team.journey.yaml': `type: library
personas:
  guest: {name: Anna, segment: Patients, goals: [Sleep]}
  other: {name: Nobody here}
`,
    });
    const text = `title: T
imports: [./team.journey.yaml]
personas: {son: Her son}
stages:
  - id: s
    personas: [guest]
    steps:
      - {action: one, emotion: {guest: 1}}
`;
    assert.deepEqual(buildMapView(contextOf(text, files), 1).personas, [
      { id: 'son', name: 'Her son', goals: [], needs: [] },
      { id: 'guest', name: 'Anna', segment: 'Patients', goals: ['Sleep'], needs: [] },
    ]);
  });

  it('keeps the index of what is not written yet', () => {
    const step = view(
      'title: T\nstages:\n  - steps:\n      - action: A\n        pains:\n          -\n          - text: B\n',
    ).stages[0]!.steps[0]!;
    assert.deepEqual(
      step.pains.map(p => p.text),
      ['…', 'B'],
    );
  });

  it('tells where missing stages belong, in the language of the map', () => {
    const map = view('title: T\nframework: loyalty\nlanguage: fi\nstages:\n  - id: consideration\n  - id: own\n');
    assert.deepEqual(
      map.missing.map(m => [m.frameworkId, m.name, m.position]),
      [
        ['awareness', 'Tietoisuus', 0],
        ['conversion', 'Konversio', 2],
        ['retention', 'Asiakaspysyvyys', 2],
        ['loyalty', 'Uskollisuus', 2],
      ],
    );
  });

  it('tells transitions by index, and leaves out those that lead nowhere', () => {
    const map = view(`title: T
stages:
  - {id: a, steps: [{id: a1, action: A}]}
  - {id: b}
transitions:
  - {from: a1, to: exit, when: gives up, share: 12}
  - {from: a, to: nowhere}
  - {from: start, to: b, always: true}
`);
    assert.deepEqual(map.transitions, [
      { index: 0, from: { stage: 0, step: 0 }, to: 'exit', when: 'gives up', share: 12 },
      { index: 2, from: 'start', to: { stage: 1 }, always: true },
    ]);
  });

  it('tells whether a review still holds', () => {
    const text = 'title: T\nreviewed: 2026-12-01\nreview-every: 30 days\nstages: []\n';
    assert.deepEqual(read(parse(text), 1, '2026-12-31').reviewed, { date: '2026-12-01', stale: false });
    assert.deepEqual(read(parse(text), 1, '2027-01-01').reviewed, { date: '2026-12-01', stale: true });
  });

  it('gives the same objects for stages and steps that did not change', () => {
    const text = example();
    const first = parse(text);
    const before = read(first);
    const changed = text.replace('Puts the recommended pair', 'Puts the dearest pair');
    assert.notEqual(changed, text);
    const after = read(parse(changed, first), 2);
    const same = (a: MapView['stages'][number], b: MapView['stages'][number]): boolean[] =>
      a.steps.map((s, i) => s === b.steps[i]);
    assert.deepEqual(
      before.stages.map((s, i) => s === after.stages[i]),
      [true, true, false, true, true],
    );
    assert.deepEqual(same(before.stages[2]!, after.stages[2]!), [false, true, true]);
  });

  for (const text of ['', '- a', 'x', 'stages: {a: 1}', 'stages:\n  - 1\n  - steps: 3\n', 'type: library\nstages: []'])
    it(`draws nothing of ${JSON.stringify(text)}, and does not throw`, () => {
      assert.deepEqual(
        view(text).stages.flatMap(s => s.steps),
        [],
      );
    });
});
