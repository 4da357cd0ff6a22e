import type { Diagram } from '../src/shared/diagram';
import type { PreviewStrings, StringKey } from '../src/shared/preview-messages';
import { format, html } from './dom';
import { initials } from './layout';

/** What the map is called, what it is for and of whom it tells. */
export function heading(diagram: Diagram, strings: PreviewStrings): HTMLElement[] {
  const direction = { dir: 'auto', lang: diagram.language };
  const type = strings[`type.${diagram.type}` as StringKey] ?? diagram.type;
  const marks = initials(diagram.personas);
  const personas = diagram.personas.map((name, i) =>
    html(
      'li',
      { class: 'persona-name', ...direction },
      html('span', { class: `persona-badge persona-${i % 6}`, 'aria-hidden': 'true' }, marks[i]!),
      name,
    ),
  );
  return [
    html(
      'div',
      { class: 'title-line' },
      html('h1', direction, diagram.title || strings.untitled),
      html('span', { class: 'chip' }, type),
    ),
    ...(diagram.goal ? [html('p', { class: 'goal', lang: diagram.language }, format(strings.goal, diagram.goal))] : []),
    ...(personas.length > 0 ? [html('ul', { class: 'personas', 'aria-label': strings.personas }, ...personas)] : []),
  ];
}
