import { html } from '../dom';

/** A panel at a place of the window; a click elsewhere, Escape or the keyboard leaving it close it. */
export interface Popup {
  readonly element: HTMLElement;
  close(back: boolean): void;
  /** Its content has another size: keeps it within the window. */
  place(): void;
}

let open: Popup | undefined;

/** Opens a panel, and closes the one that was open. @param back what gets the keyboard again */
export function openPopup(
  at: { readonly x: number; readonly y: number },
  back: HTMLElement,
  content: readonly HTMLElement[],
  role: 'menu' | 'dialog',
  label: string,
): Popup {
  open?.close(false);
  const element = html('div', { class: 'menu-panel popup', role, 'aria-label': label }, ...content);
  // Within the page's main part, where a screen reader looks for it
  (back.closest('main') ?? document.body).append(element);
  const place = (): void => {
    // As wide as it wants to be: at an edge of the window it would be measured as narrow as the room beside it
    element.style.left = '0';
    const { width, height } = element.getBoundingClientRect();
    element.style.left = `${Math.max(4, Math.min(at.x, document.documentElement.clientWidth - width - 4))}px`;
    element.style.top = `${Math.max(4, Math.min(at.y, document.documentElement.clientHeight - height - 4))}px`;
  };
  place();
  const outside = (event: Event): void => {
    if (event.target instanceof Node && !element.contains(event.target)) popup.close(false);
  };
  const popup: Popup = {
    element,
    place,
    close(focusBack) {
      if (open !== popup) return;
      open = undefined;
      document.removeEventListener('pointerdown', outside, true);
      element.remove();
      if (focusBack) back.focus({ preventScroll: true });
    },
  };
  open = popup;
  document.addEventListener('pointerdown', outside, true);
  element.addEventListener('keydown', event => {
    const all = [...element.querySelectorAll<HTMLElement>('button:not(:disabled), input, select')];
    const at = all.indexOf(document.activeElement as HTMLElement);
    event.stopPropagation();
    if (event.key === 'Escape') popup.close(true);
    else if (event.key === 'ArrowDown') all[(at + 1) % all.length]?.focus();
    else if (event.key === 'ArrowUp') all[(at - 1 + all.length) % all.length]?.focus();
    else if (event.key === 'Home') all[0]?.focus();
    else if (event.key === 'End') all.at(-1)?.focus();
    else return;
    event.preventDefault();
  });
  element.addEventListener('focusout', event => {
    if (event.relatedTarget instanceof Node && !element.contains(event.relatedTarget)) popup.close(false);
  });
  element.querySelector<HTMLElement>('button:not(:disabled), input')?.focus();
  return popup;
}
