import { decimalComma } from './decimal-comma';
import { duplicateId } from './duplicate-id';
import { duplicateStage } from './duplicate-stage';
import { importCycle } from './import-cycle';
import { importMissing } from './import-missing';
import { lowEmotionWithoutPain } from './low-emotion-without-pain';
import { missingStage } from './missing-stage';
import { noGoal } from './no-goal';
import { noPersona } from './no-persona';
import { orphanTouchpoint } from './orphan-touchpoint';
import { painWithoutOpportunity } from './pain-without-opportunity';
import type { Rule } from './rule';
import { stageOrder } from './stage-order';
import { stageWithoutSteps } from './stage-without-steps';
import { stepWithoutEmotion } from './step-without-emotion';
import { stepWithoutTouchpoint } from './step-without-touchpoint';
import { textCutByComment } from './text-cut-by-comment';
import { textNeedsQuotes } from './text-needs-quotes';
import { touchpointWithoutChannel } from './touchpoint-without-channel';
import { unknownReference } from './unknown-reference';
import { unknownStage } from './unknown-stage';
import { unusedDefinition } from './unused-definition';

/** Every rule, in the order of the documentation. */
export const rules: readonly Rule[] = [
  unknownReference,
  duplicateId,
  importCycle,
  importMissing,
  textCutByComment,
  decimalComma,
  textNeedsQuotes,
  missingStage,
  stageOrder,
  unknownStage,
  duplicateStage,
  stageWithoutSteps,
  orphanTouchpoint,
  stepWithoutTouchpoint,
  touchpointWithoutChannel,
  unusedDefinition,
  noPersona,
  noGoal,
  stepWithoutEmotion,
  lowEmotionWithoutPain,
  painWithoutOpportunity,
];
