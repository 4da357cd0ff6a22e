import { breakLines } from './break-lines';
import type { Measure, TextStyle } from './text-style';

/** Breaks a text as `breakLines` does. */
export type Lines = (text: string, width: number, style: TextStyle, most: number) => readonly string[];

/** Gives the lines of one layout after another: what the one before broke is not measured again, and what is older is forgotten. */
export function keptLines(measure: Measure): () => Lines {
  let last = new Map<string, readonly string[]>();
  return () => {
    const before = last;
    const now = (last = new Map());
    return (text, width, style, most) => {
      const key = `${width} ${most} ${style.size} ${style.weight} ${text}`;
      const lines = now.get(key) ?? before.get(key) ?? breakLines(text, width, style, measure, most);
      now.set(key, lines);
      return lines;
    };
  };
}
