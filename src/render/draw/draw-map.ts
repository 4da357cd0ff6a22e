import type { MapLayout } from '../layout/map-layout';
import type { Measure } from '../layout/text-style';
import type { PictureTexts } from '../picture-texts';
import { drawHeading } from './draw-heading';
import { drawBlueprintLine, drawLaneName, drawRow, drawStages, laneTitle } from './draw-table';
import type { Drawing, Mark } from './drawing';
import { mirror } from './mirror';
import { moved } from './moved';
import type { Palette } from './palette';
import type { Part } from './part';
import { reachOf, wholeOf } from './part';
import type { Sketch } from './sketch';
import { line } from './sketch';

export interface DrawOptions {
  readonly texts: PictureTexts;
  readonly palette: Palette;
  /** The one that the layout was made with. */
  readonly measure: Measure;
}

/** Narrower maps have room beside them, for their title. */
const leastWidth = 560;

/** Draws a whole map, with its title above. @param edge pixels beside and below it, for a picture that stands by itself */
export function drawMap(layout: MapLayout, options: DrawOptions, edge = 0): Drawing {
  const sketch: Sketch = { ...options, layout };
  const width = Math.max(leastWidth, layout.width);
  const heading = drawHeading(width, sketch);
  const table = drawTable(wholeOf(layout), sketch);
  const marks: Mark[] = [
    { kind: 'group', marks: moved(heading.marks, edge, 0) },
    { kind: 'group', marks: moved(table.marks, edge, heading.height) },
  ];
  const height = heading.height + table.height + Math.max(1, edge);
  return drawingOf(marks, { width: width + 2 * edge, height }, sketch);
}

/** What is drawn as a picture of its own, in the direction of the map's language. */
export function drawingOf(
  marks: readonly Mark[],
  { width, height }: { readonly width: number; readonly height: number },
  { layout: { map }, texts, palette }: Sketch,
): Drawing {
  return {
    width,
    height,
    background: palette.background,
    title: map.title,
    description: [map.scenario, map.goal && `${texts.goal}: ${map.goal}`].filter(Boolean).join(' '),
    language: map.language,
    direction: map.direction,
    marks: map.direction === 'rtl' ? mirror(marks, width) : marks,
  };
}

/** A part of the map as a table with the names of its stages and lanes, from 0, 0 on. */
export function drawTable(part: Part, sketch: Sketch): { readonly marks: Mark[]; readonly height: number } {
  const { layout, palette, texts } = sketch;
  const { laneWidth, headHeight } = layout;
  const { from, to, rows } = part;
  const [top, bottom] = rows.length > 0 ? reachOf(rows) : [headHeight, headHeight];
  const [dx, dy] = [laneWidth - from, headHeight - top];
  const width = to + dx;
  const height = bottom + dy;
  const marks: Mark[] = [
    { kind: 'group', title: texts.stages, marks: moved(drawStages(part, height, sketch), dx, 0) },
    { kind: 'rect', x: 0, y: 0, width: laneWidth, height: headHeight, fill: palette.head },
    line([0, 0], [width, 0], palette.rule),
    ...rows.map((row): Mark => ({
      kind: 'group',
      title: laneTitle(row, sketch),
      marks: [
        ...moved(drawRow(row, part, sketch), dx, dy),
        ...moved([...drawLaneName(row, sketch), ...drawBlueprintLine(row, width, sketch)], 0, dy),
      ],
    })),
    line([0, height], [width, height], palette.rule),
    ...[0, width].map(x => line([x, 0], [x, height], palette.rule)),
  ];
  return { marks, height };
}
