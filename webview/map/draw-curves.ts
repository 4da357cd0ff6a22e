import { curve, solidAndDashed, surface } from '../../src/render/layout/curve-path';

import type { Curve, CurveLane, CurvePoint, LaneRow, MapLayout } from '../../src/render/layout/map-layout';
import type { PictureTexts } from '../../src/render/picture-texts';
import { html, leftToRight, svg } from '../dom';
import { signedIn } from '../../src/shared/signed-in';
import { tone } from './draw-head';
import { personaClass } from '../persona-class';
import { columnsOfStages, nameByStep, placeOfCell, type DrawnRow, type Window } from './draw-rows';

/** Draws the emotion's lane into its row: a picture of the curves, and a cell for each column with the points that can be moved. */
export function drawCurves(
  { element, columns }: DrawnRow,
  row: LaneRow,
  layout: MapLayout,
  window: Window,
  words: PictureTexts,
): void {
  element.querySelectorAll('.curve-part').forEach(old => old.remove());
  const { curves } = layout;
  if (!curves || row.folded) return;
  element.append(curvesOf(curves, row, layout, window));

  const scale = html('div', { class: 'curve-part scale', 'aria-hidden': 'true' });
  scale.style.width = `${layout.laneWidth}px`;
  // Beside the lane's name, which is as high as the lane
  scale.style.marginTop = `${-row.height}px`;
  curves.scale.forEach((y, i) => {
    const mark = html('span', {}, leftToRight(['+2', '0', '−2'][i]!));
    mark.style.top = `${y}px`;
    scale.append(mark);
  });
  element.append(scale);

  const several = curves.curves.length > 1;
  const byColumn = new Map<number, { readonly point: CurvePoint; readonly of: Curve }[]>();
  for (const one of curves.curves)
    for (const point of one.runs.flat()) {
      if (point.column < window.first || point.column >= window.end) continue;
      const all = byColumn.get(point.column) ?? [];
      if (all.length === 0) byColumn.set(point.column, all);
      all.push({ point, of: one });
    }
  const places = columnsOfStages(layout);
  const { personas, language } = layout.map;
  const say: Saying = { several, personas: personas.length, words, signed: signedIn(language) };
  for (const [column, points] of [...byColumn].sort(([a], [b]) => a - b)) {
    const { x, width } = layout.columns[column]!;
    const cell = html('div', { class: 'curve-part curve-cell' });
    cell.style.insetInlineStart = `${x}px`;
    cell.style.width = `${width}px`;
    placeOfCell.set(cell, { column });
    nameByStep(cell, layout, column);
    points.forEach(({ point, of }, i) => cell.append(...pointOf(point, of, points.length - i, x, say)));
    columns[places.get(layout.columns[column]!.stage)!]!.append(cell);
  }
}

/** Draws the curves of another layout behind the points, which stay as they are. @param zero where they have 0 in the lane */
export function redrawCurves(
  { element }: DrawnRow,
  row: LaneRow,
  layout: MapLayout,
  window: Window,
  zero: number,
): void {
  const { curves } = layout;
  if (!curves) return;
  const picture = curvesOf(curves, row, layout, window);
  // Other labels may need other room above
  picture.style.top = `${zero - curves.scale[1]}px`;
  element.querySelector('.curves')?.replaceWith(picture);
}

/** The curves that are seen, with the levels and the surface behind them. */
function curvesOf(curves: CurveLane, row: LaneRow, layout: MapLayout, window: Window): SVGElement {
  const rightToLeft = layout.map.direction === 'rtl';
  const place = (x: number): number => (rightToLeft ? layout.width - x : x);
  const seen = ({ column }: CurvePoint): boolean => column >= window.first - 2 && column <= window.end + 1;
  const picture = svg('svg', {
    class: 'curve-part curves',
    width: layout.width,
    height: row.height,
    'aria-hidden': 'true',
  });
  const [, zero] = curves.scale;
  const [from, to] = [layout.laneWidth, layout.width].map(place);
  for (const y of curves.scale)
    picture.append(svg('line', { class: y === zero ? 'level zero' : 'level', x1: from, x2: to, y1: y, y2: y }));
  picture.append(
    svg('clipPath', { id: 'above-zero' }, svg('rect', { width: layout.width, height: zero })),
    svg('clipPath', { id: 'below-zero' }, svg('rect', { y: zero, width: layout.width, height: row.height - zero })),
  );
  const runs = (c: Curve): (readonly CurvePoint[])[] => c.runs.map(run => run.filter(seen)).filter(r => r.length > 0);
  const at = (p: CurvePoint): { readonly x: number; readonly y: number } => ({ x: place(p.x), y: p.y });
  const [first] = curves.curves;
  // The surface under the first curve alone: several would hide each other
  if (first)
    for (const run of runs(first)) {
      if (run.length < 2) continue;
      const d = surface(run.map(at), zero);
      picture.append(
        svg('path', { class: 'surface positive', d, 'clip-path': 'url(#above-zero)' }),
        svg('path', { class: 'surface negative', d, 'clip-path': 'url(#below-zero)' }),
      );
    }
  curves.curves.toReversed().forEach(one => {
    const colour = one.persona === undefined ? 'all' : personaClass(one.persona, layout.map.personas.length);
    for (const run of runs(one))
      for (const { points, supposed } of solidAndDashed(run))
        picture.append(
          svg('path', {
            class: `curve ${colour}${supposed ? ' supposed' : ''}${one === first ? ' first' : ''}`,
            d: curve(points.map(at)),
          }),
        );
  });
  return picture;
}

/** How points are told of. */
interface Saying {
  /** Whether there are other curves, so that each is told by its persona. */
  readonly several: boolean;
  /** How many personas the map has. */
  readonly personas: number;
  readonly words: PictureTexts;
  readonly signed: (value: number) => string;
}

/** @param above how far above the other points of its column */
function pointOf(
  point: CurvePoint,
  of: Curve,
  above: number,
  x: number,
  { several, personas, words, signed }: Saying,
): HTMLElement[] {
  const who = several ? `${of.name}: ` : '';
  const { feeling } = point;
  const told = `${who}${signed(point.value)}${feeling ? `, ${feeling}` : ''}${point.supposed ? ` (${words.hypothesis})` : ''}`;
  const dot = html('div', {
    class: `point ${tone(point.value)} ${of.persona === undefined ? 'all' : personaClass(of.persona, personas)}`,
    role: 'slider',
    tabindex: -1,
    title: told,
    'aria-label': `${words['lane.emotion']}${several ? ` (${of.name})` : ''}`,
    'aria-orientation': 'vertical',
    'aria-valuemin': -2,
    'aria-valuemax': 2,
    'aria-valuenow': point.value,
    'aria-valuetext': told,
    'data-drag': 'emotion',
    'data-persona': of.persona,
    ...(point.ofStage ? { 'data-of-stage': true } : {}),
  });
  dot.style.insetInlineStart = `${point.x - x - 9}px`;
  dot.style.top = `${point.y - 9}px`;
  // Of points at one place the first persona's is seen whole, as her curve is; keys go on in the order of personas
  dot.style.zIndex = String(above);
  if (!point.label) return [dot];
  const label = html(
    'div',
    {
      class: `feeling${several ? ` of-persona ${personaClass(of.persona ?? 0, personas)}` : ''}`,
      dir: 'auto',
      'aria-hidden': 'true',
    },
    point.label.lines.join('\n'),
  );
  label.style.setProperty('--from-start', `${point.x - x}px`);
  label.style.top = `${point.label.y - 8}px`;
  return [dot, label];
}
