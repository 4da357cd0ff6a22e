import type { MapView, MomentView, StageView, StepView } from '../../shared/map-view';
import type { PictureTexts } from '../picture-texts';
import { durationIn } from '../duration-in';
import { numberIn } from '../../shared/number-in';
import type { Pen } from './cells';
import { cellOf, noCell, room } from './cells';
import { curvesOf } from './curves';
import { keptLines, type Lines } from './kept-lines';
import type { LaneChoice, LaneId } from './lanes';
import { laneItems, laneName, lanesOf, lineAbove } from './lanes';
import type { Cell, GhostColumn, LaneRow, MapLayout, StageColumn, StepColumn } from './map-layout';
import type { Measure } from './text-style';
import { textStyles } from './text-style';

export interface LayoutOptions {
  readonly texts: PictureTexts;
  readonly lanes: LaneChoice;
  /** Pixels that there are for the picture: steps grow to fill it, up to a limit. Absent: steps have their least width. */
  readonly room?: number;
  /** The persona, by index, whose curve alone is drawn. */
  readonly persona?: number;
}

/** Lengths of the whole, in pixels at 100 %. */
const size = {
  step: 172,
  widestStep: 236,
  empty: 148,
  ghost: 124,
  least: { lane: 92 },
  most: { lane: 148 },
  /** Beside a lane's name, and beside the one with the curves' scale. */
  name: 44,
  scale: 58,
  head: 46,
  line: 26,
  folded: 30,
} as const;

/** Lays out one map after another: what did not change is measured once. */
export type Layouter = (map: MapView, options: LayoutOptions) => MapLayout;

/**
 * Lays out maps with one way of measuring. The layout is pure: the same map and options give the same places.
 * @param measure must give the same width for the same text and style; where fonts change, a new layouter is needed
 */
export function createLayouter(measure: Measure): Layouter {
  const cells = new WeakMap<object, Map<LaneId, { readonly width: number; readonly pen: Pen; readonly cell: Cell }>>();
  /** By language: several that have the same words write numbers and durations each in their way. */
  const pens = new Map<string, Pen>();
  const penOf = (language: string, texts: PictureTexts): Pen => {
    const known = pens.get(language);
    if (known?.texts === texts) return known;
    const pen: Pen = { measure, texts, number: numberIn(language), duration: durationIn(language) };
    pens.set(language, pen);
    return pen;
  };

  const linesOf = keptLines(measure);

  return (map, options) => {
    const { texts, persona } = options;
    const lines = linesOf();
    const pen = penOf(map.language, texts);
    const cell = (lane: LaneId, of: MomentView & Partial<StepView>, width: number): Cell => {
      if (laneItems[lane](of).length === 0) return noCell;
      let known = cells.get(of);
      if (!known) cells.set(of, (known = new Map<LaneId, never>()));
      const before = known.get(lane);
      if (before?.width === width && before.pen === pen) return before.cell;
      const made = cellOf(lane, of, width, pen);
      known.set(lane, { width, pen, cell: made });
      return made;
    };

    const lanes = lanesOf(map, options.lanes);
    const names = lanes.map(lane => texts[laneName(lane, map)]);
    const wanted = lanes.map((lane, i) => {
      const words = names[i]!.split(' ').map(word => measure(word, textStyles.lane));
      return Math.max(...words) + (lane === 'emotion' ? size.scale : size.name);
    });
    const laneWidth = Math.round(Math.min(size.most.lane, Math.max(size.least.lane, ...wanted)));
    const { columns, stages, ghosts, width } = columnsOf(map, laneWidth, options.room, lines);
    const headHeight = Math.max(size.head, ...stages.map(headHeightOf), ...ghosts.map(g => 52 + g.name.length * 15));

    const unfolded = lanes.includes('emotion') && !options.lanes.folded?.includes('emotion');
    const curves = unfolded ? curvesOf(map, columns, stages, persona, texts, lines) : undefined;
    let y = headHeight;
    const rows = lanes.map((lane, i): LaneRow => {
      const line = lineAbove(lane, lanes);
      const folded = options.lanes.folded?.includes(lane) ?? false;
      const name = lines(names[i]!, laneWidth - 32, textStyles.lane, 3);
      const made = rowOf(lane, map, columns, stages, cell, folded);
      const least = name.length * textStyles.lane.line + 2 * room.lane;
      const height = lane === 'emotion' && curves ? curves.height : folded ? size.folded : Math.max(least, made.height);
      if (line) y += size.line;
      const row: LaneRow = { lane, name, y, folded, ...(line ? { line } : {}), ...made, height };
      y += height;
      return row;
    });
    return {
      map,
      personas: persona === undefined ? map.personas.map((_, i) => i) : [persona],
      width,
      height: y,
      laneWidth,
      headHeight,
      columns,
      stages,
      ghosts,
      rows,
      ...(curves ? { curves } : {}),
    };
  };
}

