import { curveSize } from '../../src/render/layout/curves';
import type { MapLayout } from '../../src/render/layout/map-layout';
import type { PicturePath } from '../../src/shared/map-view';
import { pathOf, placeOf } from '../../src/shared/map-view';
import { html, leftToRight } from '../dom';
import { signedIn } from '../../src/shared/signed-in';
import type { Begun, Editing, ThingActions } from './editing';
import { pathOfThing } from './items';

/** From how many pixels on a press is a drag. */
const dragFrom = 5;

interface Drag {
  /** The pointer has moved; x and y in pixels of the window. */
  move(x: number, y: number): void;
  drop(): void;
  cancel(): void;
}

/** Dragging with the mouse or a pen: steps, stages, emotions. Escape lets all be as it was. */
export function connectDrags(table: HTMLElement, begun: () => Begun): void {
  table.addEventListener('pointerdown', event => {
    if (event.button !== 0 || event.pointerType === 'touch' || !(event.target instanceof Element)) return;
    const element = event.target.closest<HTMLElement>('[data-drag]');
    if (!element || event.target.closest('button, textarea')) return;
    const { editing, actions } = begun();
    const path = pathOfThing(element, editing.layout());
    if (!path) return;
    const [x, y] = [event.clientX, event.clientY];
    let drag: Drag | undefined;
    const move = (at: PointerEvent): void => {
      // It was let go where nobody told us of it
      if ((at.buttons & 1) === 0) return end(false);
      if (!drag && Math.hypot(at.clientX - x, at.clientY - y) < dragFrom) return;
      if (!drag) {
        drag = begin(editing, actions, element, path, x, y);
        table.setPointerCapture(event.pointerId);
        // The first pixels have begun to select the text
        getSelection()?.removeAllRanges();
        table.classList.add('dragging');
      }
      drag.move(at.clientX, at.clientY);
    };
    const end = (take: boolean): void => {
      table.removeEventListener('pointermove', move);
      table.removeEventListener('pointerup', up);
      table.removeEventListener('pointercancel', cancel);
      document.removeEventListener('keydown', key, true);
      if (!drag) return;
      table.classList.remove('dragging');
      // The click that ends a drag chooses nothing
      table.addEventListener('click', stop, { capture: true, once: true });
      setTimeout(() => table.removeEventListener('click', stop, { capture: true }));
      if (take) drag.drop();
      else drag.cancel();
    };
    const up = (): void => end(true);
    const cancel = (): void => end(false);
    const key = (pressed: KeyboardEvent): void => {
      if (pressed.key !== 'Escape') return;
      pressed.stopPropagation();
      end(false);
    };
    table.addEventListener('pointermove', move);
    table.addEventListener('pointerup', up);
    table.addEventListener('pointercancel', cancel);
    document.addEventListener('keydown', key, true);
  });
}

const stop = (event: Event): void => {
  event.stopPropagation();
  event.preventDefault();
};

function begin(
  editing: Editing,
  actions: ThingActions,
  element: HTMLElement,
  path: PicturePath,
  x: number,
  y: number,
): Drag {
  return element.dataset['drag'] === 'emotion'
    ? emotionDrag(editing, actions, element, path, y)
    : placeDrag(editing, element, path, x, y);
}

/** A point goes up and down by halves. */
function emotionDrag(
  { zoom, layout, tryEmotion }: Editing,
  actions: ThingActions,
  element: HTMLElement,
  path: PicturePath,
  from: number,
): Drag {
  const before = Number(element.getAttribute('aria-valuenow'));
  const top = element.style.top;
  const bubble = html('span', { class: 'bubble' });
  const signed = signedIn(layout()?.map.language ?? 'en');
  let value = before;
  element.classList.add('dragged');
  element.append(bubble);
  const end = (): void => {
    element.classList.remove('dragged');
    bubble.remove();
  };
  return {
    move(_, y) {
      const wanted = before - (y - from) / zoom() / curveSize.unit;
      const next = Math.max(-2, Math.min(2, Math.round(wanted * 2) / 2));
      if (next !== value) tryEmotion(path, next);
      value = next;
      element.style.top = `${parseFloat(top) + (before - value) * curveSize.unit}px`;
      bubble.replaceChildren(leftToRight(signed(value)));
    },
    drop() {
      end();
      if (value === before) element.style.top = top;
      else actions.set(path, value);
    },
    cancel() {
      end();
      element.style.top = top;
      tryEmotion(path, undefined);
    },
  };
}

