/** Where in a map something stands, as a person would say it. */
import type { Stage, Step } from '../journey/model';
import type { Journey } from '../journey/parse';
import type { Scope } from '../journey/scope';
import type { Node, Path } from '../journey/tree';
import { locate } from '../journey/tree';
import { stageTitle, stepTitle } from './about';

/** The stage and the step that a path leads into. */
export function momentAt(journey: Journey, path: Path): { readonly stage?: Stage; readonly step?: Step } {
  if (path[0] !== 'stages' || typeof path[1] !== 'number') return {};
  const stage = journey.map.stages[path[1]];
  const step = path[2] === 'steps' && typeof path[3] === 'number' ? stage?.steps[path[3]] : undefined;
  return { stage, step };
}

/** The place of a node in a person's words: `Awareness › Sees running shoes`, or the key that it stands under. */
export function placeName(scope: Scope, { start }: Node): string {
  const path = locate(scope.journey.root, start)?.path ?? [];
  const { stage, step } = momentAt(scope.journey, path);
  if (stage) return step ? `${stageTitle(scope, stage)} › ${stepTitle(step)}` : stageTitle(scope, stage);
  if (path[0] === 'transitions' && typeof path[1] === 'number') {
    const transition = scope.journey.map.transitions[path[1]];
    return `${transition?.from?.value ?? '…'} → ${transition?.to?.value ?? '…'}`;
  }
  return path.filter(part => typeof part === 'string').join(' › ');
}
