import * as l10n from '@vscode/l10n';
import type { Stage } from '../journey/model';
import { fromEach } from '../journey/runs';
import type { MapRule, Report } from './rule';
import { isToBeFilledIn } from '../edits/words';

export const noMomentOfTruth: MapRule = {
  id: 'no-moment-of-truth',
  severity: 'hint',
  quietInDrafts: true,
  mapsOnly: true,
  summary: 'No step of a map is marked as a moment of truth.',
  why: 'Few steps decide whether a customer stays or goes. Where these are not marked, all steps look alike, and the work goes to the loudest instead of the most important.',
  source: 'Jan Carlzon, “Moments of Truth” (1987): what customers think of a company is decided in short encounters.',
  bad: `title: Buying running shoes
status: validated
stages:
  - id: conversion
    steps:
      - action: Pays in the web shop
`,
  good: `title: Buying running shoes
status: validated
stages:
  - id: conversion
    steps:
      - action: Pays in the web shop
        moment-of-truth: true
`,
  *check({ scope }): Iterable<Report> {
    const { map } = scope.journey;
    if (isEmpty(told(map.stages)) || !isEmpty(marked(map.stages))) return;
    yield {
      span: map.anchor,
      message: l10n.t(
        'No step of this map is a moment of truth. Mark what decides whether the customer goes on, with `moment-of-truth: true`.',
      ),
    };
  },
};

const told = fromEach(({ steps }: Stage) => steps.filter(step => !isToBeFilledIn(step.action?.value)).slice(0, 1));
const marked = fromEach(({ steps }: Stage) => steps.filter(step => step.momentOfTruth).slice(0, 1));

function isEmpty(all: Iterable<unknown>): boolean {
  for (const _ of all) return false;
  return true;
}
