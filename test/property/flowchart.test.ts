import assert from 'node:assert/strict';
import fc from 'fast-check';
import { flowOf } from '../../src/render/flow';
import { nodeText, toFlowchart } from '../../src/render/flowchart';
import { layoutFlow } from '../../src/render/layout/layout-flow';
import { plainText } from '../../src/render/mermaid';
import { numberIn } from '../../src/shared/number-in';
import { pictureTexts } from '../../src/render/picture-texts';
import type { MapView, StageView, StepView, TransitionView, WayEnd } from '../../src/shared/map-view';
import { emptyMoment } from '../../src/shared/map-view';
import { hostileText } from './hostile-text';
import { mermaidParser } from './mermaid-parser';

const words = fc
  .oneof(
    { weight: 4, arbitrary: hostileText },
    fc.tuple(hostileText, fc.integer({ min: 2, max: 12 })).map(([t, times]) => `${t} `.repeat(times)),
  )
  .map(t => plainText(t) || '…');
const step = words.map((action): StepView => ({
  ...emptyMoment,
  action,
  momentOfTruth: false,
  physicalEvidence: [],
  frontstage: [],
  backstage: [],
  support: [],
}));
const stage = fc
  .record({ name: words, steps: fc.array(step, { maxLength: 3 }) })
  .map((s): StageView => ({ ...emptyMoment, ...s }));

/** Any map, whatever its transitions lead from and to. */
const anyMap: fc.Arbitrary<MapView> = fc
  .record({ stages: fc.array(stage, { maxLength: 5 }), language: fc.constantFrom('en', 'pl', 'fi', 'it', 'he', '?') })
  .chain(({ stages, language }) => {
    const ends: WayEnd[] = [
      'start',
      'exit',
      ...stages.flatMap((s, i): WayEnd[] => [{ stage: i }, ...s.steps.map((_, j) => ({ stage: i, step: j }))]),
    ];
    const transition = fc.record(
      {
        from: fc.constantFrom(...ends),
        to: fc.constantFrom(...ends),
        when: words,
        share: fc.oneof(fc.double({ min: 0, max: 100, noNaN: true }), fc.constantFrom(0, 100, 70.19)),
        always: fc.constant(true as const),
      },
      { requiredKeys: ['from', 'to'] },
    );
    return fc.record({
      stages: fc.constant(stages),
      language: fc.constant(language),
      title: hostileText,
      transitions: fc
        .array(transition, { maxLength: 7 })
        .map(all => all.map((t, index) => ({ index, ...t }) as TransitionView)),
      missing: fc
        .array(fc.record({ frameworkId: fc.constant('x'), name: words, position: fc.nat(stages.length) }), {
          maxLength: 3,
        })
        .map(all => all.sort((a, b) => a.position - b.position)),
    });
  })
  .map(of => ({
    uri: '',
    version: 1,
    type: 'current-state',
    direction: of.language === 'he' ? 'rtl' : 'ltr',
    personas: [],
    touchpoints: [],
    metrics: [],
    evidence: [],
    ...of,
  }));

interface FlowDb {
  getVertices(): Map<string, { id: string; text?: string }>;
  getEdges(): { start: string; end: string; text: string; stroke: string; type: string }[];
  getSubGraphs(): { id: string; title: string; nodes: string[] }[];
  getDirection(): string;
  getAccTitle(): string;
}

/** Undoes Mermaid's placeholders for encoded characters, as its renderer does, and the sign that keeps other text from being one. */
const decode = (of: string): string =>
  of.replace(/ﬂ°°(\d+)¶ß/g, (_, code: string) => String.fromCodePoint(Number(code))).replace(/\u200b/g, '');
const shown = (of: string): string => plainText(of).replace(/\u200b/g, '');

