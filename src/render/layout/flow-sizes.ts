import type { Sorted } from './flow-places';

/** Lengths in pixels that do not depend on anything. */
export const space = {
  margin: 16,
  /** From a stage to where its ways out end. */
  out: 34,
  /** From one stage to the next, at least; beside a ghost. */
  gap: 36,
  ghostGap: 20,
  /** Of steps in their stage. */
  inset: 8,
  step: 6,
  padding: 10,
  terminal: 30,
} as const;

/** How wide texts may be. */
export interface Widths {
  readonly stage: number;
  readonly step: number;
  readonly leave: number;
  readonly label: number;
  readonly spine: number;
  /** Of stages across the journey; absent: as high as the highest needs. */
  readonly card?: number;
}

/** From left to right: the first for which there is room. */
export const acrossWidths: readonly Widths[] = [
  { stage: 130, step: 150, leave: 150, label: 140, spine: 120 },
  { stage: 112, step: 118, leave: 130, label: 120, spine: 104 },
  { stage: 96, step: 100, leave: 108, label: 108, spine: 62 },
];

type Range = readonly [least: number, most: number];
const ranges = { label: [116, 216], card: [184, 264], leave: [124, 226] } as const satisfies Record<string, Range>;

/** From top to bottom, what there is of room is shared. @param room pixels for the width */
export function downWidths({ around, out }: Sorted, room: number): Widths {
  const hasLabel = around.some(w => w.when !== undefined || w.share !== undefined);
  const rest =
    room -
    2 * space.margin -
    (around.length > 0 ? 34 + 12 * Math.min(6, around.length) : 0) -
    (out.size > 0 ? space.out : 0);
  const parts: Range[] = [ranges.card, ...(hasLabel ? [ranges.label] : []), ...(out.size > 0 ? [ranges.leave] : [])];
  const sum = (i: 0 | 1): number => parts.reduce((all, range) => all + range[i], 0);
  const part = Math.min(1, Math.max(0, (rest - sum(0)) / (sum(1) - sum(0))));
  const width = ([least, most]: Range): number => Math.round(least + (most - least) * part);
  const card = width(ranges.card);
  return {
    card,
    stage: card - 2 * space.padding - 4,
    step: card - 2 * space.inset - 2 * space.padding,
    leave: width(ranges.leave) - 2 * space.padding,
    label: width(ranges.label) - 8,
    spine: card / 2 + 20,
  };
}
