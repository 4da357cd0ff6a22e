import * as l10n from '@vscode/l10n';
import type { Fix } from '../journey/finding';
import { isId } from '../journey/ids';
import type { Definition } from '../journey/model';
import type { MapContext } from '../journey/scope';
import { stepChange } from '../edits/insert-step';
import { remove } from '../edits/remove';
import { fixBy } from './fix';
import { nearest } from './ids';
import { definitionName, nameOfStage } from './names';
import type { MapRule, Report } from './rule';
import { usedElsewhere, usedIds } from './usage';

/** A step is offered in so many stages: a list of all stages of a long map is no help. */
const mostStages = 6;

/** More unknown ids than these are no slips of the fingers: something else is missing. */
const mostSlips = 100;

export const orphanTouchpoint: MapRule = {
  id: 'orphan-touchpoint',
  severity: 'warning',
  summary: 'A touchpoint is defined, and no step or stage uses it.',
  why: 'Either a part of the journey is not told yet, or the touchpoint is a leftover. In both cases the list of touchpoints and the journey tell different stories.',
  source:
    'Common practice of touchpoint inventories: each contact that a customer has with an organisation is placed in the journey in which it happens.',
  bad: `title: Buying running shoes
channels:
  store: {name: Sports store, medium: store}
touchpoints:
  shop-window: {name: Shop window, channel: store}
  club-evening: {name: Club evening, channel: store}
stages:
  - id: awareness
    steps:
      - action: Sees running shoes in the shop window
        touchpoint: shop-window
`,
  good: `title: Buying running shoes
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
  *check(context): Iterable<Report> {
    const { journey } = context.scope;
    const used = usedIds(journey, 'touchpoint');
    const unused = [...(journey.map.definitions.get('touchpoint')?.values() ?? [])].filter(({ id }) => !used.has(id));
    if (unused.length === 0) return;
    const others = usedElsewhere(context);
    // Who uses a library is not known before all maps are read
    if (journey.map.isLibrary && !others) return;
    // An id that is nearly one of these is told as unknown: it is the same mistake
    const known = context.scope.definitions.get('touchpoint');
    const slips = [...used.keys()].filter(id => !known?.has(id)).slice(0, mostSlips);
    const candidates = unused.map(definition => ({ id: definition.id, name: definition.name?.value }));
    const meant = new Set(slips.flatMap(id => nearest(id, candidates).map(({ candidate }) => candidate.id)));
    for (const definition of unused) {
      const { id } = definition;
      if (others?.(definition)) continue;
      if (meant.has(id)) continue;
      const name = definitionName(definition);
      yield {
        span: definition.key,
        message: journey.map.isLibrary
          ? l10n.t('“{0}” is used by no step or stage of any map that imports this library.', name)
          : l10n.t('“{0}” is used by no step or stage. Add a step for it, or remove it.', name),
        fixes: () => [...(isId(id) ? steps(context, definition) : []), ...removal(context, definition)],
      };
    }
  },
};

function steps(context: MapContext, { id }: Definition): Fix[] {
  const { scope } = context;
  return scope.journey.map.stages.slice(0, mostStages).flatMap(stage => {
    const step = stepChange(context, { stage: stage.position, touchpoint: id });
    return 'choose' in step ? [] : fixBy(l10n.t('Add a step for it in “{0}”', nameOfStage(stage, scope)), step);
  });
}

const removal = ({ scope }: MapContext, { id }: Definition): Fix[] =>
  fixBy(l10n.t('Remove this touchpoint'), remove(scope.journey, ['touchpoints', id]));