describe("Mermaid's parser of flowcharts", function () {
  this.timeout(60_000);
  const parser = mermaidParser();
  before(parser.start);
  after(parser.stop);

  it('gives back every stage, step, transition and label of any map', async () => {
    await fc.assert(
      fc.asyncProperty(anyMap, async map => {
        const read = (await parser.read(toFlowchart(map))) as FlowDb;
        const flow = flowOf(map);
        const texts = pictureTexts(map.language);
        const percent = (share: number): string => numberIn(map.language)(share, '%');
        const parents = new Set(flow.nodes.map(n => n.parent));
        const meant = flow.nodes.map(n => [n.id, shown(nodeText(n, texts, percent))] as const);
        const boxes = [...read.getVertices().values()].filter(v => !parents.has(v.id)).map(v => [v.id, v.text ?? '']);
        const groups = read.getSubGraphs().map(s => [s.id, s.title]);
        const byId = (a: readonly string[], b: readonly string[]): number => (a[0]! < b[0]! ? -1 : 1);
        assert.deepEqual([...boxes, ...groups].map(([id, t]) => [id!, decode(t!)]).sort(byId), [...meant].sort(byId));
        assert.deepEqual(
          read
            .getSubGraphs()
            .flatMap(s => s.nodes.map(id => `${s.id}: ${id}`))
            .sort(),
          flow.nodes
            .filter(n => n.parent !== undefined)
            .map(n => `${n.parent}: ${n.id}`)
            .sort(),
        );
        assert.deepEqual(
          read.getEdges().map(e => [e.start, e.end, decode(e.text ?? '')]),
          flow.ways.map(w => [
            w.from,
            w.to,
            shown(
              [w.when, w.share === undefined || w.kind === 'exit' ? undefined : percent(w.share)]
                .filter(t => t !== undefined)
                .join(' · '),
            ),
          ]),
        );
        assert.equal(read.getDirection(), map.direction === 'rtl' ? 'RL' : 'LR');
      }),
      { numRuns: 300 },
    );
  });
});

describe('The ways through any map', () => {
  it('are each transition once, between places that there are', () =>
    fc.assert(
      fc.property(anyMap, map => {
        const { nodes, ways } = flowOf(map);
        const ids = new Set(nodes.map(n => n.id));
        assert.equal(ids.size, nodes.length);
        for (const way of ways) assert.ok(ids.has(way.from) && ids.has(way.to), `${way.from} to ${way.to}`);
        const told = ways.flatMap(w => (w.path ? [w.path[1]] : []));
        assert.deepEqual(told, map.stages.length > 0 ? map.transitions.map(t => t.index) : []);
      }),
    ));

  it('are laid out within the picture, and no two boxes or texts over each other', () => {
    const measure = (text: string, { size }: { readonly size: number }): number => [...text].length * size * 0.55;
    interface Place {
      readonly what: string;
      readonly in?: string | undefined;
      readonly left: number;
      readonly right: number;
      readonly top: number;
      readonly bottom: number;
    }
    fc.assert(
      fc.property(anyMap, fc.constantFrom(400, 600, 1600, 5000), (map, room) => {
        const layout = layoutFlow(map, room, measure);
        const boxes = layout.boxes.map(({ node, x, y, width, height }): Place => ({
          what: node.id,
          in: node.parent,
          left: x,
          right: x + width,
          top: y,
          bottom: y + height,
        }));
        const texts = [...layout.boxes, ...layout.lines].flatMap((of, i) =>
          of.texts.map((t): Place => {
            const wide = Math.max(...t.lines.map(l => measure(l, { size: 11 })));
            const left = t.anchor === 'middle' ? t.x - wide / 2 : map.direction === 'rtl' ? t.x - wide : t.x;
            return {
              what: `${i} ${t.role} ${t.lines.join(' ')}`,
              in: 'node' in of ? of.node.id : undefined,
              left,
              right: left + wide,
              top: t.y,
              bottom: t.y + t.lines.length * 14,
            };
          }),
        );
        for (const p of [...boxes, ...texts])
          assert.ok(
            p.left >= 0 && p.top >= 0 && p.right <= layout.width + 0.5 && p.bottom <= layout.height + 0.5,
            `${p.what} is out of the picture`,
          );
        const all = [...boxes, ...texts];
        const parents = new Map(boxes.map(b => [b.what, b.in]));
        const holds = (a: Place, b: Place): boolean => b.in === a.what || parents.get(b.in ?? '') === a.what;
        for (const a of all)
          for (const b of all) {
            if (a === b || holds(a, b) || holds(b, a)) continue;
            const apart =
              a.right <= b.left + 0.5 || b.right <= a.left + 0.5 || a.bottom <= b.top + 0.5 || b.bottom <= a.top + 0.5;
            assert.ok(apart, `${a.what} and ${b.what} meet in ${layout.direction}`);
          }
      }),
      { numRuns: 300 },
    );
  });
});
