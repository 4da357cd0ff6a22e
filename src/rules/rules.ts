import { blueprintMissingLane } from './blueprint-missing-lane';
import { brandOnlyDay } from './brand-only-day';
import { deadEnd } from './dead-end';
import { decimalComma } from './decimal-comma';
import { duplicateId } from './duplicate-id';
import { duplicateStage } from './duplicate-stage';
import { emotionWithoutEvidence } from './emotion-without-evidence';
import { futureWithoutBaseline } from './future-without-baseline';
import { importCycle } from './import-cycle';
import { importMissing } from './import-missing';
import { lowEmotionWithoutPain } from './low-emotion-without-pain';
import { metricIncomplete } from './metric-incomplete';
import { missingStage } from './missing-stage';
import { noCustomerVoice } from './no-customer-voice';
import { noEvidence } from './no-evidence';
import { noGoal } from './no-goal';
import { noMetric } from './no-metric';
import { noMomentOfTruth } from './no-moment-of-truth';
import { noOwner } from './no-owner';
import { noPersona } from './no-persona';
import { noReviewDate } from './no-review-date';
import { noScenario } from './no-scenario';
import { oneKindOfEvidence } from './one-kind-of-evidence';
import { opportunityWithoutOwner } from './opportunity-without-owner';
import { orphanTouchpoint } from './orphan-touchpoint';
import { painWithoutOpportunity } from './pain-without-opportunity';
import { mapCycle } from './map-cycle';
import { mapMissing } from './map-missing';
import type { Rule } from './rule';
import { singleChannelKind } from './single-channel-kind';
import { singleTeam } from './single-team';
import { stageOrder } from './stage-order';
import { stageWithoutSteps } from './stage-without-steps';
import { staleReview } from './stale-review';
import { stepWithoutEmotion } from './step-without-emotion';
import { stepWithoutTouchpoint } from './step-without-touchpoint';
import { textCutByComment } from './text-cut-by-comment';
import { textNeedsQuotes } from './text-needs-quotes';
import { tooManyStages } from './too-many-stages';
import { touchpointWithoutChannel } from './touchpoint-without-channel';
import { unknownReference } from './unknown-reference';
import { unknownStage } from './unknown-stage';
import { unreachableStage } from './unreachable-stage';
import { unusedDefinition } from './unused-definition';

/** Every rule, in the order of the documentation. */
export const rules: readonly Rule[] = [
  unknownReference,
  duplicateId,
  importCycle,
  importMissing,
  mapMissing,
  mapCycle,
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
  singleChannelKind,
  noPersona,
  noGoal,
  noScenario,
  noOwner,
  noMetric,
  metricIncomplete,
  noEvidence,
  oneKindOfEvidence,
  noCustomerVoice,
  noReviewDate,
  staleReview,
  stepWithoutEmotion,
  emotionWithoutEvidence,
  lowEmotionWithoutPain,
  painWithoutOpportunity,
  opportunityWithoutOwner,
  noMomentOfTruth,
  unreachableStage,
  deadEnd,
  futureWithoutBaseline,
  blueprintMissingLane,
  brandOnlyDay,
  tooManyStages,
  singleTeam,
];
