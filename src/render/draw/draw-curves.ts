import { curve, solidAndDashed } from '../layout/curve-path';
import type { CurvePoint, LaneRow } from '../layout/map-layout';
import { textStyles } from '../layout/text-style';
import type { Mark } from './drawing';
import type { Part } from './part';
import { personaColour } from './palette';
import type { Sketch } from './sketch';
import { centred, line } from './sketch';
import { splitSurface } from './split-surface';
import { round } from './round';

const widths = { first: 2.25, other: 1.75 } as const;

/** The levels behind the curves, and the curves of the emotion's lane; the first persona's with its surface, above all others. */
export function drawCurves(row: LaneRow, { from, to }: Part, sketch: Sketch): Mark[] {
  const { layout, palette } = sketch;
  const { curves } = layout;
  if (!curves) return [];
  const [top, zero, bottom] = curves.scale.map(y => row.y + y) as [number, number, number];
  const levels = [top, zero, bottom].map(y =>
    line([from, y], [to, y], palette.rule, y === zero ? {} : { dash: [2, 4] }),
  );
  const at = (p: CurvePoint): CurvePoint => ({ ...p, y: row.y + p.y });
  const drawn = curves.curves.map((one, k) => {
    const colour = personaColour(palette, one.persona);
    const runs = one.runs.map(run => stretchOf(run, from, to).map(at));
    const points = runs.flat().filter(({ x }) => x >= from && x < to);
    return {
      persona: one.persona,
      surfaces: k > 0 ? [] : runs.flatMap(run => surfaces(run, zero, sketch)),
      lines: runs.flatMap(run =>
        solidAndDashed(run).map(({ points, supposed }): Mark => ({
          kind: 'path',
          d: curve(points),
          stroke: colour,
          strokeWidth: k === 0 ? widths.first : widths.other,
          ...(supposed ? { dash: [6, 4] } : {}),
        })),
      ),
      points: points.map(point => dot(point, one.persona, colour, sketch)),
      labels: points.flatMap(point => labelOf(point, row.y, sketch)),
    };
  });
  const layer = (of: 'surfaces' | 'lines' | 'points' | 'labels') =>
    // What stands first is drawn last
    drawn
      .toReversed()
      .flatMap((d): Mark[] =>
        d[of].length === 0
          ? []
          : d.persona === undefined
            ? d[of]
            : [{ kind: 'group', persona: d.persona, marks: d[of] }],
      );
  return [...levels, ...layer('surfaces'), ...layer('lines'), ...layer('points'), ...layer('labels')];
}

/** The points within a stretch, and those next to it, so that the curve goes on to its edges. */
function stretchOf(run: readonly CurvePoint[], from: number, to: number): readonly CurvePoint[] {
  const first = run.findIndex(p => p.x >= from);
  const end = run.findLastIndex(p => p.x < to);
  return first < 0 || end < 0 ? [] : run.slice(Math.max(0, first - 1), end + 2);
}

function surfaces(run: readonly CurvePoint[], zero: number, { palette }: Sketch): Mark[] {
  const { above, below } = splitSurface(run, zero);
  return [
    { d: above, fill: palette.good },
    { d: below, fill: palette.bad },
  ].flatMap(({ d, fill }): Mark[] => (d === '' ? [] : [{ kind: 'path', d, fill, fillOpacity: palette.surface }]));
}

/** A point in the shape of its persona, so that colour is not all that tells them apart: a circle, a square, a diamond, a triangle. */
export function pointShape(persona: number, x: number, y: number, r: number): string {
  const corners = (...all: readonly (readonly [number, number])[]): string =>
    `M${all.map(([dx, dy]) => `${round(x + dx * r)},${round(y + dy * r)}`).join('L')}Z`;
  switch (persona % 4) {
    case 1:
      return corners([-0.88, -0.88], [0.88, -0.88], [0.88, 0.88], [-0.88, 0.88]);
    case 2:
      return corners([0, -1.25], [1.25, 0], [0, 1.25], [-1.25, 0]);
    case 3:
      return corners([0, -1.2], [1.15, 0.85], [-1.15, 0.85]);
    default: {
      const k = 0.5523;
      const p = (dx: number, dy: number): string => `${round(x + dx * r)},${round(y + dy * r)}`;
      return `M${p(-1, 0)}C${p(-1, -k)} ${p(-k, -1)} ${p(0, -1)}C${p(k, -1)} ${p(1, -k)} ${p(1, 0)}C${p(1, k)} ${p(k, 1)} ${p(0, 1)}C${p(-k, 1)} ${p(-1, k)} ${p(-1, 0)}Z`;
    }
  }
}

function dot(point: CurvePoint, persona: number | undefined, colour: string, { palette }: Sketch): Mark {
  // Where one curve is all there is, its colour is free to tell good from bad
  const stroke = persona === undefined && point.value < 0 ? palette.bad : colour;
  const d = pointShape(persona ?? 0, point.x, point.y, 5);
  return { kind: 'path', d, fill: palette.background, stroke, strokeWidth: widths.first };
}

function labelOf({ label, x }: CurvePoint, top: number, { palette }: Sketch): Mark[] {
  const style = textStyles.note;
  return (label?.lines ?? []).map((text, i): Mark => ({
    kind: 'text',
    x,
    y: centred(top + label!.y + i * style.line, style),
    align: 'middle',
    text,
    style,
    colour: palette.text,
  }));
}
