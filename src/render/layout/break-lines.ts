import type { Measure, TextStyle } from './text-style';

/** A cell with more lines than anybody reads ends with `…`. */
const mostLines = 40;

/**
 * A text in lines no wider than `width`: broken at spaces, behind hyphens and slashes, between characters of scripts without spaces, and
 * within a word only where it is too long for a line. At least one line.
 * @param most how many lines at most; the last one then ends with `…`
 */
export function breakLines(
  text: string,
  width: number,
  style: TextStyle,
  measure: Measure,
  most = mostLines,
): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(text)) {
    if (fits(line + piece)) {
      line += piece;
      continue;
    }
    if (line.trim() !== '') lines.push(line.trimEnd());
    line = piece.trimStart();
    if (!fits(line)) line = breakWord(graphemes(line));
    if (lines.length > most) break;
  }
  if (line.trim() !== '' || lines.length === 0) lines.push(line.trimEnd());
  return lines.length <= most ? lines : [...lines.slice(0, most - 1), shorten(lines[most - 1]!)];

  function fits(some: string): boolean {
    return measure(some.trimEnd(), style) <= width;
  }
  /** Fills lines with the characters of a word; gives what the last one is. */
  function breakWord(characters: readonly string[]): string {
    for (let from = 0; ;) {
      const end = from + Math.max(1, howMany(characters, from));
      const part = characters.slice(from, end).join('');
      if (end === characters.length) return part;
      lines.push(part.trimEnd());
      if (lines.length > most) return '';
      from = end;
    }
  }
  /** How many of the characters from `from` on fit on a line before `end`: looks no further than about twice a line. */
  function howMany(characters: readonly string[], from: number, end = ''): number {
    const all = characters.length - from;
    const fit = (count: number): boolean => fits(characters.slice(from, from + count).join('') + end);
    let [enough, tooMany] = [0, 1];
    while (tooMany <= all && fit(tooMany)) [enough, tooMany] = [tooMany, tooMany * 2];
    tooMany = Math.min(tooMany, all + 1);
    while (tooMany - enough > 1) {
      const middle = (enough + tooMany) >> 1;
      if (fit(middle)) enough = middle;
      else tooMany = middle;
    }
    return enough;
  }
  function shorten(last: string): string {
    const characters = graphemes(last);
    const kept = characters.slice(0, howMany(characters, 0, '…'));
    return `${kept.join('').trimEnd()}…`;
  }
}

/** Where a line may end: not at spaces that hold together what is around them. */
const space = String.raw`[^\S\u00a0\u202f\u2007]`;
const unspaced = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}`;
/** Behind a hyphen or slash, but not within a date or a range of numbers. */
const hyphen = String.raw`[-‐–—/](?=\S)(?!(?<=\d.)\d)`;

/** Where scripts are written without spaces, a line may end behind almost every character, but not before a closing sign. */
const breakable = new RegExp(
  `${space}+|[${unspaced}][\\p{M}ー、。，．！？」』）】〉》]*|[^${unspaced}]*?(?:${hyphen}|(?=${space}|[${unspaced}])|$)`,
  'gu',
);

function piecesOf(text: string): string[] {
  return (text.match(breakable) ?? [text]).filter(piece => piece !== '');
}

/** Made for the first text that needs it: that takes a browser ten milliseconds. Undefined where there is none. */
let segmenter: Intl.Segmenter | undefined;
function segmenterOf(): Intl.Segmenter | undefined {
  return typeof Intl.Segmenter === 'function'
    ? (segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' }))
    : undefined;
}
const plain = /^[\u0020-\u02ff]*$/;

/** A stretch to segment at a time, in code units: the segmenter's time grows faster than its text. */
const stretch = 2048;

/** What a reader takes for one character each; text without end and beginning of such is cut every 2,048 code units. */
function graphemes(text: string): string[] {
  const segmenter = plain.test(text) ? undefined : segmenterOf();
  if (!segmenter) return [...text];
  const found: string[] = [];
  for (let from = 0; from < text.length;) {
    const part = text.slice(from, from + stretch);
    const characters = Array.from(segmenter.segment(part), s => s.segment);
    // The last one may go on behind the stretch
    const last = characters.length > 1 && from + stretch < text.length ? characters.pop()! : '';
    for (const character of characters) found.push(character);
    from += part.length - last.length;
  }
  return found;
}
