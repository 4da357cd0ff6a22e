import type { PictureTexts } from '../src/render/picture-texts';
import type { PersonaView } from '../src/shared/map-view';
import { format, html } from './dom';
import { openPopup } from './map/popup';

/** Whether more is known of a persona than her name. */
export const hasCard = ({ segment, quote, goals, needs }: PersonaView): boolean =>
  segment !== undefined || quote !== undefined || goals.length + needs.length > 0;

/**
 * Opens a card with what is known of a persona. The keyboard goes to it, and back when it closes.
 * @param back below which it stands
 * @param badge of the persona, as it is beside her name
 * @param spoken the direction and language of the map
 */
export function openPersonaCard(
  { name, segment, quote, goals, needs }: PersonaView,
  back: HTMLElement,
  badge: HTMLElement,
  words: PictureTexts,
  spoken: { readonly dir: 'ltr' | 'rtl'; readonly lang: string },
): void {
  const list = (title: string, items: readonly string[]): HTMLElement[] =>
    items.length === 0
      ? []
      : [html('h3', {}, title), html('ul', {}, ...items.map(item => html('li', { dir: 'auto' }, item)))];
  const about = html(
    'div',
    { id: 'persona-card' },
    ...(segment === undefined ? [] : [html('p', { class: 'persona-segment', dir: 'auto' }, segment)]),
    ...(quote === undefined ? [] : [html('blockquote', { dir: 'auto' }, format(words.quote, quote))]),
    ...list(words.goals, goals),
    ...list(words.needs, needs),
  );
  const box = back.getBoundingClientRect();
  const head = html('h2', {}, badge, html('span', { dir: 'auto' }, name));
  const popup = openPopup({ x: box.left, y: box.bottom + 4 }, back, [head, about], 'dialog', name);
  popup.element.classList.add('persona-card');
  for (const [key, value] of Object.entries({ ...spoken, tabindex: '-1', 'aria-describedby': about.id }))
    popup.element.setAttribute(key, value);
  popup.place();
  popup.element.focus();
}
