import type { TextStyle } from '../layout/text-style';

/**
 * A picture as a list of what is to be drawn, in order, the first below: what SVG, PDF and HTML are written from. Lengths are pixels at
 * 100 %, x from the left, y from the top, colours `#rrggbb`. Texts are broken and placed already, so that every format shows the same.
 */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly background: string;
  readonly title: string;
  readonly description: string;
  /** BCP 47 tag of the texts. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly marks: readonly Mark[];
}

/** How lines and surfaces are painted. */
export interface Paint {
  readonly fill?: string;
  readonly stroke?: string;
  /** Of the stroke, in pixels; 1 where it is absent. */
  readonly strokeWidth?: number;
  readonly dash?: readonly number[];
  /** Of the fill, 0 to 1. */
  readonly fillOpacity?: number;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Mark = RectMark | PathMark | IconMark | TextMark | GroupMark;

export interface RectMark extends Box, Paint {
  readonly kind: 'rect';
  readonly radius?: number;
}

export interface PathMark extends Paint {
  readonly kind: 'path';
  /** As in SVG: `M`, `L`, `C` with their points as `x,y`, and `Z`. */
  readonly d: string;
}

/** A drawing of 16 by 16 pixels, stroked; it is never mirrored. */
export interface IconMark {
  readonly kind: 'icon';
  /** Any path of SVG. */
  readonly d: string;
  readonly x: number;
  readonly y: number;
  readonly stroke: string;
}

/** One line of text. */
export interface TextMark {
  readonly kind: 'text';
  /** Of the edge or middle that `align` names. */
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly align: 'left' | 'middle' | 'right';
  readonly text: string;
  readonly style: TextStyle;
  readonly colour: string;
}

/** What belongs together, and is told by its title. */
export interface GroupMark {
  readonly kind: 'group';
  readonly title?: string;
  /** The persona, by index, whose feelings these are. */
  readonly persona?: number;
  readonly marks: readonly Mark[];
  /** What stands beyond is not drawn. */
  readonly clip?: Box;
}
