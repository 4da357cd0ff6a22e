import * as l10n from '@vscode/l10n';
import type { Stage } from '../journey/model';
import { fromEach } from '../journey/runs';
import { insertKey } from '../edits/insert-key';
import { fixBy, lacks, pathOfMoment } from './fix';
import { nameOfStep } from './names';
import type { MapRule, Report } from './rule';

export const stepWithoutEmotion: MapRule = {
  id: 'step-without-emotion',
  severity: 'information',
  quietInDrafts: true,
  mapsOnly: true,
  summary: 'A step of a current-state map tells no emotion.',
  why: 'The emotion curve shows where a journey hurts and where it delights. A step without a value is a gap in it; the emotion of its stage says nothing of the ups and downs within.',
  source:
    'Nielsen Norman Group, “Journey Mapping 101”: actions, mindsets and emotions of the customer are the fourth of the five components of a map.',
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
        emotion: 1
`,
  *check({ scope }): Iterable<Report> {
    const { map } = scope.journey;
    if (map.type !== 'current-state') return;
    for (const step of withoutEmotion(map.stages))
      yield {
        span: step.anchor,
        message: l10n.t(
          '“{0}” tells no emotion. Add how it feels, from -2 (very bad) to 2 (very good).',
          nameOfStep(step),
        ),
        fixes: () =>
          fixBy(l10n.t('Set the emotion to 0'), insertKey(scope.journey, pathOfMoment(step), 'emotion', 0), true),
      };
  },
};

const withoutEmotion = fromEach(({ steps }: Stage) => steps.filter(step => lacks(step.node, 'emotion')));
