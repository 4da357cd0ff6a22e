import type { FlowWay } from '../flow';
import type { FlowLine, FlowText, Point } from './flow-layout';
import { roundedPath, toward } from './flow-layout';
import { lineWidth } from './flow-places';

/** The line of a way through points, with an arrow at the last one. */
export function lineOf(way: FlowWay, points: readonly Point[], texts: readonly FlowText[]): FlowLine {
  const width = lineWidth(way);
  const size = 6 + width;
  const [last, before] = [points.at(-1)!, points.at(-2)!];
  const angle = (Math.atan2(last.y - before.y, last.x - before.x) * 180) / Math.PI;
  return {
    way,
    width,
    d: roundedPath([...points.slice(0, -1), toward(last, before, size - 1)]),
    arrow: { ...last, angle, size },
    texts,
  };
}
