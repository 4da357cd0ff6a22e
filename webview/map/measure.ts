import type { Measure, TextStyle } from '../../src/render/layout/text-style';

/** Measures as the page writes: in its font. Holds until the font changes. */
export function canvasMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d')!;
  const family = getComputedStyle(document.body).fontFamily;
  let last: TextStyle | undefined;
  return (text, style) => {
    if (style !== last) {
      context.font = `${style.italic ? 'italic ' : ''}${style.weight} ${style.size}px ${family}`;
      last = style;
    }
    return context.measureText(text).width;
  };
}
