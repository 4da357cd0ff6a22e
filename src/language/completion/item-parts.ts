/** New items of a map's lists: steps, pains, opportunities, what stands in the lanes of a blueprint, transitions. */
import * as l10n from '@vscode/l10n';
import { mapKind } from '../../edits/key-order';
import type { MapContext } from '../../journey/scope';
import type { Path } from '../../journey/tree';
import { describe } from '../../schema/walk';
import type { Shape } from './alike';
import { itemsAbove, lanes, shapesOf } from './alike';
import type { Reading } from './cursor';
import type { Draft } from './draft';
import type { Lines } from './fields';
import { fieldKeys, fieldLines, fieldsInBraces } from './fields';
import { partDraft } from './part-draft';
import type { Style } from './style';

/** What an item of each kind has at least, and what it is given where there is none to take after. */
const itemShapes = {
  step: { needs: ['action'], usual: ['action', 'touchpoint', 'emotion'], flow: false },
  pain: { needs: ['text'], usual: ['text', 'severity'], flow: false },
  opportunity: { needs: ['text'], usual: ['text', 'owner', 'status'], flow: false },
  item: { needs: ['text'], usual: ['text', 'owner'], flow: true },
  transition: { needs: ['from', 'to'], usual: ['from', 'to', 'when'], flow: true },
} as const;

/** The items that can begin at the cursor: like those above, nearest first, or else as is usual. */
export function itemDrafts(
  context: MapContext,
  reading: Reading,
  style: Style,
  text: (lines: Lines) => string,
): Draft[] {
  const { path } = reading;
  const kind = mapKind(path);
  if (!kind || !Object.hasOwn(itemShapes, kind)) return [];
  const { usual } = itemShapes[kind as keyof typeof itemShapes];
  return itemShapesAt(context, path, reading.span.start).map((shape, i) => {
    const whole = shape.flow
      ? fieldsInBraces(context, path, shape, 1)
      : text(fieldLines(context, path, shape, 1, style));
    const keys = fieldKeys(context, path, shape).join(', ');
    const names = shape.flow ? `{${keys}}` : keys;
    if (kind === 'step' || kind === 'transition') {
      const name = kind === 'step' ? l10n.t('step') : l10n.t('transition');
      const detail = kind === 'step' ? l10n.t('A whole step') : l10n.t('A whole transition');
      // In every language of the editor, the format's own word finds it, too
      const find = [kind];
      return i === 0 && keys === usual.join(', ')
        ? partDraft(name, detail, whole, { find })
        : partDraft(i === 0 ? name : `${name}: ${names}`, detail, whole, { find, beside: { belongs: keys } });
    }
    const detail = kind === 'pain' ? l10n.t('A whole pain') : l10n.t('A whole item');
    return partDraft(names, kind === 'opportunity' ? l10n.t('A whole opportunity') : detail, whole, { find: [keys] });
  });
}

/** The shapes of a new item at `path`, the most likely first. */
export function itemShapesAt({ scope }: MapContext, path: Path, offset: number): readonly Shape[] {
  const kind = mapKind(path) as keyof typeof itemShapes;
  const { needs, usual, flow } = itemShapes[kind];
  const asked = kind === 'step' ? usual.filter(key => key !== 'touchpoint' || hasTouchpoints(scope)) : needs;
  // Evidence, metrics and the like belong to one step; lanes are what each step of a blueprint has
  const isBlueprint = scope.journey.map.type === 'service-blueprint';
  const isLane = (key: string): boolean => isBlueprint && lanes.includes(key);
  const left = (key: string): boolean =>
    kind === 'step' && !isLane(key) && describe([...path, key])?.kinds[0] === 'list';
  const alike = shapesOf(itemsAbove(scope.journey.root, path, offset), asked, left);
  const given =
    path.at(-2) === 'support'
      ? ['text', 'type', 'owner']
      : kind === 'step' && isBlueprint
        ? [...usual, ...lanes]
        : usual;
  return alike.length > 0 ? alike : [{ keys: given, flow }];
}

const hasTouchpoints = (scope: MapContext['scope']): boolean => (scope.definitions.get('touchpoint')?.size ?? 0) > 0;
