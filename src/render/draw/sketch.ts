import type { MapLayout, TextBlock } from '../layout/map-layout';
import { round } from './round';
import type { Measure, TextStyle } from '../layout/text-style';
import { textStyles } from '../layout/text-style';
import type { PictureTexts } from '../picture-texts';
import type { Mark, TextMark } from './drawing';
import type { Palette } from './palette';

/** What the parts of a map's picture are drawn with. All of them draw for reading from the left; the whole is mirrored at the end. */
export interface Sketch {
  readonly layout: MapLayout;
  readonly texts: PictureTexts;
  readonly palette: Palette;
  readonly measure: Measure;
}

/** Of the font of exports, as parts of the size: how far letters reach above and below the baseline. */
const [ascent, descent] = [0.96875, 0.24121];

/** The baseline of a line of text that begins at `top`. */
const baseline = (top: number, { size, line }: TextStyle): number =>
  top + (line - (ascent + descent) * size) / 2 + ascent * size;

/** The baseline of a text whose letters have their middle at `y`. */
export const centred = (y: number, { size }: TextStyle): number => y + 0.364 * size;

export interface TextPlace {
  readonly x: number;
  /** Of the first line's top. */
  readonly y: number;
  readonly style: TextStyle;
  readonly colour: string;
  readonly align?: TextMark['align'];
}

/** Lines of text below each other. */
export const linesOf = (lines: readonly string[], { x, y, style, colour, align = 'left' }: TextPlace): TextMark[] =>
  lines.flatMap((text, i): TextMark[] =>
    text === '' ? [] : [{ kind: 'text', x, y: baseline(y + i * style.line, style), align, text, style, colour }],
  );

/** A text of an item, with the item's corner at `x` and `y`. */
export function blockOf(block: TextBlock, x: number, y: number, { palette }: Sketch): TextMark[] {
  const colour =
    block.role === 'truth'
      ? palette.truth
      : block.role === 'thought' || block.role === 'note'
        ? palette.muted
        : palette.text;
  return linesOf(block.lines, { x: x + block.x, y: y + block.y, style: textStyles[block.style], colour });
}

/** A straight line. */
export const line = (
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
  stroke: string,
  more: { readonly strokeWidth?: number; readonly dash?: readonly number[] } = {},
): Mark => ({
  kind: 'path',
  d: `M${round(x1)},${round(y1)}L${round(x2)},${round(y2)}`,
  stroke,
  ...more,
});
