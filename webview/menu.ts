import { html } from './dom';

/** A button of the toolbar that opens a panel below it. */
export interface Menu {
  readonly element: HTMLElement;
  readonly button: HTMLButtonElement;
  readonly panel: HTMLElement;
  close(): void;
}

/** Escape, a click elsewhere, and the keyboard leaving it close the panel. */
export function createMenu(label: string, fill: (panel: HTMLElement) => void): Menu {
  const button = html('button', { type: 'button', class: 'tool tool-menu', 'aria-expanded': 'false' }, label);
  const panel = html('div', { class: 'menu-panel', hidden: true });
  const element = html('div', { class: 'menu' }, button, panel);
  const outside = (event: Event): void => {
    if (event.target instanceof Node && !element.contains(event.target)) show(false);
  };
  const show = (open: boolean): void => {
    panel.hidden = !open;
    button.setAttribute('aria-expanded', String(open));
    document.removeEventListener('pointerdown', outside);
    if (!open) return;
    document.addEventListener('pointerdown', outside);
    fill(panel);
    panel.querySelector<HTMLElement>('button, input')?.focus();
  };
  button.addEventListener('click', () => show(panel.hidden === true));
  element.addEventListener('keydown', event => {
    if (event.key !== 'Escape' || panel.hidden) return;
    show(false);
    button.focus();
    event.stopPropagation();
  });
  element.addEventListener('focusout', event => {
    if (event.relatedTarget instanceof Node && !element.contains(event.relatedTarget)) show(false);
  });
  return { element, button, panel, close: () => show(false) };
}
