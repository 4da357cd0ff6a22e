import * as l10n from '@vscode/l10n';
import type { Fix } from '../journey/finding';
import { languageOf, stageName } from '../journey/frameworks';
import type { MapContext } from '../journey/scope';
import { isRefusal } from '../edits/change';
import { insertStages } from '../edits/insert-stages';
import { matchOf } from './names';
import type { MapRule, Report } from './rule';

export const missingStage: MapRule = {
  id: 'missing-stage',
  severity: 'warning',
  mapsOnly: true,
  summary: 'A stage of the framework that the map follows is absent.',
  why: 'A framework names the stages that a journey of its sort has. A map that leaves one out hides what happens to the customer there, often before or after the part that one’s own team is busy with.',
  source:
    'Nielsen Norman Group, “Journey Mapping 101”: journey phases, the high-level stages, organise the rest of the map. Which stages: the format’s table of frameworks.',
  bad: `title: Buying running shoes
framework: before-during-after
stages:
  - id: before
    steps:
      - action: Sees running shoes in the shop window
  - id: after
    steps:
      - action: Brings a friend to the club evening
`,
  good: `title: Buying running shoes
framework: before-during-after
stages:
  - id: before
    steps:
      - action: Sees running shoes in the shop window
  - id: during
    steps:
      - action: Pays in the web shop
  - id: after
    steps:
      - action: Brings a friend to the club evening
`,
  *check(context): Iterable<Report> {
    const { scope } = context;
    const { map } = scope.journey;
    const match = matchOf(scope);
    if (!match || !map.framework) return;
    const { missing } = match;
    const language = languageOf(map.language?.value);
    for (const stage of missing) {
      const name = stageName(stage, language);
      yield {
        span: map.framework.node,
        message: l10n.t(
          'The stage “{0}” (`{1}`) of this framework is missing. Add it, or choose another framework.',
          name,
          stage.id,
        ),
        fixes: () => [
          ...insertion(l10n.t('Insert the stage “{0}”', name), context, [stage.id], missing.length === 1),
          ...(missing.length > 1
            ? insertion(
                l10n.t('Insert all {0} missing stages', missing.length),
                context,
                missing.map(s => s.id),
              )
            : []),
        ],
      };
    }
  },
};

function insertion(title: string, context: MapContext, ids: readonly string[], preferred = false): Fix[] {
  const edits = insertStages(context, ids);
  return isRefusal(edits) ? [] : [{ title, edits, ...(preferred ? { preferred } : {}) }];
}
