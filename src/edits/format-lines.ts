import type { Edit } from '../journey/finding';
import { blanksAtEnd, lineBreak } from '../journey/lines';
import type { Journey } from '../journey/parse';
import type { Line, Shift } from './format-columns';
import { columnsOf } from './format-columns';
import type { Region, Sheet } from './sheet';
import { lineRange, sheetOf } from './sheet';

/**
 * The edits that lay the lines of a block map out: each begins where it should, no spaces end it, no more than one blank line stands
 * between two others, and one line break ends the file.
 */
export function layOut(journey: Journey, region: Region): Edit[] {
  const { text, root } = journey;
  if (root?.kind !== 'map') return [];
  const sheet = sheetOf(journey);
  const { startOf, endOf, indentOf, lineOf } = sheet;
  const edits: Edit[] = [];
  const broken = new Set(region.mistakes.flatMap(m => lineRange(lineOf(m.start), lineOf(m.end))));
  const write = (start: number, end: number, written: string): void => {
    const inside = start >= region.lines.start && end <= region.lines.end;
    if (inside && text.slice(start, end) !== written && !broken.has(lineOf(start)))
      edits.push({ span: { start, end }, text: written });
  };
  const lines = columnsOf(sheet, root, region, write);
  const indents = commentColumns(sheet, lines);
  const isEmpty = (line: number): boolean => !lines[line]?.isText && sheet.isBlank(line);
  let last = sheet.count - 1;
  while (last >= 0 && isEmpty(last)) last--;
  for (const line of lineRange(lineOf(region.lines.start), Math.min(last, lineOf(region.lines.end)))) {
    const start = startOf(line);
    if (isEmpty(line) && (line === 0 || isEmpty(line - 1))) {
      write(start, startOf(line + 1), '');
      continue;
    }
    const indent = lines[line]?.indent ?? indents.get(line);
    if (indent !== undefined) write(start, start + indentOf(line), ' '.repeat(indent));
    if (lines[line]?.isText) continue;
    const end = endOf(line);
    write(end - blanksAtEnd.exec(text.slice(start, end))![0].length, end, '');
  }
  // Where a block text ends the file, a line break would be text
  const end = last < 0 ? text.length : endOf(last);
  if (end < text.length || !lines[last]?.isText) write(end, text.length, lineBreak(text));
  return edits.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/**
 * Where comments on lines of their own shall begin: in the column of what is below if they stand above it in its column, else as
 * far behind the innermost of what is above, and begins no farther to the right, as they do now.
 */
function commentColumns(sheet: Sheet, lines: readonly (Line | undefined)[]): ReadonlyMap<number, number> {
  const indents = new Map<number, number>();
  const waiting: number[] = [];
  const around: Shift[] = [];
  const beside = (line: number, below: Shift | undefined): void => {
    const column = sheet.indentOf(line);
    const found = below?.from === column ? below : around.findLast(({ from }) => from <= column);
    if (found) indents.set(line, found.to + column - found.from);
  };
  for (let line = 0; line < sheet.count; line++) {
    const found = lines[line];
    const first = found?.columns[0];
    if (first) {
      for (const above of waiting.splice(0)) beside(above, first);
      while (around.length > 0 && around.at(-1)!.from >= first.from) around.pop();
      around.push(...found.columns);
    } else if (found?.indent === undefined && !found?.isText && sheet.isComment(line)) waiting.push(line);
  }
  for (const line of waiting) beside(line, undefined);
  return indents;
}
