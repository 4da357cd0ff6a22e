import * as l10n from '@vscode/l10n';
import { firstLine } from '../journey/lines';
import { nameOfStage } from './names';
import type { MapRule, Report } from './rule';
import { waysOf } from './ways';

export const deadEnd: MapRule = {
  id: 'dead-end',
  severity: 'information',
  mapsOnly: true,
  summary: 'From a stage, the journey never comes to an end.',
  why: 'A transition with `always: true` takes the place of the way on to the next stage. Where it leads back, and nothing leads out, the customer goes round in a circle: seldom what is meant, and worth a remark where it is.',
  source: 'The format: what `transitions` and `always` mean. A journey ends behind its last stage, or at `exit`.',
  bad: `title: A Tuesday between two cities
stages:
  - id: morning
    steps:
      - action: Takes the train
  - id: evening
    steps:
      - action: Sets the alarm
transitions:
  - {from: evening, to: morning, always: true}
`,
  good: `title: A Tuesday between two cities
stages:
  - id: morning
    steps:
      - action: Takes the train
  - id: evening
    steps:
      - action: Sets the alarm
transitions:
  - {from: evening, to: morning, always: true}
  - {from: evening, to: exit, when: It is Friday}
`,
  *check({ scope }): Iterable<Report> {
    const { map, text } = scope.journey;
    for (const { stage, by } of waysOf(map).endless)
      yield {
        span: stage.anchor,
        message: l10n.t(
          'From “{0}” the journey never comes to an end. Add a transition that leads out, such as one to `exit`.',
          nameOfStage(stage, scope),
        ),
        ...(by
          ? { related: [{ span: firstLine(text, by.node), message: l10n.t('Here the way always leads back.') }] }
          : {}),
      };
  },
};
