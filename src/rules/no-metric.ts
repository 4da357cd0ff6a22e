import * as l10n from '@vscode/l10n';
import { insertDefinition } from '../edits/insert-definition';
import { fixBy, lacks } from './fix';
import type { MapRule, Report } from './rule';
import { newDefinition } from './scaffold';
import { usedIds } from './usage';

export const noMetric: MapRule = {
  id: 'no-metric',
  severity: 'information',
  quietInDrafts: true,
  mapsOnly: true,
  summary: 'A map has no metric.',
  why: 'Without a number nobody can tell which stage loses the most customers, nor whether a change has helped.',
  source:
    'Nielsen Norman Group, “Journey Mapping 101”: opportunities come with ownership and metrics, so that improvements can be measured.',
  bad: `title: Buying running shoes
status: validated
stages:
  - id: conversion
    steps:
      - action: Pays in the web shop
        emotion: 1
`,
  good: `title: Buying running shoes
status: validated
stages:
  - id: conversion
    metrics: [cart-abandonment]
    steps:
      - action: Pays in the web shop
        emotion: 1
metrics:
  cart-abandonment: {name: Cart abandonment, unit: "%", value: 70.19, target: 60, better: lower, evidence: [baymard]}
evidence:
  baymard: {name: Cart abandonment statistics, type: quantitative, method: desk-research}
`,
  *check({ scope }): Iterable<Report> {
    const { journey } = scope;
    if (!lacks(journey.map.root, 'metrics') || usedIds(journey, 'metric').size > 0) return;
    yield {
      span: journey.map.anchor,
      message: l10n.t('This map has no metric. Add a number that shows how well the journey works.'),
      fixes: () =>
        fixBy(l10n.t('Add a metric'), insertDefinition(journey, 'metric', ...newDefinition('metric', scope)), true),
    };
  },
};
