/** One scale of type for all pictures. Sizes and heights of lines in pixels at 100 %. */
export interface TextStyle {
  readonly size: number;
  readonly weight: 400 | 600;
  readonly italic?: true;
  /** From one line to the next. */
  readonly line: number;
}

export const textStyles = {
  stage: { size: 13, weight: 600, line: 18 },
  body: { size: 12.5, weight: 400, line: 17 },
  thought: { size: 12, weight: 400, italic: true, line: 16 },
  note: { size: 11, weight: 400, line: 15 },
  mark: { size: 10.5, weight: 600, line: 14 },
  lane: { size: 11, weight: 600, line: 15 },
  value: { size: 15, weight: 600, line: 20 },
} as const satisfies Record<string, TextStyle>;

export type TextStyleName = keyof typeof textStyles;

/** How wide a text is on one line, in pixels at 100 %: by the page's canvas, or by a table of advance widths. */
export type Measure = (text: string, style: TextStyle) => number;
