import * as l10n from '@vscode/l10n';
import { reviewedUntil } from '../journey/review';
import { fixBy, writeId } from './fix';
import { isInUse } from './in-use';
import type { MapRule, Report } from './rule';

export const staleReview: MapRule = {
  id: 'stale-review',
  severity: 'warning',
  mapsOnly: true,
  summary: 'The last review of a map that is validated or active is too long ago.',
  why: 'Offers, channels and customers change, and a map that nobody checks tells how things once were. How long a review holds is told by the map’s `review-every`, else by what the team agreed on; else it is 90 days.',
  source:
    'Common practice of journey management: maps in use are reviewed on a fixed day, usually every quarter, and after each larger change.',
  bad: `title: Buying running shoes
status: active
reviewed: 2025-01-31
review-every: 6 months
stages: []
`,
  good: `title: Buying running shoes
status: archived
reviewed: 2025-01-31
review-every: 6 months
stages: []
`,
  *check({ scope: { journey }, team, today }): Iterable<Report> {
    const { map } = journey;
    const until = isInUse(map) ? reviewedUntil(map, team?.reviewEvery) : undefined;
    if (!map.reviewed || until === undefined || today <= until) return;
    const { node } = map.reviewed;
    yield {
      span: node,
      message: l10n.t('The review of this map was due on {0}. Check that it is still true, and set the day.', until),
      fixes: () =>
        node.alias ? [] : fixBy(l10n.t('Set the review to today ({0})', today), writeId(node, today), true),
    };
  },
};
