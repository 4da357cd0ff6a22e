import * as l10n from '@vscode/l10n';
import { idMapOf } from '../journey/build-map';
import type { Definition, JourneyMap, Stage, Step } from '../journey/model';
import { fromEach } from '../journey/runs';
import type { Journey } from '../journey/parse';
import { child } from '../journey/tree';
import { remove } from '../edits/remove';
import { fixBy } from './fix';
import { definitionName } from './names';
import type { MapRule, Report } from './rule';
import { isToBeFilledIn } from '../edits/words';
import { usedElsewhere, usedIds } from './usage';

const kinds = ['persona', 'channel', 'team', 'metric', 'evidence'] as const;

export const unusedDefinition: MapRule = {
  id: 'unused-definition',
  severity: 'hint',
  mapsOnly: true,
  summary: 'A persona, channel, team, metric or evidence is defined and never used.',
  why: 'What nothing refers to makes a map longer and says nothing of the journey. Often it shows where a connection was forgotten.',
  source:
    'The format: things are defined once, and referred to by their id. A stage or step that names no personas means all.',
  bad: `title: Buying running shoes
teams:
  cx: Customer experience
stages:
  - id: awareness
    steps:
      - action: Sees running shoes in the shop window
`,
  good: `title: Buying running shoes
owner: cx
teams:
  cx: Customer experience
stages:
  - id: awareness
    steps:
      - action: Sees running shoes in the shop window
`,
  *check(context): Iterable<Report> {
    const { journey } = context.scope;
    const unused = unusedIn(journey);
    if (unused.length === 0) return;
    const isUsed = usedElsewhere(context);
    for (const definition of unused) {
      if (isUsed?.(definition)) continue;
      const { kind, id, key } = definition;
      yield {
        span: key,
        unnecessary: true,
        message: message(definition),
        fixes: () => fixBy(l10n.t('Remove it'), remove(journey, [idMapOf[kind], id])),
      };
    }
  },
};

/** What a map defines and does not use itself, in the order of the text. */
function unusedIn(journey: Journey): Definition[] {
  const { map } = journey;
  return kinds
    .filter(kind => kind !== 'persona' || !meansAllPersonas(map))
    .flatMap(kind => {
      const used = usedIds(journey, kind);
      return [...(map.definitions.get(kind)?.values() ?? [])].filter(
        ({ id, name }) => !used.has(id) && !isToBeFilledIn(name?.value),
      );
    })
    .sort((a, b) => a.key.start - b.key.start);
}

/** Whether some step, or stage without steps, names no personas: all are meant there. */
function meansAllPersonas({ stages }: JourneyMap): boolean {
  return stages.length === 0 || [...forAll(stages)].length > 0;
}

const forAll = fromEach((stage: Stage) => {
  const isOpen = ({ node }: Stage | Step): boolean => !child(node, 'personas');
  return isOpen(stage) && (stage.steps.length === 0 || stage.steps.some(isOpen)) ? [stage] : [];
});

function message(definition: Definition): string {
  const name = definitionName(definition);
  switch (definition.kind) {
    case 'persona':
      return l10n.t('No stage or step is about “{0}”.', name);
    case 'channel':
      return l10n.t('No touchpoint is in the channel “{0}”.', name);
    case 'team':
      return l10n.t('“{0}” owns nothing in this map.', name);
    case 'metric':
      return l10n.t('No stage or step is measured by “{0}”.', name);
    default:
      return l10n.t('Nothing in this map is based on “{0}”.', name);
  }
}
