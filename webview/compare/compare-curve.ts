import { curve } from '../../src/render/layout/curve-path';
import type { Point } from '../../src/render/layout/curve-path';
import type { StageRow, StepRow } from '../../src/shared/comparison';
import { format, html, svg } from '../dom';
import type { Drawing } from './drawing';

/** The picture's own size; it is stretched to that of its cell. */
const width = 1000;
const height = 100;
/** Where the levels +2 and −2 are. */
const [top, bottom] = [24, 78];

interface At {
  readonly x: number;
  readonly row: StepRow;
}

/** Both emotion curves over one another, step above step, with the difference at each. */
export function compareCurve(drawing: Drawing): HTMLElement {
  const { signed } = drawing;
  const { stages } = drawing.comparison;
  const steps = placed(stages);
  const picture = svg('svg', {
    viewBox: `0 0 ${width} ${height}`,
    preserveAspectRatio: 'none',
    role: 'img',
    'aria-label': format(drawing.strings.curve, drawing.names.before, drawing.names.after),
  });
  for (const value of [2, 0, -2])
    picture.append(line(`height-line${value === 0 ? ' zero' : ''}`, 0, y(value), width, y(value)));
  for (let i = 1; i < stages.length; i++)
    picture.append(line('border', (i * width) / stages.length, 0, (i * width) / stages.length, height));
  for (const { x, row } of steps) {
    const { before, after } = row.emotion;
    if (before !== undefined && after !== undefined && signed(before) !== signed(after))
      picture.append(line(`gap ${after > before ? 'rise' : 'fall'}`, x, y(before), x, y(after)));
  }
  // What moved has no place of old in this order
  const was = steps.flatMap(({ x, row }) => (row.moved ? [] : point(x, row.emotion.before)));
  const is = steps.flatMap(({ x, row }) => point(x, row.emotion.after));
  picture.append(
    svg('path', { class: 'curve-before', d: curve(was) }),
    svg('path', { class: 'curve-after', d: curve(is) }),
  );
  for (const { x, row } of steps) picture.append(...dots(x, row));
  return html('div', { class: 'compare-curve' }, picture, ...steps.flatMap(at => difference(at, drawing)));
}

function placed(stages: readonly StageRow[]): At[] {
  const column = width / stages.length;
  return stages.flatMap(({ steps }, i) => steps.map((row, k) => ({ x: column * (i + (k + 0.5) / steps.length), row })));
}

const y = (value: number): number => top + ((2 - value) / 4) * (bottom - top);
const point = (x: number, value: number | undefined): Point[] => (value === undefined ? [] : [{ x, y: y(value) }]);
const line = (style: string, x1: number, y1: number, x2: number, y2: number): SVGElement =>
  svg('line', { class: style, x1, y1, x2, y2 });

/** Lines without length: their round ends stay circles, however the picture is stretched. */
function dots(x: number, { emotion: { before, after } }: StepRow): SVGElement[] {
  const dot = (style: string, value: number): SVGElement => svg('path', { class: style, d: `M${x},${y(value)}h0` });
  return [
    ...(before === undefined ? [] : [dot('dot-before', before), dot('dot-hole', before)]),
    ...(after === undefined ? [] : [dot('dot-after', after)]),
  ];
}

/** By how much the emotion rose or fell, beyond the point that it came to. */
function difference({ x, row: { emotion } }: At, { comparison, signed }: Drawing): HTMLElement[] {
  const { before, after } = emotion;
  if (before === undefined || after === undefined || signed(before) === signed(after)) return [];
  const rises = after > before;
  const label = html(
    'span',
    { class: `difference ${rises ? 'rise' : 'fall'}`, 'aria-hidden': 'true' },
    `${rises ? '▲' : '▼'} ${signed(after - before)}`,
  );
  // The picture is mirrored as a whole, which its labels must not be
  label.style.left = `${(100 * (comparison.after.direction === 'rtl' ? width - x : x)) / width}%`;
  label.style.top = `${y(after)}%`;
  return [label];
}
