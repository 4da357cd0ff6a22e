import * as l10n from '@vscode/l10n';
import { insertKey } from '../edits/insert-key';
import { wordsOf } from '../edits/words';
import { fixBy, lacks } from './fix';
import type { MapRule, Report } from './rule';

export const noScenario: MapRule = {
  id: 'no-scenario',
  severity: 'information',
  quietInDrafts: true,
  mapsOnly: true,
  summary: 'A map tells no scenario.',
  why: 'The same persona makes another journey with other needs: in a hurry, for the first time, after a complaint. The scenario says in which situation this one begins, so that everybody pictures the same.',
  source:
    'Nielsen Norman Group, “Journey Mapping 101”: scenario and expectations are the second of the five components of a map.',
  bad: `title: Buying running shoes
status: validated
goal: Turn a first-time runner into a regular customer
stages: []
`,
  good: `title: Buying running shoes
status: validated
goal: Turn a first-time runner into a regular customer
scenario: Starts running in spring and has no suitable shoes
stages: []
`,
  *check(context): Iterable<Report> {
    const { journey } = context.scope;
    if (!lacks(journey.map.root, 'scenario')) return;
    yield {
      span: journey.map.anchor,
      message: l10n.t('This map tells no scenario. Add the situation in which the journey begins.'),
      fixes: () =>
        fixBy(
          l10n.t('Add a scenario'),
          insertKey(journey, [], 'scenario', { hole: wordsOf(context).scenario }, 'goal'),
          true,
        ),
    };
  },
};
