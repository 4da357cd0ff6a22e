import * as l10n from '@vscode/l10n';
import { firstLine } from '../journey/lines';
import { nameOfStage } from './names';
import type { MapRule, Report } from './rule';
import { waysOf } from './ways';

export const unreachableStage: MapRule = {
  id: 'unreachable-stage',
  severity: 'warning',
  mapsOnly: true,
  summary: 'No way leads to a stage.',
  why: 'By default a journey goes on from each stage to the next. A transition with `always: true` takes the place of that way, and what it skips is then told of nobody, unless another transition leads there.',
  source: 'The format: what `transitions` and `always` mean.',
  bad: `title: Buying running shoes
stages:
  - id: awareness
    steps:
      - action: Sees running shoes in the shop window
  - id: consideration
    steps:
      - action: Reads reviews
  - id: conversion
    steps:
      - action: Pays in the web shop
transitions:
  - {from: awareness, to: conversion, always: true}
`,
  good: `title: Buying running shoes
stages:
  - id: awareness
    steps:
      - action: Sees running shoes in the shop window
  - id: consideration
    steps:
      - action: Reads reviews
  - id: conversion
    steps:
      - action: Pays in the web shop
transitions:
  - {from: awareness, to: conversion, when: Knows the model}
`,
  *check({ scope }): Iterable<Report> {
    const { map, text } = scope.journey;
    for (const { stage, by } of waysOf(map).unreached)
      yield {
        span: stage.anchor,
        message: l10n.t(
          'No way leads to “{0}”. Add a transition to it, or take `always` from one that skips it.',
          nameOfStage(stage, scope),
        ),
        ...(by
          ? { related: [{ span: firstLine(text, by.node), message: l10n.t('Here the way always goes on elsewhere.') }] }
          : {}),
      };
  },
};
