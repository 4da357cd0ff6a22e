import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TextEdit } from 'vscode-languageserver-types';
import { applyEdits } from '../../src/edits/apply';
import { composeEdits } from '../../src/edits/compose-edits';
import type { Edit } from '../../src/journey/finding';
import type { Journey } from '../../src/journey/parse';
import { parse } from '../../src/journey/parse';
import { positionsOf } from '../../src/journey/positions';
import { formatting, onTypeFormatting, rangeFormatting } from '../../src/language/format';

const folder = join(__dirname, '../golden/format');

function applied(text: string, edits: readonly TextEdit[]): string {
  const place = positionsOf(text);
  return applyEdits(
    text,
    edits.map(e => ({ span: { start: place.offset(e.range.start), end: place.offset(e.range.end) }, text: e.newText })),
  );
}

const formatted = (text: string, by: (journey: Journey) => TextEdit[] = formatting): string =>
  applied(text, by(parse(text)));

describe('formatting', () => {
  for (const file of readdirSync(folder).filter(f => f.endsWith('.journey.yaml')))
    it(`lays ${file} out`, () => {
      const golden = join(folder, file.replace('.journey.', '.golden.'));
      const text = readFileSync(join(folder, file), 'utf8');
      if (process.env['UPDATE_GOLDEN']) writeFileSync(golden, formatted(text));
      assert.equal(formatted(text), readFileSync(golden, 'utf8'));
      const windows = text.replace(/\n/g, '\r\n');
      assert.equal(formatted(windows), readFileSync(golden, 'utf8').replace(/\n/g, '\r\n'));
    });

  it('is made of small edits', () => {
    const text = 'title: A\nstages:\n- id:  a\n  goal: Sell\n';
    assert.deepEqual(
      formatting(parse(text)).map(e => e.newText),
      ['  ', ' ', '    '],
    );
  });

  it('ends a file with one line break, and leaves an empty one empty', () => {
    assert.equal(formatted('title: A'), 'title: A\n');
    assert.equal(formatted('title: A\n\n  \n'), 'title: A\n');
    assert.equal(formatted('title: A\n# end'), 'title: A\n# end\n');
    assert.equal(formatted(''), '');
    assert.equal(formatted('goal: |-\n  a'), 'goal: |-\n  a');
  });

  it('keeps what a block text says: its blank lines, deeper lines and the columns that its indicator tells', () => {
    assert.equal(formatted('goal: |2+\n    a\n\n   b\n\n\ntitle: A\n'), 'goal: |2+\n    a\n\n   b\n\n\ntitle: A\n');
    assert.equal(
      formatted('stages:\n    -   goal: >3\n             a\n           b \n\n\n        steps: []\n'),
      'stages:\n  - goal: >3\n         a\n       b \n\n    steps: []\n',
    );
  });

  it('leaves alone what it can’t know: anchors, several documents, tabs, marked keys', () => {
    for (const text of [
      'title:  &a Shoes\ngoal:   *a\n',
      'title:  A\n---\ntitle:  B\n',
      'title:  A\nstages:\n\t- id:  a\n',
      '? title\n:   A\n',
    ])
      assert.equal(formatted(text), text);
  });

  it('lays out what stands beside a mistake', () => {
    const text = 'title:  A\npersonas:\n    a:   A\nstages:\n- id:   x\n  goal: "Sell\n  steps:\n  -   action:  Goes\n';
    assert.equal(
      formatted(text),
      'title: A\npersonas:\n  a: A\nstages:\n- id: x\n  goal: "Sell\n  steps:\n    - action: Goes\n',
    );
  });

  it('keeps keys in place that a comment of its own stands between', () =>
    assert.equal(
      formatted('type: library\n\n# Our shop\n\ntitle: A\nlanguage: en\ngoal: B\nfoo: 1\nmarket: b2c\n'),
      'type: library\n\n# Our shop\n\ntitle: A\nlanguage: en\ngoal: B\nfoo: 1\nmarket: b2c\n',
    ));

  it('keeps behind a key what the format does not know', () =>
    assert.equal(
      formatted('type: library\nx-a: 1\ntitle: A\nx-b: {text: 1, id: 2}\n'),
      'title: A\nx-b: {text: 1, id: 2}\ntype: library\nx-a: 1\n',
    ));
});

describe('formatting a selection', () => {
  const lines = (from: number, to: number) => (journey: Journey) =>
    rangeFormatting(journey, { start: { line: from, character: 3 }, end: { line: to, character: 0 } });

  it('changes its lines alone, below the columns of what is around', () => {
    const text =
      'title:  A\nstages:\n    - goal:  Sell\n      steps:\n          - action:  Goes\n            id:   b\n    -   id:  c\n';
    assert.equal(
      formatted(text, lines(3, 6)),
      'title:  A\nstages:\n    - goal:  Sell\n      steps:\n        - action: Goes\n          id: b\n    -   id:  c\n',
    );
    assert.equal(formatted(text, lines(0, 1)), text.replace('title:  A', 'title: A'));
  });
});

describe('formatting behind Enter', () => {
  it('sets the spaces in the line above, and nothing else', () => {
    const text = 'title:  A\nstages:\n- id:   a   \n  \n- goal:  B\n';
    assert.equal(
      formatted(text, j => onTypeFormatting(j, { line: 3, character: 2 })),
      'title:  A\nstages:\n- id: a\n  \n- goal:  B\n',
    );
    assert.deepEqual(onTypeFormatting(parse(text), { line: 0, character: 0 }), []);
  });
});

describe('edits one after the other', () => {
  it('are put together into edits of the first text', () => {
    const text = 'abcdefgh';
    const edit = (start: number, end: number, by: string): Edit => ({ span: { start, end }, text: by });
    const cases: [Edit[], Edit[]][] = [
      [[edit(1, 2, 'BBB'), edit(4, 6, '')], [edit(2, 3, 'x')]],
      [
        [edit(1, 2, 'BBB'), edit(4, 6, '')],
        [edit(0, 2, ''), edit(6, 8, 'y')],
      ],
      [
        [edit(2, 2, '12'), edit(5, 8, '3')],
        [edit(2, 4, ''), edit(7, 8, '4')],
      ],
      [[edit(2, 4, '')], [edit(2, 2, 'new')]],
    ];
    for (const [first, second] of cases)
      assert.equal(applyEdits(text, composeEdits(first, second)), applyEdits(applyEdits(text, first), second));
  });
});
