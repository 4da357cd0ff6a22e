import assert from 'node:assert/strict';
import { parse } from '../../../src/journey/parse';
import { buildScope, noFiles } from '../../../src/journey/scope';
import { compareMaps, comparePersonas } from '../../../src/render/compare/compare-maps';
import { forPersona } from '../../../src/render/compare/for-persona';
import { summarize } from '../../../src/render/compare/summarize';
import { buildMapView } from '../../../src/render/map-view';
import type { Comparison, MomentRow, MomentSide, StepRow } from '../../../src/shared/comparison';
import { isChanged, presence } from '../../../src/shared/comparison';
import type { MapView } from '../../../src/shared/map-view';

const view = (text: string): MapView =>
  buildMapView(
    { scope: buildScope('file:///w/a.journey.yaml', parse(text), noFiles), files: noFiles, today: '2027-01-01' },
    1,
  );
const compare = (before: string, after: string): Comparison => compareMaps(view(before), view(after));
/** A map with one stage a line: its name or id, and its steps. */
const stages = (...lines: string[]): string =>
  'title: T\nstages:\n' +
  lines
    .map(line => {
      const [name, ...steps] = line.split(/[:,] ?/);
      return `  - name: ${name}\n    steps:\n${steps.map(s => `      - action: ${s}\n`).join('')}`;
    })
    .join('');
const steps = (text: string): string =>
  `title: T\nstages:\n  - id: one\n    steps:\n${text.replace(/^/gm, '      ')}\n`;
/** `+` added, `-` removed, `>` moved, `~` changed. */
const mark = (row: MomentRow<MomentSide>): string =>
  ({ added: '+', removed: '-', both: `${row.moved ? '>' : ''}${isChanged(row) ? '~' : ''}` })[presence(row)] +
  (row.after ?? row.before!).name;
const told = (c: Comparison): string[] => c.stages.map(s => [mark(s), ...s.steps.map(mark)].join(' '));
const only = (c: Comparison): StepRow => c.stages[0]!.steps[0]!;

