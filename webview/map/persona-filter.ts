import type { MapView } from '../../src/shared/map-view';
import type { PreviewStrings } from '../../src/shared/preview-messages';
import { html } from '../dom';

export interface PersonaFilter {
  readonly element: HTMLElement;
  /** @param persona the index of the one that is chosen */
  update(map: MapView, persona: number | undefined): void;
}

/** Whose feelings are drawn: everybody's, or one persona's, who is told by her id. Not there where there is only one. */
export function createPersonaFilter(strings: PreviewStrings, choose: (id: string | undefined) => void): PersonaFilter {
  const select = html('select', { class: 'tool tool-select', 'aria-label': strings.personas, title: strings.personas });
  let shown: MapView['personas'] = [];
  select.addEventListener('change', () => choose(shown[Number(select.value || NaN)]?.id));
  let names = '';
  return {
    element: select,
    update({ personas }, persona) {
      shown = personas;
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
