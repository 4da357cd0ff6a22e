import type { MapView } from '../src/shared/map-view';
import type { PreviewStrings } from '../src/shared/preview-messages';
import { format, html } from './dom';

/** What stands above the picture about the text: nothing, or that it has an error and whether the picture shows it. */
export function problemNote(next: MapView, kept: boolean, strings: PreviewStrings): string | undefined {
  if (!next.problem) return undefined;
  const { line, message } = next.problem;
  return kept ? format(strings.errorKept, line + 1) : format(strings.errorDrawn, line + 1, message);
}

/** What is shown where there is no picture. */
export function placeholder(map: MapView | undefined, strings: PreviewStrings): HTMLElement {
  if (!map) return html('div', { class: 'placeholder' }, html('p', {}, strings.loading));
  if (map.library) return html('div', { class: 'placeholder' }, html('p', {}, strings.library));
  return html(
    'div',
    { class: 'placeholder' },
    html('h2', {}, strings.emptyTitle),
    html('p', {}, strings.emptyHint),
    html('pre', {}, strings.emptyExample),
  );
}
