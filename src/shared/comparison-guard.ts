import type { Comparison } from './comparison';
import { comparedFields, comparisonKinds } from './comparison';
import {
  isEmotion as emotion,
  isFlag as flag,
  isIndex as index,
  isObject,
  listOf,
  isNumber as number,
  optional,
  shape,
  isText as text,
  isYes as yes,
  type Guard,
  oneOf,
} from './guards';
import { isLevel, isRank, isStatus } from './map-view-guard';
import { isPicturePath as path } from './picture-edit';

const all =
  (...guards: readonly Guard[]): Guard =>
  v =>
    guards.every(is => is(v));
const pairOf = (is: Guard): Guard => shape({ before: optional(is), after: optional(is) });
/** With nothing else, so that something else is not taken for a pair without sides. */
const bare: Guard = v => isObject(v) && Object.keys(v).every(key => key === 'before' || key === 'after');
/** With one side at least. */
const rowOf = (is: Guard): Guard => all(pairOf(is), v => isObject(v) && (v['before'] ?? v['after']) !== undefined);

const texts = listOf(text);
const fields = listOf(shape({ field: oneOf(comparedFields), before: texts, after: texts }));
const mayMove = shape({ moved: optional(yes) });
const pains = listOf(all(rowOf(shape({ path, text, severity: optional(isLevel) })), mayMove));
const opportunity = shape({
  path,
  text,
  status: optional(isStatus),
  owner: optional(text),
  priority: optional(isLevel),
  impact: optional(isRank),
  effort: optional(isRank),
});
const moment = shape({
  moved: optional(shape({ stage: optional(text), from: index, to: index })),
  fields,
  emotion: all(pairOf(emotion), shape({ personas: listOf(all(pairOf(emotion), shape({ name: text }))) })),
  pains,
  opportunities: listOf(all(rowOf(opportunity), mayMove)),
});
const stageSide = shape({ path, name: text, mean: optional(emotion), hypothesis: optional(yes) });
const stepSide = all(
  stageSide,
  shape({ momentOfTruth: flag, feelings: texts, touchpoints: texts, thought: optional(text) }),
);
const step = all(rowOf(stepSide), moment);
const stage = all(rowOf(stageSide), moment, shape({ steps: listOf(step) }));
const metric = all(
  rowOf(shape({ path, name: text, unit: optional(text), value: optional(number), target: optional(number) })),
  shape({ stage: index, verdict: optional(oneOf(['better', 'worse'])) }),
);
const way: Guard = v => v === 'start' || v === 'exit' || shape({ name: text })(v);
const map = shape({
  uri: text,
  title: text,
  type: text,
  language: text,
  direction: oneOf(['ltr', 'rtl']),
  persona: optional(text),
  label: optional(text),
});
const comparison = shape({
  kind: oneOf(comparisonKinds),
  before: map,
  after: map,
  fields,
  emotion: all(pairOf(emotion), bare),
  stages: listOf(stage),
  metrics: listOf(metric),
  personas: listOf(all(rowOf(shape({ path, name: text })), shape({ fields }))),
  transitions: listOf(all(rowOf(shape({ path, from: way, to: way })), shape({ fields }))),
});

/** Whether `v` is a comparison in every part, each metric in one of its columns. */
export function isComparison(v: unknown): v is Comparison {
  if (!comparison(v)) return false;
  const { metrics, stages } = v as Comparison;
  return metrics.every(m => m.stage < stages.length);
}