describe('compareMaps', () => {
  it('puts what was removed at its old place, and what was added at its new', () =>
    assert.deepEqual(told(compare(stages('A: a, b, c', 'B: d', 'C: e'), stages('New: n', 'A: a, x, c', 'C: e, y'))), [
      '+New +n',
      'A a -b +x c',
      '-B -d',
      'C e +y',
    ]));

  it('takes for moved only what really moved', () => {
    assert.deepEqual(told(compare(stages('A: a, b, c, d, e'), stages('A: x, e, a, b, c, d'))), ['A +x >e a b c d']);
    assert.deepEqual(told(compare(stages('A: a', 'B: b', 'C: c'), stages('C: c', 'A: a', 'B: b'))), [
      '>C c',
      'A a',
      'B b',
    ]);
  });

  it('tells from which stage a step came, and where it stood', () => {
    const { stages: columns } = compare(stages('A: a, b', 'B: c'), stages('A: a', 'B: c, b'));
    assert.deepEqual(columns[1]!.steps.map(mark), ['c', '>b']);
    assert.deepEqual(columns[1]!.steps[1]!.moved, { stage: 'A', from: 2, to: 2 });
  });

  it('pairs by id before all, then by the stage of the framework, then by folded names', () => {
    assert.deepEqual(
      told(
        compare(
          'title: T\nframework: loyalty\nstages:\n  - {id: x, name: Buys}\n  - {name: Awareness}\n  - {name: Übergabe}\n',
          'title: T\nframework: loyalty\nstages:\n  - {id: awareness, name: Sees}\n  - {name: ubergabe!}\n  - {id: x, name: Pays}\n',
        ),
      ),
      ['~Sees', '~ubergabe!', '>~Pays'],
    );
  });

  it('knows a step without an id by words that changed a little, and a stage by its steps', () => {
    assert.deepEqual(told(compare(steps('- action: Pays by card'), steps('- action: Pays by credit card'))), [
      'One ~Pays by credit card',
    ]);
    assert.deepEqual(told(compare(steps('- action: Pays by card'), steps('- action: Leaves the shop'))), [
      'One -Pays by card +Leaves the shop',
    ]);
    assert.deepEqual(told(compare(stages('Choosing: a, b, c'), stages('Picking: a, b, c'))), ['~Picking a b c']);
  });

  it('takes two ids for two steps, however alike their words', () =>
    assert.deepEqual(
      told(compare(steps('- {id: a, action: Pays by card}'), steps('- {id: b, action: Pays by cards}'))),
      ['One -Pays by card +Pays by cards'],
    ));

  it('tells which words of a step changed, from what to what', () => {
    const { fields } = only(
      compare(
        steps('- {id: a, action: Pays, thought: Hm, touchpoint: till, feeling: calm}'),
        steps(
          '- {id: a, action: Pays, duration: 2 min, touchpoint: [till, phone], feeling: calm, moment-of-truth: true}',
        ),
      ),
    );
    assert.deepEqual(fields, [
      { field: 'thought', before: ['Hm'], after: [] },
      { field: 'duration', before: [], after: ['2 min'] },
      { field: 'moment-of-truth', before: [], after: ['true'] },
      { field: 'touchpoints', before: ['Till'], after: ['Till', 'Phone'] },
    ]);
  });

  it('tells emotions by mean, and by persona where one feels otherwise than it tells', () => {
    const personas = 'personas: {anna: Anna, bo: Bo}\n';
    const { emotion } = only(
      compare(
        personas + steps('- {id: a, emotion: {anna: -2, bo: 1}}'),
        personas.replace('Bo}', 'Bob}') + steps('- {id: a, emotion: {anna: 1, bo: 1}}'),
      ),
    );
    assert.deepEqual(emotion, { before: -0.5, after: 1, personas: [{ name: 'Anna', before: -2, after: 1 }] });
    const same = only(compare(personas + steps('- {id: a, emotion: 0}'), personas + steps('- {id: a, emotion: 1}')));
    assert.deepEqual(same.emotion.personas, []);
  });

  it('tells pains that are gone, new, moved, or of another severity', () => {
    const c = compare(
      steps('- {id: a, pains: [Gone, {text: Slow, severity: high}, Moves]}\n- {id: b}'),
      steps('- {id: a, pains: [{text: slow!, severity: low}, New]}\n- {id: b, pains: [Moves]}'),
    );
    assert.deepEqual(
      c.stages[0]!.steps.map(s => s.pains.map(p => [p.before?.text, p.after?.text, p.after?.severity, p.moved])),
      [
        [
          ['Gone', undefined, undefined, undefined],
          ['Slow', 'slow!', 'low', undefined],
          [undefined, 'New', undefined, undefined],
        ],
        [['Moves', 'Moves', undefined, true]],
      ],
    );
  });

  it('judges a metric by what is better, and not across units', () => {
    const map = (metric: string): string => `title: T\nmetrics: {m: ${metric}}\nstages: [{id: one, metrics: [m]}]\n`;
    const verdict = (before: string, after: string): unknown => compare(map(before), map(after)).metrics[0]!.verdict;
    assert.equal(verdict('{value: 70, better: lower}', '{value: 58, better: lower}'), 'better');
    assert.equal(verdict('{value: 70}', '{value: 58}'), 'worse');
    assert.equal(verdict('{value: 70, unit: min}', '{value: 58, unit: s}'), undefined);
    assert.equal(verdict('{value: 70, better: lower}', '{value: 58}'), undefined);
    assert.equal(verdict('{value: 70}', '{value: 70, target: 80}'), undefined);
  });

  it('pairs transitions by what their ends are, though it stands elsewhere', () => {
    const map = (first: string, share: number): string =>
      `title: T\nstages:\n${first}  - {id: b, steps: [{id: b1, action: B}]}\ntransitions: [{from: b1, to: exit, share: ${share}}]\n`;
    const [row] = compare(map('', 10), map('  - {id: a}\n', 5)).transitions;
    assert.deepEqual(row!.fields, [{ field: 'share', before: ['10\u00a0%'], after: ['5\u00a0%'] }]);
  });

  it('writes shares as the map’s language writes numbers', () => {
    const map = (share: number): string =>
      `title: T\nlanguage: pl\nstages: [{id: a}]\ntransitions: [{from: a, to: exit, share: ${share}}]\n`;
    const [row] = compare(map(10.5), map(5.25)).transitions;
    assert.deepEqual(row!.fields, [{ field: 'share', before: ['10,5\u00a0%'], after: ['5,25\u00a0%'] }]);
  });
});

