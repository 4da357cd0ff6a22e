import type { Box, Mark } from './drawing';
import { round } from './round';

const iconWidth = 16;

/** A drawing for reading from the left as one for reading from the right. @param width of the whole, in pixels */
export function mirror(marks: readonly Mark[], width: number): Mark[] {
  return marks.map((mark): Mark => {
    switch (mark.kind) {
      case 'rect':
        return mirrored(mark, width);
      case 'path':
        return { ...mark, d: mark.d.replace(/(-?[\d.]+),/g, (_, x: string) => `${round(width - Number(x))},`) };
      case 'icon':
        return { ...mark, x: width - mark.x - iconWidth };
      case 'text':
        return {
          ...mark,
          x: width - mark.x,
          align: mark.align === 'middle' ? 'middle' : mark.align === 'left' ? 'right' : 'left',
        };
      case 'group':
        return {
          ...mark,
          marks: mirror(mark.marks, width),
          ...(mark.clip ? { clip: mirrored(mark.clip, width) } : {}),
        };
    }
  });
}

const mirrored = <T extends Box>(box: T, width: number): T => ({ ...box, x: width - box.x - box.width });
