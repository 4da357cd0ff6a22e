import { room } from '../layout/cells';
import { laneName } from '../layout/lanes';
import type { Cell, GhostColumn, LaneRow, StageColumn } from '../layout/map-layout';
import { textStyles } from '../layout/text-style';
import { drawCurves } from './draw-curves';
import { drawItem } from './draw-item';
import type { Mark } from './drawing';
import type { Part } from './part';
import { blueprintLine } from './part';
import type { Sketch } from './sketch';
import { signedIn } from '../../shared/signed-in';
import { centred, line, linesOf } from './sketch';

/** From the picture's edge to the names of lanes. */
export const margin = 20;

/** The names of stages, those that are missing, and what is behind all rows, down to `bottom`. */
export function drawStages({ from, to }: Part, bottom: number, sketch: Sketch): Mark[] {
  const { layout, palette } = sketch;
  const signed = signedIn(layout.map.language);
  const within = (column: { readonly x: number; readonly width: number }): boolean => column.x >= from && column.x < to;
  const stages = layout.stages.filter(within);
  const ghosts = layout.ghosts.filter(within);
  return [
    { kind: 'rect', x: from, y: 0, width: to - from, height: layout.headHeight, fill: palette.head },
    ...ghosts.flatMap(ghost => hatching(ghost, bottom, sketch)),
    ...[...stages, ...ghosts].map(({ x }) => line([x, 0], [x, bottom], palette.rule)),
    ...stages.flatMap(stage => stageHead(stage, sketch, signed)),
    ...ghosts.flatMap(ghost => ghostName(ghost, sketch)),
  ];
}

function stageHead(stage: StageColumn, { layout, palette, texts }: Sketch, signed: (value: number) => string): Mark[] {
  const { x, width, name, goal, empty } = stage;
  const { stageMean } = layout.map.stages[stage.stage]!;
  const goalTop = 10 + name.length * textStyles.stage.line + 2;
  const note = { style: textStyles.note, colour: palette.muted };
  return [
    ...linesOf(name, { x: x + 12, y: 10, style: textStyles.stage, colour: palette.text }),
    ...(stageMean === undefined
      ? []
      : linesOf([signed(stageMean)], {
          x: x + width - 12,
          y: 10,
          style: { ...textStyles.note, weight: 600, line: textStyles.stage.line },
          colour: palette.muted,
          align: 'right',
        })),
    ...linesOf(goal, { x: x + 12, y: goalTop, ...note }),
    ...(empty ? linesOf([texts['no-steps']], { x: x + 12, y: goalTop + goal.length * note.style.line, ...note }) : []),
  ];
}

function ghostName({ x, width, name }: GhostColumn, { layout, palette, texts }: Sketch): Mark[] {
  const style = { ...textStyles.stage, line: 16 };
  const height = name.length * style.line + textStyles.note.line;
  const top = Math.max(6, (layout.headHeight - height) / 2);
  const middle = { x: x + width / 2, align: 'middle', colour: palette.muted } as const;
  return [
    ...linesOf(name, { ...middle, y: top, style }),
    ...linesOf([texts.missing], { ...middle, y: top + name.length * style.line, style: textStyles.note }),
  ];
}

/** Slanted lines over the column of a stage that is missing, below its name. */
function hatching({ x, width }: GhostColumn, bottom: number, { layout, palette }: Sketch): Mark[] {
  const gap = 9;
  const [top, height] = [layout.headHeight, bottom - layout.headHeight];
  let d = '';
  for (let sum = gap; sum < width + height; sum += gap) {
    // From the right or upper edge down to the left or lower one
    const [x1, y1] = sum <= width ? [sum, 0] : [width, sum - width];
    const [x2, y2] = sum <= height ? [0, sum] : [sum - height, height];
    d += `M${x + x1},${top + y1}L${x + x2},${top + y2}`;
  }
  return d === '' ? [] : [{ kind: 'path', d, stroke: palette.rule, strokeWidth: 0.75 }];
}

/** A lane's cells, from the top of the layout: what stands in the stretch, over the whole width of it. */
export function drawRow(row: LaneRow, part: Part, sketch: Sketch): Mark[] {
  const { layout, palette } = sketch;
  const { from, to } = part;
  const marks: Mark[] = row.line ? [] : [line([from, row.y], [to, row.y], palette.rule)];
  if (row.folded) return marks;
  if (row.lane === 'emotion') {
    const curves = drawCurves(row, part, sketch);
    if (from <= layout.laneWidth && to >= layout.width) return [...marks, ...curves];
    return [
      ...marks,
      { kind: 'group', marks: curves, clip: { x: from, y: row.y, width: to - from, height: row.height } },
    ];
  }
  const add = (cell: Cell, x: number, width: number, top: number): void => {
    for (const item of cell.items)
      marks.push(...drawItem(item, x + room.side, row.y + top + item.y, width - 2 * room.side, sketch));
  };
  layout.stages.forEach((stage, i) => {
    if (stage.x < from || stage.x >= to) return;
    add(row.stageCells[i]!, stage.x, stage.width, room.lane);
    for (let c = stage.first; c < stage.end; c++) {
      const column = layout.columns[c]!;
      add(row.cells[c]!, column.x, column.width, row.cellTops[i]!);
    }
  });
  return marks;
}

/** The line of a service blueprint above a row, with its name over it, from the picture's edge on. @param to where it ends */
export function drawBlueprintLine(row: LaneRow, to: number, { layout, palette, texts }: Sketch): Mark[] {
  if (!row.line) return [];
  const style = textStyles.mark;
  const y = centred(row.y - blueprintLine / 2, style);
  return [
    // Over the lines between stages, which would go through the name
    { kind: 'rect', x: 0, y: row.y - blueprintLine, width: to, height: blueprintLine, fill: palette.head },
    line([0, row.y - blueprintLine], [to, row.y - blueprintLine], palette.rule),
    { kind: 'text', x: layout.laneWidth + 12, y, align: 'left', text: texts[row.line], style, colour: palette.muted },
    line([0, row.y], [to, row.y], palette.muted, {
      dash: [6, 4],
      // What customers see ends here
      strokeWidth: row.line === 'line.visibility' ? 2 : 1.25,
    }),
  ];
}

/** A lane's name and, beside the curves, their scale. */
export function drawLaneName(row: LaneRow, { layout, palette }: Sketch): Mark[] {
  const marks: Mark[] = [
    ...(row.line ? [] : [line([0, row.y], [layout.laneWidth, row.y], palette.rule)]),
    ...linesOf(row.name, {
      x: margin,
      y: row.y + (row.folded ? 7 : room.lane),
      style: textStyles.lane,
      colour: palette.muted,
    }),
  ];
  if (row.lane !== 'emotion' || !layout.curves) return marks;
  const style = textStyles.note;
  const levels = layout.curves.scale.map((y, i): Mark => ({
    kind: 'text',
    x: layout.laneWidth - 8,
    y: centred(row.y + y, style),
    align: 'right',
    text: ['+2', '0', '−2'][i]!,
    style,
    colour: palette.muted,
  }));
  return [...marks, ...levels];
}

/** What a lane is called, for the group of its marks. */
export const laneTitle = (row: LaneRow, { layout, texts }: Sketch): string => texts[laneName(row.lane, layout.map)];
