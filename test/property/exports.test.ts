import assert from 'node:assert/strict';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { toCsv } from '../../src/render/export/csv';
import { exportTexts } from '../../src/render/export/export-texts';
import { lanesTable } from '../../src/render/export/lanes-table';
import { toMarkdown } from '../../src/render/export/markdown';
import { stepsTable } from '../../src/render/export/steps-table';
import type { Cell } from '../../src/render/export/table';
import { toXlsx } from '../../src/render/export/xlsx';
import { diagramOf } from '../../src/render/diagram';
import { toFlowchart } from '../../src/render/flowchart';
import { isEmptyMap, stepsOf } from '../../src/shared/map-view';
import { readCsv } from '../unit/export/read-csv';
import { readXlsx } from '../unit/export/read-xlsx';
import { mapViews, textsOf } from './map-views';
import { mermaidParser } from './mermaid-parser';

const today = '2026-11-28';
const markdown = new MarkdownIt({ html: true, linkify: true });
// GitHub makes no links of words with dots
markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false });

type Inline = NonNullable<ReturnType<typeof markdown.parse>[number]['children']>;

/** What a reader sees of a line or cell, part by part. Throws when the author's text has become markup. */
function seenIn(children: Inline): string[] {
  const parts = [''];
  let bold = false;
  for (const child of children) {
    if (child.type === 'text' || child.type === 'text_special') parts.push(parts.pop()! + child.content);
    else if (child.type === 'html_inline' && child.content === '<br>') parts.push('');
    else if (child.type === 'strong_open' && !bold && parts.join('') === '') bold = true;
    else if (child.type !== 'strong_close') throw new Error(`${child.type}: ${child.content}`);
  }
  return parts;
}

const flat = (cell: Cell): string =>
  cell === undefined ? '' : typeof cell === 'object' ? cell.join('\n') : String(cell);
/** Takes back what keeps a text from being a formula. */
const harmful = (field: string): string => field.replace(/^'(?='*[=+\-@\t\r\n＝＋－＠])/, '');

describe('of any map', () => {
  const parser = mermaidParser();
  before(parser.start);
  after(parser.stop);

  it('Markdown shows the texts as they are written, and nothing of them is markup', () => {
    fc.assert(
      fc.property(mapViews, map => {
        const md = toMarkdown(map, today);
        const tokens = markdown.parse(md, {});
        const fences = tokens.filter(t => t.type === 'fence');
        const journey = isEmptyMap(map) ? [] : [diagramOf(map).mermaid];
        const ways = isEmptyMap(map) || map.transitions.length === 0 ? [] : [toFlowchart(map)];
        assert.deepEqual(
          fences.map(t => [t.info, t.content]),
          [...journey, ...ways].map(text => ['mermaid', text]),
        );
        const blocks = new Set(tokens.map(t => t.type.replace(/_(?:open|close)$/, '')));
        const known = 'heading inline bullet_list list_item paragraph fence table thead tbody tr th td'.split(' ');
        assert.deepEqual(
          [...blocks].filter(type => !known.includes(type)),
          [],
        );
        const seen = tokens.flatMap(t => (t.type === 'inline' ? seenIn(t.children ?? []) : [])).join('\n');
        for (const text of textsOf(map)) assert.ok(seen.includes(text), `${JSON.stringify(text)} in\n${md}`);
      }),
      { numRuns: 200 },
    );
  });

  it('Markdown has the same number of cells in each row of a table', () => {
    fc.assert(
      fc.property(mapViews, map => {
        const lines = toMarkdown(map, today).split('\n');
        let cells = 0;
        for (const line of lines) {
          if (!line.startsWith('|')) {
            cells = 0;
            continue;
          }
          const bars = [...line.replace(/\\./gu, '')].filter(sign => sign === '|').length;
          if (cells > 0) assert.equal(bars, cells, line);
          cells = bars;
        }
      }),
      { numRuns: 200 },
    );
  });

  it('Mermaid reads its diagram', async () => {
    await fc.assert(
      fc.asyncProperty(mapViews, async map => {
        const tasks = (await parser.parse(diagramOf(map).mermaid)).getTasks();
        assert.equal(tasks.length, stepsOf(map).length);
      }),
      { numRuns: 100 },
    );
  });

  for (const [table, make] of [
    ['lanes', lanesTable],
    ['steps', stepsTable],
  ] as const)
    it(`CSV of ${table} gives back the same texts and numbers, and no formula`, () => {
      fc.assert(
        fc.property(mapViews, map => {
          const csv = toCsv(map, { table });
          const read = readCsv(csv.slice(1));
          const { columns, rows } = make(map, exportTexts(map.language));
          const numbers = rows.flat().filter(cell => typeof cell === 'number');
          for (const field of read.flat())
            if (/^[=+\-@\t\r＝＋－＠]/.test(field)) assert.ok(numbers.includes(Number(field)), field);
          assert.deepEqual(
            read.map(row => row.map(field => (numbers.includes(Number(field)) ? field : harmful(field)))),
            [columns.map(({ head }) => head), ...rows.map(row => row.map(flat))],
          );
          const all = read.flat().map(harmful).join('\n');
          const told = table === 'lanes' ? map.stages.flatMap(s => s.steps.map(one => one.action)) : textsOf(map);
          for (const text of told) assert.ok(all.includes(text), text);
        }),
        { numRuns: 200 },
      );
    });

  it('a workbook opens, and holds the same texts and numbers', async () => {
    await fc.assert(
      fc.asyncProperty(mapViews, async map => {
        const [first, ...others] = readXlsx(await toXlsx(map, today));
        const { columns, rows } = lanesTable(map, exportTexts(map.language));
        assert.deepEqual(
          first!.rows.map(row => row.map(cell => cell ?? '')),
          [columns.map(({ head }) => head), ...rows.map(row => row.map(flat))],
        );
        assert.deepEqual([first!.frozenRows, first!.frozenColumns], [1, 1]);
        const cells = [first!, ...others].flatMap(sheet => sheet.rows.flat());
        const all = cells.filter(cell => typeof cell === 'string').join('\n');
        for (const text of textsOf(map)) assert.ok(all.includes(text), text);
        for (const { value } of map.metrics) if (value !== undefined) assert.ok(cells.includes(value), `${value}`);
      }),
      { numRuns: 25 },
    );
  });
});
