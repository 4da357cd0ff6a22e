import { idMapOf } from '../journey/build-map';
import type { DefinitionKind } from '../journey/model';
import type { Journey } from '../journey/parse';
import type { Change, Refusal } from './change';
import { isRefusal } from './change';
import { insertKey } from './insert-key';
import { reach } from './reach';
import { entry } from '../journey/tree';
import type { Key, Value } from './value';

/**
 * A new definition, after the others of its kind; the key they stand under (`touchpoints:`) is made, at its place in
 * the format, where it is absent. `value` is its name alone or its fields.
 */
export function insertDefinition(journey: Journey, kind: DefinitionKind, id: Key, value: Value): Change | Refusal {
  const key = idMapOf[kind];
  const root = reach(journey, []);
  if (root && isRefusal(root)) return root;
  const found = entry(root, key);
  if (found?.value.kind === 'map' && found.value.entries.length > 0) return insertKey(journey, [key], id, value);
  return insertKey(journey, [], key, { fields: [[id, value]] });
}

/** An id not yet taken: `touchpoint`, else `touchpoint-2`, `touchpoint-3` … */
export function freeId(wanted: string, taken: (id: string) => boolean): string {
  for (let i = 1; ; i++) {
    const id = i === 1 ? wanted : `${wanted}-${i}`;
    if (!taken(id)) return id;
  }
}
