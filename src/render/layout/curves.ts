import type { MapView, MomentView, PicturePath, RatingView } from '../../shared/map-view';
import { pathOf } from '../../shared/map-view';
import type { PictureTexts } from '../picture-texts';
import type { Lines } from './kept-lines';
import type { Curve, CurveLabel, CurveLane, CurvePoint, StageColumn, StepColumn } from './map-layout';
import { textStyles } from './text-style';

/** Lengths of the emotion's lane, in pixels at 100 %. */
export const curveSize = { height: 184, middle: 92, unit: 32, point: 5, labelGap: 12, edge: 3 } as const;

const yOf = (value: number): number => curveSize.middle - value * curveSize.unit;

interface Felt extends Omit<CurvePoint, 'label' | 'y'> {
  readonly width: number;
}

/**
 * The curves of a map: of each persona who feels something of her own, else one of all.
 * @param only the persona, by index, whose curve alone is drawn
 */
export function curvesOf(
  map: MapView,
  columns: readonly StepColumn[],
  stages: readonly StageColumn[],
  only: number | undefined,
  texts: PictureTexts,
  lines: Lines,
): CurveLane {
  const own = new Set(map.stages.flatMap(s => [s, ...s.steps]).flatMap(m => m.ratings.flatMap(r => r.persona ?? [])));
  const wanted: readonly (number | undefined)[] =
    only !== undefined ? [only] : own.size > 0 ? [...own].sort((a, b) => a - b) : [undefined];
  const felt = wanted.map(persona => feltBy(persona, map, columns, stages));
  const labels = labelsOf(felt, lines);
  const { above, below } = overflowOf(labels.flat().filter(label => label !== undefined));
  const curves = wanted.map((persona, k): Curve => {
    const runs: CurvePoint[][] = [];
    let last: number | undefined;
    felt[k]!.forEach((point, i) => {
      const { width: _, ...rest } = point;
      const label = labels[k]![i];
      const placed: CurvePoint = {
        ...rest,
        y: yOf(point.value) + above,
        ...(label ? { label: { ...label, y: label.y + above } } : {}),
      };
      // A column in which nothing is rated is a gap; a stage's own emotion stands for all its columns
      if (last === undefined || point.column > last + 1) runs.push([]);
      runs.at(-1)!.push(placed);
      last = point.ofStage ? stages[stageOf(point.path)]!.end - 1 : point.column;
    });
    const name = persona === undefined ? texts.everyone : (map.personas[persona]?.name ?? '');
    return { ...(persona === undefined ? {} : { persona }), name, runs };
  });
  return {
    curves,
    scale: [yOf(2) + above, yOf(0) + above, yOf(-2) + above],
    height: above + curveSize.height + below,
  };
}

/** By how much labels reach over the lane's usual height. */
function overflowOf(labels: readonly CurveLabel[]): { readonly above: number; readonly below: number } {
  const { line } = textStyles.note;
  let [above, below] = [0, 0];
  for (const { y, lines } of labels) {
    above = Math.max(above, curveSize.edge - (y - line / 2));
    below = Math.max(below, y + (lines.length - 0.5) * line + curveSize.edge - curveSize.height);
  }
  return { above, below };
}

const stageOf = (path: PicturePath): number => path[1] as number;

function feltBy(
  persona: number | undefined,
  map: MapView,
  columns: readonly StepColumn[],
  stages: readonly StageColumn[],
): Felt[] {
  return stages.flatMap((column): Felt[] => {
    const stage = map.stages[column.stage]!;
    const points = columns.slice(column.first, column.end).flatMap((c, i): Felt[] => {
      const step = c.step === undefined ? undefined : stage.steps[c.step];
      const who = step?.personas ?? stage.personas;
      const rating = step && ratingOf(step, persona, who);
      if (!rating) return [];
      return [
        {
          x: c.x + c.width / 2,
          column: column.first + i,
          path: pathOf(c.stage, c.step),
          supposed: step.hypothesis === true,
          ofStage: false,
          width: c.width,
          ...rating,
        },
      ];
    });
    if (points.length > 0) return points;
    const rating = ratingOf(stage, persona, stage.personas);
    return rating
      ? [
          {
            x: column.x + column.width / 2,
            column: column.first,
            path: pathOf(column.stage),
            supposed: stage.hypothesis === true,
            ofStage: true,
            width: column.width,
            ...rating,
          },
        ]
      : [];
  });
}

/** How a moment feels to a persona: as is said of her, else as is said of all, if she is meant. Without a persona: the mean. */
function ratingOf(
  { ratings, mean }: MomentView,
  persona: number | undefined,
  meant: readonly number[] | undefined,
): { readonly value: number; readonly feeling?: string } | undefined {
  if (persona === undefined) {
    const feeling = [...new Set(ratings.flatMap(r => r.feeling ?? []))].join(' / ');
    return mean === undefined ? undefined : { value: mean, ...(feeling ? { feeling } : {}) };
  }
  const own = ratings.find(r => r.persona === persona);
  const all = ratings.find(r => r.persona === undefined);
  const rating: RatingView | undefined = own ?? (!meant || meant.includes(persona) ? all : undefined);
  if (rating?.value === undefined) return undefined;
  return { value: rating.value, ...(rating.feeling === undefined ? {} : { feeling: rating.feeling }) };
}

/**
 * The words beside the points: above a good feeling, below a bad one. Where several feel something in one column, the highest
 * goes above and the lowest below, each word once.
 */
function labelsOf(felt: readonly (readonly Felt[])[], lines: Lines): (CurveLabel | undefined)[][] {
  const labels = felt.map(points => points.map((): CurveLabel | undefined => undefined));
  const byColumn = new Map<number, { readonly k: number; readonly i: number; readonly point: Felt }[]>();
  felt.forEach((points, k) =>
    points.forEach((point, i) => {
      if (point.feeling === undefined) return;
      const all = byColumn.get(point.column) ?? [];
      if (all.length === 0) byColumn.set(point.column, all);
      if (!all.some(other => other.point.feeling === point.feeling && other.point.value === point.value))
        all.push({ k, i, point });
    }),
  );
  for (const all of byColumn.values()) {
    const sorted = all.toSorted((a, b) => b.point.value - a.point.value);
    const several = sorted.length > 1;
    sorted.forEach(({ k, i, point }, rank) => {
      if (rank > 0 && rank < sorted.length - 1) return;
      const below = several ? rank > 0 : point.value < 0;
      labels[k]![i] = labelOf(point, below, lines);
    });
  }
  return labels;
}

function labelOf({ feeling, value, width }: Felt, below: boolean, linesOf: Lines): CurveLabel {
  const { line } = textStyles.note;
  const lines = linesOf(feeling!, width - 8, textStyles.note, 2);
  const y = yOf(value);
  const gap = curveSize.point + curveSize.labelGap;
  return { lines, below, y: below ? y + gap : y - gap - (lines.length - 1) * line };
}
