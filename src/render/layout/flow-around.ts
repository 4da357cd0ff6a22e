import type { FlowWay } from '../flow';
import type { Axis } from './flow-axis';
import type { Block, FlowPen, Sorted } from './flow-places';
import { lineWidth, wayBlock } from './flow-places';

/** One end of a way that goes round, at its place. */
export interface Port {
  readonly way: FlowWay;
  readonly out: boolean;
  /** What is said of the way, where it leaves. */
  readonly label?: Block;
  readonly width: number;
  /** How much of its place it takes, along the journey. */
  readonly extent: number;
}

/** Between two lines that meet a place. */
const between = 10;

/**
 * The ends of ways at each place, in an order in which they cross least: those that lead back or come from before stand first.
 * @param labelWidth of what is said of a way
 */
export function portsOf(
  { around, rank }: Sorted,
  labelWidth: number,
  axis: Axis,
  pen: FlowPen,
): ReadonlyMap<string, readonly Port[]> {
  const ports = new Map<string, Port[]>();
  const add = (id: string, port: Port): void => void ports.set(id, [...(ports.get(id) ?? []), port]);
  for (const way of around) {
    const width = lineWidth(way);
    const label = wayBlock(way, labelWidth, pen);
    const extent = width + between;
    add(way.from, {
      way,
      width,
      out: true,
      ...(label.height > 0 ? { label, extent: extent + axis.along(label) } : { extent }),
    });
    add(way.to, { way, width, out: false, extent });
  }
  for (const [id, some] of ports) {
    const own = rank.get(id)!;
    const other = (p: Port): number => rank.get(p.out ? p.way.to : p.way.from)!;
    const isBefore = (p: Port): boolean => other(p) < own || (other(p) === own && !p.out);
    some.sort((a, b) => Number(isBefore(b)) - Number(isBefore(a)) || other(b) - other(a));
  }
  return ports;
}

/** Where a way leaves and where it comes, along the journey. */
export interface Span {
  readonly way: FlowWay;
  readonly from: number;
  readonly to: number;
}

export interface Tracks {
  /** How far outside of the labels the middle of each way's line is. */
  readonly of: ReadonlyMap<FlowWay, number>;
  readonly depth: number;
}

/** Gives each way a track: short ones inside, and on one track only such as do not meet. */
export function tracksOf(spans: readonly Span[]): Tracks {
  const tracks: { readonly taken: (readonly [number, number])[]; readonly ways: FlowWay[]; width: number }[] = [];
  const length = (s: Span): number => Math.abs(s.to - s.from);
  for (const { way, from, to } of [...spans].sort((a, b) => length(a) - length(b))) {
    const [first, last] = [Math.min(from, to) - 8, Math.max(from, to) + 8];
    let track = tracks.find(t => t.taken.every(([a, b]) => last < a || b < first));
    if (!track) tracks.push((track = { taken: [], ways: [], width: 0 }));
    track.taken.push([first, last]);
    track.ways.push(way);
    track.width = Math.max(track.width, lineWidth(way));
  }
  const of = new Map<FlowWay, number>();
  let depth = 0;
  for (const { ways, width } of tracks) {
    depth += 10 + width / 2;
    for (const way of ways) of.set(way, depth);
    depth += width / 2;
  }
  return { of, depth };
}
