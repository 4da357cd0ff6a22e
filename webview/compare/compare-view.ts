import { pictureText } from '../../src/render/picture-texts';
import type { Compared } from '../../src/shared/compare-request';
import type { CompareStrings } from '../../src/shared/compare-strings';
import type { SideName } from '../../src/shared/comparison';
import type { PicturePath } from '../../src/shared/map-view';
import type { CompareChoice } from '../../src/shared/preview-messages';
import { html } from '../dom';
import { compareTable } from './compare-table';
import { drawing, type Drawing } from './drawing';
import { connectPicks } from './picks';
import { wholeMap } from './whole-map';

/** What the view asks of its page. */
export interface CompareHost {
  readonly strings: CompareStrings;
  /** Selects in a side's text what a path leads to; `focus`: the person wants to go on there. */
  select(side: SideName, path: PicturePath, focus: boolean): void;
  /** The person wants to compare with something, or with something else. */
  choose(what: CompareChoice): void;
}

export interface CompareView {
  readonly element: HTMLElement;
  /** Shows a comparison; without one, what there is to compare with. What is unfolded and where one is stays. */
  draw(compared: Compared | undefined): void;
}

/** Two maps, versions or personas side by side: what differs in words, and a table of stages with steps above one another. */
export function createCompareView(host: CompareHost): CompareView {
  const { strings } = host;
  const content = html('div', { class: 'compare-content' });
  const element = html('div', { class: 'compare', tabindex: -1 }, content);
  const picks = connectPicks(content);
  const toggle = (style: string, label: string, run: (on: boolean) => void): HTMLButtonElement => {
    const button = html('button', { type: 'button', class: 'toggle', 'aria-pressed': 'false' }, label);
    button.addEventListener('click', () => {
      const on = element.classList.toggle(style);
      button.setAttribute('aria-pressed', String(on));
      run(on);
    });
    return button;
  };
  const setDetails = (open: boolean): void => content.querySelectorAll('details').forEach(d => (d.open = open));
  const differences = toggle('differences-only', strings.onlyDifferences, () => picks.refresh());
  const details = toggle('all-details', strings.allDetails, setDetails);
  const other = html('button', { type: 'button', class: 'toggle' }, strings.other);
  other.addEventListener('click', () => host.choose('other'));

  return {
    element,
    draw(compared) {
      if (!compared) return content.replaceChildren(nothingChosen(host));
      const made = drawing(compared.comparison, strings, host.select);
      const opened = openDetails(content);
      const focused = picks.focused();
      const tools = html('div', { class: 'compare-tools' }, differences, details, other);
      const head = html(
        'div',
        { class: 'compare-head' },
        html('div', { class: 'compare-line' }, sides(made), tools),
        html(
          'ul',
          { class: 'summary', 'aria-label': strings.summary },
          ...compared.summary.map(line => html('li', { dir: 'auto' }, line)),
        ),
      );
      const hasStages = compared.comparison.stages.length > 0;
      content.replaceChildren(head, ...(hasStages ? [compareTable(made)] : []), ...wholeMap(made));
      if (element.classList.contains('all-details')) setDetails(true);
      else content.querySelectorAll('details').forEach((d, i) => (d.open = opened.has(i)));
      picks.refresh(focused);
    },
  };
}

const openDetails = (content: HTMLElement): Set<number> =>
  new Set([...content.querySelectorAll('details')].flatMap((d, i) => (d.open ? [i] : [])));

/** What is compared, each with the line that its curve is drawn with. */
function sides({ comparison, names, words }: Drawing): HTMLElement {
  const side = (which: SideName): HTMLElement => {
    const { title, type, language, label } = comparison[which];
    const name = comparison.kind === 'personas' ? names[which] : title;
    return html(
      'div',
      { class: `side ${which}` },
      html('span', { class: 'side-line', 'aria-hidden': 'true' }),
      html(
        'div',
        {},
        html('div', { class: 'side-which' }, comparison.kind === 'personas' ? title : names[which]),
        html('h2', { dir: 'auto', lang: language }, name || '…'),
      ),
      ...(comparison.kind === 'maps'
        ? [html('span', { class: 'chip' }, pictureText(words, `type.${type}`, type))]
        : []),
      ...(label === undefined ? [] : [html('span', { class: 'chip', dir: 'auto' }, label)]),
    );
  };
  return html('div', { class: 'sides' }, side('before'), side('after'));
}

function nothingChosen({ strings, choose }: CompareHost): HTMLElement {
  const button = (label: string, what: CompareChoice): HTMLElement => {
    const made = html('button', { type: 'button', class: 'toggle' }, label);
    made.addEventListener('click', () => choose(what));
    return made;
  };
  return html(
    'div',
    { class: 'nothing-chosen' },
    html('h2', {}, strings.chooseTitle),
    html('p', {}, strings.chooseHint),
    button(strings.chooseBaseline, 'baseline'),
    button(strings.chooseOther, 'other'),
    button(strings.chooseGit, 'version'),
  );
}
