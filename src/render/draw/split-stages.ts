import type { MapView, StageView } from '../../shared/map-view';
import { emptyMoment } from '../../shared/map-view';

/**
 * A map whose stages with more than `most` steps are several, so that each fits a page: the first has all that is the stage's own. The
 * first fills up the page that the stage before ends on, so that no page is left with a stage's last steps alone.
 */
export function splitStages(map: MapView, most: number): MapView {
  if (map.stages.every(s => s.steps.length <= most)) return map;
  const stages: StageView[] = [];
  const starts: number[] = [];
  /** Steps on the page that is being filled. */
  let filled = 0;
  for (const stage of map.stages) {
    starts.push(stages.length);
    const count = stage.steps.length;
    if (count <= most) {
      // One without steps has a column, too
      const columns = Math.max(1, count);
      filled = filled + columns <= most ? filled + columns : columns;
      stages.push(stage);
      continue;
    }
    const first = filled < most ? most - filled : most;
    const parts = 1 + Math.ceil((count - first) / most);
    for (let k = 0; k < parts; k++)
      stages.push({
        ...(k === 0 ? stage : continued(stage)),
        name: `${stage.name} (${k + 1}/${parts})`,
        steps: stage.steps.slice(k === 0 ? 0 : first + (k - 1) * most, first + k * most),
      });
    filled = count - first - (parts - 2) * most;
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
