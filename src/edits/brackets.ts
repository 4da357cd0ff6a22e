/** Lists and maps over several lines become ones between brackets, and back. */
import * as l10n from '@vscode/l10n';
import { lineEnd } from '../journey/lines';
import type { Journey } from '../journey/parse';
import type { ListNode, MapNode, Node, Path, Span } from '../journey/tree';
import { isAbsent } from '../journey/tree';
import type { Change, Refusal } from './change';
import { change, isRefusal, notSafe, notThere } from './change';
import { endOf } from './extent';
import { quote } from './quote';
import { reach } from './reach';
import { columnOf, contentColumn, entrySpan, styleOf } from './style';
import { verified } from './verify';

/** A line between brackets that is longer than this is no easier to read than several. */
const longest = 120;

/** The list or map at `path` on one line between brackets. Refused where comments or texts over several lines are in it. */
export function toBrackets(journey: Journey, path: Path): Change | Refusal {
  const { text } = journey;
  const node = reach(journey, path);
  if (!node || isRefusal(node)) return node ?? notThere();
  if (node.kind === 'scalar' || node.flow || path.length === 0) return notThere();
  if (node.end - node.start > 5 * longest) return tooLong();
  const written = oneLine(text, node);
  if (written === undefined)
    return { refusal: l10n.t('Comments and texts over several lines have no place between brackets on one line.') };
  const end = endsWithout(text, node);
  if (end === undefined) return notSafe();
  const start = headOf(text, node, path);
  if (start === undefined) return notSafe();
  const all = ` ${written}${start.comment}`;
  if (columnOf(text, start.at) + all.length > longest) return tooLong();
  return verified(journey, change({ start: start.at, end }, [all]), data => data ?? null);
}

const tooLong = (): Refusal => ({ refusal: l10n.t('On one line, this would be too long to read.') });

/** Behind the colon or dash that a block collection stands behind, and the comment there. */
function headOf(text: string, node: Node, path: Path): { readonly at: number; readonly comment: string } | undefined {
  const mark = typeof path.at(-1) === 'number' ? '-' : ':';
  const found = new RegExp(`${mark}([ \\t]*)(#[^\\n]*?)?(\\r?\\n[ \\t]*|)$`).exec(
    text.slice(Math.max(0, node.start - 2000), node.start),
  );
  if (!found) return undefined;
  const at = node.start - found[0].length + 1;
  return { at, comment: found[2] === undefined ? '' : found[1]! + found[2].trimEnd() };
}

/** Where a block collection ends, if no comment is on its last line or belongs to it below. */
function endsWithout(text: string, node: ListNode | MapNode): number | undefined {
  const last = lineEnd(text, node.end);
  const own = text.slice(node.end, endOf(text, columnOf(text, node.start), node));
  return own.trim() === '' && text.slice(node.end, last).trim() === '' ? node.end : undefined;
}

/** A list or map as it stands between brackets; undefined where something in it can't stand on one line. */
function oneLine(text: string, node: Node): string | undefined {
  if (node.alias) return undefined;
  const source = text.slice(node.start, node.end);
  if (node.kind === 'scalar') {
    if (isAbsent(node)) return '';
    if (source.includes('\n') || node.style === 'literal' || node.style === 'folded') return undefined;
    return node.style === 'plain' && typeof node.value === 'string' ? quote(node.value, 'flow') : source;
  }
  if (node.flow) return /[\n#]/.test(source) ? undefined : source;
  if (node.kind === 'map' && node.doubled.length > 0) return undefined;
  const spans: readonly Span[] = node.kind === 'list' ? node.items : node.entries.map(entrySpan);
  // What is neither the next dash nor spaces is a comment
  const gaps = spans.slice(1).map((span, i) => text.slice(spans[i]!.end, span.start));
  if (gaps.some(gap => !/^[\s-]*$/.test(gap))) return undefined;
  if (node.kind === 'list') {
    const all = node.items.map(item => oneLine(text, item));
    return all.some(one => one === undefined || one === '') ? undefined : `[${all.join(', ')}]`;
  }
  const all = node.entries.map(({ key, value }) => {
    const written = oneLine(text, value);
    if (written === undefined || /#|\n.*\n/.test(text.slice(key.end, value.start))) return undefined;
    return `${text.slice(key.start, key.end)}:${written === '' ? '' : ` ${written}`}`;
  });
  return all.includes(undefined) ? undefined : `{${all.join(', ')}}`;
}

/** The list or map at `path` over several lines, each of its items or keys on its own; what is in these stays as it is. */
export function toLines(journey: Journey, path: Path): Change | Refusal {
  const { text } = journey;
  const node = reach(journey, path);
  if (!node || isRefusal(node)) return node ?? notThere();
  const owner = reach(journey, path.slice(0, -1));
  if (node.kind === 'scalar' || !node.flow || path.length === 0) return notThere();
  if (!owner || isRefusal(owner) || owner.kind === 'scalar' || owner.flow)
    return { refusal: l10n.t('This stands in other brackets: write these over several lines first.') };
  if (!/[[{]/.test(text.charAt(node.start)) || (node.kind === 'map' && node.doubled.length > 0)) return notSafe();
  const spans: readonly Span[] = node.kind === 'list' ? node.items : node.entries.map(entrySpan);
  if (spans.length === 0) return notThere();
  const between = [
    text.slice(node.start + 1, spans[0]!.start),
    ...spans.slice(1).map((span, i) => text.slice(spans[i]!.end, span.start)),
    text.slice(spans.at(-1)!.end, node.end - 1),
  ];
  if (between.some(gap => !/^[\s,]*$/.test(gap))) return notSafe();
  const { eol, step, dash, listOffset } = styleOf(journey);
  const key = path.at(-1);
  const asItem = typeof key === 'number';
  const holder = asItem
    ? columnOf(text, node.start)
    : contentColumn(text, owner.kind === 'map' ? owner.get(String(key))!.key.start : node.start);
  const column = asItem ? holder : holder + (node.kind === 'list' ? listOffset(String(key)) : step);
  const lines = spans.map((span, i) =>
    node.kind === 'list' ? '-'.padEnd(dash) + text.slice(span.start, span.end) : entryLine(text, node, i),
  );
  const restEnd = lineEnd(text, node.end);
  const rest = text.slice(node.end, restEnd).trimEnd();
  if (!/^(?:[ \t]*#.*)?$/.test(rest)) return notSafe();
  const start = text.slice(0, node.start).trimEnd().length;
  if (!asItem && text.slice(start, node.start).includes('\n')) return notSafe();
  const indent = eol + ' '.repeat(column);
  const written = asItem
    ? [lines[0]! + rest, ...lines.slice(1)].join(indent)
    : rest + lines.map(line => indent + line).join('');
  return verified(
    journey,
    change({ start: asItem ? node.start : start, end: restEnd }, [written]),
    data => data ?? null,
  );
}

function entryLine(text: string, map: MapNode, index: number): string {
  const { key, value } = map.entries[index]!;
  const written = isAbsent(value) ? '' : ` ${text.slice(value.start, value.end)}`;
  return `${text.slice(key.start, key.end)}:${written}`;
}
