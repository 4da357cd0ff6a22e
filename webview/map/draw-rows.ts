import type { Cell, LaneRow, MapLayout } from '../../src/render/layout/map-layout';
import { room } from '../../src/render/layout/cells';
import type { PictureTexts } from '../../src/render/picture-texts';
import { html } from '../dom';
import type { ItemTexts } from './draw-item';
import { drawItem } from './draw-item';

/** The columns that are drawn, from one up to another. */
export interface Window {
  readonly first: number;
  readonly end: number;
}

/** A cell's element, and what was drawn in it. */
interface DrawnCell {
  readonly cell: Cell;
  readonly element: HTMLElement;
  /** Where it was put. */
  at: string;
}

/** The elements of one lane. */
export interface DrawnRow {
  readonly element: HTMLElement;
  readonly head: HTMLElement;
  cells: Map<Cell, DrawnCell>;
  texts: ItemTexts | undefined;
}

/** Which column, or stage, an element of a cell stands for. */
export const placeOfCell = new WeakMap<Element, { readonly column?: number; readonly stage?: number }>();

/** A lane without anything in it yet. */
export function createRow(): DrawnRow {
  const head = html('div', { class: 'lane-name', role: 'rowheader' });
  return { element: html('div', { class: 'lane', role: 'row' }, head), head, cells: new Map(), texts: undefined };
}

/** Draws what a lane shows in a window: cells that did not change are only moved. */
export function updateRow(
  drawn: DrawnRow,
  row: LaneRow,
  layout: MapLayout,
  window: Window,
  texts: ItemTexts,
  words: PictureTexts,
): void {
  const { element, head } = drawn;
  // Marks of personas may have changed
  const before = drawn.texts === texts ? drawn.cells : new Map<Cell, DrawnCell>();
  const next = new Map<Cell, DrawnCell>();
  element.style.height = `${row.height}px`;
  element.style.marginTop = row.line ? `${lineHeight}px` : '';
  element.dataset['lane'] = row.lane;
  element.dataset['line'] = row.line ? words[row.line] : '';
  element.classList.toggle('blueprint-line', row.line !== undefined);
  element.classList.toggle('folded', row.folded);
  drawHead(head, row, layout, words);

  const put = (cell: Cell, x: number, y: number, width: number, place: { column?: number; stage?: number }): void => {
    if (cell.items.length === 0) return;
    const known = before.get(cell) ?? { cell, element: drawCell(cell, texts), at: '' };
    next.set(cell, known);
    placeOfCell.set(known.element, place);
    const column = place.column ?? layout.stages[place.stage!]!.first;
    const at = `${x} ${y} ${width} ${column}`;
    // To write the same once more would have the browser style the cell anew
    if (known.at === at) return;
    known.at = at;
    const { style } = known.element;
    style.insetInlineStart = `${x + room.side}px`;
    style.top = `${y}px`;
    style.width = `${width - 2 * room.side}px`;
    style.height = `${cell.height}px`;
    known.element.setAttribute('aria-colindex', String(column + 2));
  };
  layout.stages.forEach((stage, i) => {
    if (stage.end <= window.first || stage.first >= window.end) return;
    put(row.stageCells[i]!, stage.x, room.lane, stage.width, { stage: i });
    for (let c = Math.max(stage.first, window.first); c < Math.min(stage.end, window.end); c++) {
      const { x, width } = layout.columns[c]!;
      put(row.cells[c]!, x, row.cellTops[i]!, width, { column: c });
    }
  });
  for (const [cell, { element: old }] of drawn.cells) if (next.get(cell)?.element !== old) old.remove();
  // In the order of the columns, as they are read to who does not see them; what stands where it belongs is not touched
  let last: Element = head;
  for (const { element: one } of next.values()) {
    if (last.nextElementSibling !== one) last.after(one);
    last = one;
  }
  drawn.cells = next;
  drawn.texts = texts;
}

/** Room for the name of a service blueprint's line. */
export const lineHeight = 26;

function drawHead(head: HTMLElement, row: LaneRow, layout: MapLayout, words: PictureTexts): void {
  const name = row.name.join('\n');
  head.style.width = `${layout.laneWidth}px`;
  if (row.line) head.setAttribute('aria-label', `${row.name.join(' ')} (${words[row.line]})`);
  else head.removeAttribute('aria-label');
  if (head.dataset['name'] === name) return;
  head.dataset['name'] = name;
  head.replaceChildren(html('span', { class: 'text type-lane' }, name));
}

function drawCell(cell: Cell, texts: ItemTexts): HTMLElement {
  return html('div', { class: 'cell', role: 'cell' }, ...cell.items.map(item => drawItem(item, texts)));
}
