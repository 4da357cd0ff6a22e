import type { MapView, MomentView, RatingView, StageView, TransitionView, WayEnd } from '../../shared/map-view';
import { optional } from '../known-names';
import type { Felt } from './compare-emotions';
import { isLivedBy, mean, ratingFor } from './compare-emotions';
import type { Places } from './side';

/** The stages and steps that are a persona's own, by their indices in the document. */
export function livedBy(map: MapView, persona: number): Places[] {
  return map.stages.flatMap((stage, index): Places[] => {
    const steps = stage.steps.flatMap((view, i) => (isLivedBy(inStage(view, stage), persona) ? [i] : []));
    return isLivedBy({ view: stage }, persona) || steps.length > 0 ? [{ stage: index, steps }] : [];
  });
}

const inStage = (view: MomentView, { personas }: StageView): Felt => ({ view, ...optional('inherited', personas) });

/**
 * A map as one persona lives it: the stages and steps that are its own, and what it feels in each. They are counted anew;
 * `livedBy` tells where they are in the document.
 * @param persona index into the map's `personas`; of one that is not there, what all feel is left
 */
export function forPersona(map: MapView, persona: number): MapView {
  const places = livedBy(map, persona);
  const own = map.personas[persona];
  return {
    ...map,
    personas: own ? [own] : [],
    stages: places.map(({ stage: index, steps }) => {
      const { stageMean: _, ...stage } = map.stages[index]!;
      const lived = steps.map(i => feltBy(inStage(stage.steps[i]!, stage), persona) as StageView['steps'][number]);
      const felt = feltBy({ view: stage }, persona) as StageView;
      return {
        ...felt,
        steps: lived,
        ...optional('stageMean', mean(lived.flatMap(s => s.mean ?? [])) ?? felt.mean),
      };
    }),
    missing: [],
    transitions: map.transitions.flatMap((t): TransitionView[] => {
      const [from, to] = [endIn(places, t.from), endIn(places, t.to)];
      return from === undefined || to === undefined ? [] : [{ ...t, from, to }];
    }),
  };
}

/** The same stage or step with one persona's rating, as if there were no other. */
function feltBy(felt: Felt, persona: number): MomentView {
  const { mean: _, personas: __, ...view } = felt.view;
  const rating = ratingFor(felt, persona);
  const ratings: RatingView[] = rating
    ? [{ ...optional('value', rating.value), ...optional('feeling', rating.feeling) }]
    : [];
  return { ...view, ratings, ...optional('mean', rating?.value) };
}

function endIn(places: readonly Places[], end: WayEnd): WayEnd | undefined {
  if (typeof end === 'string') return end;
  const stage = places.findIndex(p => p.stage === end.stage);
  if (stage < 0) return undefined;
  if (end.step === undefined) return { stage };
  const step = places[stage]!.steps.indexOf(end.step);
  return step < 0 ? undefined : { stage, step };
}
