import * as l10n from '@vscode/l10n';
import { emotionValues } from '../journey/build-map';
import type { Stage, Step } from '../journey/model';
import { insertItem } from '../edits/insert-item';
import { fixBy, lacks, pathOfMoment } from './fix';
import { nameOfStage, nameOfStep } from './names';
import type { Report, Rule } from './rule';
import { newPain } from './scaffold';

export const lowEmotionWithoutPain: Rule = {
  id: 'low-emotion-without-pain',
  severity: 'warning',
  quietInDrafts: true,
  mapsOnly: true,
  summary: 'An emotion of -1 or lower, and no pain that explains it.',
  why: 'A low point of the curve without a reason can’t be worked on. The pain is what a team takes away from the map. A pain of the stage explains the emotions of its steps too, and the other way round.',
  source:
    'Common practice of journey mapping: pain points are found where the emotion curve falls (UXPressia, Nielsen Norman Group).',
  bad: `title: Buying running shoes
status: validated
stages:
  - id: conversion
    steps:
      - action: Pays in the web shop
        emotion: -2
`,
  good: `title: Buying running shoes
status: validated
stages:
  - id: conversion
    steps:
      - action: Pays in the web shop
        emotion: -2
        pains:
          - Must create an account before paying
        opportunities:
          - Guest checkout
`,
  *check({ scope }): Iterable<Report> {
    const { map } = scope.journey;
    for (const moment of map.stages.flatMap((stage): (Stage | Step)[] => [stage, ...stage.steps])) {
      const lowest = Math.min(...emotionValues(moment.emotion));
      // A second place that may explain it: a step's stage, and all steps of a stage
      const others = 'stage' in moment ? [moment.stage] : moment.steps;
      if (lowest > -1 || !moment.emotion || [moment, ...others].some(m => !lacks(m.node, 'pains'))) continue;
      yield {
        span: moment.emotion.node,
        message: l10n.t(
          '“{0}” is a low point ({1}), but no pain says why. Add what makes it hard.',
          'stage' in moment ? nameOfStep(moment) : nameOfStage(moment, scope),
          lowest,
        ),
        fixes: () =>
          fixBy(
            l10n.t('Add a pain'),
            insertItem(scope.journey, [...pathOfMoment(moment), 'pains'], 0, newPain(scope)),
            true,
          ),
      };
    }
  },
};
