import assert from 'node:assert/strict';
import { parse } from '../../../src/journey/parse';
import { buildScope, noFiles } from '../../../src/journey/scope';
import { flowOf, type FlowWay } from '../../../src/render/flow';
import { toFlowchart } from '../../../src/render/flowchart';
import { buildMapView } from '../../../src/render/map-view';
import type { MapView } from '../../../src/shared/map-view';

const view = (text: string): MapView =>
  buildMapView(
    { scope: buildScope('file:///w/map.journey.yaml', parse(text), noFiles), files: noFiles, today: '2027-01-01' },
    1,
  );
const stages = `title: T
stages:
  - {id: a, name: A, steps: [{id: a1, action: One}, {id: a2, action: Two}]}
  - {id: b, name: B, steps: [{id: b1, action: Three}]}
  - {id: c, name: C}
`;
const ways = (transitions: string): string[] =>
  flowOf(view(`${stages}transitions: [${transitions}]\n`)).ways.map(
    ({ from, to, kind, share }: FlowWay) => `${from} ${kind} ${to}${share === undefined ? '' : ` ${share}`}`,
  );

/** The list, and how often one of its members was asked for. */
function counted<T>(list: readonly T[]): { readonly list: readonly T[]; readonly reads: () => number } {
  let reads = 0;
  const get = (of: readonly T[], key: string | symbol): unknown => {
    if (typeof key === 'string' && /^\d+$/.test(key)) reads++;
    return Reflect.get(of, key);
  };
  return { list: new Proxy(list, { get }), reads: () => reads };
}

describe('flowOf', () => {
  const order = ['start next s0', 's0 next s1', 's1 next s2', 's2 next exit'];

  it('leads from stage to stage where nothing else is said', () => assert.deepEqual(ways(''), order));

  it('tells skips, loops and exits apart', () =>
    assert.deepEqual(ways('{from: a1, to: c}, {from: b, to: a}, {from: a2, to: a1}, {from: b1, to: exit}').slice(4), [
      's0_0 skip s2',
      's1 loop s0',
      's0_1 loop s0_0',
      's1_0 exit leave3',
    ]));

  it('lets `always` take the place of the way on, from a stage or its last step, not from one before', () => {
    const on = (from: string): boolean => ways(`{from: ${from}, to: c, always: true}`).includes('s0 next s1');
    assert.deepEqual(['a', 'a2', 'a1'].map(on), [false, false, true]);
  });

  it('takes what is told of the default way for it, and ends where the last stage always leaves', () => {
    assert.deepEqual(ways('{from: a, to: b, share: 60}'), [
      'start next s0',
      's1 next s2',
      's2 next exit',
      's0 next s1 60',
    ]);
    assert.deepEqual(ways('{from: c, to: exit, always: true}').slice(-1), ['s2 next exit']);
  });

  it('does not look through all stages and transitions for each of them', () => {
    const ids = Array.from({ length: 100 }, (_, i) => `s${i}`);
    const text = `stages: [${ids.map(id => `{id: ${id}}`).join(', ')}]
transitions: [${ids.map((id, i) => `{from: ${id}, to: ${ids.at(-1 - i)}}`).join(', ')}]\n`;
    const journey = parse(text);
    const stagesOf = counted(journey.map.stages);
    const scope = buildScope('file:///w/map.journey.yaml', journey, noFiles);
    const read = { ...scope, journey: { ...journey, map: { ...journey.map, stages: stagesOf.list } } };
    const map = buildMapView({ scope: read, files: noFiles, today: '2027-01-01' }, 1);
    assert.ok(stagesOf.reads() <= 1000, `${stagesOf.reads()} looks at a stage`);
    const transitionsOf = counted(map.transitions);
    assert.equal(flowOf({ ...map, transitions: transitionsOf.list }).ways.length, 200);
    assert.ok(transitionsOf.reads() <= 1000, `${transitionsOf.reads()} looks at a transition`);
  });

  it('says how many go on where all ways out of a stage say how many they take', () => {
    const on = (transitions: string): string | undefined => ways(transitions).find(w => w.startsWith('s0 next'));
    assert.equal(on('{from: a1, to: exit, share: 70.19}, {from: a1, to: c, share: 9.5}'), 's0 next s1 20.31');
    assert.equal(on('{from: a1, to: exit, share: 50}, {from: a2, to: exit, share: 50}'), 's0 next s1 25');
    assert.equal(on('{from: a1, to: exit, share: 50}, {from: a2, to: exit}'), 's0 next s1');
    assert.equal(on('{from: a1, to: exit, share: 80}, {from: a1, to: c, share: 30}'), 's0 next s1');
    assert.equal(on('{from: a2, to: a1, share: 10}'), 's0 next s1', 'who stays in the stage has not left it');
  });

  it('has nothing to tell of a library', () =>
    assert.deepEqual(flowOf(view('title: L\ntype: library\n')), { nodes: [], ways: [] }));
});

describe('toFlowchart', () => {
  it('writes stages, named steps, ghosts, labels and widths', () => {
    const text = toFlowchart(
      view(`title: "Shoes; #1"
framework: before-during-after
stages:
  - {id: before, name: Before, steps: [{id: x, action: Reads "reviews"}]}
  - {id: after, name: After}
transitions:
  - {from: x, to: exit, when: Gives up, share: 70.19}
`),
    );
    assert.equal(
      text,
      `flowchart LR
  accTitle: Shoes； #35;1
  start(["Start"])
  subgraph s0 ["Before"]
    s0_0("Reads #34;reviews#34;")
  end
  m0["During"]
  s1["After"]
  exit(["Exit"])
  leave0(["70.19 % leave here"])
  start ==> s0
  s0 ==>|"29.81 %"| s1
  s1 ==> exit
  s0_0 --x|"Gives up"| leave0
  s0 -.- m0
  m0 -.- s1
  classDef missing stroke-dasharray: 4 4
  class m0 missing
  linkStyle 1 stroke-width:3.1px
  linkStyle 3 stroke-width:5.4px
`,
    );
  });
});
