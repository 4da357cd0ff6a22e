import assert from 'node:assert/strict';
import { createLayouter, type LayoutOptions } from '../../../src/render/layout/layout-map';
import { laneIds, lanesOf, lineAbove, ordered } from '../../../src/render/layout/lanes';
import type { Curve, LaneRow, MapLayout } from '../../../src/render/layout/map-layout';
import { room } from '../../../src/render/layout/cells';
import { textStyles } from '../../../src/render/layout/text-style';
import { numberIn } from '../../../src/shared/number-in';
import { pictureTexts } from '../../../src/render/picture-texts';
import { advance } from '../../../src/render/text/advance';
import { viewOf, viewOfExample } from './picture-samples';

const layoutOf = (text: string, options: Partial<LayoutOptions> = {}): MapLayout => {
  const view = viewOf(text);
  return createLayouter(advance)(view, { texts: pictureTexts(view.language), lanes: {}, ...options });
};
const row = (layout: MapLayout, lane: LaneRow['lane']): LaneRow => layout.rows.find(r => r.lane === lane)!;
const lanes = (layout: MapLayout): string[] => layout.rows.map(r => r.lane);

describe('columns of a map', () => {
  const text = `title: T
framework: loyalty
stages:
  - id: consideration
    steps: [{action: a}, {action: b}, {action: c}]
  - {id: retention}
  - {id: loyalty, steps: [{action: d}]}
`;
  it('are its steps side by side, and one of a stage without steps', () => {
    const { columns, stages, laneWidth } = layoutOf(text);
    assert.deepEqual(
      columns.map(c => [c.stage, c.step]),
      [
        [0, 0],
        [0, 1],
        [0, 2],
        [1, undefined],
        [2, 0],
      ],
    );
    assert.deepEqual(
      stages.map(s => [s.first, s.end, s.empty]),
      [
        [0, 3, false],
        [3, 4, true],
        [4, 5, false],
      ],
    );
    assert.equal(stages[0]!.width, 3 * columns[0]!.width);
    assert.ok(columns[0]!.x >= laneWidth);
  });

  it('leave room for the name of the curves and their scale beside it', () => {
    const emotion = layoutOf('title: T\nstages: [{name: A, steps: [{emotion: 1}]}]\n');
    const name = advance('Emotion', textStyles.lane);
    const scale = advance('+2', textStyles.note);
    assert.ok(20 + name + 12 + scale + 8 <= emotion.laneWidth, `${emotion.laneWidth}`);
  });

  it('leave room where a stage of the framework is missing, in its place', () => {
    const { ghosts, stages, width } = layoutOf(text);
    assert.deepEqual(
      ghosts.map(g => g.missing.frameworkId),
      ['awareness', 'conversion'],
    );
    const [first, second] = ghosts;
    assert.equal(first!.x + first!.width, stages[0]!.x);
    assert.deepEqual([stages[0]!.x + stages[0]!.width, second!.x + second!.width], [second!.x, stages[1]!.x]);
    assert.equal(stages[2]!.x + stages[2]!.width, width);
  });

  it('grow with the room there is, up to a limit, and never get narrower than can be read', () => {
    const widthIn = (of: number | undefined): number =>
      layoutOf(text, of === undefined ? {} : { room: of }).columns[0]!.width;
    const least = widthIn(undefined);
    assert.equal(widthIn(100), least);
    const grown = layoutOf(text, { room: 1350 });
    assert.ok(grown.columns[0]!.width > least && grown.width <= 1350);
    assert.equal(widthIn(9000), widthIn(90_000));
  });
});

