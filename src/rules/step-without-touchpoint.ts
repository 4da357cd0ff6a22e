import * as l10n from '@vscode/l10n';
import type { Fix } from '../journey/finding';
import { fold } from '../journey/frameworks';
import type { Stage, Step } from '../journey/model';
import { fromEach } from '../journey/runs';
import type { Scope } from '../journey/scope';
import { insertKey } from '../edits/insert-key';
import { fixBy, lacks, mostChoices, pathOfMoment } from './fix';
import { referable } from './known-ids';
import { definitionName, nameOfStep } from './names';
import type { MapRule, Report } from './rule';
import { isToBeFilledIn } from '../edits/words';

export const stepWithoutTouchpoint: MapRule = {
  id: 'step-without-touchpoint',
  severity: 'information',
  quietInDrafts: true,
  mapsOnly: true,
  summary: 'A step names no touchpoint.',
  why: 'Where the customer meets the organisation (or another one) is what can be changed. A step without a touchpoint belongs to nobody.',
  source:
    'Nielsen Norman Group on omnichannel journeys: a journey is made of touchpoints, each an interaction in a channel.',
  bad: `title: Buying running shoes
status: validated
channels:
  store: {name: Sports store, medium: store}
touchpoints:
  shop-window: {name: Shop window, channel: store}
stages:
  - id: awareness
    touchpoint: shop-window
    steps:
      - action: Sees running shoes in the shop window
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
    for (const step of withoutTouchpoint(scope.journey.map.stages))
      yield {
        span: step.anchor,
        message: l10n.t('“{0}” names no touchpoint. Add where it happens.', nameOfStep(step)),
        fixes: () => choices(scope, step),
      };
  },
};

const withoutTouchpoint = fromEach(({ steps }: Stage) =>
  steps.filter(({ node, action }) => lacks(node, 'touchpoint') && !isToBeFilledIn(action?.value)),
);

/** Touchpoints in sight: those that the action speaks of first, then those of the steps nearby, then unused ones. */
function choices(scope: Scope, step: Step): Fix[] {
  const { steps } = scope.journey.map;
  const spoken = fold(step.action?.value ?? '');
  const away = (id: string): number => {
    const using = steps.filter(s => s.touchpoints.some(t => t.value === id));
    return using.length === 0 ? steps.length : Math.min(...using.map(s => Math.abs(s.number - step.number)));
  };
  const all = referable(scope, 'touchpoint').map(definition => {
    const name = definitionName(definition);
    const rank = fold(name) !== '' && spoken.includes(fold(name)) ? -1 : away(definition.id);
    return { id: definition.id, name, rank };
  });
  return all
    .sort((a, b) => a.rank - b.rank)
    .slice(0, mostChoices)
    .flatMap(({ id, name }) =>
      fixBy(
        l10n.t('Use the touchpoint “{0}”', name),
        insertKey(scope.journey, pathOfMoment(step), 'touchpoint', id, 'action'),
      ),
    );
}
