import * as l10n from '@vscode/l10n';
import type { Stage } from '../journey/model';
import type { MapContext } from '../journey/scope';
import { child } from '../journey/tree';
import type { Change, Refusal } from './change';
import { isRefusal } from './change';
import type { Choice } from './choices';
import { mapStageChoices } from './choices';
import { stageAt, stepAt } from './cursor';
import { insertItem } from './insert-item';
import type { Insertion } from './insertion';
import { insertionOf } from './insertion';
import { stepValue, touchpointIds } from './step-value';
import type { FieldsValue } from './value';

export interface StepRequest {
  /** Where the cursor is: the step goes into its stage, after its step. */
  readonly at?: number;
  /** The stage that was chosen: its position from 0, or its id. */
  readonly stage?: number | string;
  /** The touchpoint of the step, where it is known already. */
  readonly touchpoint?: string;
}

/** Asks a person to choose before the request can be answered. */
export interface Choose {
  readonly choose: 'stage';
  readonly choices: readonly Choice[];
}

/** A new step after the one that the cursor is in, else at the end of the stage; of several stages, asks for one. */
export function insertStep(context: MapContext, request: StepRequest): Insertion | Refusal | Choose {
  const written = change(context, request, touchpointIds(context));
  return 'choose' in written || isRefusal(written) ? written : insertionOf(context, written);
}

/** The same as a change of the text, for quick fixes, where nobody is asked for the touchpoint. */
export const stepChange = (context: MapContext, request: StepRequest): Change | Refusal | Choose =>
  change(context, request, []);

function change(context: MapContext, request: StepRequest, choices: readonly string[]): Change | Refusal | Choose {
  const { journey } = context.scope;
  const { map } = journey;
  if (map.isLibrary) return { refusal: l10n.t('A library has no steps. Insert steps in a map that imports it.') };
  if (map.stages.length === 0) return { refusal: l10n.t('Steps stand in stages. Insert a stage first.') };
  const here = request.at === undefined ? undefined : stageAt(journey, request.at);
  const stage = request.stage === undefined ? (here ?? only(map.stages)) : chosen(map.stages, request.stage);
  if (!stage) {
    return request.stage === undefined
      ? { choose: 'stage', choices: mapStageChoices(context) }
      : { refusal: l10n.t('That stage is no longer in the map.') };
  }
  const after = stage === here ? stepAt(journey, stage, request.at!) : undefined;
  const index = after ? stage.steps.indexOf(after) + 1 : stage.steps.length;
  const touchpoints = request.touchpoint === undefined ? choices : [request.touchpoint];
  return insertItem(journey, ['stages', stage.position, 'steps'], index, valueFor(context, stage, touchpoints));
}

const only = (stages: readonly Stage[]): Stage | undefined => (stages.length === 1 ? stages[0] : undefined);

const chosen = (stages: readonly Stage[], which: number | string): Stage | undefined =>
  typeof which === 'number' ? stages[which] : stages.find(s => s.id?.value === which);

/** The first step of a service blueprint's stage brings the lanes that the stage must have. */
function valueFor(context: MapContext, stage: Stage, touchpoints: readonly string[]): FieldsValue {
  const lanes =
    context.scope.journey.map.type === 'service-blueprint' &&
    !stage.steps.some(s => ['frontstage', 'backstage', 'support'].some(lane => child(s.node, lane)));
  return stepValue(context, lanes, touchpoints);
}
