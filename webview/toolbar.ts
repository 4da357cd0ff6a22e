import type { PreviewStrings, ViewName } from '../src/shared/preview-messages';
import { viewNames } from '../src/shared/preview-messages';
import { html } from './dom';
import type { Icon } from './icons';
import { icon } from './icons';
import { connectToolbarKeys } from './toolbar-keys';

/** What the buttons do. */
export interface ToolbarActions {
  zoomIn(): void;
  zoomOut(): void;
  zoomReset(): void;
  fit(): void;
  toggleLock(): void;
  showSource(): void;
  showView(name: ViewName): void;
}

export interface Toolbar {
  readonly element: HTMLElement;
  /** 1 is actual size; undefined where nothing can be zoomed. */
  showZoom(zoom: number | undefined): void;
  showLocked(locked: boolean): void;
  /** Marks the view that is shown, and puts its own tools into the bar. */
  showView(name: ViewName, tools: readonly HTMLElement[]): void;
  /** Whether there is a picture: without one, its tools and zoom have nothing to do. */
  showTools(there: boolean): void;
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
  const tabs = new Map(
    viewNames.map(name => {
      const tab = html(
        'button',
        { type: 'button', class: 'tool tool-view', 'data-view': name },
        strings[`view.${name}`],
      );
      tab.addEventListener('click', () => actions.showView(name));
      return [name, tab];
    }),
  );
  const tools = html('span', { class: 'tools' });
  const zooming = html(
    'span',
    { class: 'tools zooming' },
    button('minus', strings.zoomOut, actions.zoomOut),
    percent,
    button('plus', strings.zoomIn, actions.zoomIn),
    button('fit', strings.fit, actions.fit),
  );
  const toolRow = html('span', { class: 'tool-row' }, tools, zooming);
  const element = html(
    'div',
    { class: 'toolbar', role: 'toolbar', 'aria-label': strings.toolbar },
    button('source', strings.source, actions.showSource),
    lock,
    html('span', { class: 'views', role: 'group', 'aria-label': strings.views }, ...tabs.values()),
    toolRow,
  );
  connectToolbarKeys(element);
  return {
    element,
    showZoom(zoom) {
      zooming.hidden = zoom === undefined;
      if (zoom === undefined) return;
      percent.textContent = `${Math.round(zoom * 100)} %`;
      percent.setAttribute('aria-label', `${percent.textContent}, ${strings.zoomReset}`);
    },
    showLocked(locked) {
      const label = locked ? strings.unlock : strings.lock;
      lock.replaceChildren(icon(locked ? 'lock' : 'unlock'));
      lock.title = label;
      lock.setAttribute('aria-label', label);
    },
    showView(name, own) {
      for (const [view, tab] of tabs) tab.setAttribute('aria-pressed', String(view === name));
      tools.replaceChildren(...own);
    },
    showTools(there) {
      toolRow.hidden = !there;
    },
  };
}
