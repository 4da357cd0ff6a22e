import type { MapLayout } from '../layout/map-layout';
import type { Measure } from '../layout/text-style';
import type { PictureTexts } from '../picture-texts';
import { drawHeading } from './draw-heading';
import { drawBlueprintLine, drawLaneName, drawRow, drawStages, laneTitle } from './draw-table';
import type { Drawing, Mark } from './drawing';
import { mirror } from './mirror';
import { moved } from './moved';
import type { Palette } from './palette';
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

/** Draws a whole map, with its title above. */
export function drawMap(layout: MapLayout, options: DrawOptions): Drawing {
  const sketch: Sketch = { ...options, layout };
  const { map } = layout;
  const width = Math.max(leastWidth, layout.width);
  const heading = drawHeading(width, sketch);
  const height = heading.height + layout.height;
  const marks: Mark[] = [
    { kind: 'group', marks: heading.marks },
    { kind: 'group', marks: moved(tableOf(sketch), 0, heading.height) },
  ];
  return {
    width,
    height: height + 1,
    background: options.palette.background,
    title: map.title,
    description: [map.scenario, map.goal && `${options.texts.goal}: ${map.goal}`].filter(Boolean).join(' '),
    language: map.language,
    direction: map.direction,
    marks: map.direction === 'rtl' ? mirror(marks, width) : marks,
  };
}

function tableOf(sketch: Sketch): Mark[] {
  const { layout, palette, texts } = sketch;
  const { laneWidth, width, height, rows } = layout;
  const part = { from: laneWidth, to: width, rows };
  return [
    { kind: 'group', title: texts.stages, marks: drawStages(part, height, sketch) },
    { kind: 'rect', x: 0, y: 0, width: laneWidth, height: layout.headHeight, fill: palette.head },
    line([0, 0], [width, 0], palette.rule),
    ...rows.map((row): Mark => ({
      kind: 'group',
      title: laneTitle(row, sketch),
      marks: [...drawRow(row, part, sketch), ...drawLaneName(row, sketch), ...drawBlueprintLine(row, width, sketch)],
    })),
    line([0, height], [width, height], palette.rule),
    line([width, 0], [width, height], palette.rule),
  ];
}
