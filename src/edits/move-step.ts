import * as l10n from '@vscode/l10n';
import type { Edit } from '../journey/finding';
import type { Journey } from '../journey/parse';
import type { Refusal } from './change';
import { notThere } from './change';
import { moveItem } from './move-item';

/** Where a step stands: its stage, and its position there, both from 0. */
export interface StepPlace {
  readonly stage: number;
  readonly step: number;
}

/**
 * Moves a step to another place of the map: before the step that is at `to` when it is gone from where it was. It takes its
 * comments along, is written as it was, and keeps its ids, so that all that refers to it or to its pains still does.
 */
export function moveStep(journey: Journey, from: StepPlace, to: StepPlace): readonly Edit[] | Refusal {
  const { stages } = journey.map;
  const source = stages[from.stage];
  if (!source?.steps[from.step] || !stages[to.stage]) return notThere();
  return moveItem(journey, ['stages', from.stage, 'steps', from.step], ['stages', to.stage, 'steps', to.step]);
}

/** Where a step goes that is moved up or down by one: past the first or last of its stage, into the next one. */
export function stepBeside({ map: { stages } }: Journey, { stage, step }: StepPlace, by: -1 | 1): StepPlace | Refusal {
  const steps = stages[stage]?.steps.length ?? 0;
  if (step + by >= 0 && step + by < steps) return { stage, step: step + by };
  const beside = stages[stage + by];
  if (!beside) return { refusal: l10n.t('There is no stage to move it to.') };
  return { stage: stage + by, step: by < 0 ? beside.steps.length : 0 };
}
