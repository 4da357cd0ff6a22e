import { idFrom } from '../journey/ids';
import type { MapContext } from '../journey/scope';
import type { Path } from '../journey/tree';
import type { Change, Refusal } from './change';
import { notThere } from './change';
import { freeId } from './insert-definition';
import { insertItem } from './insert-item';
import { mapKind } from './key-order';
import { noStages, takenIds } from './insert-stage';
import { wordsOf } from './words';
import type { Value } from './value';

/**
 * A new stage with a name, a step with an action, or another item with its text alone, at `path`, where it stands then. A
 * stage gets an id made of its name, so that it can be referred to.
 */
export function addItem(context: MapContext, path: Path, text: string): Change | Refusal {
  const index = path.at(-1);
  if (typeof index !== 'number') return notThere();
  if (path[0] === 'stages' && context.scope.journey.map.isLibrary) return noStages();
  return insertItem(context.scope.journey, path.slice(0, -1), index, valueOf(context, path, text));
}

function valueOf(context: MapContext, path: Path, text: string): Value {
  switch (mapKind(path)) {
    case 'stage':
      return {
        fields: [
          ['id', freeId(idFrom(text) ?? wordsOf(context).stage.id, takenIds(context))],
          ['name', text],
        ],
      };
    case 'step':
      return { fields: [['action', text]] };
    default:
      return text;
  }
}
