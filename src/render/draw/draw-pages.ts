import type { MapView } from '../../shared/map-view';
import type { LayoutOptions } from '../layout/layout-map';
import { createLayouter } from '../layout/layout-map';
import type { LaneRow, MapLayout } from '../layout/map-layout';
import type { TextStyle } from '../layout/text-style';
import { textStyles } from '../layout/text-style';
import { breakLines } from '../layout/break-lines';
import { drawHeading } from './draw-heading';
import type { DrawOptions } from './draw-map';
import { drawingOf, drawTable } from './draw-map';
import { margin as inset } from './draw-table';
import type { Drawing, Mark } from './drawing';
import { moved } from './moved';
import type { Part } from './part';
import { reachOf, wholeOf } from './part';
import type { Sketch } from './sketch';
import { linesOf } from './sketch';
import { splitStages } from './split-stages';

/** Paper on its side, in points. */
export const papers = {
  a4: { width: 841.89, height: 595.28 },
  a3: { width: 1190.55, height: 841.89 },
  letter: { width: 792, height: 612 },
} as const;

export type Paper = keyof typeof papers;

/** Around what is printed, in points. */
const margin = 30;
/** Points for a pixel: as on screen, and what is just still read well: 6.5 points for a step's text. */
const scales = { most: 0.75, least: 0.52, step: 0.01 } as const;

export interface Pages {
  readonly pages: readonly Drawing[];
  /** Points for a pixel of the drawings. */
  readonly scale: number;
}

/**
 * A map on pages: as few as can be read, cut between stages and between lanes; each page has the names of its stages and lanes. Of a map
 * with few lanes, as many stretches stand below one another as a page has room for. A stage with more steps than a page is wide goes on
 * on the next.
 */
export function drawPages(map: MapView, paper: Paper, layoutOptions: LayoutOptions, options: DrawOptions): Pages {
  const layouter = createLayouter(options.measure);
  const whole = layouter(map, layoutOptions);
  const size = papers[paper];
  const steps = whole.columns.filter(c => c.step !== undefined).length;
  const widest = (size.width - 2 * margin) / scales.least - whole.laneWidth;
  const split = splitStages(map, Math.max(1, Math.floor(widest / Math.max(1, ...whole.columns.map(c => c.width)))));

  let best: Plan | undefined;
  // Wider steps have fewer lines, and fill what a page is wider than its stages
  for (const wider of widths) {
    const room = wider === 0 ? layoutOptions.room : whole.width + wider * steps;
    const plan = planOf({ ...options, layout: layouter(split, { ...layoutOptions, ...(room ? { room } : {}) }) }, size);
    if (plan && (!best || isBetter(plan, best))) best = plan;
  }
  const { sketch, pages, scale } = best ?? onOnePage({ ...options, layout: whole }, size);
  return { scale, pages: pages.map((parts, i) => pageOf(parts, i, pages.length, size, scale, sketch)) };
}

/** By how many pixels steps may be wider than they must be. */
const widths = [0, 16, 32, 48, 64] as const;

interface Plan {
  readonly sketch: Sketch;
  /** What stands on each page, from the top on. */
  readonly pages: readonly (readonly Part[])[];
  readonly scale: number;
}

/** Fewer pages first, then fewer parts, then larger letters; of the same, wider steps, which come later. */
const isBetter = (plan: Plan, than: Plan): boolean => {
  const more = compareSize(plan, than);
  return more < 0 || (more === 0 && plan.scale >= than.scale - scales.step / 2);
};

const compareSize = ({ pages }: Plan, than: Plan): number =>
  pages.length - than.pages.length || pages.flat().length - than.pages.flat().length;

/** The fewest pages for a layout, with the fewest parts, at the largest scale that needs no more; undefined where a lane or stage fits no page. */
function planOf(sketch: Sketch, size: Room): Plan | undefined {
  let best: Plan | undefined;
  for (let scale: number = scales.most; scale > 0.1; scale -= scales.step) {
    if (best && scale < scales.least) break;
    const pages = partsOf(sketch.layout, roomOf(size, scale), sketch);
    const plan = pages && { sketch, pages, scale };
    if (plan && (!best || compareSize(plan, best) < 0)) best = plan;
  }
  return best;
}

