import * as l10n from '@vscode/l10n';
import type { Scope } from '../journey/scope';
import type { MapRule, Report } from './rule';
import { atEvidence, toldByEvidence } from './told-by-evidence';

/** Methods in which customers speak, or are seen to act, for themselves. */
const ofCustomers = new Set('survey interview reviews diary usability-test support-tickets'.split(' '));

export const noCustomerVoice: MapRule = {
  id: 'no-customer-voice',
  severity: 'information',
  quietInDrafts: true,
  mapsOnly: true,
  summary: 'A map has evidence, and in none of it do customers speak for themselves.',
  why: 'Analytics, a CRM and a workshop tell what an organisation sees of its customers. What they felt, and what they wanted and gave up, only they can tell.',
  source:
    'Nielsen Norman Group, “How to Conduct Research for Customer Journey-Mapping”: interviews, field studies and diary studies show the journey from the customer’s side.',
  bad: `title: Buying running shoes
status: validated
stages:
  - id: conversion
    steps:
      - action: Pays in the web shop
        evidence: [shop-analytics, team-workshop]
evidence:
  shop-analytics: {name: Analytics of the web shop, type: quantitative, method: analytics}
  team-workshop: {name: Workshop of the team, type: qualitative, method: workshop}
`,
  good: `title: Buying running shoes
status: validated
stages:
  - id: conversion
    steps:
      - action: Pays in the web shop
        evidence: [shop-analytics, exit-survey]
evidence:
  shop-analytics: {name: Analytics of the web shop, type: quantitative, method: analytics}
  exit-survey: {name: Exit survey, type: qualitative, method: survey}
`,
  *check({ scope }): Iterable<Report> {
    if (!isWithoutCustomers(scope)) return;
    yield {
      span: atEvidence(scope),
      message: l10n.t(
        'In none of this map’s evidence do customers speak for themselves. Add interviews, a survey, a diary study, a usability test, reviews or support tickets.',
      ),
    };
  },
};

/** Whether there is evidence, all of it by a method that is told, and none by one that asks customers. */
function isWithoutCustomers(scope: Scope): boolean {
  const methods = toldByEvidence(scope, 'method');
  return methods.length > 0 && methods.every(method => method !== undefined && !ofCustomers.has(method));
}
