/** Where what is defined is used: the references of a map by what they name. */
import type { IdKind, Stage, Step } from '../journey/model';
import type { Journey } from '../journey/parse';
import type { Reference } from '../journey/references';
import { references } from '../journey/references';
import type { Scope } from '../journey/scope';
import type { Path } from '../journey/tree';
import { stageTitle, stepTitle } from './about';

const known = new WeakMap<Journey, ReadonlyMap<string, readonly Reference[]>>();

/** Every reference of the map that may name `id` as a thing of this kind, in the order written. */
export function usesOf(journey: Journey, kind: IdKind, id: string): readonly Reference[] {
  return (byId(journey).get(id) ?? []).filter(r => r.kinds.includes(kind));
}

/** The map's references by id: made once for each version of its text. */
function byId(journey: Journey): ReadonlyMap<string, readonly Reference[]> {
  let found = known.get(journey);
  if (!found) {
    const all = new Map<string, Reference[]>();
    for (const reference of references(journey.root)) {
      const same = all.get(reference.id);
      if (same) same.push(reference);
      else all.set(reference.id, [reference]);
    }
    known.set(journey, (found = all));
  }
  return found;
}

/** The stage and the step that a path leads into. */
export function momentAt(journey: Journey, path: Path): { readonly stage?: Stage; readonly step?: Step } {
  if (path[0] !== 'stages' || typeof path[1] !== 'number') return {};
  const stage = journey.map.stages[path[1]];
  const step = path[2] === 'steps' && typeof path[3] === 'number' ? stage?.steps[path[3]] : undefined;
  return { stage, step };
}

/** A place of a map in a person's words: `Awareness › Sees running shoes`, or the key that it stands under. */
export function placeName(scope: Scope, path: Path): string {
  const { stage, step } = momentAt(scope.journey, path);
  if (stage) return step ? `${stageTitle(scope, stage)} › ${stepTitle(step)}` : stageTitle(scope, stage);
  if (path[0] === 'transitions' && typeof path[1] === 'number') {
    const transition = scope.journey.map.transitions[path[1]];
    return `${transition?.from?.value ?? '…'} → ${transition?.to?.value ?? '…'}`;
  }
  return path.filter(part => typeof part === 'string').join(' › ');
}