describe('cells of a map', () => {
  it("have a stage's own above those of its steps, over the whole stage", () => {
    const layout = layoutOf(`title: T
stages:
  - id: a
    pains: [Takes long]
    steps: [{action: x, pains: [Hurts]}, {action: y}]
  - {id: b, steps: [{action: z, pains: [Hurts, and hurts]}]}
`);
    const pains = row(layout, 'pains');
    assert.deepEqual(
      pains.stageCells.map(c => c.items.map(i => i.path)),
      [[['pains', 0]], []],
    );
    assert.deepEqual(
      pains.cells.map(c => c.items.length),
      [1, 0, 2],
    );
    const [first, second] = pains.cellTops;
    assert.equal(first, room.lane + pains.stageCells[0]!.height + room.between);
    assert.equal(second, room.lane);
    assert.equal(pains.height, Math.max(first + pains.cells[0]!.height, second + pains.cells[2]!.height) + room.lane);
  });

  it('tell where in the document each thing stands', () => {
    const layout = layoutOf(
      'title: T\nstages: [{id: a, steps: [{action: x, touchpoint: [p, q], pains: [{text: u}, v]}, {touchpoint: r}]}]',
    );
    const paths = (lane: LaneRow['lane']): unknown => row(layout, lane).cells.map(c => c.items.map(i => i.path));
    assert.deepEqual(paths('touchpoints'), [
      [
        ['touchpoint', 0],
        ['touchpoint', 1],
      ],
      [['touchpoint']],
    ]);
    assert.deepEqual(paths('pains'), [
      [
        ['pains', 0],
        ['pains', 1],
      ],
      [],
    ]);
  });

  it('put thoughts in quotation marks, unless their author has put the whole thought in some', () => {
    const thoughts = ['Mine?', '"All of it"', '"Price on request." I ask!', '«Tak», mówi', "'t Is koud", '„Tak?”'];
    const steps = thoughts.map(thought => `{action: A, thought: ${JSON.stringify(thought)}}`).join(', ');
    const { items } = row(layoutOf(`title: T\nstages: [{name: S, steps: [${steps}]}]\n`), 'steps').cells.reduce(
      (all, cell) => ({ items: [...all.items, ...cell.items], height: 0 }),
    );
    assert.deepEqual(
      items.map(item => item.texts.find(t => t.role === 'thought')!.lines.join(' ')),
      ['“Mine?”', '"All of it"', '“"Price on request." I ask!”', '“«Tak», mówi”', "“'t Is koud”", '„Tak?”'],
    );
  });

  it('keep together what a note says in a few words, however long what stands before it is', () => {
    const ends = Array.from({ length: 30 }, (_, i) => 'x'.repeat(i + 1)).flatMap(word => {
      const layout = layoutOf(`title: T
evidence: {e: {name: E, method: ${word}, sample: 7204}}
stages: [{name: S, steps: [{action: A, evidence: [e], opportunities: [{text: O, owner: ${word}, priority: high}]}]}]
`);
      const notes = (['evidence', 'opportunities'] as const).map(lane =>
        row(layout, lane)
          .cells.flatMap(c => c.items)[0]!
          .texts.find(t => t.role === 'note')!,
      );
      return notes.flatMap(({ lines }) => lines.map(l => l.split(/[ \u00a0]/).at(-1)!));
    });
    assert.deepEqual(new Set(ends.filter(end => !/^x+$/i.test(end))), new Set(['7,204', 'high', '·']));
  });

  it('write numbers as the language does', () => {
    assert.deepEqual(
      ['en', 'pl', 'fi', 'it', 'not a language'].map(l => numberIn(l)(12345.678, 'zł').replace(/\s/g, ' ')),
      ['12,345.68 zł', '12 345,68 zł', '12 345,68 zł', '12.345,68 zł', '12,345.68 zł'],
    );
    const [value] = row(
      layoutOf(`title: T
language: pl
metrics: {m: {name: Porzucone, unit: '%', value: 70.19, target: 60, better: lower}}
stages: [{id: a, steps: [{action: x, metrics: [m]}]}]`),
      'metrics',
    ).cells[0]!.items[0]!.texts.filter(t => t.role === 'value');
    assert.deepEqual(value?.lines, ['70,19\u00a0%']);
  });
});

