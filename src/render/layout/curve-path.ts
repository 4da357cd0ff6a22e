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
