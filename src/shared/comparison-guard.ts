/** Whether what came from another process is a comparison in every part. */
import type { Comparison } from './comparison';
import { comparedFields, comparisonKinds } from './comparison';

type Is = (v: unknown) => boolean;
type Loose = Record<string, unknown>;

const isObject = (v: unknown): v is Loose => typeof v === 'object' && v !== null && !Array.isArray(v);
const isText: Is = v => typeof v === 'string';
const isFlag: Is = v => typeof v === 'boolean';
const isTrue: Is = v => v === true;
const isNumber: Is = v => typeof v === 'number' && Number.isFinite(v);
const isIndex: Is = v => Number.isInteger(v) && (v as number) >= 0;
const isEmotion: Is = v => isNumber(v) && Math.abs(v as number) <= 2;
const isRank: Is = v => isNumber(v) && (v as number) >= 1 && (v as number) <= 5;
const isOneOf =
  (all: readonly string[]): Is =>
  v =>
    all.includes(v as string);
const isListOf =
  (is: Is): Is =>
  v =>
    Array.isArray(v) && v.every(is);
const isMaybe =
  (is: Is): Is =>
  v =>
    v === undefined || is(v);
/** An object with these keys; others are not looked at. */
const has =
  (keys: Readonly<Record<string, Is>>): Is =>
  v =>
    isObject(v) && Object.entries(keys).every(([key, is]) => is(v[key]));
const both =
  (one: Is, other: Is): Is =>
  v =>
    one(v) && other(v);
const pairOf = (is: Is): Is => has({ before: isMaybe(is), after: isMaybe(is) });
/** With one side at least. */
const rowOf = (is: Is): Is => both(pairOf(is), v => isObject(v) && (v['before'] ?? v['after']) !== undefined);

const isPath = isListOf(v => isText(v) || isIndex(v));
const isLevel = isOneOf(['low', 'medium', 'high']);
const isTexts = isListOf(isText);
const isFields = isListOf(has({ field: isOneOf(comparedFields), before: isTexts, after: isTexts }));

const isPains = isListOf(
  both(rowOf(has({ path: isPath, text: isText, severity: isMaybe(isLevel) })), has({ moved: isMaybe(isTrue) })),
);
const isOpportunities = isListOf(
  both(
    rowOf(
      has({
        path: isPath,
        text: isText,
        status: isMaybe(isOneOf(['idea', 'planned', 'doing', 'done', 'rejected'])),
        owner: isMaybe(isText),
        priority: isMaybe(isLevel),
        impact: isMaybe(isRank),
        effort: isMaybe(isRank),
      }),
    ),
    has({ moved: isMaybe(isTrue) }),
  ),
);
const isMoment = has({
  moved: isMaybe(has({ stage: isMaybe(isText), from: isIndex, to: isIndex })),
  fields: isFields,
  emotion: both(pairOf(isEmotion), has({ personas: isListOf(both(pairOf(isEmotion), has({ name: isText }))) })),
  pains: isPains,
  opportunities: isOpportunities,
});
const isSide = has({ path: isPath, name: isText, mean: isMaybe(isEmotion), hypothesis: isMaybe(isTrue) });
const isStepSide = both(
  isSide,
  has({ momentOfTruth: isFlag, feelings: isTexts, touchpoints: isTexts, thought: isMaybe(isText) }),
);
const isStep = both(rowOf(isStepSide), isMoment);
const isStage = both(both(rowOf(isSide), isMoment), has({ steps: isListOf(isStep) }));
const isMetric = both(
  rowOf(
    has({
      path: isPath,
      name: isText,
      unit: isMaybe(isText),
      value: isMaybe(isNumber),
      target: isMaybe(isNumber),
    }),
  ),
  has({ stage: isIndex, verdict: isMaybe(isOneOf(['better', 'worse'])) }),
);
const isWay: Is = v => v === 'start' || v === 'exit' || has({ name: isText })(v);
const isMap = has({
  uri: isText,
  title: isText,
  type: isText,
  language: isText,
  direction: isOneOf(['ltr', 'rtl']),
  persona: isMaybe(isText),
  label: isMaybe(isText),
});
const isWhole = has({
  kind: isOneOf(comparisonKinds),
  before: isMap,
  after: isMap,
  fields: isFields,
  emotion: pairOf(isEmotion),
  stages: isListOf(isStage),
  metrics: isListOf(isMetric),
  personas: isListOf(both(rowOf(has({ path: isPath, name: isText })), has({ fields: isFields }))),
  transitions: isListOf(both(rowOf(has({ path: isPath, from: isWay, to: isWay })), has({ fields: isFields }))),
});

/** Whether `v` is a comparison in every part, each metric in one of its columns. */
export function isComparison(v: unknown): v is Comparison {
  if (!isWhole(v)) return false;
  const { metrics, stages } = v as Comparison;
  return metrics.every(m => m.stage < stages.length);
}