describe('lanes of a map', () => {
  const text = `title: T
stages:
  - id: a
    steps: [{action: x, emotion: 1, pains: [p], touchpoint: t, motivations: [m]}]
`;
  it('are those that have something in them, steps always', () => {
    assert.deepEqual(lanes(layoutOf(text)), ['steps', 'emotion', 'touchpoints', 'motivations', 'pains']);
    assert.deepEqual(lanes(layoutOf('title: T\nstages: [{id: a}]')), ['steps']);
  });

  it('are hidden and put in the order that is wanted; those not named follow what stands before them', () => {
    const shown = layoutOf(text, { lanes: { hidden: ['emotion'], order: ['pains', 'steps'] } });
    assert.deepEqual(lanes(shown), ['pains', 'steps', 'touchpoints', 'motivations']);
    assert.equal(shown.curves, undefined);
    assert.deepEqual([...ordered(['pains', 'steps', 'pains'])].sort(), [...laneIds].sort());
    assert.deepEqual(ordered(), [...laneIds]);
  });

  it('are one line high with nothing drawn in them where they are folded', () => {
    const folded = layoutOf(text, { lanes: { folded: ['pains', 'emotion'] } });
    const pains = row(folded, 'pains');
    assert.deepEqual([pains.folded, pains.cells.every(c => c.items.length === 0)], [true, true]);
    assert.equal(pains.height, row(folded, 'emotion').height);
    assert.ok(pains.height < row(layoutOf(text), 'pains').height);
    assert.equal(folded.curves, undefined);
  });

  it('of a service blueprint are parted by its three lines, whichever of them are shown', () => {
    const view = viewOfExample('branch-visit-blueprint');
    const layout = createLayouter(advance)(view, { texts: pictureTexts('en'), lanes: {} });
    const linesOf = (hidden: readonly LaneRow['lane'][]): unknown => {
      const shown = lanesOf(view, { hidden });
      return shown.flatMap(lane => (lineAbove(lane, shown) ? [[lane, lineAbove(lane, shown)]] : []));
    };
    assert.deepEqual(
      layout.rows.flatMap(r => (r.line ? [[r.lane, r.line]] : [])),
      [
        ['frontstage', 'line.interaction'],
        ['backstage', 'line.visibility'],
        ['support', 'line.internal'],
      ],
    );
    assert.deepEqual(linesOf(['frontstage']), [
      ['backstage', 'line.visibility'],
      ['support', 'line.internal'],
    ]);
    assert.deepEqual(linesOf(['frontstage', 'support']), [['backstage', 'line.visibility']]);
    assert.deepEqual(layout.rows.find(r => r.lane === 'steps')!.name.join(' '), 'Customer actions');
  });
});

