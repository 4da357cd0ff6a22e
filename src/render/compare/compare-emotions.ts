import type { EmotionChange, Pair } from '../../shared/comparison';
import type { MapView, MomentView, RatingView } from '../../shared/map-view';
import { optional } from '../known-names';
import type { PersonaPair } from './compare-personas';

/** A stage or step, and whose its stage is. */
export interface Felt {
  readonly view: MomentView;
  /** Indices of personas; of a step that names none, those of its stage. */
  readonly inherited?: readonly number[];
}

/** How a mean changes, and who feels otherwise than it tells. */
export function compareEmotions(
  shown: Pair<number>,
  before: Felt | undefined,
  after: Felt | undefined,
  pairs: readonly PersonaPair[],
): EmotionChange {
  if (!before || !after) return { ...shown, personas: [] };
  const by = pairs.map(({ name, before: b, after: a }) => ({
    name,
    ...optional('before', ratingFor(before, b)?.value),
    ...optional('after', ratingFor(after, a)?.value),
  }));
  const asMean = (of: Pair<number>): boolean => of.before === before.view.mean && of.after === after.view.mean;
  return { ...shown, personas: by.every(asMean) ? [] : by.filter(of => of.before !== of.after) };
}

/** Whether a stage or step is a persona's own. */
export const isLivedBy = ({ view, inherited }: Felt, persona: number): boolean =>
  (view.personas ?? inherited)?.includes(persona) ?? true;

/** What a persona feels: its own rating, else that of all, if the stage or step is its own. */
export function ratingFor(felt: Felt, persona: number): RatingView | undefined {
  if (!isLivedBy(felt, persona)) return undefined;
  const { ratings } = felt.view;
  return ratings.find(r => r.persona === persona) ?? ratings.find(r => r.persona === undefined);
}

/** The mean of all steps that are rated. */
export const meanOfSteps = ({ stages }: Pick<MapView, 'stages'>): number | undefined =>
  mean(stages.flatMap(s => s.steps).flatMap(s => s.mean ?? []));

export const mean = (values: readonly number[]): number | undefined =>
  values.length === 0 ? undefined : values.reduce((a, b) => a + b, 0) / values.length;