/** A step or a stage goes to another place; a line shows where. */
function placeDrag(editing: Editing, element: HTMLElement, path: PicturePath, x: number, y: number): Drag {
  const { table, zoom } = editing;
  const layout = editing.layout()!;
  const ofStep = placeOf(path).step !== undefined;
  const line = html('div', { class: `drop-line${ofStep ? ' of-step' : ''}`, 'aria-hidden': 'true' });
  const ghost = element.cloneNode(true) as HTMLElement;
  const box = element.getBoundingClientRect();
  ghost.classList.add('drag-ghost');
  ghost.removeAttribute('tabindex');
  Object.assign(ghost.style, { width: `${box.width / zoom()}px`, height: `${box.height / zoom()}px` });
  element.classList.add('dragged');
  table.append(line, ghost);
  let target: Target | undefined;
  const end = (): void => {
    element.classList.remove('dragged');
    line.remove();
    ghost.remove();
  };
  return {
    move(atX, atY) {
      const of = table.getBoundingClientRect();
      const scale = zoom();
      ghost.style.left = `${(box.left - of.left + atX - x) / scale}px`;
      ghost.style.top = `${(box.top - of.top + atY - y) / scale}px`;
      const inside = (atX - of.left) / scale;
      const along = layout.map.direction === 'rtl' ? layout.width - inside : inside;
      target = ofStep ? stepTarget(layout, path, along) : stageTarget(layout, path, along);
      line.hidden = !target;
      if (target) line.style.insetInlineStart = `${target.x - 1}px`;
      scrollAtEdge(table.parentElement!, atX);
    },
    drop() {
      end();
      if (target?.to) editing.edit({ kind: 'move', path, to: target.to }, target.to);
    },
    cancel: end,
  };
}

interface Target {
  readonly x: number;
  /** The path that it has there; absent where it is already. */
  readonly to?: PicturePath;
}

/** Where a step goes that is dropped at x: between two steps, or into a stage without steps. */
function stepTarget(layout: MapLayout, path: PicturePath, x: number): Target | undefined {
  const column = layout.columns.find(c => x < c.x + c.width) ?? layout.columns.at(-1);
  if (!column) return undefined;
  const from = placeOf(path);
  const behind = x > column.x + column.width / 2;
  const index = column.step === undefined ? 0 : column.step + (behind ? 1 : 0);
  const at = behind && column.step !== undefined ? column.x + column.width : column.x;
  if (column.stage !== from.stage) return { x: at, to: pathOf(column.stage, index) };
  const position = index > from.step! ? index - 1 : index;
  return position === from.step ? { x: at } : { x: at, to: pathOf(column.stage, position) };
}

/** Where a stage goes that is dropped at x: between two stages. */
function stageTarget(layout: MapLayout, path: PicturePath, x: number): Target | undefined {
  const stage = layout.stages.find(s => x < s.x + s.width) ?? layout.stages.at(-1);
  if (!stage) return undefined;
  const from = placeOf(path).stage!;
  const behind = x > stage.x + stage.width / 2;
  const index = stage.stage + (behind ? 1 : 0);
  const at = behind ? stage.x + stage.width : stage.x;
  const position = index > from ? index - 1 : index;
  return position === from ? { x: at } : { x: at, to: pathOf(position) };
}

/** What is dragged to an edge of the picture brings more of it into sight. */
function scrollAtEdge(frame: HTMLElement, x: number): void {
  const box = frame.getBoundingClientRect();
  const edge = 40;
  if (x > box.right - edge) frame.scrollBy({ left: 12, behavior: 'instant' });
  else if (x < box.left + edge + 60) frame.scrollBy({ left: -12, behavior: 'instant' });
}
