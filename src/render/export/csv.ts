import type { ExportOptions } from '../../shared/export';
import type { MapView } from '../../shared/map-view';
import { exportTexts } from './export-texts';
import { lanesTable } from './lanes-table';
import { stepsTable } from './steps-table';
import type { Cell } from './table';

/**
 * A map as CSV (RFC 4180): a row for each lane and a column for each stage, or a row for each step. It begins with a byte order mark,
 * by which Excel knows that it is UTF-8. Numbers are plain ones with a decimal point.
 */
export function toCsv(map: MapView, { table = 'lanes' }: ExportOptions = {}): string {
  const { columns, rows } = (table === 'steps' ? stepsTable : lanesTable)(map, exportTexts(map.language));
  const all = [columns.map(({ head }) => head), ...rows];
  return '\ufeff' + all.map(row => row.map(field).join(',') + '\r\n').join('');
}

/** Spreadsheets compute what begins like this, in the widths of East Asia, too: `=HYPERLINK(…)` in a map would be run on opening it. */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/;
const toBeQuoted = /[",;\t\r\n]|^\s|\s$/;

function field(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  const text = typeof cell === 'string' ? cell : cell.join('\n');
  const harmless = formula.test(text) ? `'${text}` : text;
  return toBeQuoted.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
