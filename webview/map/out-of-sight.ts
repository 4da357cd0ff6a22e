import type { MapLayout } from '../../src/render/layout/map-layout';
import type { PicturePath } from '../../src/shared/map-view';
import { pathOf } from '../../src/shared/map-view';
import type { PreviewStrings } from '../../src/shared/preview-messages';
import { format, html } from '../dom';
import type { Window } from './draw-rows';
import { columnsOfStages } from './draw-rows';

export interface OutOfSight {
  /** @param cells of the first row, one for each head of the table */
  update(layout: MapLayout, window: Window, cells: readonly HTMLElement[]): void;
}

/**
 * Of a long map, the steps in sight alone are in the page. Who reads it by a screen reader is told so, and finds a button for the others of each
 * stage, which brings them into sight.
 */
export function createOutOfSight(
  table: HTMLElement,
  strings: PreviewStrings,
  go: (path: PicturePath) => void,
): OutOfSight {
  const note = html('p', { id: 'only-in-sight', hidden: true }, strings.onlyInSight);
  table.after(note);
  const buttons = new Map<number, HTMLButtonElement>();

  const buttonOf = (stage: number): HTMLButtonElement => {
    const known = buttons.get(stage);
    if (known) return known;
    const made = html('button', { type: 'button', class: 'heard', tabindex: -1 });
    made.addEventListener('click', () => go(pathOf(stage, Number(made.value))));
    buttons.set(stage, made);
    return made;
  };
  return {
    update(layout, window, cells) {
      const missing = new Map<number, { readonly first: number; readonly count: number }>();
      layout.columns.forEach(({ stage, step }, i) => {
        if (step === undefined || (i >= window.first && i < window.end)) return;
        const { first, count } = missing.get(stage) ?? { first: step, count: 0 };
        missing.set(stage, { first, count: count + 1 });
      });
      for (const [stage, button] of buttons) {
        if (missing.has(stage)) continue;
        button.remove();
        buttons.delete(stage);
      }
      const places = missing.size > 0 ? columnsOfStages(layout) : new Map<number, number>();
      for (const [stage, { first, count }] of missing) {
        const [button, cell] = [buttonOf(stage), cells[places.get(stage) ?? -1]];
        const text = format(strings.outOfSight, count === 1 ? strings.oneStep : format(strings.steps, count));
        button.value = String(first);
        if (button.textContent !== text) button.textContent = text;
        if (button.parentElement !== cell) cell?.append(button);
      }
      if (missing.size > 0) table.setAttribute('aria-describedby', note.id);
      else table.removeAttribute('aria-describedby');
    },
  };
}
