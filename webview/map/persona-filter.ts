import type { MapView } from '../../src/shared/map-view';
import type { PreviewStrings } from '../../src/shared/preview-messages';
import { html } from '../dom';

export interface PersonaFilter {
  readonly element: HTMLElement;
  update(map: MapView, persona: number | undefined): void;
}

/** Whose feelings are drawn, and whose steps stand out: everybody's, or one persona's. Not there where there is only one. */
export function createPersonaFilter(
  strings: PreviewStrings,
  choose: (persona: number | undefined) => void,
): PersonaFilter {
  const select = html('select', { class: 'tool tool-select', 'aria-label': strings.personas, title: strings.personas });
  select.addEventListener('change', () => choose(select.value === '' ? undefined : Number(select.value)));
  let names = '';
  return {
    element: select,
    update({ personas }, persona) {
      select.hidden = personas.length < 2;
      const all = personas.map(p => p.name);
      if (all.join('\n') !== names) {
        names = all.join('\n');
        select.replaceChildren(
          html('option', { value: '' }, strings.allPersonas),
          ...all.map((name, i) => html('option', { value: i }, name)),
        );
      }
      select.value = persona === undefined ? '' : String(persona);
    },
  };
}
