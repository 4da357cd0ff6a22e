import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { ScalarStyle } from '../journey/tree';

/** Where a text shall stand: `block` after `key: ` or `- `, `flow` between `[ ]` or `{ }`. */
export type Place = 'block' | 'flow';

/** Words that need no look by the parser: letters, digits and the punctuation that is never special, not beginning or ending with it. */
const simple = /^\p{L}[\p{L}\p{N} _/'’()-]*[\p{L}\p{N})]$|^\p{L}$/u;
const notText = /^(?:true|false|null|~|yes|no|on|off)$/i;

/**
 * A text as it is written in YAML: plain where YAML gives back exactly the same text, else in quotes. Words that older
 * YAML takes for truth values are quoted too, for the other tools that read our files.
 */
export function quote(text: string, place: Place = 'block'): string {
  return !notText.test(text) && (simple.test(text) || readsBack(text, place)) ? text : inQuotes(text);
}

/** A text written as the one was that it replaces: in the same quotes, where they can hold it; else as `quote` does. */
export const quoteLike = (text: string, style: ScalarStyle, place: Place): string =>
  style === 'single' || style === 'double' ? inQuotes(text, style) : quote(text, place);

/** A text in quotes, whether it needs them or not: in double ones unless single ones are wanted, or save escaping. */
export function inQuotes(text: string, wanted?: 'single' | 'double'): string {
  // Single quotes can hold neither line breaks nor what is invisible
  const canBeSingle = !/[\p{Cc}\p{Cs}\u2028\u2029\uFEFF]/u.test(text);
  if (canBeSingle && (wanted === 'single' || (wanted === undefined && /["\\]/.test(text))))
    return `'${text.replace(/'/g, "''")}'`;
  const escaped = text
    .replace(/[\\"]/g, '\\$&')
    .replace(
      /[\p{Cc}\p{Cs}\u2028\u2029\uFEFF]/gu,
      c => escapes.get(c) ?? `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
  return `"${escaped}"`;
}

const escapes = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
  ['\0', '\\0'],
]);

/** Whether YAML reads the plain text as this very text, with nothing cut and nothing joined. */
function readsBack(text: string, place: Place): boolean {
  if (text === '' || text.trim() !== text || /[\r\n]/.test(text)) return false;
  const document = read(place === 'flow' ? `- {k: ${text}}\n- [${text}]` : `- k: ${text}\n- ${text}`);
  if (!document || document.errors.length > 0 || document.warnings.length > 0 || !isSeq(document.contents))
    return false;
  const [map, second] = document.contents.items;
  const first = isMap(map) && map.items.length === 1 ? map.items[0]!.value : undefined;
  const item = place === 'flow' && isSeq(second) && second.items.length === 1 ? second.items[0] : second;
  return [first, item].every(node => isScalar(node) && node.value === text && (node.comment ?? '') === '');
}

/** Undefined for what is nested too deeply, as thousands of `a: ` are. */
function read(text: string): ReturnType<typeof parseDocument> | undefined {
  try {
    return parseDocument(text, { logLevel: 'silent', prettyErrors: false });
  } catch (error) {
    if (error instanceof RangeError) return undefined; // the stack is full
    throw error;
  }
}
