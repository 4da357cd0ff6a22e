import type { Mark } from './drawing';
import { round } from './round';

/** What is drawn, moved by some pixels. */
export function moved(marks: readonly Mark[], dx: number, dy: number): Mark[] {
  if (dx === 0 && dy === 0) return [...marks];
  return marks.map((mark): Mark => {
    switch (mark.kind) {
      case 'path':
        return {
          ...mark,
          d: mark.d.replace(
            /(-?[\d.]+),(-?[\d.]+)/g,
            (_, x: string, y: string) => `${round(Number(x) + dx)},${round(Number(y) + dy)}`,
          ),
        };
      case 'group': {
        const { clip } = mark;
        return {
          ...mark,
          marks: moved(mark.marks, dx, dy),
          ...(clip ? { clip: { ...clip, x: clip.x + dx, y: clip.y + dy } } : {}),
        };
      }
      default:
        return { ...mark, x: mark.x + dx, y: mark.y + dy };
    }
  });
}
