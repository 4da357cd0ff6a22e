import type { Item, MapLayout } from '../../src/render/layout/map-layout';
import type { PicturePath } from '../../src/shared/map-view';
import { pathOf, placeOf } from '../../src/shared/map-view';
import { placeOfCell } from './draw-rows';

/** What can be pointed at in the map: heads of stages, things in cells, points of curves. */
export const things = '.item, .point, .map-stage:not(.ghost)';

export const itemOf = new WeakMap<Element, Item>();

export interface ItemActions {
  layout(): MapLayout | undefined;
  select(path: PicturePath, focus: boolean): void;
  reveal(element: Element): void;
}

export interface Items {
  /** What stands for a path, or for the step or stage that it leads into; undefined where that is not drawn. */
  elementOf(path: PicturePath): HTMLElement | undefined;
  /** To be called when elements have come or gone: one of them is the tab stop. */
  refresh(): void;
}

/**
 * Makes things work by mouse and keyboard: one tab stop, arrow keys from thing to thing, Enter or a click selects it in the text,
 * Ctrl+Enter or Ctrl and a click goes there.
 */
export function connectItems(table: HTMLElement, actions: ItemActions): Items {
  let stop: HTMLElement | undefined;

  const makeStop = (element: HTMLElement): void => {
    if (stop !== element) stop?.setAttribute('tabindex', '-1');
    stop = element;
    element.setAttribute('tabindex', '0');
  };
  const choose = (element: Element, focus: boolean): void => {
    const path = pathOfThing(element, actions.layout());
    if (path) actions.select(path, focus);
  };
  const thingAt = (event: Event): HTMLElement | undefined =>
    event.target instanceof Element ? (event.target.closest<HTMLElement>(things) ?? undefined) : undefined;

  table.addEventListener('focusin', event => {
    const thing = thingAt(event);
    if (thing) makeStop(thing);
  });
  table.addEventListener('click', event => {
    const thing = thingAt(event);
    if (!thing) return;
    thing.focus({ preventScroll: true });
    choose(thing, event.ctrlKey || event.metaKey);
  });
  table.addEventListener('keydown', event => {
    const thing = thingAt(event);
    if (!thing || event.target !== thing || event.altKey || event.shiftKey) return;
    if (event.key === 'Enter' || (event.key === ' ' && !event.ctrlKey)) {
      choose(thing, event.ctrlKey || event.metaKey);
      return event.preventDefault();
    }
    if (event.ctrlKey || event.metaKey) return;
    const rightToLeft = actions.layout()?.map.direction === 'rtl';
    const next = neighbour(table, thing, event.key, rightToLeft);
    if (!next) return;
    next.focus({ preventScroll: true });
    actions.reveal(next);
    event.preventDefault();
  });

  return {
    elementOf(path) {
      const { stage, step } = placeOf(path);
      const layout = actions.layout();
      if (stage === undefined || !layout) return undefined;
      if (step === undefined && path.length <= 3) {
        return table.querySelector<HTMLElement>(`.map-stage[data-stage-index="${stage}"]`) ?? undefined;
      }
      const inMoment = path.slice(step === undefined ? 2 : 4);
      let card: HTMLElement | undefined;
      for (const cell of table.querySelectorAll<HTMLElement>('.cell')) {
        const base = pathOfCell(cell, layout);
        if (!base || placeOf(base).stage !== stage || placeOf(base).step !== step) continue;
        for (const element of cell.querySelectorAll<HTMLElement>('.item')) {
          const item = itemOf.get(element);
          if (!item) continue;
          if (item.kind === 'step') card = element;
          else if (item.path.length > 0 && item.path.every((part, i) => part === inMoment[i])) return element;
        }
      }
      return card ?? table.querySelector<HTMLElement>(`.map-stage[data-stage-index="${stage}"]`) ?? undefined;
    },
    refresh() {
      if (stop?.isConnected) return;
      const first = table.querySelector<HTMLElement>('.item') ?? table.querySelector<HTMLElement>(things);
      if (first) makeStop(first);
    },
  };
}

/** The path of the stage or step whose cell it is. */
function pathOfCell(cell: Element, layout: MapLayout): PicturePath | undefined {
  const place = placeOfCell.get(cell);
  if (place?.column !== undefined) {
    const column = layout.columns[place.column];
    return column && pathOf(column.stage, column.step);
  }
  return place?.stage === undefined ? undefined : pathOf(place.stage);
}

/** The path of what an element stands for. */
export function pathOfThing(element: Element, layout: MapLayout | undefined): PicturePath | undefined {
  if (!layout) return undefined;
  const stage = element.getAttribute('data-stage-index');
  if (stage !== null) return pathOf(Number(stage));
  const cell = element.closest('.cell, .curve-cell');
  const base = cell && pathOfCell(cell, layout);
  if (!base) return undefined;
  if (element.classList.contains('point')) return pathOfPoint(element, base, layout);
  return [...base, ...(itemOf.get(element)?.path ?? [])];
}

function pathOfPoint(element: Element, base: PicturePath, layout: MapLayout): PicturePath {
  const { stage } = placeOf(base);
  const of = element.hasAttribute('data-of-stage') ? pathOf(stage!) : base;
  const persona = element.getAttribute('data-persona');
  const id = persona === null ? undefined : layout.map.personas[Number(persona)]?.id;
  const step = placeOf(of).step;
  const moment = step === undefined ? layout.map.stages[stage!]! : layout.map.stages[stage!]!.steps[step]!;
  const own = persona !== null && moment.ratings.some(r => r.persona === Number(persona));
  return [...of, 'emotion', ...(own && id !== undefined ? [id] : [])];
}

/** The thing that an arrow key, Home or End leads to. */
function neighbour(table: HTMLElement, from: HTMLElement, key: string, rightToLeft: boolean): HTMLElement | undefined {
  const rows = [...table.querySelectorAll<HTMLElement>('[role="row"]')];
  const row = from.closest<HTMLElement>('[role="row"]')!;
  const here = from.getBoundingClientRect();
  const inRow = (of: HTMLElement): HTMLElement[] => [...of.querySelectorAll<HTMLElement>(things)];
  const closest = (all: HTMLElement[], distance: (box: DOMRect) => number): HTMLElement | undefined => {
    let best: { readonly element: HTMLElement; readonly far: number } | undefined;
    for (const element of all) {
      if (element === from) continue;
      const far = distance(element.getBoundingClientRect());
      if (Number.isFinite(far) && (!best || far < best.far)) best = { element, far };
    }
    return best?.element;
  };
  const middle = (box: DOMRect): number => (box.left + box.right) / 2;
  const along = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
  if (along !== 0)
    return closest(inRow(row), box => {
      const x = (middle(box) - middle(here)) * along;
      return x < 4 ? Number.POSITIVE_INFINITY : x * 10 + Math.abs(box.top - here.top);
    });
  if (key === 'Home' || key === 'End') {
    const all = inRow(row).sort((a, b) => middle(a.getBoundingClientRect()) - middle(b.getBoundingClientRect()));
    return (key === 'Home') === rightToLeft ? all.at(-1) : all[0];
  }
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return undefined;
  const down = key === 'ArrowDown' ? 1 : -1;
  const overlap = (box: DOMRect): boolean => box.left < here.right - 4 && box.right > here.left + 4;
  for (let i = rows.indexOf(row); i >= 0 && i < rows.length; i += down) {
    const found = closest(inRow(rows[i]!), box => {
      const y = (box.top - here.top) * down;
      return y <= 1 || !overlap(box) ? Number.POSITIVE_INFINITY : y;
    });
    if (found) return found;
  }
  return undefined;
}
