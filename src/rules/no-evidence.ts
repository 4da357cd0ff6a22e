import * as l10n from '@vscode/l10n';
import { insertDefinition } from '../edits/insert-definition';
import { fixBy, lacks } from './fix';
import type { MapRule, Report } from './rule';
import { newDefinition } from './scaffold';
import { usedIds } from './usage';

export const noEvidence: MapRule = {
  id: 'no-evidence',
  severity: 'warning',
  quietInDrafts: true,
  mapsOnly: true,
  summary: 'A current-state map names no evidence at all.',
  why: 'A map of how things are that rests on nothing but assumptions is easily dismissed as an opinion, and decisions taken from it may be wrong.',
  source:
    'Nielsen Norman Group, “How to Conduct Research for Customer Journey-Mapping”: a map based solely on assumptions carries less weight, and may be inaccurate.',
  bad: `title: Buying running shoes
type: current-state
status: validated
stages:
  - id: conversion
    steps:
      - action: Pays in the web shop
        emotion: 1
`,
  good: `title: Buying running shoes
type: current-state
status: validated
stages:
  - id: conversion
    steps:
      - action: Pays in the web shop
        emotion: 1
        evidence: [exit-survey]
evidence:
  exit-survey: {name: Exit survey, type: quantitative, method: survey, sample: 212}
`,
  *check({ scope }): Iterable<Report> {
    const { journey } = scope;
    const { map } = journey;
    if (map.type !== 'current-state' || !lacks(map.root, 'evidence') || usedIds(journey, 'evidence').size > 0) return;
    yield {
      span: map.anchor,
      message: l10n.t('This map names no evidence. Add the research or the data that it rests on.'),
      fixes: () =>
        fixBy(l10n.t('Add a source'), insertDefinition(journey, 'evidence', ...newDefinition('evidence', scope)), true),
    };
  },
};
