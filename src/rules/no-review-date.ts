import * as l10n from '@vscode/l10n';
import { insertKey } from '../edits/insert-key';
import { fixBy, lacks } from './fix';
import { isInUse } from './in-use';
import type { MapRule, Report } from './rule';

export const noReviewDate: MapRule = {
  id: 'no-review-date',
  severity: 'information',
  mapsOnly: true,
  summary: 'A map that is validated or active does not tell when it was last reviewed.',
  why: 'Who takes a decision from a map must know whether it still tells how things are.',
  source:
    'Common practice of journey management: a map is a living document, which is looked at again and again, and tells when.',
  bad: `title: Buying running shoes
status: active
stages: []
`,
  good: `title: Buying running shoes
status: active
reviewed: 2026-11-01
stages: []
`,
  *check({ scope: { journey }, today }): Iterable<Report> {
    const { map } = journey;
    if (!isInUse(map) || !lacks(map.root, 'reviewed')) return;
    yield {
      span: map.anchor,
      message: l10n.t(
        'This map is in use, but tells no day of review. Add when somebody last checked that it is true.',
      ),
      fixes: () =>
        fixBy(l10n.t('Set the review to today ({0})', today), insertKey(journey, [], 'reviewed', today), true),
    };
  },
};
