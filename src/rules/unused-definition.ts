import * as l10n from '@vscode/l10n';
import { idMapOf } from '../journey/build-map';
import type { Definition, JourneyMap } from '../journey/model';
import { child } from '../journey/tree';
import { remove } from '../edits/remove';
import { fixBy } from './fix';
import { definitionName } from './names';
import type { Report, Rule } from './rule';
import { mapsThatSee, usedIds } from './usage';

const kinds = ['persona', 'channel', 'team', 'metric', 'evidence'] as const;

export const unusedDefinition: Rule = {
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
    const seers = [journey, ...(mapsThatSee(context) ?? [])];
    for (const kind of kinds) {
      const own = journey.map.definitions.get(kind);
      if (!own || own.size === 0 || (kind === 'persona' && meansAllPersonas(journey.map))) continue;
      const used = seers.map(j => usedIds(j, kind));
      for (const [id, definition] of own) {
        if (used.some(ids => ids.has(id))) continue;
        yield {
          span: definition.key,
          unnecessary: true,
          message: message(definition),
          fixes: () => fixBy(l10n.t('Remove it'), remove(journey, [idMapOf[kind], id])),
        };
      }
    }
  },
};

/** Whether some step, or stage without steps, names no personas: all are meant there. */
function meansAllPersonas({ stages }: JourneyMap): boolean {
  const open = (node: Parameters<typeof child>[0]): boolean => !child(node, 'personas');
  return (
    stages.length === 0 ||
    stages.some(stage => open(stage.node) && (stage.steps.length === 0 || stage.steps.some(step => open(step.node))))
  );
}

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