/** However small that is. */
function onOnePage(sketch: Sketch, size: Room): Plan {
  const { layout } = sketch;
  const height = layout.height + drawHeading(layout.width, sketch).height;
  const scale = Math.min((size.width - 2 * margin) / layout.width, (size.height - 2 * margin) / height);
  return { sketch, pages: [[wholeOf(layout)]], scale: Math.max(scale, 0.001) };
}

interface Room {
  readonly width: number;
  readonly height: number;
}

/** What there is for a map on a page, in pixels. */
const roomOf = ({ width, height }: Room, scale: number): Room => ({
  width: (width - 2 * margin) / scale,
  height: (height - 2 * margin) / scale,
});

/** The parts of a map on each page, band of lanes by band; undefined where a lane or a stage does not fit a page. */
function partsOf(layout: MapLayout, room: Room, sketch: Sketch): Part[][] | undefined {
  const stretches = stretchesOf(layout, room.width - layout.laneWidth);
  const heading = drawHeading(room.width, sketch).height;
  const bands = bandsOf(layout, room.height, heading);
  if (!stretches || !bands) return undefined;
  const [rows, ...others] = bands;
  if (others.length > 0) return bands.flatMap(band => stretches.map(([from, to]) => [{ from, to, rows: band }]));
  const pages: Part[][] = [];
  let y = Infinity;
  for (const [from, to] of stretches) {
    const part = { from, to, rows: rows! };
    const height = heightOf(part, layout);
    if (y + apart + height <= room.height) pages.at(-1)!.push(part);
    else y = (pages.push([part]) === 1 ? heading : 0) - apart;
    y += apart + height;
  }
  return pages;
}

/** Between what stands below one another on a page, in pixels. */
const apart = 28;
const heightOf = ({ rows }: Part, { headHeight }: MapLayout): number => {
  const [top, bottom] = rows.length > 0 ? reachOf(rows) : [0, 0];
  return headHeight + bottom - top;
};

function stretchesOf(layout: MapLayout, most: number): [number, number][] | undefined {
  const blocks = [...layout.stages, ...layout.ghosts].sort((a, b) => a.x - b.x);
  const stretches: [number, number][] = [];
  for (const { x, width } of blocks) {
    if (width > most) return undefined;
    const last = stretches.at(-1);
    if (last && x + width - last[0] <= most) last[1] = x + width;
    else stretches.push([x, x + width]);
  }
  return stretches.length > 0 ? stretches : [[layout.laneWidth, layout.width]];
}

function bandsOf({ rows, headHeight }: MapLayout, most: number, heading: number): LaneRow[][] | undefined {
  const bands: LaneRow[][] = [];
  for (const row of rows) {
    const last = bands.at(-1);
    const room = most - headHeight - (bands.length <= 1 ? heading : 0);
    const [top, bottom] = reachOf([...(last ?? []), row]);
    if (last && bottom - top <= room) {
      last.push(row);
      continue;
    }
    const [rowTop, rowBottom] = reachOf([row]);
    if (rowBottom - rowTop > most - headHeight - (last ? 0 : heading)) return undefined;
    bands.push([row]);
  }
  return bands.length > 0 ? bands : [[]];
}

const footStyle: TextStyle = { ...textStyles.note, size: 10 };

function pageOf(
  parts: readonly Part[],
  index: number,
  count: number,
  size: Room,
  scale: number,
  sketch: Sketch,
): Drawing {
  const { palette, measure, layout } = sketch;
  const page = { width: size.width / scale, height: size.height / scale };
  const edge = margin / scale;
  const room = roomOf(size, scale);
  const marks: Mark[] = [];
  let y = edge;
  if (index === 0) {
    const heading = drawHeading(room.width, sketch);
    marks.push({ kind: 'group', marks: moved(heading.marks, edge, edge - inset) });
    y += heading.height - inset;
  }
  for (const part of parts) {
    const table = drawTable(part, sketch);
    marks.push({ kind: 'group', marks: moved(table.marks, edge, y) });
    y += table.height + apart;
  }
  const foot = { y: page.height - edge + 10, style: footStyle, colour: palette.muted };
  const number = `${index + 1} / ${count}`;
  const title = breakLines(layout.map.title, room.width - 80, footStyle, measure, 1);
  if (count > 1)
    marks.push({
      kind: 'group',
      marks: [
        ...linesOf(title, { ...foot, x: edge }),
        ...linesOf([number], { ...foot, x: page.width - edge, align: 'right' }),
      ],
    });
  return drawingOf(marks, page, sketch);
}
