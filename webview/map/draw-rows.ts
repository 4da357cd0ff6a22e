import type { Cell, GhostColumn, LaneRow, MapLayout, StageColumn } from '../../src/render/layout/map-layout';
import { room } from '../../src/render/layout/cells';
import { laneItems } from '../../src/render/layout/lanes';
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
  /**
   * The cells that a screen reader finds, one for each head of the table: browsers tell a cell's column by its place among
   * those of its row, whatever its attributes say. They take no room.
   */
  readonly columns: HTMLElement[];
  cells: Map<Cell, DrawnCell>;
  texts: ItemTexts | undefined;
}

/** Which column, or stage, an element of a cell stands for. */
export const placeOfCell = new WeakMap<Element, Place>();

interface Place {
  readonly column?: number;
  readonly stage?: number;
}

/** A lane without anything in it yet. */
export function createRow(): DrawnRow {
  const head = html('div', { class: 'lane-name', role: 'rowheader', 'aria-colindex': 1 });
  const element = html('div', { class: 'lane', role: 'row' }, head);
  return { element, head, columns: [], cells: new Map(), texts: undefined };
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
  const inStage = new Map<number, HTMLElement[]>();
  element.style.height = `${row.height}px`;
  element.style.marginTop = row.line ? `${lineHeight}px` : '';
  element.dataset['lane'] = row.lane;
  element.dataset['line'] = row.line ? words[row.line] : '';
  element.classList.toggle('blueprint-line', row.line !== undefined);
  element.classList.toggle('folded', row.folded);
  drawHead(head, row, layout, words);
  fillColumns(drawn, layout.stages.length + layout.ghosts.length);

  const put = (cell: Cell, x: number, y: number, width: number, place: Place): void => {
    if (cell.items.length === 0) return;
    const known = before.get(cell) ?? { cell, element: drawCell(cell, texts), at: '' };
    next.set(cell, known);
    placeOfCell.set(known.element, place);
    if (place.column !== undefined && row.lane !== 'steps') nameByStep(known.element, layout, place.column);
    const stage = place.column === undefined ? place.stage! : layout.columns[place.column]!.stage;
    inStage.set(stage, [...(inStage.get(stage) ?? []), known.element]);
    const at = `${x} ${y} ${width} ${place.column}`;
    // To write the same once more would have the browser style the cell anew
    if (known.at === at) return;
    known.at = at;
    if (place.column !== undefined) known.element.dataset['column'] = String(place.column);
    const { style } = known.element;
    style.insetInlineStart = `${x + room.side}px`;
    style.top = `${y}px`;
    style.width = `${width - 2 * room.side}px`;
    style.height = `${cell.height}px`;
  };
  element.querySelectorAll('.folded-count').forEach(old => old.remove());
  layout.stages.forEach((stage, i) => {
    if (stage.end <= window.first || stage.first >= window.end) return;
    if (row.folded) inStage.set(stage.stage, countOf(row, stage, layout));
    put(row.stageCells[i]!, stage.x, room.lane, stage.width, { stage: i });
    for (let c = Math.max(stage.first, window.first); c < Math.min(stage.end, window.end); c++) {
      const { x, width } = layout.columns[c]!;
      put(row.cells[c]!, x, row.cellTops[i]!, width, { column: c });
    }
  });
  for (const [cell, { element: old }] of drawn.cells) if (next.get(cell)?.element !== old) old.remove();
  for (const [stage, column] of columnsOfStages(layout)) inOrder(drawn.columns[column]!, inStage.get(stage) ?? []);
  drawn.cells = next;
  drawn.texts = texts;
}

/** How many things a folded lane has in a stage; feelings are told by the stage's mean. */
function countOf({ lane }: LaneRow, { stage, x }: StageColumn, { map }: MapLayout): HTMLElement[] {
  const of = map.stages[stage]!;
  const count = [of, ...of.steps].reduce((sum, moment) => sum + laneItems[lane](moment).length, 0);
  if (count === 0 || lane === 'emotion') return [];
  const element = html('span', { class: 'folded-count' }, String(count));
  element.style.insetInlineStart = `${x + room.side + 4}px`;
  return [element];
}

/** What heads the table's columns, in order: stages, and those that are missing. */
export function headsOf({ stages, ghosts }: MapLayout): (StageColumn | GhostColumn)[] {
  return [...stages, ...ghosts].sort((a, b) => a.x - b.x);
}

/** Where the cell of a stage is among those of its row, by the stage's index. */
export function columnsOfStages(layout: MapLayout): ReadonlyMap<number, number> {
  return new Map(headsOf(layout).flatMap((head, i) => ('stage' in head ? [[head.stage, i] as const] : [])));
}

function fillColumns({ head, columns }: DrawnRow, count: number): void {
  for (const surplus of columns.splice(count)) surplus.remove();
  while (columns.length < count) {
    const column = html('div', { class: 'stage-cell', role: 'cell', 'aria-colindex': columns.length + 2 });
    (columns.at(-1) ?? head).after(column);
    columns.push(column);
  }
}

/** Tells of which step what a cell holds is: a table has stages alone as its columns. */
export function nameByStep(cell: HTMLElement, { map, columns }: MapLayout, column: number): void {
  const { stage, step } = columns[column]!;
  const name = step === undefined ? undefined : map.stages[stage]?.steps[step]?.action;
  if (!name) {
    cell.removeAttribute('role');
    cell.removeAttribute('aria-label');
    return;
  }
  if (cell.getAttribute('aria-label') === name) return;
  cell.setAttribute('role', 'group');
  cell.setAttribute('aria-label', name);
}

/** Puts elements into their parent in the order of reading; what is in its place is not touched, and keeps the keyboard. */
function inOrder(parent: Element, elements: readonly Element[]): void {
  let next = parent.firstElementChild;
  for (const element of elements) {
    if (element === next) next = element.nextElementSibling;
    else parent.insertBefore(element, next);
  }
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
  return html('div', { class: 'cell' }, ...cell.items.map(item => drawItem(item, texts)));
}
