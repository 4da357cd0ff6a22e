import type { TextStyle } from '../layout/text-style';
import type { WidthRuns } from './advance-widths.generated';
import { digits, regular, semibold } from './advance-widths.generated';

/**
 * How wide a text is on one line in the font of exports, in pixels; within 2 % for Latin, Greek and Cyrillic texts. For what the font
 * lacks, as wide as the fonts that stand in for it are at most, so that a line fits.
 * @param style its size in pixels; the italics are as wide as the upright
 */
export function advance(text: string, { size, weight }: Pick<TextStyle, 'size' | 'weight'>): number {
  const known = weight >= 600 ? tables.semibold() : tables.regular();
  let sum = 0;
  let joined = false;
  let half = false;
  for (const character of text) {
    const code = character.codePointAt(0)!;
    const isFlagHalf = code >= 0x1f1e6 && code <= 0x1f1ff;
    // A person, a joiner and a laptop are one picture; two letters of a country are one flag
    if (!joined && !(isFlagHalf && half))
      sum += known.get(code) ?? (weight >= 600 ? 1.05 : 1) * supposed(code, character);
    joined = code === joiner;
    half = isFlagHalf && !half;
  }
  return (sum * size) / 1000;
}

/** Whether the font of exports has the character. */
export const isInFont = (code: number): boolean => tables.regular().has(code);

const joiner = 0x200d;

const tables = { regular: once(() => decode(regular)), semibold: once(() => decode(semibold)) };

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

function decode(runs: WidthRuns): Map<number, number> {
  const widths = new Map<number, number>();
  for (const [first, run] of runs)
    for (let i = 0; i < run.length; i += 2)
      widths.set(first + i / 2, digits.indexOf(run[i]!) * 64 + digits.indexOf(run[i + 1]!));
  return widths;
}

/** Scripts that the font lacks: a pattern and the mean width of their letters in common fonts, in thousandths of the size. The first one counts. */
const others: readonly (readonly [pattern: RegExp, width: number])[] = [
  // What is not drawn itself: marks, joiners, directions, variation selectors, tones of skin
  [/[\p{Mn}\p{Me}\p{Cf}\u{1f3fb}-\u{1f3ff}]/u, 0],
  [/\s/u, 282],
  [/\p{Cc}/u, 0],
  [/[\p{Extended_Pictographic}\u{1f1e6}-\u{1f1ff}]/u, 1370],
  [/[\uff61-\uffdc\uffe8-\uffee]/u, 500],
  [
    /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Bopomofo}\p{sc=Yi}\u2e80-\u303f\u30fb\u30fc\u3200-\u33ff\ufe30-\ufe4f\uff01-\uff60\uffe0-\uffe6]/u,
    1000,
  ],
  [/[\p{sc=Arabic}]/u, 580],
  [/[\p{sc=Hebrew}]/u, 600],
  [/[\p{sc=Devanagari}\p{sc=Bengali}\p{sc=Gujarati}\p{sc=Gurmukhi}]/u, 650],
  [/[\p{sc=Tamil}\p{sc=Telugu}\p{sc=Kannada}\p{sc=Malayalam}\p{sc=Sinhala}\p{sc=Myanmar}]/u, 850],
  [/[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}]/u, 640],
  [/[\p{sc=Armenian}\p{sc=Georgian}]/u, 640],
];

/** Of what nothing is known: the width of a wide letter. */
const unknownWidth = 750;

const supposedWidths = new Map<number, number>();

function supposed(code: number, character: string): number {
  let width = supposedWidths.get(code);
  if (width === undefined) {
    width = others.find(([pattern]) => pattern.test(character))?.[1] ?? unknownWidth;
    supposedWidths.set(code, width);
  }
  return width;
}
