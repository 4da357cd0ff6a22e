import * as l10n from '@vscode/l10n';
import type { Fix } from '../journey/finding';
import type { Stage } from '../journey/model';
import { fromEach } from '../journey/runs';
import type { MapContext } from '../journey/scope';
import { insertKey } from '../edits/insert-key';
import { laneFields } from '../edits/step-value';
import { wordsOf } from '../edits/words';
import { fixBy, lacks, pathOfMoment } from './fix';
import { nameOfStage } from './names';
import type { MapRule, Report } from './rule';

const lanes = ['frontstage', 'backstage', 'support'] as const;

export const blueprintMissingLane: MapRule = {
  id: 'blueprint-missing-lane',
  severity: 'warning',
  quietInDrafts: true,
  mapsOnly: true,
  summary: 'A stage of a service blueprint has nothing in one of the lanes below the customer’s.',
  why: 'A blueprint shows what it takes to make the customer’s journey happen: what staff do in sight, what they do out of sight, and which systems, partners and rules carry them. A lane without anything is a part of the service that nobody has looked at.',
  source:
    'Nielsen Norman Group, “Service Blueprints: Definition”, after G. Lynn Shostack (1984): customer actions, frontstage actions, backstage actions and support processes.',
  bad: `title: Being identified at the branch
type: service-blueprint
status: validated
stages:
  - id: during
    steps:
      - action: Shows the passport and signs
        frontstage: [The adviser checks the passport]
`,
  good: `title: Being identified at the branch
type: service-blueprint
status: validated
stages:
  - id: during
    steps:
      - action: Shows the passport and signs
        frontstage: [The adviser checks the passport]
        backstage: [A second person confirms the identity]
        support: [Core banking system]
`,
  *check(context): Iterable<Report> {
    const { scope } = context;
    const { map } = scope.journey;
    if (map.type !== 'service-blueprint') return;
    for (const { stage, missing } of withoutLanes(map.stages))
      yield {
        span: stage.anchor,
        message: l10n.t(
          '“{0}” has nothing in {1}. Add who or what makes it happen.',
          nameOfStage(stage, scope),
          missing.map(lane => `\`${lane}\``).join(', '),
        ),
        fixes: () => addLanes(context, stage, missing),
      };
  },
};

interface Bare {
  readonly stage: Stage;
  readonly missing: readonly string[];
}

/** The stages with a lane that no step of theirs has. Without steps, these are told to be missing. */
const withoutLanes = fromEach((stage: Stage): Bare[] => {
  const missing = lanes.filter(lane => stage.steps.every(step => lacks(step.node, lane)));
  return stage.steps.length > 0 && missing.length > 0 ? [{ stage, missing }] : [];
});

/** To the first step that has some lane, else to the first. */
function addLanes(context: MapContext, { steps }: Stage, missing: readonly string[]): Fix[] {
  const { journey } = context.scope;
  const step = steps.find(({ node }) => lanes.some(lane => !lacks(node, lane))) ?? steps[0]!;
  const title = l10n.t('Add the missing lanes');
  const fields = laneFields(wordsOf(context)).filter(([key]) => missing.includes(String(key)));
  const added = fields.map(([key, value]) => fixBy(title, insertKey(journey, pathOfMoment(step), key, value)));
  if (added.some(fix => fix.length === 0)) return [];
  return [{ title, edits: added.flatMap(fix => fix.flatMap(f => f.edits)), preferred: true }];
}
