import type { TouchpointView } from '../../src/shared/map-view';
import { html } from '../dom';
import type { Editing } from './editing';
import { openPopup } from './popup';

/** A list of all touchpoints in sight, those of the step ticked. Each tick is kept until the list is closed by its button or Enter. */
export function pickTouchpoints(
  { strings }: Editing,
  element: HTMLElement,
  all: readonly TouchpointView[],
  now: readonly string[],
  done: (ids: readonly string[]) => void,
): void {
  const box = element.getBoundingClientRect();
  // Those that are named and defined nowhere stay to be seen
  const choices = [
    ...all,
    ...now.filter(id => !all.some(t => t.id === id)).map(id => ({ id, name: id }) as TouchpointView),
  ];
  const boxes = choices.map(({ id, name, channel }) => {
    const check = html('input', { type: 'checkbox', value: id });
    check.checked = now.includes(id);
    return html(
      'li',
      {},
      html('label', {}, check, html('span', {}, channel === undefined ? name : `${name} · ${channel}`)),
    );
  });
  const ok = html('button', { type: 'button', class: 'menu-ok' }, strings.apply);
  const list = html('ul', { class: 'menu-list' }, ...boxes);
  const take = (): void => {
    const ticked = [...list.querySelectorAll('input')].filter(i => i.checked).map(i => i.value);
    // In the order they had, then as defined
    const ids = [...now.filter(id => ticked.includes(id)), ...ticked.filter(id => !now.includes(id))];
    popup.close(true);
    if (ids.join('\n') !== now.join('\n')) done(ids);
  };
  ok.addEventListener('click', take);
  list.addEventListener('keydown', event => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    take();
  });
  const content = boxes.length > 0 ? [list, ok] : [html('p', { class: 'menu-empty' }, strings.noTouchpoints)];
  const popup = openPopup({ x: box.left, y: box.bottom + 2 }, element, content, 'dialog', strings.setTouchpoints);
}
