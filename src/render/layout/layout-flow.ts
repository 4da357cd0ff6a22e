import type { MapView } from '../../shared/map-view';
import { flowOf } from '../flow';
import { numberIn } from '../../shared/number-in';
import { pictureTexts } from '../picture-texts';
import type { FlowLayout, FlowText } from './flow-layout';
import type { FlowPen } from './flow-places';
import { sorted } from './flow-places';
import { acrossWidths, downWidths } from './flow-sizes';
import { placeFlow } from './place-flow';
import type { Measure } from './text-style';

/** A stage never takes less of the width, so more of them need not be tried. */
const leastStage = 90;

/**
 * Lays out the ways through a map: along the line of its stages, ways over it and back on one side, ways out on the other. From left to
 * right where there is room for all of it, else from top to bottom; a right-to-left map is mirrored.
 * @param room pixels that there are for its width; it may get wider where they are very few
 * @param measure must give the same width for the same text and style
 */
export function layoutFlow(map: MapView, room: number, measure: Measure): FlowLayout {
  const number = numberIn(map.language);
  const pen: FlowPen = { measure, texts: pictureTexts(map.language), percent: share => number(share, '%') };
  const flow = sorted(flowOf(map));
  const layout =
    (map.stages.length * leastStage <= room ? acrossWidths : [])
      .map(widths => placeFlow(flow, 'across', widths, pen))
      .find(across => across.width <= room) ?? placeFlow(flow, 'down', downWidths(flow, room), pen);
  return map.direction === 'rtl' ? mirrored(layout) : layout;
}

/** Texts stay as they are: in a right-to-left picture, they begin on the right. */
function mirrored(layout: FlowLayout): FlowLayout {
  const at = (x: number): number => Math.round((layout.width - x) * 100) / 100;
  const text = (t: FlowText): FlowText => ({ ...t, x: at(t.x) });
  return {
    ...layout,
    boxes: layout.boxes.map(b => ({ ...b, x: at(b.x + b.width), texts: b.texts.map(text) })),
    lines: layout.lines.map(l => ({
      ...l,
      d: l.d.replace(/(-?[\d.]+),(-?[\d.]+)/g, (_, x: string, y: string) => `${at(Number(x))},${y}`),
      arrow: { ...l.arrow, x: at(l.arrow.x), angle: 180 - l.arrow.angle },
      texts: l.texts.map(text),
    })),
  };
}
