import * as l10n from '@vscode/l10n';
import { isBlank, leadOf } from '../edits/extent';
import { readAfter } from '../edits/read-after';
import type { Edit, Fix } from '../journey/finding';
import type { Line } from '../journey/lines';
import { bulletAt, indentation, lineStart, nextLine, readLine } from '../journey/lines';
import type { Journey, Tree } from '../journey/parse';
import { mistakesIn } from '../schema/mistakes';
import type { FileKind } from '../schema/validate';
import { clipped } from '../schema/written';
import { doubledKeys } from './doubled-keys';

/** A text with more mistakes than these is no text with a slip in it. */
const mostMistakes = 50;
/** Lines that are looked at above, and moved. */
const mostLines = 2000;
const mostFixes = 2;

/** Where a line may have been meant to stand. */
interface Target {
  readonly title: string;
  readonly column: number;
  /** Whether it lacks the dash of an item. */
  readonly dash?: true;
}

/** A line moved, perhaps with others, and how well that does. */
interface Try {
  readonly fix: Fix;
  /** Mistakes that are left. */
  readonly after: number;
  /** How unlikely the target is, and how unlikely these lines are to belong together: the lower, the better. */
  readonly far: number;
  readonly extent: number;
}

/**
 * What mends a finding at the beginning of a line by indentation alone, or by the dash that the line lacks or has a bullet for: this line, or one
 * above that it depends on, is aligned with what stands above that, together with the lines that belong to it, and the text has
 * fewer mistakes. The best first; none where the indentation is not what is wrong.
 * @param at where the finding begins
 */
export function indentFixes(journey: Journey, at: number, kind: FileKind): Fix[] {
  const { text, root } = journey;
  const line = readLine(text, at);
  if (root?.kind !== 'map' || at > line.content || isBlank(text, line.start)) return [];
  const now = mistakes(journey, kind);
  if (now > mostMistakes) return [];
  const [own, ...others] = [line, ...suspects(text, line), ...firstBelow(text, line)].map(suspect =>
    tries(journey, kind, suspect, line).sort((a, b) => a.after - b.after || a.far - b.far || a.extent - b.extent),
  );
  const least = Math.min(now - 1, ...[own!, ...others].flatMap(all => all.map(({ after }) => after)));
  // Whichever line it was that slipped, the fewest were moved by that
  const ways = [own!, ...others.map(all => all.slice(0, 1))]
    .map(all => all.filter(({ after }) => after === least))
    .filter(all => all.length > 0)
    .sort((a, b) => a[0]!.fix.edits.length - b[0]!.fix.edits.length);
  const titles = new Set<string>();
  return ways
    .flatMap(all => all.map(({ fix }) => fix))
    .filter(({ title }) => !titles.has(title) && titles.add(title))
    .slice(0, mostFixes)
    .map((fix, i) => (i === 0 ? { ...fix, preferred: true } : fix));
}

/** Lines above that may be what slipped where `line` does not fit: the nearest that is less deep, and the first of those that are deeper. */
function suspects(text: string, line: Line): Line[] {
  const own = indentation(text, line.start);
  let start = line.start;
  let deeper: number | undefined;
  for (let i = 0; i < mostLines && start > 0; i++) {
    start = lineStart(text, start - 1);
    const indent = indentation(text, start);
    if (isBlank(text, start) || text[start + indent] === '#') continue;
    if (indent > own) deeper = start;
    if (indent < own) return [start, ...(deeper === undefined ? [] : [deeper])].map(at => readLine(text, at));
    if (indent === own) break;
  }
  return [];
}

/** The line below a key that has nothing else: what the key must hold may begin there. */
function firstBelow(text: string, { key, rest, end }: Line): Line[] {
  if (!key || rest.end > rest.start) return [];
  const next = end + text.slice(end).search(/\S/);
  return next < end ? [] : [readLine(text, next)];
}

/** The line in each column where it may have been meant to stand, with each of the lines that may belong to it. */
function tries(journey: Journey, kind: FileKind, line: Line, found: Line): Try[] {
  const { text } = journey;
  const isOwn = line === found;
  const isBelow = line.start > found.start;
  const own = indentation(text, line.start);
  const lead = leadOf(text, line.start + own);
  return targets(text, line)
    .filter(({ dash }) => isOwn || isBelow || !dash || bulletAt(text, line.content) > 0)
    .flatMap(target =>
      extents(text, line.start).map((end, extent): Try => {
        const edits = moved(text, target.dash ? line.start : lead, end, own, target);
        const after = readAfter(journey, edits, tree => mistakes(tree, kind));
        const title = isOwn ? target.title : titleOf(text, line, target);
        return { fix: { title, edits }, after, far: distance(target, line, own), extent };
      }),
    );
}

function titleOf(text: string, { start, end, content, key }: Line, { dash }: Target): string {
  const number = text.slice(0, start).split('\n').length;
  if (dash) return l10n.t('Begin line {0} with `- `', number);
  return l10n.t('Align `{0}` in line {1}', clipped(text.slice(content, key?.end ?? end)), number);
}

/** How many mistakes keep a text from being read, or are in what is read. */
export function mistakes({ root, problems }: Tree, { pieces, schema }: FileKind): number {
  if (root?.kind !== 'map') return Infinity;
  return problems.length + mistakesIn(root, pieces, schema).length + doubledKeys(root).length;
}

/** How unlikely a target is. A dash is what words alone most likely lack, and a key least. */
const distance = ({ column, dash }: Target, { key }: Line, own: number): number =>
  dash && key ? Infinity : Math.abs(column - own);

