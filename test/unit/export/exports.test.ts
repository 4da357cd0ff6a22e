import assert from 'node:assert/strict';
import { toCsv } from '../../../src/render/export/csv';
import { exportTexts } from '../../../src/render/export/export-texts';
import { toMarkdown } from '../../../src/render/export/markdown';
import { exampleView, today, viewOf } from './example-view';
import { matchesGolden } from './golden';
import { readCsv } from './read-csv';

/** In English, Polish and Finnish. */
const golden = ['running-shoes', 'buty-do-biegania', 'vaatekauppa', 'branch-visit-blueprint'];

describe('an export as', () => {
  for (const name of golden) {
    it(`Markdown reads well: ${name}`, () => {
      matchesGolden(`${name}.md`, toMarkdown(exampleView(`${name}.journey.yaml`), today));
    });

    for (const table of ['lanes', 'steps'] as const)
      it(`CSV, ${table}: ${name}`, () => {
        matchesGolden(`${name}-${table}.csv`, toCsv(exampleView(`${name}.journey.yaml`), { table }));
      });
  }

  it('Markdown leaves the author’s signs signs', () => {
    const md = toMarkdown(
      viewOf(`title: "# A *b* <i>c</i> | d #"
goal: "[x](https://x.y) &lt; $1$ ~~no~~ www.a.b"
stages:
  - id: one
    steps:
      - action: "a | b \\\\| c \`d|e\` ![f](g)"
`),
      today,
    );
    assert.match(md, /^# # A \\\*b\\\* \\<i\\>c\\<\/i\\> \\\| d \\#$/m);
    assert.match(md, /\\\[x\\\]\(https:\\\/\\\/x\.y\) \\&lt; \\\$1\\\$ \\~\\~no\\~\\~ www\\\.a\.b$/m);
    assert.match(md, /\| a \\\| b \\\\\\\| c \\`d\\\|e\\` !\\\[f\\\]\(g\) \|/);
  });

  it('CSV lets no text be a formula, and numbers be numbers', () => {
    const csv = toCsv(
      viewOf(`title: T
stages:
  - id: one
    name: =cmd|' /C calc'!A0
    steps:
      - {action: "+48 600", emotion: -2, thought: "-", feeling: "@me", duration: "'=1"}
      - {action: "＝1+1", emotion: 1}
`),
      { table: 'steps' },
    );
    const [heads, ...rows] = readCsv(csv.slice(1));
    const of = (row: number, head: string): string | undefined => rows[row]?.[heads!.indexOf(head)];
    assert.deepEqual(
      ['Stage', 'Step', 'Emotion', 'Thought', 'Feeling', 'Duration'].map(head => of(0, head)),
      ["'=cmd|' /C calc'!A0", "'+48 600", '-2', "'-", "'@me", "''=1"],
    );
    assert.deepEqual([of(1, 'Step'), of(1, 'Emotion')], ["'＝1+1", '1']);
  });

  it('CSV begins with the mark by which Excel knows UTF-8', () => {
    assert.deepEqual([...new TextEncoder().encode(toCsv(viewOf('title: Ą')))].slice(0, 3), [0xef, 0xbb, 0xbf]);
  });

  it('any format tells of a map in which nothing is written yet', () => {
    const empty = viewOf('');
    assert.match(toMarkdown(empty, today), /^# …\n/);
    assert.equal(toCsv(empty), '\ufeff\r\n');
  });

  it('speaks the language of the map, and English where it has none', () => {
    assert.equal(exportTexts('pl-PL')['lane.pains'], 'Bolączki');
    assert.equal(exportTexts('fi').thought, 'Ajatus');
    assert.equal(exportTexts('de').thought, 'Thought');
    for (const [key, text] of ['en', 'pl', 'fi', 'it'].flatMap(tag => Object.entries(exportTexts(tag))))
      assert.notEqual(text.trim(), '', key);
  });
});
