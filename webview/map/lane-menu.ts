import type { LaneChoice, LaneId } from '../../src/render/layout/lanes';
import { laneItems, laneName, ordered } from '../../src/render/layout/lanes';
import { pictureTexts } from '../../src/render/picture-texts';
import type { MapView } from '../../src/shared/map-view';
import type { PreviewStrings } from '../../src/shared/preview-messages';
import { format, html } from '../dom';
import { createMenu } from '../menu';

export interface LaneMenu {
  readonly element: HTMLElement;
  update(map: MapView, lanes: LaneChoice): void;
}

/** Which lanes are shown, folded, and in which order. */
export function createLaneMenu(strings: PreviewStrings, choose: (lanes: LaneChoice) => void): LaneMenu {
  let map: MapView | undefined;
  let lanes: LaneChoice = {};
  const menu = createMenu(strings.lanes, panel => fill(panel));

  const fill = (panel: HTMLElement): void => {
    if (!map) return;
    const words = pictureTexts(map.language);
    const present = ordered(lanes.order).filter(lane => isFilled(map!, lane));
    const list = html('ul', { class: 'menu-list', 'aria-label': strings.lanes });
    present.forEach((lane, i) => {
      const name = words[laneName(lane, map!)];
      const hidden = lanes.hidden?.includes(lane) ?? false;
      const folded = lanes.folded?.includes(lane) ?? false;
      const check = html('input', { type: 'checkbox' });
      check.checked = !hidden;
      check.addEventListener('change', () => set({ hidden: toggled(lanes.hidden, lane, !check.checked) }));
      const button = (text: string, label: string, run: () => void, disabled = false): HTMLButtonElement => {
        const made = html(
          'button',
          { type: 'button', class: 'menu-action', title: label, 'aria-label': format(label, name), disabled },
          text,
        );
        made.addEventListener('click', run);
        return made;
      };
      const move = (by: number) => (): void => {
        const order = [...present];
        order.splice(i, 1);
        order.splice(i + by, 0, lane);
        set({ order: ordered(order) }, `${lane}/${by}`);
      };
      const fold = button(folded ? '▸' : '▾', folded ? strings.unfold : strings.fold, () =>
        set({ folded: toggled(lanes.folded, lane, !folded) }, `${lane}/fold`),
      );
      fold.dataset['action'] = `${lane}/fold`;
      const up = button('↑', strings.moveUp, move(-1), i === 0);
      up.dataset['action'] = `${lane}/-1`;
      const down = button('↓', strings.moveDown, move(1), i === present.length - 1);
      down.dataset['action'] = `${lane}/1`;
      list.append(
        html('li', {}, html('label', {}, check, html('span', { lang: map!.language }, name)), fold, up, down),
      );
    });
    const reset = html('button', { type: 'button', class: 'menu-reset' }, strings.resetLanes);
    reset.addEventListener('click', () => set({ order: [], hidden: [], folded: [] }));
    panel.replaceChildren(list, reset);
  };
  const set = (change: LaneChoice, focus?: string): void => {
    lanes = { ...lanes, ...change };
    choose(lanes);
    if (!focus) return;
    fill(menu.panel);
    const button = menu.panel.querySelector<HTMLButtonElement>(`[data-action="${focus}"]`);
    (button?.disabled ? menu.panel.querySelector<HTMLElement>('input') : button)?.focus();
  };
  return {
    element: menu.element,
    update(next, choice) {
      [map, lanes] = [next, choice];
    },
  };
}

const toggled = (all: readonly LaneId[] = [], lane: LaneId, on: boolean): LaneId[] =>
  on ? [...all.filter(l => l !== lane), lane] : all.filter(l => l !== lane);

const isFilled = (map: MapView, lane: LaneId): boolean =>
  lane === 'steps' || map.stages.some(s => [s, ...s.steps].some(moment => laneItems[lane](moment).length > 0));
