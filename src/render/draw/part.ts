import type { LaneRow, MapLayout } from '../layout/map-layout';

/** A stretch of the map's columns, by x in the layout, and some neighbouring rows: a page, or all. */
export interface Part {
  readonly from: number;
  readonly to: number;
  readonly rows: readonly LaneRow[];
}

/** How high the line of a service blueprint is, above its row. */
export const blueprintLine = 26;

/** Where rows, at least one, begin in the layout, with the line above the first one, and where they end. */
export function reachOf(rows: readonly LaneRow[]): readonly [top: number, bottom: number] {
  const [first, last] = [rows[0]!, rows.at(-1)!];
  return [first.y - (first.line ? blueprintLine : 0), last.y + last.height];
}

/** The whole map. */
export const wholeOf = ({ laneWidth, width, rows }: MapLayout): Part => ({ from: laneWidth, to: width, rows });
