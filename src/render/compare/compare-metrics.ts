import type { MetricRow, MetricSide } from '../../shared/comparison';
import type { MetricView } from '../../shared/map-view';
import { optional } from '../known-names';
import { textKey } from './likeness';
import { byKey, pairUp } from './pair-up';
import type { Side } from './side';

/** A metric, and the index of the first of a side's stages that has it. */
interface Found {
  readonly view: MetricView;
  readonly stage: number;
}

/**
 * The metrics that stages and steps have, each once, in the order of the columns.
 * @param column the column of a side's stage
 */
export function compareMetrics(
  before: Side,
  after: Side,
  column: { before(stage: number): number; after(stage: number): number },
): MetricRow[] {
  const [was, is] = [metricsOf(before), metricsOf(after)];
  const { toAfter, toBefore } = pairUp(was, is, [() => byKey(m => m.view.id), () => byKey(m => textKey(m.view.name))]);
  const rows = [
    ...is.map((m, i): MetricRow => {
      const index = toBefore.get(i);
      const old = index === undefined ? undefined : was[index]!.view;
      return {
        ...(old ? { before: side(old) } : {}),
        after: side(m.view),
        stage: column.after(m.stage),
        ...(old ? optional('verdict', verdict(old, m.view)) : {}),
      };
    }),
    ...was.flatMap((m, i): MetricRow[] =>
      toAfter.has(i) ? [] : [{ before: side(m.view), stage: column.before(m.stage) }],
    ),
  ];
  return rows.sort((a, b) => a.stage - b.stage);
}

function metricsOf({ map }: Side): Found[] {
  const found = new Map<string, Found>();
  map.stages.forEach((stage, index) => {
    for (const view of [stage, ...stage.steps].flatMap(m => m.metrics))
      if (!found.has(view.id)) found.set(view.id, { view, stage: index });
  });
  return [...found.values()];
}

const side = ({ id, name, unit, value, target }: MetricView): MetricSide => ({
  path: ['metrics', id],
  name,
  ...optional('unit', unit),
  ...optional('value', value),
  ...optional('target', target),
});

/** Nothing is said where the two count in other units, or each calls another way better. */
function verdict(before: MetricView, after: MetricView): MetricRow['verdict'] {
  const [was, is] = [before.value, after.value];
  if (was === undefined || is === undefined || was === is) return undefined;
  if (before.unit !== after.unit || before.better !== after.better) return undefined;
  return is > was === (after.better === 'higher') ? 'better' : 'worse';
}
