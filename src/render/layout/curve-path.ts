import type { CurvePoint } from './map-layout';

export interface Point {
  readonly x: number;
  readonly y: number;
}

const round = (n: number): number => Math.round(n * 100) / 100;

/**
 * A smooth line through points, as an SVG path: level at each of them, so that it never rises above a peak or falls below a
 * low that nobody felt.
 */
export function curve(points: readonly Point[]): string {
  return points
    .map((p, i) => {
      const above = points[i - 1];
      if (!above) return `M${round(p.x)},${round(p.y)}`;
      const middle = round((above.x + p.x) / 2);
      return `C${middle},${round(above.y)} ${middle},${round(p.y)} ${round(p.x)},${round(p.y)}`;
    })
    .join('');
}

/** The surface between the line and the level `y`. */
export function surface(points: readonly Point[], y: number): string {
  const [first, last] = [points[0], points.at(-1)];
  return first && last ? `${curve(points)}L${round(last.x)},${round(y)}L${round(first.x)},${round(y)}Z` : '';
}

/** The parts of a line that are solid, and those that are dashed: from and to a point that only a hypothesis tells of. */
export function solidAndDashed(
  run: readonly CurvePoint[],
): { readonly points: readonly CurvePoint[]; readonly supposed: boolean }[] {
  const parts: { readonly points: CurvePoint[]; readonly supposed: boolean }[] = [];
  for (let i = 1; i < run.length; i++) {
    const supposed = run[i - 1]!.supposed || run[i]!.supposed;
    const last = parts.at(-1);
    if (last?.supposed === supposed) last.points.push(run[i]!);
    else parts.push({ points: [run[i - 1]!, run[i]!], supposed });
  }
  return parts;
}
