import { initials } from '../src/render/initials';
import { mapChips } from '../src/render/map-chips';
import { pictureTexts } from '../src/render/picture-texts';
import type { MapView } from '../src/shared/map-view';
import type { PreviewStrings } from '../src/shared/preview-messages';
import { html } from './dom';
import { hasCard, openPersonaCard } from './persona-card';
import { personaClass } from './persona-class';

/** What the map is called, what it is for and of whom it tells. */
export function heading(map: MapView, strings: PreviewStrings): HTMLElement[] {
  const direction = { dir: map.direction, lang: map.language };
  const words = pictureTexts(map.language);
  const marks = initials(map.personas.map(p => p.name));
  const personas = map.personas.map((persona, i) => {
    const badge = (): HTMLElement =>
      html(
        'span',
        { class: `persona-badge ${personaClass(i, map.personas.length)}`, 'aria-hidden': 'true' },
        marks[i]!,
      );
    if (!hasCard(persona)) return html('li', { class: 'persona-name', ...direction }, badge(), persona.name);
    const button = html(
      'button',
      { type: 'button', class: 'persona-name', 'aria-haspopup': 'dialog', ...direction },
      badge(),
      persona.name,
    );
    button.addEventListener('click', () => openPersonaCard(persona, button, badge(), words, direction));
    return html('li', {}, button);
  });
  const about = [map.scenario, map.goal === undefined ? undefined : `${words.goal}: ${map.goal}`].filter(
    text => text !== undefined,
  );
  return [
    html(
      'div',
      { class: 'title-line' },
      html('h1', direction, map.title || strings.untitled),
      ...mapChips(map, words).map(({ text, warns }) => html('span', { class: warns ? 'chip late' : 'chip' }, text)),
    ),
    ...about.map(text => html('p', { class: 'goal', ...direction }, text)),
    ...(personas.length > 0 ? [html('ul', { class: 'personas', 'aria-label': strings.personas }, ...personas)] : []),
  ];
}
