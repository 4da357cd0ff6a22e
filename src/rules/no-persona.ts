import * as l10n from '@vscode/l10n';
import type { Fix } from '../journey/finding';
import type { MapContext } from '../journey/scope';
import { isRefusal } from '../edits/change';
import { insertPersona } from '../edits/insert-persona';
import { fixBy } from './fix';
import { importFixes } from './imports';
import type { MapRule, Report } from './rule';
import { usedIds } from './usage';

export const noPersona: MapRule = {
  id: 'no-persona',
  severity: 'warning',
  quietInDrafts: true,
  mapsOnly: true,
  summary: 'A map is about nobody in particular: it has no persona.',
  why: 'A journey is lived by somebody. Without a persona, a map mixes the experiences of people who have different goals, and its emotions are an average that nobody feels.',
  source:
    'Nielsen Norman Group, “Journey Mapping 101”: the actor, whose point of view the map takes, is the first of its five components.',
  bad: `title: Buying running shoes
status: validated
stages:
  - id: awareness
    steps:
      - action: Sees running shoes in the shop window
`,
  good: `title: Buying running shoes
status: validated
personas:
  beginner: {name: First-time runner, goals: [Run 5 km without pain]}
stages:
  - id: awareness
    steps:
      - action: Sees running shoes in the shop window
`,
  *check(context): Iterable<Report> {
    const { scope } = context;
    if (!scope.complete || (scope.definitions.get('persona')?.size ?? 0) > 0) return;
    // Whom a step names is told as unknown
    if (usedIds(scope.journey, 'persona').size > 0) return;
    yield {
      span: scope.journey.map.anchor,
      message: l10n.t('This map has no persona. Add who makes this journey.'),
      fixes: () => [...addPersona(context), ...imports(context)],
    };
  },
};

function addPersona(context: MapContext): Fix[] {
  const insertion = insertPersona(context);
  return isRefusal(insertion)
    ? []
    : fixBy(l10n.t('Add a persona'), { span: insertion.span, text: insertion.plain }, true);
}

const imports = (context: MapContext): Fix[] =>
  importFixes(
    context,
    ({ journey }) => (journey.map.definitions.get('persona')?.size ?? 0) > 0,
    path => l10n.t('Import the personas of {0}', path),
  );
