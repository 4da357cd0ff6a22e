import * as l10n from '@vscode/l10n';
import type { Edit } from '../journey/finding';
import type { MapContext } from '../journey/scope';
import type { Refusal } from './change';
import { isRefusal, notThere } from './change';
import { mapStageChoices } from './choices';
import { inTurn } from './in-turn';
import { freeId } from './insert-definition';
import { setValue } from './set-value';
import { insertAround } from './insert-piece';
import { cutItems, pieceAt } from './piece';
import { wordsOf } from './words';
import type { Field } from './value';

/**
 * Splits a stage above its step `step` (from 1): that step and all below it come to stand in a new stage, which has an id and a
 * name of its own, and the same personas. What leaves the stage now leaves the new one; what leads to it still does.
 */
export function splitStage(context: MapContext, stage: number, step: number): readonly Edit[] | Refusal {
  const { journey } = context.scope;
  const { map } = journey;
  const from = map.stages[stage];
  if (!from?.steps[step]) return notThere();
  if (step === 0) return { refusal: l10n.t('A stage is split above one of its steps, but not above the first.') };
  const path = ['stages', stage, 'steps'];
  const piece = pieceAt(journey, path, step, from.steps.length);
  if (isRefusal(piece)) return piece;
  const taken = new Set([...map.stages, ...map.steps].flatMap(m => m.id?.value ?? []));
  const id = freeId(from.id?.value ?? wordsOf(context).stage.id, wanted => taken.has(wanted));
  const personas: Field[] =
    from.personas.length === 0 ? [] : [['personas', { list: from.personas.map(p => p.value), flow: true }]];
  const fields: Field[] = [['id', id], ['name', `${mapStageChoices(context)[stage]!.label} 2`], ...personas];
  const leaving = map.transitions.flatMap((t, i) => (from.id && t.from?.value === from.id.value ? [i] : []));
  return inTurn(journey, [
    j => cutItems(j, path, step),
    j => insertAround(j, 'stages', stage + 1, fields, 'steps', piece),
    ...leaving.map(i => (j: typeof journey) => setValue(j, ['transitions', i, 'from'], id)),
  ]);
}
