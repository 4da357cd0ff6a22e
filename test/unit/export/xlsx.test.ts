import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import { toXlsx } from '../../../src/render/export/xlsx';
import { exampleView, today, viewOf } from './example-view';
import { readXlsx } from './read-xlsx';
import { elements, readXml, textOf } from './read-xml';

const cellAt = (sheet: ReturnType<typeof readXlsx>[number], row: string, column: string): unknown =>
  sheet.rows.find(cells => cells[0] === row || cells[1] === row)?.[sheet.rows[0]!.indexOf(column)];

describe('a workbook', () => {
  it('has a sheet for the map, its steps, and each kind of part that there is', async () => {
    const sheets = readXlsx(await toXlsx(exampleView('running-shoes.journey.yaml'), today));
    assert.deepEqual(
      sheets.map(({ name }) => name),
      [
        'Map',
        'Steps',
        'Personas',
        'Pains',
        'Opportunities',
        'Touchpoints',
        'Metrics',
        'Evidence',
        'Transitions',
        'About the map',
      ],
    );
    assert.deepEqual(
      sheets.map(({ frozenRows, frozenColumns }) => [frozenRows, frozenColumns]),
      [[1, 1], ...Array.from({ length: 8 }, () => [1, 0]), [0, 0]],
    );
    const [map, , , , , , metrics] = sheets;
    assert.deepEqual(
      map!.rows[0],
      ['', 'Awareness', 'Choosing', 'Conversion', 'Retention', 'Loyalty'].map(t => t || undefined),
    );
    assert.equal(cellAt(map!, 'Pains', 'Awareness'), '1.1 No price in the window');
    assert.deepEqual(metrics!.rows[1]!.slice(0, 4), ['Cart abandonment', 70.19, 60, '%']);
  });

  it('is printed as wide as the paper, and two papers where it could not be read', async () => {
    const sheets = readXlsx(await toXlsx(exampleView('running-shoes.journey.yaml'), today));
    assert.deepEqual(
      sheets.map(({ printedWidth }) => printedWidth),
      sheets.map(({ name }) => (name === 'Steps' ? 2 : 1)),
    );
  });

  it('keeps numbers off the texts that begin beside them', async () => {
    const files = unzipSync(await toXlsx(exampleView('running-shoes.journey.yaml'), today));
    const styles = elements(elements(readXml(strFromU8(files['xl/styles.xml']!)), 'cellXfs')[0]!, 'xf');
    const indented = styles.map(xf =>
      // Dates stand at the left, as texts do
      elements(xf, 'alignment').some(
        ({ attributes: a }) => a.get('horizontal') === 'left' || (Number(a.get('indent')) > 0 && !a.has('wrapText')),
      ),
    );
    const metrics = elements(readXml(strFromU8(files['xl/worksheets/sheet7.xml']!)), 'c');
    const numbers = metrics.filter(c => c.attributes.get('t') !== 's' && elements(c, 'v').length > 0);
    assert.ok(numbers.length > 0);
    for (const number of numbers) assert.ok(indented[Number(number.attributes.get('s'))]);
  });

  it('puts heads above the numbers that they are of', async () => {
    const files = unzipSync(await toXlsx(exampleView('running-shoes.journey.yaml'), today));
    const styles = elements(elements(readXml(strFromU8(files['xl/styles.xml']!)), 'cellXfs')[0]!, 'xf').map(xf =>
      elements(xf, 'alignment').some(a => a.attributes.get('horizontal') === 'right'),
    );
    const [heads, first] = elements(readXml(strFromU8(files['xl/worksheets/sheet7.xml']!)), 'row').map(row =>
      elements(row, 'c').map(c => styles[Number(c.attributes.get('s'))]),
    );
    assert.deepEqual(heads, first);
    assert.deepEqual(heads, [false, true, true, false, false, false, false]);
  });

  it('breaks no word of a head, which are bold and off the next column', async () => {
    for (const name of ['running-shoes', 'buty-do-biegania', 'vaatekauppa', 'assistenza-clienti'])
      for (const sheet of readXlsx(await toXlsx(exampleView(`${name}.journey.yaml`), today)).slice(1, -1))
        sheet.rows[0]!.forEach((head, i) => {
          const longest = Math.max(
            ...String(head)
              .split(' ')
              .map(word => word.length),
          );
          assert.ok(longest + 2 < sheet.widths[i]!, `${sheet.name}: ${head} in ${sheet.widths[i]}`);
        });
  });

  it('has days as days, and texts that only look like one as texts', async () => {
    const map = viewOf(`title: 2026-02-30
goal: 1500-01-01
metrics: {m: {name: M, value: 1, date: 2026-10-15}}
stages: [{name: A, metrics: [m]}]
`);
    const sheets = readXlsx(await toXlsx(map, '2026-11-28'));
    // As Excel counts days
    assert.equal(
      cellAt(
        sheets.find(s => s.name === 'Metrics')!,
        'M',
        'Date',
      ),
      46_310,
    );
    const facts = new Map(sheets.at(-1)!.rows.map(([name, value]) => [name, value]));
    assert.deepEqual(
      ['Title', 'Goal', 'Exported'].map(name => facts.get(name)),
      ['2026-02-30', '1500-01-01', 46_354],
    );
  });

  it('repeats on each printed page what names its rows and columns', async () => {
    const files = unzipSync(await toXlsx(exampleView('running-shoes.journey.yaml'), today));
    const names = elements(readXml(strFromU8(files['xl/workbook.xml']!)), 'definedName').map(textOf);
    assert.deepEqual(names.slice(0, 3), ["'Map'!$A:$A,'Map'!$1:$1", "'Steps'!$A:$D,'Steps'!$1:$1", "'Personas'!$1:$1"]);
    assert.equal(names.length, 9, 'all but what is said of the map, which has no heads');
  });

  it('keeps emotions and numbers as numbers, in the language of the map', async () => {
    const [, steps] = readXlsx(await toXlsx(exampleView('vaatekauppa.journey.yaml'), today));
    assert.equal(steps!.name, 'Askeleet');
    assert.deepEqual(
      steps!.rows[0]!.filter(head => String(head).startsWith('Tunne')),
      ['Tunne', 'Tunne: Kiireinen vanhempi', 'Tunne: Oman tyylinsä etsijä'],
    );
    const action = 'Etsii takkia myymälästä, mutta rekissä on enää kokoja XS ja XXL';
    const row = steps!.rows.find(cells => cells.includes(action))!;
    assert.equal(row[steps!.rows[0]!.indexOf('Tunne')], -1);
  });

  it('is read from right to left where its language is', async () => {
    const sheets = readXlsx(await toXlsx(viewOf('title: T\nlanguage: ar\nstages: [{id: a}]\n'), today));
    assert.deepEqual([...new Set(sheets.map(sheet => sheet.rightToLeft))], [true]);
  });

  it('shows texts that look like something of its own, and cuts none that fits', async () => {
    const long = 'x'.repeat(40_000);
    const text = `title: T\nstages:\n  - id: a\n    steps:\n${['constructor', '__proto__', '_x0041_', '=1+1', long].map(t => `      - action: "${t}"\n`).join('')}`;
    const [, steps] = readXlsx(await toXlsx(viewOf(text), today));
    const actions = steps!.rows.slice(1).map(row => String(row[3]));
    assert.deepEqual(actions.slice(0, 4), ['constructor', '__proto__', '_x0041_', '=1+1']);
    assert.equal(actions[4], `${'x'.repeat(32_766)}…`);
  });

  it('opens without a stage', async () => {
    const sheets = readXlsx(await toXlsx(viewOf('title: T\n'), today));
    assert.deepEqual(
      sheets.map(({ name }) => name),
      ['Map', 'About the map'],
    );
  });
});
