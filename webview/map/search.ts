import type { MapView, MomentView, PicturePath, StepView } from '../../src/shared/map-view';
import { pathOf } from '../../src/shared/map-view';
import type { PreviewStrings } from '../../src/shared/preview-messages';
import { format, html } from '../dom';

export interface Search {
  readonly element: HTMLElement;
}

export interface SearchActions {
  map(): MapView | undefined;
  show(path: PicturePath): void;
}

/** Finds words in everything that the map shows: Enter goes to the next place, Shift+Enter to the one before. */
export function createSearch(strings: PreviewStrings, { map, show }: SearchActions): Search {
  const field = html('input', {
    type: 'search',
    class: 'search',
    placeholder: strings.search,
    'aria-label': strings.search,
    spellcheck: 'false',
  });
  const count = html('span', { class: 'search-count', role: 'status', 'aria-live': 'polite' });
  let at = -1;
  const go = (by: number): void => {
    const of = map();
    const found = of && field.value.trim() !== '' ? placesOf(of, field.value) : [];
    if (field.value.trim() === '') count.textContent = '';
    else if (found.length === 0) count.textContent = strings.notFound;
    if (found.length === 0) return;
    at = (((at + by) % found.length) + found.length) % found.length;
    count.textContent = format(strings.found, at + 1, found.length);
    show(found[at]!);
  };
  field.addEventListener('input', () => {
    at = -1;
    go(1);
  });
  field.addEventListener('keydown', event => {
    if (event.key !== 'Enter' || event.isComposing) return;
    go(event.shiftKey ? -1 : 1);
    event.preventDefault();
  });
  return { element: html('div', { class: 'search-box' }, field, count) };
}

/** Where words stand in a map, in the order of the text: a path a thing. Case does not count. */
export function placesOf(map: MapView, words: string): PicturePath[] {
  const wanted = fold(words.trim());
  if (wanted === '') return [];
  const has = (...texts: (string | undefined)[]): boolean =>
    texts.some(t => t !== undefined && fold(t).includes(wanted));
  const found: PicturePath[] = [];
  const lists = (base: PicturePath, of: MomentView & Partial<StepView>): void => {
    const each = (key: string, all: readonly (readonly (string | undefined)[])[]): void =>
      all.forEach((texts, i) => has(...texts) && found.push([...base, key, i]));
    if (of.touchpoints.length === 1) {
      const { name, channel } = of.touchpoints[0]!;
      if (has(name, channel)) found.push([...base, 'touchpoint']);
    } else
      each(
        'touchpoint',
        of.touchpoints.map(t => [t.name, t.channel]),
      );
    each(
      'motivations',
      of.motivations.map(m => [m]),
    );
    each(
      'behaviours',
      of.behaviours.map(b => [b]),
    );
    each(
      'pains',
      of.pains.map(p => [p.text]),
    );
    each(
      'opportunities',
      of.opportunities.map(o => [o.text, o.owner]),
    );
    each(
      'metrics',
      of.metrics.map(m => [m.name]),
    );
    each(
      'evidence',
      of.evidence.map(e => [e.name]),
    );
    each(
      'physical-evidence',
      (of.physicalEvidence ?? []).map(i => [i.text]),
    );
    for (const lane of ['frontstage', 'backstage', 'support'] as const)
      each(
        lane,
        (of[lane] ?? []).map(i => [i.text]),
      );
  };
  map.stages.forEach((stage, i) => {
    if (has(stage.name, stage.goal)) found.push(pathOf(i));
    lists(pathOf(i), stage);
    stage.steps.forEach((step, k) => {
      if (has(step.action, step.thought, ...step.ratings.map(r => r.feeling))) found.push(pathOf(i, k));
      lists(pathOf(i, k), step);
    });
  });
  return found;
}

const fold = (text: string): string => text.toLocaleLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
