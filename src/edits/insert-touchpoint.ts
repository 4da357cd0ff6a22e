import type { MapContext } from '../journey/scope';
import type { Refusal } from './change';
import { isRefusal } from './change';
import { freeId, insertDefinition } from './insert-definition';
import type { Insertion } from './insertion';
import { insertionOf } from './insertion';
import { oneOf, usableIds } from './step-value';
import { wordsOf } from './words';
import type { Field } from './value';

/** A new touchpoint: an id not yet taken in what the map can see, its name, and one of the channels if there are any. */
export function insertTouchpoint(context: MapContext): Insertion | Refusal {
  const { scope } = context;
  const words = wordsOf(context);
  const taken = scope.definitions.get('touchpoint');
  const channels = usableIds(scope, 'channel');
  const channel: Field[] = channels.length > 0 ? [['channel', oneOf(channels)]] : [];
  const id = { hole: freeId(words.touchpoint.id, wanted => taken?.has(wanted) ?? false) };
  const written = insertDefinition(scope.journey, 'touchpoint', id, {
    fields: [['name', { hole: words.touchpoint.name }], ...channel],
  });
  return isRefusal(written) ? written : insertionOf(context, written);
}
