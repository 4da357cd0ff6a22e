import * as l10n from '@vscode/l10n';
import { emotionValues } from '../journey/build-map';
import type { Emotion, Stage, Step } from '../journey/model';
import { fromEach } from '../journey/runs';
import { insertItem } from '../edits/insert-item';
import { fixBy, lacks, pathOfMoment } from './fix';
import { nameOfStage, nameOfStep } from './names';
import type { MapRule, Report } from './rule';
import { newPain } from './scaffold';

export const lowEmotionWithoutPain: MapRule = {
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
    for (const { moment, emotion } of unexplained(scope.journey.map.stages))
      yield {
        span: emotion.node,
        message: l10n.t(
          '“{0}” is a low point ({1}), but no pain says why. Add what makes it hard.',
          'stage' in moment ? nameOfStep(moment) : nameOfStage(moment, scope),
          lowest(emotion),
        ),
        fixes: () =>
          fixBy(
            l10n.t('Add a pain'),
            insertItem(scope.journey, [...pathOfMoment(moment), 'pains'], 0, newPain(scope)),
            true,
          ),
      };
  },
};

interface LowPoint {
  readonly moment: Stage | Step;
  readonly emotion: Emotion;
}

/** The low points of a stage and its steps that no pain explains, in the order of the text. */
const unexplained = fromEach((stage: Stage): LowPoint[] => {
  if (!lacks(stage.node, 'pains')) return [];
  const steps = stage.steps.filter(step => lacks(step.node, 'pains'));
  // The emotion of a stage may be explained by any of its steps
  const moments = steps.length === stage.steps.length ? [stage, ...steps] : steps;
  return moments
    .flatMap((moment): LowPoint[] => {
      const { emotion } = moment;
      return emotion && lowest(emotion) <= -1 ? [{ moment, emotion }] : [];
    })
    .sort((a, b) => a.emotion.node.start - b.emotion.node.start);
});

const lowest = (emotion: Emotion): number => Math.min(...emotionValues(emotion));
