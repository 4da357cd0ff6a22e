import * as l10n from '@vscode/l10n';
import { emotionValues } from '../journey/build-map';
import type { Emotion, Stage, Step } from '../journey/model';
import { fromEach } from '../journey/runs';
import { lacks } from './fix';
import { nameOfStage, nameOfStep } from './names';
import type { MapRule, Report } from './rule';

export const emotionWithoutEvidence: MapRule = {
  id: 'emotion-without-evidence',
  severity: 'hint',
  quietInDrafts: true,
  mapsOnly: true,
  summary: 'An emotion of -2 or 2 is based on no evidence.',
  why: 'The ends of the emotion curve are what everybody remembers and decides by. Whether it really feels so should be known, not guessed. Evidence of the stage or of a pain counts for the step, too.',
  source:
    'Nielsen Norman Group, “How to Conduct Research for Customer Journey-Mapping”: maps must be based on reality. The ends of the curve: Kahneman’s peak-end rule.',
  bad: `title: Buying running shoes
status: validated
stages:
  - id: conversion
    steps:
      - action: Pays in the web shop
        emotion: 2
`,
  good: `title: Buying running shoes
status: validated
stages:
  - id: conversion
    steps:
      - action: Pays in the web shop
        emotion: 2
        evidence: [exit-survey]
evidence:
  exit-survey: {name: Exit survey, type: qualitative, method: survey}
`,
  *check({ scope }): Iterable<Report> {
    for (const { moment, emotion } of guessed(scope.journey.map.stages))
      yield {
        span: emotion.node,
        message: l10n.t(
          '“{0}” is an extreme of the emotion curve, and no evidence shows that it is so.',
          'stage' in moment ? nameOfStep(moment) : nameOfStage(moment, scope),
        ),
      };
  },
};

interface Extreme {
  readonly moment: Stage | Step;
  readonly emotion: Emotion;
}

/** The highest and lowest emotions of a stage and its steps that rest on nothing, in the order of the text. */
const guessed = fromEach((stage: Stage): Extreme[] => {
  if (isBased(stage)) return [];
  const steps = stage.steps.filter(step => !isBased(step));
  // What is known of any of its steps is known of the stage
  const moments = steps.length === stage.steps.length ? [stage, ...steps] : steps;
  return moments
    .flatMap((moment): Extreme[] => {
      const { emotion } = moment;
      return emotion && emotionValues(emotion).some(value => Math.abs(value) === 2) ? [{ moment, emotion }] : [];
    })
    .sort((a, b) => a.emotion.node.start - b.emotion.node.start);
});

/** Whether a stage or step, or one of its pains, names evidence. */
const isBased = ({ node, pains }: Stage | Step): boolean =>
  [node, ...pains.map(pain => pain.node)].some(of => of.kind === 'map' && !lacks(of, 'evidence'));
