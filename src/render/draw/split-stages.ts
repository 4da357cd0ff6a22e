import type { MapView, StageView } from '../../shared/map-view';
import { emptyMoment } from '../../shared/map-view';

/** A map whose stages with more than `most` steps are several, so that each fits a page: the first has all that is the stage's own. */
export function splitStages(map: MapView, most: number): MapView {
  if (map.stages.every(s => s.steps.length <= most)) return map;
  const stages: StageView[] = [];
  const starts: number[] = [];
  for (const stage of map.stages) {
    starts.push(stages.length);
    const parts = Math.max(1, Math.ceil(stage.steps.length / most));
    for (let k = 0; k < parts; k++)
      stages.push({
        ...(k === 0 ? stage : continued(stage)),
        ...(parts > 1 ? { name: `${stage.name} (${k + 1}/${parts})` } : {}),
        steps: stage.steps.slice(k * most, (k + 1) * most),
      });
  }
  return {
    ...map,
    stages,
    missing: map.missing.map(m => ({ ...m, position: starts[m.position] ?? stages.length })),
    transitions: [],
  };
}

function continued(stage: StageView): StageView {
  const { goal: _, stageMean: __, mean: ___, ...rest } = stage;
  return { ...rest, ...emptyMoment };
}
