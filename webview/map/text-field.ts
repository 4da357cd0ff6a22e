import { html } from '../dom';
import type { Editing } from './editing';

export interface FieldOptions {
  /** Stands below the element, as what is written is new, instead of over it. */
  readonly beside?: boolean;
  readonly placeholder?: string;
}

/**
 * A field over a text of the picture. Enter and leaving it take what is written; Escape, and a text that is as before, do nothing.
 * @param done called with the text, on one line, if it is another
 */
export function editText(
  { table, strings, zoom }: Editing,
  element: HTMLElement,
  value: string,
  done: (text: string) => void,
  { beside = false, placeholder }: FieldOptions = {},
): void {
  const field = html('textarea', {
    class: 'field',
    rows: 1,
    dir: 'auto',
    'aria-label': placeholder ?? strings.editText,
    ...(placeholder === undefined ? {} : { placeholder }),
  });
  field.value = value;
  const back = element.closest<HTMLElement>('.item, .point, .map-stage');
  const box = element.getBoundingClientRect();
  const of = table.getBoundingClientRect();
  const scale = zoom();
  // A word of one letter leaves room for others; a wide stage is not all field
  const width = Math.min(Math.max(box.width / scale, 150), 260);
  const place = (box.left - of.left) / scale;
  field.style.left = `${Math.max(0, place - 5)}px`;
  field.style.top = `${((beside ? box.bottom : box.top) - of.top) / scale - 4}px`;
  field.style.width = `${width + 10}px`;
  const grow = (): void => {
    field.style.height = '0';
    field.style.height = `${field.scrollHeight + 2}px`;
  };
  let closed = false;
  const close = (take: boolean, focus: boolean): void => {
    if (closed) return;
    closed = true;
    const text = field.value.replace(/\s+/g, ' ').trim();
    field.remove();
    if (focus) back?.focus({ preventScroll: true });
    if (take && text !== value) done(text);
  };
  field.addEventListener('input', grow);
  field.addEventListener('keydown', event => {
    event.stopPropagation();
    if (event.isComposing) return;
    if (event.key === 'Enter') close(true, true);
    else if (event.key === 'Escape') close(false, true);
    else return;
    event.preventDefault();
  });
  for (const name of ['pointerdown', 'click', 'dblclick', 'contextmenu'] as const)
    field.addEventListener(name, event => event.stopPropagation());
  field.addEventListener('blur', () => close(true, false));
  table.append(field);
  grow();
  field.focus({ preventScroll: true });
  field.select();
}