/** The columns of what stands above that the line could belong to or stand beside, from the nearest line on. */
function targets(text: string, line: Line): Target[] {
  const own = indentation(text, line.start);
  const isItem = line.dashes > 0;
  const found = new Map<string, Target>();
  const add = (target: Target): void => {
    const name = `${target.column} ${target.dash}`;
    if (!found.has(name) && (target.column !== own || target.dash)) found.set(name, target);
  };
  const isBulleted = bulletAt(text, line.content) > 0;
  const dashTitle = isBulleted ? l10n.t('Begin the item with `- `') : l10n.t('Add the dash');
  let within = Infinity;
  let start = line.start;
  for (let i = 0; i < mostLines && start > 0 && within > 0; i++) {
    start = lineStart(text, start - 1);
    const above = readLine(text, start);
    const indent = indentation(text, start);
    if (isBlank(text, start) || text[above.content] === '#' || indent >= within) continue;
    const isNearest = within === Infinity;
    within = indent;
    const column = above.content - start;
    const key = above.key && text.slice(above.key.start, above.key.end);
    const isOpen = key !== undefined && /^(?:#.*)?$/.test(text.slice(above.rest.start, above.rest.end));
    if (isOpen) add({ title: l10n.t('Indent below `{0}`', key), column: column + 2 });
    if (isItem && isOpen) add({ title: l10n.t('Indent below `{0}`', key), column });
    // The first item: where its line begins, or before the keys that belong to it
    if (!isItem && isOpen && isNearest)
      for (const dash of dashesFor(line, own)) if (dash >= column) add({ title: dashTitle, column: dash, dash: true });
    if (isBulleted && isOpen) add({ title: dashTitle, column: column + 2, dash: true });
    if (!isItem && key !== undefined) add({ title: l10n.t('Align with `{0}`', key), column });
    for (const dash of dashColumns(text, above))
      if (isItem) add({ title: l10n.t('Align with the item above'), column: dash });
      else if (isBulleted || dashesFor(line, own).includes(dash)) add({ title: dashTitle, column: dash, dash: true });
  }
  return [...found.values()];
}

/** Where the dash may belong that a line lacks: at its beginning, or before a key that stands where an item's keys do. */
const dashesFor = ({ key }: Line, own: number): number[] => (key ? [own, own - 2] : [own]);

const dashColumns = (text: string, { start, content, dashes }: Line): number[] =>
  dashes === 0 ? [] : [...text.slice(start, content)].flatMap((sign, column) => (sign === '-' ? [column] : []));

/** Where the lines may end that belong to the one at `start`, what is most likely first: behind those that are deeper, behind those that are no less deep, or behind itself. */
function extents(text: string, start: number): number[] {
  const own = indentation(text, start);
  const alone = nextLine(text, start);
  const ends = [false, true].flatMap(alike => {
    let end = alone;
    let last = end;
    /** The last line of each column, from the least on. */
    let above = [readLine(text, start)];
    for (let i = 0; end < text.length; i++) {
      if (i > mostLines) return [];
      const deep = indentation(text, end);
      const isEmpty = isBlank(text, end) || text[end + deep] === '#';
      const line = readLine(text, end);
      end = nextLine(text, end);
      if (isEmpty) continue;
      if (deep < own || (deep === own && !alike)) break;
      const count = above.length;
      above = above.filter(({ start }) => indentation(text, start) <= deep);
      const nearest = above.at(-1)!;
      // In a column between those of what it would be within and of what is within that already
      if (above.length < count && indentation(text, nearest.start) < deep) break;
      if (!fitsBelow(text, nearest, line)) break;
      above.push(line);
      last = end;
    }
    return [last];
  });
  return [...new Set([...ends, alone])];
}

/** Whether a line can stand below another that is no deeper: words hold no keys and items, and beside keys stands no item. */
function fitsBelow(text: string, above: Line, line: Line): boolean {
  const isDeeper = indentation(text, line.start) > indentation(text, above.start);
  const isOpen = above.rest.end === above.rest.start;
  if (isDeeper) return above.key !== undefined || isOpen || !(line.key || line.dashes > 0);
  return line.dashes === 0 || above.dashes > 0 || (above.key !== undefined && isOpen);
}

/**
 * The edits that move lines together with one that is `own` columns deep to another column; comments that have no room stay.
 * For want of a dash, all of these lines that are as deep get one, up to a key.
 */
function moved(text: string, start: number, end: number, own: number, { column, dash }: Target): Edit[] {
  const isBulleted = bulletAt(text, start + own) > 0;
  const by = column - own + (dash && !isBulleted ? 2 : 0);
  const edits: Edit[] = [];
  for (let line = start; line < end; line = nextLine(text, line)) {
    if (isBlank(text, line)) continue;
    const at = line + indentation(text, line);
    if (dash && at - line === own) {
      const { dashes, key } = readLine(text, line);
      const bullet = bulletAt(text, at);
      if (dashes > 0) continue;
      if (key && bullet === 0 && line > start) break;
      edits.push({
        span: { start: line + Math.min(column, own), end: at + bullet },
        text: ' '.repeat(Math.max(0, column - own)) + '- ',
      });
    } else if (by > 0) edits.push({ span: { start: line, end: line }, text: ' '.repeat(by) });
    else if (by < 0 && at - line >= -by) edits.push({ span: { start: line, end: line - by }, text: '' });
  }
  return edits;
}