function columnsOf(
  map: MapView,
  laneWidth: number,
  available: number | undefined,
  lines: Lines,
): Pick<MapLayout, 'columns' | 'stages' | 'ghosts' | 'width'> {
  const steps = map.stages.reduce((sum, s) => sum + s.steps.length, 0);
  const empty = map.stages.filter(s => s.steps.length === 0).length;
  const rest = laneWidth + empty * size.empty + map.missing.length * size.ghost;
  const roomy = available === undefined || steps === 0 ? size.step : Math.floor((available - rest) / steps);
  const stepWidth = Math.min(size.widestStep, Math.max(size.step, roomy));

  const columns: StepColumn[] = [];
  const stages: StageColumn[] = [];
  const ghosts: GhostColumn[] = [];
  let x = laneWidth;
  const ghostsAt = (position: number): void => {
    for (const missing of map.missing) {
      if (missing.position !== position) continue;
      const name = lines(missing.name, size.ghost - 16, textStyles.stage, 4);
      ghosts.push({ missing, name, x, width: size.ghost });
      x += size.ghost;
    }
  };
  map.stages.forEach((stage, i) => {
    ghostsAt(i);
    const [first, from] = [columns.length, x];
    const widths: { readonly step?: number; readonly width: number }[] =
      stage.steps.length > 0 ? stage.steps.map((_, step) => ({ step, width: stepWidth })) : [{ width: size.empty }];
    for (const { step, width } of widths) {
      columns.push({ stage: i, ...(step === undefined ? {} : { step }), x, width });
      x += width;
    }
    stages.push({
      stage: i,
      x: from,
      width: x - from,
      first,
      end: columns.length,
      ...headOf(stage, x - from, lines),
    });
  });
  ghostsAt(map.stages.length);
  return { columns, stages, ghosts, width: x };
}

function headOf(stage: StageView, width: number, lines: Lines): Pick<StageColumn, 'name' | 'goal' | 'empty'> {
  return {
    name: lines(stage.name, width - 24 - (stage.stageMean === undefined ? 0 : 40), textStyles.stage, 3),
    goal: stage.goal === undefined ? [] : lines(stage.goal, width - 24, textStyles.note, 4),
    empty: stage.steps.length === 0,
  };
}

const headHeightOf = ({ name, goal, empty }: StageColumn): number =>
  20 +
  name.length * textStyles.stage.line +
  (goal.length > 0 ? 2 + goal.length * textStyles.note.line : 0) +
  (empty ? 2 + textStyles.note.line : 0);

type CellOf = (lane: LaneId, of: MomentView & Partial<StepView>, width: number) => Cell;

function rowOf(
  lane: LaneId,
  map: MapView,
  columns: readonly StepColumn[],
  stages: readonly StageColumn[],
  cell: CellOf,
  folded: boolean,
): Pick<LaneRow, 'cells' | 'stageCells' | 'cellTops' | 'height'> {
  if (lane === 'emotion' || folded)
    return {
      cells: columns.map(() => noCell),
      stageCells: stages.map(() => noCell),
      cellTops: stages.map(() => room.lane),
      height: 0,
    };
  const stageCells = stages.map(s => cell(lane, map.stages[s.stage]!, s.width));
  const cells = columns.map(c =>
    c.step === undefined ? noCell : cell(lane, map.stages[c.stage]!.steps[c.step]!, c.width),
  );
  const cellTops = stageCells.map(c => room.lane + (c.height > 0 ? c.height + room.between : 0));
  let height = 0;
  stages.forEach((s, i) => {
    let deepest = 0;
    for (let c = s.first; c < s.end; c++) deepest = Math.max(deepest, cells[c]!.height);
    const used = deepest > 0 ? cellTops[i]! + deepest : room.lane + stageCells[i]!.height;
    height = Math.max(height, used + room.lane);
  });
  return { cells, stageCells, cellTops, height };
}
