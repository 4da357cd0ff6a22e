import type { Edit } from '../journey/finding';
import { meantPersonas } from '../journey/meant-personas';
import { keyReferenceKinds } from '../journey/references';
import type { Scope } from '../journey/scope';
import type { Path } from '../journey/tree';
import { entries, keyText } from '../journey/tree';
import type { Change, Refusal } from './change';
import { isRefusal, notThere } from './change';
import { clearValue } from './clear-value';
import { inTurn } from './in-turn';
import { insertKey } from './insert-key';
import { reach } from './reach';
import { putInPlace, setValue } from './set-value';
import type { Field } from './value';

/** Whether the value at `path` may be one for all, or a map by persona. */
export const isByPersona = (path: Path): boolean => keyReferenceKinds(path) !== undefined;

/** Gives an emotion or a feeling, at `path`, to everybody: where it is told by persona, to each of them. */
export function setForAll({ journey }: Scope, path: Path, value: string | number): readonly Edit[] | Refusal {
  const node = reach(journey, path);
  if (node && isRefusal(node)) return node;
  const keys = entries(node).map(e => keyText(e.key));
  if (keys.length === 0) return inTurn(journey, [j => setValue(j, path, value)]);
  return inTurn(
    journey,
    keys.map(key => j => setValue(j, [...path, key], value)),
  );
}

/**
 * Gives one persona an emotion or a feeling; null takes it away. One that was the same for all is told by persona from
 * then on, and stays what it was for the others who are meant.
 */
export function setForPersona(
  scope: Scope,
  path: Path,
  persona: string,
  value: string | number | null,
): Change | Refusal {
  const { journey } = scope;
  const node = reach(journey, path);
  if (node && isRefusal(node)) return node;
  const at = [...path, persona];
  if (node?.kind === 'map' && node.entries.length > 0)
    return value === null ? clearValue(journey, at) : setValue(journey, at, value);
  const one: Field[] = value === null ? [] : [[persona, value]];
  if (node?.kind !== 'scalar' || node.value === null)
    return one.length === 0
      ? clearValue(journey, path)
      : insertKey(journey, path.slice(0, -1), String(path.at(-1)), { fields: one, flow: true });
  const meant = meantAt(scope, path);
  if (!meant.includes(persona)) return notThere();
  if (meant.length === 1) return value === null ? clearValue(journey, path) : setValue(journey, path, value);
  const { value: before } = node;
  const all = meant.flatMap((id): Field[] => (id === persona ? one : [[id, before]]));
  return putInPlace(journey, path, { fields: all, flow: true });
}

/** Who is meant in the stage or the step that holds the key at `path`. */
function meantAt(scope: Scope, [, stageIndex, , stepIndex]: Path): readonly string[] {
  const stage = scope.journey.map.stages[Number(stageIndex)];
  const step = stage?.steps[Number(stepIndex)];
  return stage ? meantPersonas(scope, step ?? stage, stage) : [];
}
