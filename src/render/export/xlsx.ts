import type { CellObject, Row, Sheet } from 'write-excel-file/universal';
import writeXlsxFile from 'write-excel-file/universal';
import type { MapView } from '../../shared/map-view';
import { breakLines } from '../layout/break-lines';
import type { Measure } from '../layout/text-style';
import { textStyles } from '../layout/text-style';
import { exportTexts } from './export-texts';
import { factsTable } from './facts-table';
import { lanesTable } from './lanes-table';
import { partTables } from './part-tables';
import { stepsTable } from './steps-table';
import type { Cell, Column, Table } from './table';
import { withoutEmptyColumns } from './table';
import { pagesFitTheirSheet, rowsFitTheirText } from './xlsx-features';

/**
 * A map as a workbook: a sheet with a row for each lane and a column for each stage, one with a row for each step, and one for each
 * kind of part that the map has. Numbers are numbers, texts are wrapped, and what names rows and columns stays in sight.
 * @param today the day of the export, `YYYY-MM-DD`
 */
export async function toXlsx(map: MapView, today: string): Promise<Uint8Array> {
  const texts = exportTexts(map.language);
  const direction = map.direction === 'rtl' ? { rightToLeft: true } : {};
  const lanes = lanesTable(map, texts);
  const steps = withoutEmptyColumns(stepsTable(map, texts));
  const tables = [steps, ...partTables(map, texts)].filter(t => t.rows.length > 0);
  const facts = factsTable(map, texts, today);
  const sheets = [sheetOf(lanes, 1), ...tables.map(t => sheetOf(t, 0)), factsSheet(facts)];
  const repeated = [lanes, ...tables, facts].map(table => ({
    sheet: table.title,
    rows: table === facts ? 0 : 1,
    // Up to what the step is
    columns: table === lanes ? 1 : table === steps ? steps.columns.findIndex(c => c.head === texts.step) + 1 : 0,
  }));
  const blob = await writeXlsxFile(
    sheets.map(sheet => ({ ...sheet, ...direction })),
    { fontFamily: 'Calibri', fontSize: 11, features: [rowsFitTheirText, pagesFitTheirSheet(repeated)] },
  ).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

const line = '#C9CED6';
const head: CellObject = {
  fontWeight: 'bold',
  backgroundColor: '#E8EDF3',
  textColor: '#1F2933',
  wrap: true,
  alignVertical: 'top',
  bottomBorderColor: line,
  bottomBorderStyle: 'thin',
};
const body: CellObject = { wrap: true, alignVertical: 'top', bottomBorderColor: line, bottomBorderStyle: 'hair' };

/** By how many characters a head is wider than they are, as it is bold and stands off the next column. */
const ofHead = 3;

/** A column in which no word of its head is broken. */
const withRoom = ({ head, width }: Column): Column => ({
  head,
  width: Math.max(width, ...head.split(' ').map(word => word.length + ofHead)),
});

/** `names`: how many columns at the beginning name what stands in their row. */
function sheetOf({ title, columns: narrow, rows }: Table, names: number): Sheet<Blob> {
  const columns = narrow.map(withRoom);
  const heads = columns.map(({ head: text }, at) =>
    cellOf(text, rows.some(row => typeof row[at] === 'number') ? { ...head, ...ofNumbers } : head),
  );
  return {
    sheet: title,
    data: [
      withHeight(
        heads,
        columns.map(c => ({ ...c, width: c.width - ofHead })),
      ),
      ...rowsOf(columns, rows, names),
    ],
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    ...(names > 0 ? { stickyColumnsCount: names } : {}),
    orientation: 'landscape',
  };
}

/** What is said of the map as a whole: each fact with its name before it, and no row of heads. */
const factsSheet = ({ title, columns, rows }: Table): Sheet<Blob> => ({
  sheet: title,
  data: rowsOf(columns, rows, 1),
  columns: columns.map(({ width }) => ({ width })),
  orientation: 'landscape',
});

const rowsOf = (columns: Table['columns'], rows: Table['rows'], names: number): Row[] =>
  rows.map(row =>
    withHeight(
      row.map((cell, at) => cellOf(cell, at < names ? head : body)),
      columns,
    ),
  );

/** In points: of a line, and of the highest row that Excel takes. */
const lineHeight = 15;
const highestRow = 409;

/** A row as high as the longest of its texts needs; not all programs see to that. */
function withHeight(row: readonly CellObject[], columns: Table['columns']): Row {
  const lines = row.map(({ value }, at) => (typeof value === 'string' ? linesIn(value, columns[at]!.width) : 1));
  const height = Math.min(Math.max(...lines) * lineHeight + 2, highestRow);
  return row.map((cell, at) => (at === 0 ? { ...cell, height } : cell));
}

const mostLines = Math.ceil(highestRow / lineHeight);
const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/gu;
/** In characters of Latin; nearly all are narrower than the digit by which a column's width is counted. */
const charactersIn: Measure = text => text.length + (text.match(wide) ?? []).length;

function linesIn(text: string, width: number): number {
  // No more than can be seen
  const lines = text.split('\n', mostLines).map(one => one.slice(0, width * mostLines));
  return lines.reduce((sum, one) => sum + breakLines(one, width, textStyles.body, charactersIn, mostLines).length, 0);
}

/** Off the text that begins in the next column. */
const ofNumbers = { align: 'right', indent: 1 } as const;

function cellOf(cell: Cell, style: CellObject): CellObject {
  // LibreOffice indents nothing that is wrapped
  if (typeof cell === 'number') return { ...style, ...ofNumbers, wrap: false, type: Number, value: cell };
  const text = typeof cell === 'string' ? cell : (cell ?? []).join('\n');
  const day = dayOf(text);
  if (day !== undefined)
    return { ...style, align: 'left', wrap: false, type: Number, value: day, format: 'yyyy-mm-dd' };
  return text === '' ? style : { ...style, type: String, value: textOfCell(text) };
}

/** The number by which Excel knows a day that is all of a text; undefined of other texts, and days before all that it counts well. */
function dayOf(text: string): number | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || text < '1900-03-01') return undefined;
  const time = Date.parse(text);
  // No 30 February
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text) return undefined;
  return time / 86_400_000 + 25_569;
}

/** No cell of Excel holds more, and one that does makes it refuse the file. */
const longest = 32_767;
/** How a file of Excel writes characters by their numbers, which texts may look like. */
const byNumber = (characters: string): string =>
  characters.replace(/[^]/g, unit => `_x${unit.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}_`);

/** A text so that Excel shows just this. */
function textOfCell(text: string): string {
  const escaped = text
    .replace(/_(?=x[\da-f]{4}_)/gi, byNumber)
    // The library leaves out what XML may not hold, and some more
    .replace(/\ufffd|\p{Noncharacter_Code_Point}/gu, byNumber);
  // It looks texts up in a plain object, where some are found that nobody put there
  const safe = escaped in {} ? byNumber(escaped.charAt(0)) + escaped.slice(1) : escaped;
  return safe.length > longest ? `${safe.slice(0, longest - 1)}…` : safe;
}
