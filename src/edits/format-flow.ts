import type { Edit } from '../journey/finding';
import type { ListNode, MapNode, Node, Span } from '../journey/tree';
import { isAbsent } from '../journey/tree';
import { entrySpan } from './style';

/**
 * The spaces between brackets as the format has them: `{name: Web shop, tags: [a, b]}`. Line breaks, comments and the spaces
 * before them stay, as does all that is no list or map written in the plain way (tags, marked keys).
 */
export function flowSpaces(text: string, node: ListNode | MapNode): Edit[] {
  const edits: Edit[] = [];
  walk(text, node, edits);
  return edits;
}

function walk(text: string, node: Node, edits: Edit[]): void {
  if (node.kind === 'scalar' || node.alias || !node.flow) return;
  const inner = node.kind === 'list' ? node.items : allEntries(node).map(e => e.value);
  for (const one of inner) walk(text, one, edits);
  // `[a: b]` holds a map without braces
  if (!/[[{]/.test(text.charAt(node.start))) return;
  const spans: readonly Span[] = node.kind === 'list' ? node.items : allEntries(node).map(entrySpan);
  let from = node.start + 1;
  for (const span of spans) {
    between(text, from, span.start, text[from - 1] === '[' || text[from - 1] === '{' ? 'first' : 'next', edits);
    from = span.end;
  }
  between(text, from, node.end - 1, spans.length === 0 ? 'none' : 'last', edits);
  if (node.kind === 'map') for (const e of allEntries(node)) if (!isAbsent(e.value)) afterKey(text, e, edits);
}

/** Those whose key stands twice, too, in the order of the text. */
const allEntries = (map: MapNode): MapNode['entries'] =>
  map.doubled.length === 0 ? map.entries : [...map.entries, ...map.doubled].sort((a, b) => a.key.start - b.key.start);

/** The spaces between two values: none before a comma, one behind it, none beside a bracket. */
function between(
  text: string,
  start: number,
  end: number,
  where: 'first' | 'next' | 'last' | 'none',
  edits: Edit[],
): void {
  const gap = text.slice(start, end);
  const found = /^([ \t]*)(,?)([ \t]*)$/.exec(gap);
  if (!found) return;
  const comma = found[2]!;
  const wanted = where === 'next' ? ', ' : comma;
  // Without a comma between two values, something else is there that is not understood
  if (gap !== wanted && (where !== 'next' || comma)) edits.push({ span: { start, end }, text: wanted });
}

function afterKey(text: string, { key, value }: MapNode['entries'][number], edits: Edit[]): void {
  const gap = text.slice(key.end, value.start);
  if (/^[ \t]*:[ \t]*$/.test(gap) && gap !== ': ')
    edits.push({ span: { start: key.end, end: value.start }, text: ': ' });
}