const two = `title: T
personas: {anna: Anna, bo: Bo}
stages:
  - {id: one, personas: [anna], steps: [{action: a, emotion: 2}]}
  - id: two
    steps:
      - {action: b, emotion: {anna: 1, bo: -2}, feeling: {bo: cross}}
      - {action: c, personas: [anna]}
      - {action: d, emotion: 0}
transitions:
  - {from: one, to: two}
  - {from: two, to: exit}
`;

describe('forPersona', () => {
  it('leaves what is that persona’s, and what it feels', () => {
    const map = forPersona(view(two), 1);
    assert.deepEqual(
      map.stages.map(s => [s.name, s.stageMean, s.steps.map(t => [t.action, t.mean, t.ratings])]),
      [
        [
          'Two',
          -1,
          [
            ['b', -2, [{ value: -2, feeling: 'cross' }]],
            ['d', 0, [{ value: 0 }]],
          ],
        ],
      ],
    );
    assert.deepEqual(map.transitions, [{ index: 1, from: { stage: 0 }, to: 'exit' }]);
    assert.deepEqual(
      map.personas.map(p => p.name),
      ['Bo'],
    );
  });

  it('is compared by the places in the document', () => {
    const c = comparePersonas(view(two), 0, 1);
    assert.deepEqual(told(c), ['-One -a', 'Two ~b -c d']);
    assert.deepEqual(
      c.stages[1]!.steps.map(s => s.after?.path.at(-1)),
      [0, undefined, 2],
    );
    assert.deepEqual([c.before.persona, c.after.persona], ['Anna', 'Bo']);
  });
});

describe('summarize', () => {
  it('tells the most important first, in sentences', () => {
    const map = (emotion: number, metric: number, more: string): string =>
      `title: T\nmetrics: {m: {name: Carts left, value: ${metric}, unit: "%", better: lower}}\nstages:\n  - id: one\n    metrics: [m]\n    steps:\n` +
      `      - {id: a, action: Pays, emotion: ${emotion}, pains: [Slow]}\n      - {id: b, action: Leaves, emotion: 1}\n${more}`;
    assert.deepEqual(
      summarize(compare(map(-2, 70, '      - {id: c, action: C}\n'), map(1, 58, '').replace('[Slow]', '[Dear, Hot]'))),
      [
        '1 step removed, 1 step changed.',
        'On average, emotion rises: −0.5 → +1.',
        'Emotion rises most at “Pays” (−2 → +1).',
        '1 pain gone, 2 new pains.',
        'Carts left gets better: 70\u00a0% → 58\u00a0%.',
      ],
    );
  });

  it('writes numbers as the language of the map does, of the later one where they differ', () => {
    const map = (language: string, emotion: number, value: number): string =>
      `language: ${language}\nmetrics: {m: {value: ${value}, unit: zł}}\n` +
      `stages: [{id: one, metrics: [m], emotion: ${emotion}, steps: [{id: a, action: Pays, emotion: ${emotion}}]}]\n`;
    const comparison = compare(map('en', -0.5, 1.5), map('pl', 1.5, 2.5));
    assert.deepEqual(summarize(comparison), [
      '1 step changed.',
      'On average, emotion rises: −0,5 → +1,5.',
      'Emotion rises most at “Pays” (−0,5 → +1,5).',
      'M gets better: 1,5\u00a0zł → 2,5\u00a0zł.',
      '1 stage changed.',
    ]);
    assert.deepEqual(comparison.stages[0]!.fields, [{ field: 'emotion', before: ['−0,5'], after: ['+1,5'] }]);
    assert.deepEqual(compare(map('en', 0.5, 1), map('pl', 0.5, 1)).stages[0]!.fields, []);
  });

  it('tells that nothing differs, or nothing but what is told about the map', () => {
    const map = stages('A: a');
    assert.deepEqual(summarize(compare(map, map)), ['Both maps tell the same.']);
    assert.deepEqual(summarize(compareMaps(view(map), view(map), 'versions')), ['Nothing has changed.']);
    assert.deepEqual(summarize(compare(map, map.replace('title: T', 'title: U'))), [
      'The journey is the same; what is told about it differs.',
    ]);
  });

  it('tells what two personas share, and what is one’s alone', () =>
    assert.deepEqual(summarize(comparePersonas(view(two), 0, 1)), [
      'On average, Anna feels +1, and Bo −1.',
      'They differ most at “b”: Anna +1, Bo −2.',
      'Stages of Anna alone: One.',
      'Steps of Anna alone: 2.',
    ]));
});
