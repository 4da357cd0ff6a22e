import type { PreviewStrings } from '../src/shared/preview-messages';
import { html } from './dom';
import type { Icon } from './icons';
import { icon } from './icons';

/** What the buttons do. */
export interface ToolbarActions {
  zoomIn(): void;
  zoomOut(): void;
  zoomReset(): void;
  fit(): void;
  toggleLock(): void;
  showSource(): void;
}

export interface Toolbar {
  readonly element: HTMLElement;
  /** 1 is actual size. */
  showZoom(zoom: number): void;
  showLocked(locked: boolean): void;
}

/** The bar above the page: lock and source on one side, zoom on the other. */
export function createToolbar(strings: PreviewStrings, actions: ToolbarActions): Toolbar {
  const button = (name: Icon, label: string, run: () => void): HTMLButtonElement => {
    const made = html(
      'button',
      { type: 'button', title: label, 'aria-label': label, class: `tool tool-${name}` },
      icon(name),
    );
    made.addEventListener('click', run);
    return made;
  };
  const percent = html('button', {
    type: 'button',
    class: 'tool tool-percent',
    title: strings.zoomReset,
  });
  percent.addEventListener('click', actions.zoomReset);
  const lock = button('lock', strings.unlock, actions.toggleLock);
  const element = html(
    'div',
    { class: 'toolbar', role: 'toolbar', 'aria-label': strings.toolbar },
    button('source', strings.source, actions.showSource),
    lock,
    html('span', { class: 'space' }),
    button('minus', strings.zoomOut, actions.zoomOut),
    percent,
    button('plus', strings.zoomIn, actions.zoomIn),
    button('fit', strings.fit, actions.fit),
  );
  return {
    element,
    showZoom(zoom) {
      percent.textContent = `${Math.round(zoom * 100)} %`;
      percent.setAttribute('aria-label', `${percent.textContent}, ${strings.zoomReset}`);
    },
    showLocked(locked) {
      const label = locked ? strings.unlock : strings.lock;
      lock.replaceChildren(icon(locked ? 'lock' : 'unlock'));
      lock.title = label;
      lock.setAttribute('aria-label', label);
      lock.setAttribute('aria-pressed', String(locked));
    },
  };
}
