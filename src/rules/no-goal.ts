import * as l10n from '@vscode/l10n';
import { insertKey } from '../edits/insert-key';
import { wordsOf } from '../edits/words';
import { fixBy, lacks } from './fix';
import type { MapRule, Report } from './rule';

export const noGoal: MapRule = {
  id: 'no-goal',
  severity: 'warning',
  quietInDrafts: true,
  mapsOnly: true,
  summary: 'A map has no goal.',
  why: 'The goal decides where the journey begins and ends and what counts as a success. Without it, nobody can tell whether the map is finished, or whether it helped.',
  source:
    'Nielsen Norman Group, “Journey Mapping 101”: scenario and expectations, with the goals behind them, are the second of the five components of a map.',
  bad: `title: Buying running shoes
status: validated
stages: []
`,
  good: `title: Buying running shoes
status: validated
goal: Turn a first-time runner into a regular customer
stages: []
`,
  *check(context): Iterable<Report> {
    const { journey } = context.scope;
    if (!lacks(journey.map.root, 'goal')) return;
    yield {
      span: journey.map.anchor,
      message: l10n.t('This map has no goal. Add what the journey shall lead to.'),
      fixes: () =>
        fixBy(l10n.t('Add a goal'), insertKey(journey, [], 'goal', { hole: wordsOf(context).goal }, 'title'), true),
    };
  },
};
