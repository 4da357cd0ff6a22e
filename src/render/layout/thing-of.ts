import type { PicturePath } from '../../shared/map-view';
import { pathOf, placeOf } from '../../shared/map-view';
import type { MapLayout } from './map-layout';

/**
 * The path of what the picture shows of a path: an item of a stage or step, else the step's card, else the stage. Whether
 * that is scrolled into sight makes no difference. Undefined of what leads into no stage.
 */
export function thingOf(layout: MapLayout, path: PicturePath): PicturePath | undefined {
  const { stage, step } = placeOf(path);
  const position = layout.stages.findIndex(s => s.stage === stage);
  const column = layout.stages[position];
  if (stage === undefined || !column) return undefined;
  const first = layout.columns[column.first];
  // The columns of a stage are its steps in their order
  const at = step === undefined || first?.step === undefined ? undefined : column.first + step;
  if (step !== undefined && (at === undefined || at >= column.end)) return pathOf(stage);
  const base = pathOf(stage, step);
  const behind = path.slice(base.length);
  let onCard = false;
  for (const row of layout.rows)
    for (const item of (at === undefined ? row.stageCells[position] : row.cells[at])?.items ?? []) {
      if (item.kind === 'step') onCard = true;
      else if (item.path.length > 0 && item.path.every((part, i) => part === behind[i])) return [...base, ...item.path];
    }
  return step === undefined || onCard ? base : pathOf(stage);
}
