import type { Point } from '../layout/curve-path';
import { round } from './round';

const mix = (a: Point, b: Point, t: number): Point => ({ x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t });
const write = ({ x, y }: Point): string => `${round(x)},${round(y)}`;

/** Where the curve from one height to another, level at both, meets one between them: 0 to 1 of its parameter. */
function meets(from: number, to: number, y: number): number {
  let [low, high] = [0, 1];
  for (let i = 0; i < 30; i++) {
    const t = (low + high) / 2;
    const at = from + (to - from) * (3 - 2 * t) * t * t;
    if (at < y === from < to) low = t;
    else high = t;
  }
  return low;
}

/**
 * The surfaces between a curve and the level `y`, those above it and those below it, as SVG paths: cut where the curve crosses
 * the level, so that nothing needs clipping, which not every program that opens the file can do.
 */
export function splitSurface(points: readonly Point[], y: number): { readonly above: string; readonly below: string } {
  const found = { above: '', below: '' };
  const add = (a: Point, b: Point, c: Point, d: Point): void => {
    if (a.y === y && d.y === y) return;
    const side = Math.min(a.y, d.y) < y ? 'above' : 'below';
    found[side] += `M${write({ x: a.x, y })}L${write(a)}C${write(b)} ${write(c)} ${write(d)}L${write({ x: d.x, y })}Z`;
  };
  for (let i = 1; i < points.length; i++) {
    const [a, d] = [points[i - 1]!, points[i]!];
    const middle = (a.x + d.x) / 2;
    const [b, c] = [
      { x: middle, y: a.y },
      { x: middle, y: d.y },
    ];
    if ((a.y - y) * (d.y - y) >= 0) {
      add(a, b, c, d);
      continue;
    }
    const t = meets(a.y, d.y, y);
    const [ab, bc, cd] = [mix(a, b, t), mix(b, c, t), mix(c, d, t)];
    const [abc, bcd] = [mix(ab, bc, t), mix(bc, cd, t)];
    const at = { x: mix(abc, bcd, t).x, y };
    add(a, ab, abc, at);
    add(at, bcd, cd, d);
  }
  return found;
}
