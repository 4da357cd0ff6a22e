import * as l10n from '@vscode/l10n';
import type { Definition } from '../journey/model';
import { remember } from '../journey/remember';
import { isAbsent } from '../journey/tree';
import { lacks } from './fix';
import { definitionName } from './names';
import type { MapRule, Report } from './rule';
import { isToBeFilledIn } from '../edits/words';

const needed = ['unit', 'target', 'evidence'] as const;

export const metricIncomplete: MapRule = {
  id: 'metric-incomplete',
  severity: 'information',
  quietInDrafts: true,
  summary: 'A metric has no unit, no target, or no evidence.',
  why: 'A number can be acted on when it is clear what is counted, what would be good enough, and where the number comes from. Without a target every value is as good as another.',
  source:
    'George T. Doran, “There’s a S.M.A.R.T. way to write management’s goals and objectives” (1981): a goal is specific and can be measured.',
  bad: `title: Buying running shoes
status: validated
stages:
  - id: conversion
    metrics: [cart-abandonment]
    steps:
      - action: Pays in the web shop
metrics:
  cart-abandonment: {name: Cart abandonment, value: 70.19}
`,
  good: `title: Buying running shoes
status: validated
stages:
  - id: conversion
    metrics: [cart-abandonment]
    steps:
      - action: Pays in the web shop
metrics:
  cart-abandonment: {name: Cart abandonment, unit: "%", value: 70.19, target: 60, better: lower, evidence: [baymard]}
evidence:
  baymard: {name: Cart abandonment statistics, type: quantitative, method: desk-research}
`,
  *check({ scope }): Iterable<Report> {
    const metrics = scope.journey.map.definitions.get('metric');
    for (const { metric, absent } of metrics ? incompleteOf(metrics) : [])
      yield {
        span: metric.key,
        message: l10n.t('“{0}” lacks {1}: it can’t be judged yet.', definitionName(metric), absent),
      };
  },
};

interface Incomplete {
  readonly metric: Definition;
  /** The keys that it lacks. */
  readonly absent: string;
}

const incompleteOf = remember((metrics: ReadonlyMap<string, Definition>): readonly Incomplete[] =>
  [...metrics.values()].flatMap(metric => {
    const { value, name } = metric;
    // Without a value it is being written; what is no metric at all is the schema's to tell
    if (value.kind === 'list' || isAbsent(value) || isToBeFilledIn(name?.value)) return [];
    const absent = needed.filter(key => lacks(value, key)).map(key => `\`${key}\``);
    return absent.length > 0 ? [{ metric, absent: absent.join(', ') }] : [];
  }),
);
