import * as l10n from '@vscode/l10n';
import type { Scope } from '../journey/scope';
import type { MapRule, Report } from './rule';
import { atEvidence, toldByEvidence } from './told-by-evidence';

export const oneKindOfEvidence: MapRule = {
  id: 'one-kind-of-evidence',
  severity: 'information',
  quietInDrafts: true,
  mapsOnly: true,
  summary: 'All evidence of a map is qualitative, or all is quantitative.',
  why: 'Numbers show how often something happens, and not why; interviews show why, and not how often. A map needs both to be believed and to be acted on.',
  source:
    'Nielsen Norman Group, “How to Conduct Research for Customer Journey-Mapping”: quantitative data gives an overview, and it takes qualitative research to understand emotions and motivations.',
  bad: `title: Buying running shoes
status: validated
stages:
  - id: conversion
    steps:
      - action: Pays in the web shop
        evidence: [shop-analytics]
evidence:
  shop-analytics: {name: Analytics of the web shop, type: quantitative, method: analytics}
`,
  good: `title: Buying running shoes
status: validated
stages:
  - id: conversion
    steps:
      - action: Pays in the web shop
        evidence: [shop-analytics, store-interviews]
evidence:
  shop-analytics: {name: Analytics of the web shop, type: quantitative, method: analytics}
  store-interviews: {name: Interviews after the fitting, type: qualitative, method: interview}
`,
  *check({ scope }): Iterable<Report> {
    const kind = onlyKind(scope);
    if (!kind) return;
    yield {
      span: atEvidence(scope),
      message:
        kind === 'qualitative'
          ? l10n.t('All evidence of this map is qualitative. Add numbers that show how often it is so.')
          : l10n.t('All evidence of this map is quantitative. Add research that shows why it is so.'),
    };
  },
};

/** What all evidence of a map is; undefined where there is both, none, or some of which it is not told. */
function onlyKind(scope: Scope): 'qualitative' | 'quantitative' | undefined {
  const kinds = new Set(toldByEvidence(scope, 'type'));
  const [kind] = kinds;
  return kinds.size === 1 && (kind === 'qualitative' || kind === 'quantitative') ? kind : undefined;
}
