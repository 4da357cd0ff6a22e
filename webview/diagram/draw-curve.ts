import type { Point } from '../../src/render/layout/curve-path';
import { curve, surface } from '../../src/render/layout/curve-path';
import { svg } from '../dom';
import type { Column } from './layout';
import { depth, size } from './layout';

export interface CurveOf {
  readonly points: readonly (Point & { readonly rated: boolean })[];
  readonly stages: readonly Column[];
  readonly scale: Column;
  /** Where the most positive emotion is. */
  readonly top: number;
  readonly direction: 'ltr' | 'rtl';
  readonly label: string;
}

/** Draws the scale and the curve of emotions behind the faces. What nobody rated is passed by with a dashed line. */
export function drawCurve(element: SVGSVGElement, of: CurveOf): void {
  const { top, stages, scale } = of;
  const level = top + depth(3);
  const scaleEnd = of.direction === 'rtl' ? scale.x + 12 : scale.x + scale.width - 12;
  const group = svg('g', { class: 'curve', 'aria-hidden': 'true' });
  for (const [score, text] of [
    [5, '+2'],
    [3, '0'],
    [1, '−2'],
  ] as const) {
    const y = top + depth(score);
    for (const { x, width } of stages)
      group.append(svg('line', { class: score === 3 ? 'level zero' : 'level', x1: x, x2: x + width, y1: y, y2: y }));
    group.append(svg('text', { class: `scale ${of.direction}`, x: scaleEnd, y }, text));
  }
  group.append(svg('text', { class: `scale-label ${of.direction}`, x: scaleEnd, y: top - 24 }, of.label));

  const rated = of.points.filter(p => p.rated);
  if (rated.length > 1) {
    const width = Math.max(...of.points.map(p => p.x)) + size.step;
    const clip = (id: string, y: number, height: number): SVGElement =>
      svg('clipPath', { id }, svg('rect', { x: 0, y, width, height }));
    group.append(
      svg('defs', {}, clip('above-zero', top - 8, level - top + 8), clip('below-zero', level, size.curve)),
      svg('path', { class: 'surface positive', d: surface(rated, level), 'clip-path': 'url(#above-zero)' }),
      svg('path', { class: 'surface negative', d: surface(rated, level), 'clip-path': 'url(#below-zero)' }),
    );
    for (const part of parts(of.points))
      group.append(svg('path', { class: part.sure ? 'line' : 'line unsure', d: curve(part.points) }));
  }
  // Behind the steps, above the stages
  const firstStep = element.querySelector('.step');
  element.insertBefore(group, firstStep);
}

/** The curve's stretches: neighbours that are both rated in one, and those across unrated steps each alone. */
function parts(points: CurveOf['points']): { readonly sure: boolean; readonly points: readonly Point[] }[] {
  const found: { sure: boolean; points: Point[] }[] = [];
  let last = -1;
  points.forEach((point, i) => {
    if (!point.rated) return;
    const above = points[last];
    const sure = last === i - 1;
    const open = found.at(-1);
    if (above && sure && open?.sure) open.points.push(point);
    else if (above) found.push({ sure, points: [above, point] });
    last = i;
  });
  return found;
}
