/** Which texts YAML reads as something else than text, and what their authors meant. */
import type { Journey } from '../journey/parse';
import type { MapNode, Span } from '../journey/tree';
import { isAbsent, keyText } from '../journey/tree';
import { lineEnd } from '../journey/lines';
import { inQuotes, quote } from '../edits/quote';
import { entriesBehind } from './entries-behind';
import { formatKeys, type Place } from './places';
import { hasProblem } from './problems';
import { goesOnBelow, writtenInBlock, writtenInFlow } from './written';

export type Cause = 'beginning' | 'colon' | 'half-quoted' | 'comma' | 'number' | 'other';

export interface Misread {
  /** The text as written, on one line. */
  readonly span: Span;
  readonly cause: Cause;
  /** The text that was meant, as it must be written. */
  readonly mended: string;
}

/** What YAML read of the text at a place as something else; undefined where it read what the author wrote. */
export function misread(place: Place, journey: Journey): Misread | undefined {
  if (place.expected === 'number' || place.node.alias) return undefined;
  return rejected(place, journey) ?? accepted(journey.text, place);
}

/** What YAML itself complains of, where quotes are the answer. */
function rejected(place: Place, journey: Journey): Misread | undefined {
  const { text, problems } = journey;
  if (problems.length === 0) return undefined;
  const span = written(text, place);
  if (!span || !hasProblem(journey, span)) return undefined;
  const { node, holder } = place;
  const source = text.slice(span.start, span.end);
  if (!holder.flow && goesOnBelow(text, place)) return undefined;
  // An object with a mistake in it: what is wrong is told of its parts
  if (node.kind === 'map' && place.expected === 'item' && isKnown(node)) return undefined;
  if (node.kind !== 'scalar' && /^[[{]/.test(source) && node.end >= span.end) return undefined;
  const opening = /^["']/.exec(source)?.[0];
  if (opening && (source.indexOf(opening, 1) < 0 || node.end >= span.end || /^(["'])[^"']*\1\s*["']/.test(source)))
    return undefined;
  const meant = meaning(source);
  if (!opening && quote(meant, holder.flow ? 'flow' : 'block') === meant) return undefined;
  const cause: Cause = opening
    ? 'half-quoted'
    : /^[^\p{L}\p{N}(]/u.test(source)
      ? 'beginning'
      : /:(?:\s|$)/.test(source)
        ? 'colon'
        : 'other';
  return { span, cause, mended: inQuotes(meant) };
}

/** What YAML takes without complaint, but not as the text that it is. */
function accepted(text: string, place: Place): Misread | undefined {
  const { node, holder } = place;
  if (node.kind === 'map') return place.entry ? undefined : colonInItem(text, place, node);
  if (node.kind !== 'scalar' || node.style !== 'plain' || isAbsent(node)) return undefined;
  const cut = holder.flow ? cutByComma(text, place) : undefined;
  if (cut) return { span: cut, cause: 'comma', mended: inQuotes(text.slice(cut.start, cut.end)) };
  if (typeof node.value === 'number' || typeof node.value === 'boolean')
    return { span: { start: node.start, end: node.end }, cause: 'number', mended: inQuotes(node.source) };
  if (holder.flow || goesOnBelow(text, place)) return undefined;
  // `&Co is great`: a mark that nothing repeats, and `! really`
  const span = writtenInBlock(text, place);
  const mark = span && span.start < node.start && /^(?:&(\S+)|!)\s/.exec(text.slice(span.start, span.end));
  if (!mark || (mark[1] !== undefined && text.includes(`*${mark[1]}`))) return undefined;
  return { span, cause: 'beginning', mended: inQuotes(text.slice(span.start, span.end)) };
}

function written(text: string, place: Place): Span | undefined {
  if (!place.holder.flow) return writtenInBlock(text, place);
  if (!place.entry) return writtenInFlow(text, place.node.start);
  const colon = /^[ \t]*:[ \t]*/.exec(text.slice(place.entry.key.end, lineEnd(text, place.entry.key.end)));
  return colon ? writtenInFlow(text, place.entry.key.end + colon[0].length) : undefined;
}

/** Quotes around a text that has such quotes within: those around were meant to mark it as text. Else they belong to it. */
function meaning(source: string): string {
  const opening = source[0]!;
  if (!/["']/.test(opening) || source.length < 3 || source.at(-1) !== opening) return source;
  const inner = source.slice(1, -1);
  const at = inner.indexOf(opening);
  const before = inner[at - 1] ?? ' ';
  const apostrophe = opening === "'" && /\p{L}/u.test(before) && /\p{L}/u.test(inner[at + 1] ?? '');
  return at >= 0 && (apostrophe || /[\s(]/.test(before)) ? inner : source;
}

const isKnown = (node: MapNode): boolean => {
  const key = node.entries[0] ? keyText(node.entries[0].key) : '';
  return formatKeys.has(key) || key.startsWith('x-');
};

/** `- No price: none shown` is a map to YAML. With more keys below it, the text gets the key `text`. */
function colonInItem(text: string, place: Place, node: MapNode): Misread | undefined {
  const [first, second] = node.entries;
  if (!first || isKnown(node) || text[node.start] === '{' || first.value.kind !== 'scalar' || node.doubled.length > 0)
    return undefined;
  const key = keyText(first.key);
  if (place.expected === 'item' && !/\s|^\p{Lu}/u.test(key)) return undefined;
  if (!/^[ \t]*:/.test(text.slice(first.key.end, first.key.end + 80))) return undefined;
  const span = written(text, place);
  if (!span || span.start !== node.start || first.value.end > span.end) return undefined;
  const mended = inQuotes(text.slice(span.start, span.end));
  if (!second) return place.holder.flow || !goesOnBelow(text, place) ? { span, cause: 'colon', mended } : undefined;
  const rest = node.entries.slice(1).map(e => keyText(e.key));
  const object = place.expected === 'item' && !node.flow && second.key.start > span.end && !rest.includes('text');
  return object && rest.every(k => formatKeys.has(k)) ? { span, cause: 'colon', mended: `text: ${mended}` } : undefined;
}

const goesOnWith =
  /^(?:and|or|but|because|so|which|that|i|lub|ale|bo|oraz|który|która|które|że|ja|tai|mutta|koska|joka|e|o|ma|perché|che)\s/;

/** A text that a comma cut, in braces or brackets: only where it surely is one text. */
function cutByComma(text: string, { node, holder }: Place): Span | undefined {
  if (node.kind !== 'scalar') return undefined;
  let end = node.end;
  if (holder.kind === 'map') {
    for (const { key, value } of entriesBehind(holder, node.start)) {
      if (key.style !== 'plain' || !isAbsent(value) || !/^,[ \t]*$/.test(text.slice(end, key.start))) break;
      if (/^[ \t]*:/.test(text.slice(key.end, key.end + 80)) || maybeKey(keyText(key))) break;
      end = key.end;
    }
  } else {
    for (const next of holder.items.slice(holder.items.indexOf(node) + 1)) {
      if (next.kind !== 'scalar' || next.style !== 'plain' || next.alias) break;
      const between = text.slice(end, next.start);
      const decimal = between === ',' && /\d$/.test(text.slice(node.start, end)) && /^\d/.test(next.source);
      const sentence = /^,[ \t]+$/.test(between) && /^\p{Lu}/u.test(node.source) && goesOnWith.test(next.source);
      if (!decimal && !sentence) break;
      end = next.end;
    }
  }
  return end > node.end ? { start: node.start, end } : undefined;
}

/** A key of the format, or the beginning of one that is being written. */
const maybeKey = (word: string): boolean => [...formatKeys].some(k => k.startsWith(word)) || word.startsWith('x-');
