/** Where everything of a flow's picture stands, in pixels at 100 %. */
import type { FlowNode, FlowWay } from '../flow';
import type { TextStyleName } from './text-style';

export interface FlowText {
  readonly lines: readonly string[];
  readonly style: TextStyleName;
  /** What it says: for its colour. */
  readonly role: 'name' | 'note' | 'share' | 'when';
  /** Where it begins, or its middle. */
  readonly x: number;
  readonly anchor: 'start' | 'middle';
  /** The top of its first line. */
  readonly y: number;
}

export interface FlowBox {
  readonly node: FlowNode;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly texts: readonly FlowText[];
}

export interface FlowLine {
  readonly way: FlowWay;
  /** An SVG path that ends where its arrow begins. */
  readonly d: string;
  readonly width: number;
  /** The point of its arrow; the angle in degrees, 0 to the right. */
  readonly arrow: { readonly x: number; readonly y: number; readonly angle: number; readonly size: number };
  readonly texts: readonly FlowText[];
}

export interface FlowLayout {
  readonly direction: 'across' | 'down';
  readonly width: number;
  readonly height: number;
  /** Each behind the one that it stands in. */
  readonly boxes: readonly FlowBox[];
  /** Ghosts' ways are not drawn: the way on leads through them. */
  readonly lines: readonly FlowLine[];
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

const round = (n: number): number => Math.round(n * 100) / 100;

/** A line through points, upright and level, with rounded corners. */
export function roundedPath(points: readonly Point[], radius = 8): string {
  return points
    .map((p, i) => {
      const [before, next] = [points[i - 1], points[i + 1]];
      if (!before) return `M${round(p.x)},${round(p.y)}`;
      if (!next) return `L${round(p.x)},${round(p.y)}`;
      const r = Math.min(radius, distance(before, p) / 2, distance(p, next) / 2);
      const [a, b] = [toward(p, before, r), toward(p, next, r)];
      return `L${round(a.x)},${round(a.y)}Q${round(p.x)},${round(p.y)} ${round(b.x)},${round(b.y)}`;
    })
    .join('');
}

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/** The point `by` pixels from one point to another. */
export function toward(from: Point, to: Point, by: number): Point {
  const length = distance(from, to);
  return length === 0
    ? from
    : { x: from.x + ((to.x - from.x) / length) * by, y: from.y + ((to.y - from.y) / length) * by };
}
