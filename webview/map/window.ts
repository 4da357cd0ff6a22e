import type { MapLayout } from '../../src/render/layout/map-layout';
import type { Window } from './draw-rows';

/** Columns beyond what is seen that are drawn, too; and from how many on only a window is. */
const margin = 24;
const smallMap = 150;

/**
 * The columns to draw where the stretch from `from` to `to` of a layout is seen.
 * @param now what is drawn; it stays as long as it shows all that is seen
 */
export function windowOf(layout: MapLayout, from: number, to: number, now: Window | undefined): Window {
  const { columns } = layout;
  const all = { first: 0, end: columns.length };
  if (columns.length <= smallMap) return all;
  const first = countWhere(columns.length, i => columns[i]!.x + columns[i]!.width < from);
  const end = countWhere(columns.length, i => columns[i]!.x <= to);
  if (now && now.first <= first && now.end >= end && now.end <= columns.length) return now;
  return { first: Math.max(0, first - margin), end: Math.min(columns.length, end + margin) };
}

/** How many of the first `count` numbers `is` true of, which is true up to one and of none behind it. */
function countWhere(count: number, is: (i: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (is(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