describe('curves of a map', () => {
  const curves = (text: string, persona?: number): readonly Curve[] =>
    layoutOf(text, persona === undefined ? {} : { persona }).curves!.curves;
  const shape = (all: readonly Curve[]): unknown => all.map(c => [c.name, c.runs.map(r => r.map(p => p.value))]);
  const people = 'title: T\npersonas: {a: Ann, b: Ben}\nstages:\n';

  it('is one of all where nobody feels anything of their own', () =>
    assert.deepEqual(shape(curves(`${people}  - {id: s, steps: [{emotion: 1}, {emotion: -2}]}`)), [
      ['Everyone', [[1, -2]]],
    ]));

  it('is one of each persona who does, with what is said of all where she is meant', () => {
    const text = `${people}  - {id: s, steps: [{emotion: {a: 1, b: -1}}, {emotion: 2}, {personas: [b], emotion: 0}]}`;
    assert.deepEqual(shape(curves(text)), [
      ['Ann', [[1, 2]]],
      ['Ben', [[-1, 2, 0]]],
    ]);
    assert.deepEqual(shape(curves(text, 1)), [['Ben', [[-1, 2, 0]]]]);
  });

  it('has a gap where nothing is rated', () =>
    assert.deepEqual(
      shape(curves(`${people}  - {id: s, steps: [{emotion: 1}, {action: x}, {emotion: 0}, {emotion: 2}]}`)),
      [['Everyone', [[1], [0, 2]]]],
    ));

  it("takes a stage's own emotion for its steps where none of them is rated, without a gap behind it", () => {
    const [all] = curves(
      `${people}  - {id: s, emotion: -1, steps: [{action: x}, {action: y}]}\n  - {id: t, emotion: 2, steps: [{emotion: 1}]}`,
    );
    assert.deepEqual(
      all!.runs.map(r => r.map(p => [p.value, p.ofStage, p.path])),
      [
        [
          [-1, true, ['stages', 0]],
          [1, false, ['stages', 1, 'steps', 0]],
        ],
      ],
    );
  });

  it('says what rests on a hypothesis alone', () => {
    const [all] = curves(`title: T
evidence: {h: {name: H, confidence: hypothesis}, o: {name: O, confidence: observed}}
stages:
  - id: s
    steps: [{emotion: 1, evidence: [h]}, {emotion: 1, evidence: [h, o]}, {emotion: 1}]`);
    assert.deepEqual(
      all!.runs[0]!.map(p => p.supposed),
      [true, false, false],
    );
  });

  it('have at most two labels in a column, the highest feeling above and the lowest below', () => {
    const people = 'title: T\npersonas: {a: A, b: B, c: C}\nstages:\n';
    const values = [-2, -1, 0, 1, 2];
    for (const a of values)
      for (const b of values)
        for (const c of values) {
          const step = `{emotion: {a: ${a}, b: ${b}, c: ${c}}, feeling: {a: glad and more than glad, b: calm, c: lost in the papers}}`;
          const labels = curves(`${people}  - {id: s, steps: [${step}]}`).flatMap(k =>
            k.runs.flat().flatMap(p => (p.label ? [p.label] : [])),
          );
          assert.deepEqual(labels.map(l => l.below).sort(), [false, true]);
          const [above, below] = labels.sort((x, y) => x.y - y.y);
          const { line } = textStyles.note;
          assert.ok(above!.y + above!.lines.length * line <= below!.y, `${a} ${b} ${c}`);
        }
  });

  it('make their lane as high as their labels need', () => {
    const feeling = 'lost among far too many papers';
    const { line } = textStyles.note;
    const heightOf = (values: readonly number[], words = feeling): number => {
      const layout = layoutOf(
        `${people}  - {id: s, steps: [${values.map(v => `{emotion: ${v}, feeling: ${words}}`).join(', ')}]}`,
      );
      const row = layout.rows.find(r => r.lane === 'emotion')!;
      for (const { label } of layout.curves!.curves.flatMap(c => c.runs.flat())) {
        assert.ok(label!.y - line / 2 >= 3, `${values} begins at ${label!.y - line / 2}`);
        const end = label!.y + (label!.lines.length - 0.5) * line;
        assert.ok(end <= row.height - 3, `${values} ends at ${end} of ${row.height}`);
      }
      assert.equal(layout.height, row.y + row.height);
      const [top, zero, bottom] = layout.curves!.scale;
      assert.deepEqual([zero - top, bottom - zero], [64, 64]);
      return row.height;
    };
    const usual = heightOf([2, 0, -2], 'calm');
    assert.equal(heightOf([1, -1]), usual, 'where there is room, nothing changes');
    const [above, below, both] = [heightOf([2, 0]), heightOf([0, -2]), heightOf([2, -2])];
    assert.ok(above > usual && below > usual && both - usual === above - usual + (below - usual));
  });

  it('say a word that several feel alike once', () => {
    const labels = curves(
      `${people}  - {id: s, steps: [{emotion: {a: 1, b: 1}, feeling: {a: calm, b: calm}}]}`,
    ).flatMap(c => c.runs.flat().flatMap(p => p.label ?? []));
    assert.deepEqual(
      labels.map(l => l.lines),
      [['calm']],
    );
  });
});
