import * as l10n from '@vscode/l10n';
import type { Fix } from '../journey/finding';
import type { Definition } from '../journey/model';
import type { Scope } from '../journey/scope';
import { child, isAbsent, textOf } from '../journey/tree';
import { insertKey } from '../edits/insert-key';
import { fixBy, lacks, mostChoices } from './fix';
import { referable } from './known-ids';
import { definitionName } from './names';
import type { MapRule, Report } from './rule';

export const touchpointWithoutChannel: MapRule = {
  id: 'touchpoint-without-channel',
  severity: 'warning',
  quietInDrafts: true,
  summary: 'A touchpoint names no channel.',
  why: 'Without the channel it can’t be seen where a journey changes between online and offline, nor whether only one of both is told, and the touchpoint gets no icon.',
  source:
    'Nielsen Norman Group on omnichannel journeys: a channel is the medium in which customer and organisation meet at a touchpoint.',
  bad: `title: Buying running shoes
status: validated
channels:
  store: {name: Sports store, medium: store}
touchpoints:
  shop-window: Shop window
stages:
  - id: awareness
    steps:
      - action: Sees running shoes in the shop window
        touchpoint: shop-window
`,
  good: `title: Buying running shoes
status: validated
channels:
  store: {name: Sports store, medium: store}
touchpoints:
  shop-window: {name: Shop window, channel: store}
stages:
  - id: awareness
    steps:
      - action: Sees running shoes in the shop window
        touchpoint: shop-window
`,
  *check({ scope }): Iterable<Report> {
    for (const touchpoint of scope.journey.map.definitions.get('touchpoint')?.values() ?? []) {
      const { key, value } = touchpoint;
      if (value.kind === 'list' || isAbsent(value) || (value.kind === 'map' && !lacks(value, 'channel'))) continue;
      yield {
        span: key,
        message: l10n.t('“{0}” names no channel. Add in which channel it is.', definitionName(touchpoint)),
        fixes: () => choices(scope, touchpoint),
      };
    }
  },
};

/** Channels in sight: those of the touchpoints nearby first. */
function choices(scope: Scope, { id }: Definition): Fix[] {
  const touchpoints = [...(scope.journey.map.definitions.get('touchpoint')?.values() ?? [])];
  const own = touchpoints.findIndex(t => t.id === id);
  const away = (channel: string): number => {
    const using = touchpoints.flatMap((t, i) =>
      textOf(child(t.value, 'channel')) === channel ? [Math.abs(i - own)] : [],
    );
    return Math.min(touchpoints.length, ...using);
  };
  return referable(scope, 'channel')
    .map(definition => ({ definition, rank: away(definition.id) }))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, mostChoices)
    .flatMap(({ definition }) =>
      fixBy(
        l10n.t('Use the channel “{0}”', definitionName(definition)),
        insertKey(scope.journey, ['touchpoints', id], 'channel', definition.id),
      ),
    );
}
