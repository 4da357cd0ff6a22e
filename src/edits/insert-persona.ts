import type { MapContext } from '../journey/scope';
import type { Refusal } from './change';
import { isRefusal } from './change';
import { freeId, insertDefinition } from './insert-definition';
import type { Insertion } from './insertion';
import { insertionOf } from './insertion';
import { wordsOf } from './words';

/** A new persona: an id not yet taken in what the map can see, a name, and a first goal. */
export function insertPersona(context: MapContext): Insertion | Refusal {
  const { scope } = context;
  const { persona, personaGoal } = wordsOf(context);
  const taken = scope.definitions.get('persona');
  const id = { hole: freeId(persona.id, wanted => taken?.has(wanted) ?? false) };
  const written = insertDefinition(scope.journey, 'persona', id, {
    fields: [
      ['name', { hole: persona.name }],
      ['goals', { list: [{ hole: personaGoal }], flow: true }],
    ],
  });
  return isRefusal(written) ? written : insertionOf(context, written);
}
