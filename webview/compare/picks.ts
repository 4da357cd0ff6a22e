/** Which of the texts has the keyboard. */
export interface Picks {
  /** To be called when texts came, went or were hidden; `focused` gets the keyboard back. */
  refresh(focused?: number): void;
  /** The number of the text that has the keyboard, if one has. */
  focused(): number | undefined;
}

/**
 * Makes the texts of a comparison one tab stop: arrow keys go up and down among the texts of a column, left and right to the
 * next column, Home and End to the first and last.
 */
export function connectPicks(content: HTMLElement): Picks {
  const all = (): HTMLElement[] =>
    [...content.querySelectorAll<HTMLElement>('.pick, summary')].filter(e => e.checkVisibility());
  let stop = 0;
  const makeStop = (to: number, among = all()): void => {
    for (const element of content.querySelectorAll('.pick, summary')) element.setAttribute('tabindex', '-1');
    stop = Math.max(0, Math.min(to, among.length - 1));
    among[stop]?.setAttribute('tabindex', '0');
  };
  content.addEventListener('focusin', event => {
    const among = all();
    const index = among.indexOf(event.target as HTMLElement);
    if (index >= 0) makeStop(index, among);
  });
  content.addEventListener('toggle', () => makeStop(stop), true);
  content.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const among = all();
    const from = among.indexOf(event.target as HTMLElement);
    const to = from < 0 ? undefined : target(event.key, from, among);
    if (!to) return;
    event.preventDefault();
    to.focus();
    to.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
  return {
    refresh(focused) {
      makeStop(focused ?? stop);
      if (focused !== undefined) all()[stop]?.focus({ preventScroll: true });
    },
    focused() {
      const index = all().indexOf(document.activeElement as HTMLElement);
      return index < 0 ? undefined : index;
    },
  };
}

function target(key: string, from: number, among: readonly HTMLElement[]): HTMLElement | undefined {
  if (key === 'ArrowDown') return among[from + 1];
  if (key === 'ArrowUp') return among[from - 1];
  if (key === 'Home') return among[0];
  if (key === 'End') return among.at(-1);
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return undefined;
  return beside(among[from]!, key === 'ArrowRight' ? 1 : -1, among);
}

/** The text in the nearest column on a side that stands nearest in height. */
function beside(element: HTMLElement, way: 1 | -1, among: readonly HTMLElement[]): HTMLElement | undefined {
  const cellOf = (one: HTMLElement): DOMRect => (one.closest('td, th, section') ?? one).getBoundingClientRect();
  const [cell, { top }] = [cellOf(element), element.getBoundingClientRect()];
  const found = among
    .map(one => ({ one, left: cellOf(one).left, away: Math.abs(one.getBoundingClientRect().top - top) }))
    .filter(({ left }) => (left - cell.left) * way > 1);
  const nearest = Math.min(...found.map(({ left }) => Math.abs(left - cell.left)));
  return found.filter(({ left }) => Math.abs(left - cell.left) <= nearest + 1).sort((a, b) => a.away - b.away)[0]?.one;
}
