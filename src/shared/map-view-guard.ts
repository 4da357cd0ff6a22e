import {
  isEmotion as emotion,
  isFlag as flag,
  isIndex as index,
  isObject,
  listOf,
  isNumber as number,
  oneOf,
  optional,
  shape,
  isText as text,
  isYes as yes,
  type Guard,
} from './guards';
import type { Level, MapView, MetricView, OpportunityStatus, TouchpointView } from './map-view';

/** What was found right once stays right: views are never changed, and most of a new one is of the one before. */
const once = (is: Guard): Guard => {
  const right = new WeakSet();
  return v => {
    if (!isObject(v)) return false;
    if (right.has(v)) return true;
    const found = is(v);
    if (found) right.add(v);
    return found;
  };
};

/** 1 to 5. */
export const isRank: Guard = v => number(v) && v >= 1 && v <= 5;
// Pictures have words for these alone
export const isLevel = oneOf<Level>(['low', 'medium', 'high']);
export const isStatus = oneOf<OpportunityStatus>(['idea', 'planned', 'doing', 'done', 'rejected']);
const isRelation = oneOf<NonNullable<TouchpointView['relation']>>(['competitor', 'other']);
const isBetter = oneOf<MetricView['better']>(['higher', 'lower']);

const named = { id: text, name: text };
const touchpoints = listOf(
  once(
    shape({
      ...named,
      channel: optional(text),
      medium: optional(text),
      relation: optional(isRelation),
      importance: optional(isRank),
      satisfaction: optional(isRank),
    }),
  ),
);
const items = listOf(shape({ text, type: optional(text), owner: optional(text) }));
const felt = shape({ persona: optional(index), value: optional(emotion), feeling: optional(text) });
const rating: Guard = v => felt(v) && isObject(v) && (v['value'] ?? v['feeling']) !== undefined;
const metrics = listOf(
  once(
    shape({
      ...named,
      unit: optional(text),
      value: optional(number),
      target: optional(number),
      better: isBetter,
      date: optional(text),
    }),
  ),
);
const evidence = listOf(
  once(
    shape({
      ...named,
      type: optional(text),
      method: optional(text),
      confidence: optional(text),
      date: optional(text),
      sample: optional(number),
    }),
  ),
);
const moment = {
  id: optional(text),
  personas: optional(listOf(index)),
  ratings: listOf(rating),
  mean: optional(emotion),
  hypothesis: optional(yes),
  motivations: listOf(text),
  behaviours: listOf(text),
  touchpoints,
  pains: listOf(shape({ text, id: optional(text), severity: optional(isLevel) })),
  opportunities: listOf(
    shape({
      text,
      id: optional(text),
      owner: optional(text),
      status: optional(isStatus),
      priority: optional(isLevel),
      impact: optional(isRank),
      effort: optional(isRank),
    }),
  ),
  metrics,
  evidence,
  journey: optional(text),
};
const step = once(
  shape({
    ...moment,
    action: text,
    thought: optional(text),
    duration: optional(text),
    momentOfTruth: flag,
    physicalEvidence: items,
    frontstage: items,
    backstage: items,
    support: items,
  }),
);
const stage = once(
  shape({
    ...moment,
    name: text,
    frameworkId: optional(text),
    goal: optional(text),
    steps: listOf(step),
    stageMean: optional(emotion),
  }),
);
const wayEnd: Guard = v => v === 'start' || v === 'exit' || shape({ stage: index, step: optional(index) })(v);
const map = shape({
  uri: text,
  version: number,
  title: text,
  goal: optional(text),
  scenario: optional(text),
  type: text,
  market: optional(text),
  status: optional(text),
  owner: optional(text),
  reviewed: optional(shape({ date: text, stale: flag })),
  language: text,
  direction: v => v === 'ltr' || v === 'rtl',
  baseline: optional(text),
  personas: listOf(
    once(shape({ ...named, segment: optional(text), quote: optional(text), goals: listOf(text), needs: listOf(text) })),
  ),
  stages: listOf(stage),
  missing: listOf(shape({ frameworkId: text, name: text, position: index })),
  transitions: listOf(
    shape({ index, from: wayEnd, to: wayEnd, when: optional(text), share: optional(number), always: optional(yes) }),
  ),
  touchpoints,
  metrics,
  evidence,
  problem: optional(shape({ line: index, message: text })),
  library: optional(yes),
});

/** Whether `v` is a map's view in every part. */
export const isMapView = (v: unknown): v is MapView => map(v);
