/**
 * The fonts that pictures name. Inter is what they are measured with; those behind it are as wide or narrower, so that every line still fits
 * where Inter is not installed. The last is what a bare Linux has, whose usual font is an eighth wider.
 */
export const fontFamily =
  "Inter, 'Segoe UI', 'SF Pro Text', 'Helvetica Neue', Helvetica, Arial, 'Liberation Sans', 'Noto Sans', 'DejaVu Sans Condensed', sans-serif";

/** The font itself, to be carried along, as WOFF in base64. */
export interface ExportFonts {
  readonly regular: string;
  readonly semibold: string;
}

/** What makes a page or picture use the font that it carries. */
export const fontFaces = ({ regular, semibold }: ExportFonts): string =>
  (
    [
      [400, regular],
      [600, semibold],
    ] as const
  )
    .map(
      ([weight, data]) =>
        `@font-face{font-family:Inter;font-weight:${weight};src:url(data:font/woff;base64,${data}) format("woff")}`,
    )
    .join('');
