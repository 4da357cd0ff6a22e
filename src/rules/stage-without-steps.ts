import * as l10n from '@vscode/l10n';
import type { Fix } from '../journey/finding';
import type { Stage } from '../journey/model';
import { fromEach } from '../journey/runs';
import type { MapContext } from '../journey/scope';
import { stepChange } from '../edits/insert-step';
import { fixBy, lacks } from './fix';
import { nameOfStage } from './names';
import type { MapRule, Report } from './rule';

export const stageWithoutSteps: MapRule = {
  id: 'stage-without-steps',
  severity: 'warning',
  mapsOnly: true,
  summary: 'A stage has no steps.',
  why: 'Without a step nothing is known of what the customer does there, and there is nothing to draw: in a Mermaid journey diagram an empty stage does not appear.',
  source:
    'Nielsen Norman Group, “Journey Mapping 101”: each phase has actions, mindsets and emotions. Mermaid draws the tasks of a section, and none without tasks.',
  bad: `title: Buying running shoes
stages:
  - id: awareness
    goal: Notices that there are shoes for beginners
`,
  good: `title: Buying running shoes
stages:
  - id: awareness
    goal: Notices that there are shoes for beginners
    steps:
      - action: Sees running shoes in the shop window
`,
  *check(context): Iterable<Report> {
    const { scope } = context;
    for (const stage of withoutSteps(scope.journey.map.stages))
      yield {
        span: stage.anchor,
        message: l10n.t('“{0}” has no steps. Add what the customer does here.', nameOfStage(stage, scope)),
        fixes: () => addStep(context, stage.position),
      };
  },
};

const withoutSteps = fromEach((stage: Stage) => (lacks(stage.node, 'steps') ? [stage] : []));

function addStep(context: MapContext, stage: number): Fix[] {
  const step = stepChange(context, { stage });
  return 'choose' in step ? [] : fixBy(l10n.t('Add a step'), step, true);
}
