import * as l10n from '@vscode/l10n';
import type { Scope } from '../journey/scope';
import { child, textOf } from '../journey/tree';
import { atKey } from './fix';
import type { MapRule, Report } from './rule';
import { shownIn } from './usage';

export const brandOnlyDay: MapRule = {
  id: 'brand-only-day',
  severity: 'information',
  quietInDrafts: true,
  mapsOnly: true,
  summary: 'A day-in-the-life map meets nobody but the own brand.',
  why: 'A day is full of others: the competitor’s app, the neighbour, the bus. A map of a day shows how small a part one’s own offer has in it, and who else could help or get in the way.',
  source:
    'Lemon and Verhoef, “Understanding Customer Experience Throughout the Customer Journey” (2016): beside touchpoints of the brand there are those of partners, of the customers themselves, and of others.',
  bad: `title: A Tuesday between two cities
type: day-in-the-life
status: validated
channels:
  station: {name: Station, medium: branch}
touchpoints:
  display: {name: Display on the platform, channel: station}
stages:
  - id: way-in
    steps:
      - {action: Looks for the platform, touchpoint: display}
`,
  good: `title: A Tuesday between two cities
type: day-in-the-life
status: validated
channels:
  station: {name: Station, medium: branch}
touchpoints:
  display: {name: Display on the platform, channel: station}
  baker: {name: Baker at the station, channel: station, relation: other}
stages:
  - id: way-in
    steps:
      - {action: Buys a coffee and looks for the platform, touchpoint: [baker, display]}
`,
  *check({ scope }): Iterable<Report> {
    const { map } = scope.journey;
    if (map.type !== 'day-in-the-life' || !isBrandOnly(scope)) return;
    yield {
      span: atKey(map, 'touchpoints'),
      message: l10n.t(
        'All touchpoints of this day are the brand’s own. Add whom else the customer meets, with `relation: competitor` or `other`.',
      ),
    };
  },
};

/** Whether there are touchpoints, all of them known and none of another party. */
function isBrandOnly(scope: Scope): boolean {
  let some = false;
  for (const touchpoint of shownIn(scope, 'touchpoint')) {
    const relation = textOf(child(touchpoint?.value, 'relation')) ?? 'brand';
    if (!touchpoint || relation !== 'brand') return false;
    some = true;
  }
  return some;
}
