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
    while (!fits(line) && lines.length <= most) {
      const [head, rest] = split(line);
      lines.push(head);
      line = rest;
    }
    if (lines.length > most) break;
  }
  if (line.trim() !== '' || lines.length === 0) lines.push(line.trimEnd());
  return lines.length <= most ? lines : [...lines.slice(0, most - 1), shorten(lines[most - 1]!)];

  function fits(some: string): boolean {
    return measure(some.trimEnd(), style) <= width;
  }
  /** As many characters as fit, at least one, and what is left. */
  function split(word: string): [string, string] {
    const characters = [...graphemes(word)];
    let [least, end] = [1, characters.length];
    while (least < end) {
      const middle = Math.ceil((least + end) / 2);
      if (measure(characters.slice(0, middle).join(''), style) <= width) least = middle;
      else end = middle - 1;
    }
    return [characters.slice(0, least).join(''), characters.slice(least).join('')];
  }
  function shorten(last: string): string {
    let characters = [...graphemes(last)];
    while (characters.length > 0 && !fits(`${characters.join('')}…`)) characters = characters.slice(0, -1);
    return `${characters.join('').trimEnd()}…`;
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

const segmenter =
  typeof Intl.Segmenter === 'function' ? new Intl.Segmenter(undefined, { granularity: 'grapheme' }) : undefined;
const plain = /^[\u0020-\u02ff]*$/;

function graphemes(text: string): Iterable<string> {
  return segmenter && !plain.test(text) ? Array.from(segmenter.segment(text), s => s.segment) : text;
}
