import type { LaneChoice, LaneId } from '../../src/render/layout/lanes';
import { isLaneId } from '../../src/render/layout/lanes';
import type { Layouter } from '../../src/render/layout/layout-map';
import { createLayouter } from '../../src/render/layout/layout-map';
import type { MapLayout } from '../../src/render/layout/map-layout';
import { initials } from '../../src/render/initials';
import type { PictureTexts } from '../../src/render/picture-texts';
import { pictureTexts } from '../../src/render/picture-texts';
import type { MapView, PicturePath } from '../../src/shared/map-view';
import { placeOf } from '../../src/shared/map-view';
import type { LaneChoices } from '../../src/shared/preview-messages';
import { html } from '../dom';
import type { Drawn, PictureHost, PictureView } from '../view';
import { createViewport } from '../viewport';
import { createBadges } from './badges';
import { drawCurves } from './draw-curves';
import { drawBack, drawHead } from './draw-head';
import type { ItemTexts } from './draw-item';
import type { DrawnRow, Window } from './draw-rows';
import { createRow, updateRow } from './draw-rows';
import { canvasMeasure } from './measure';
import { connectEditing } from './editing';
import { connectItems, pathOfThing, things } from './items';
import { createLaneMenu } from './lane-menu';
import { createPersonaFilter } from './persona-filter';
import { createSearch } from './search';
import { windowOf } from './window';

/** The whole map: stages as columns, lanes as rows, the emotion curve. */
export function createMapPicture(
  host: PictureHost,
  chosen: LaneChoices | undefined,
  onChoose: (lanes: LaneChoices) => void,
): PictureView {
  const heardTable = html('div', { role: 'table' });
  // What is written or dragged lies above the table, and is nothing of it
  const table = html('div', { class: 'map' }, heardTable);
  const frame = html('div', { class: 'viewport map-viewport', tabindex: -1 }, table);
  const rows = new Map<LaneId, DrawnRow>();
  let layouter: Layouter = createLayouter(canvasMeasure());
  let lanes = choiceOf(chosen);
  let persona: number | undefined;
  let map: MapView | undefined;
  let layout: MapLayout | undefined;
  let head: HTMLElement | undefined;
  let back: HTMLElement | undefined;
  let window: Window | undefined;
  let itemTexts: ItemTexts = { marks: [], personas: [] };
  let words: PictureTexts = pictureTexts('en');
  let current: PicturePath | undefined;

  const viewport = createViewport(frame, () => {
    host.moved();
    drawWindow();
  });
  const items = connectItems(table, {
    layout: () => layout,
    select: host.select,
    reveal: element => revealIn(frame, element, layout!, viewport.zoom),
  });

  const badges = createBadges(table, () => layout, host);

  /** What has the keyboard once an edit is made. */
  let nextFocus: PicturePath | undefined;
  connectEditing({
    table,
    strings: host.strings,
    layout: () => layout,
    words: () => words,
    zoom: () => viewport.zoom,
    elementOf: path => items.elementOf(path),
    findingsOf: thing => badges.of(thing),
    openFindings: host.openFindings,
    edit(edit, focus) {
      nextFocus = focus;
      host.edit(edit);
    },
  });

  const visible = (): readonly [number, number] => {
    const from = Math.abs(frame.scrollLeft) / viewport.zoom;
    return [from, from + frame.clientWidth / viewport.zoom];
  };

  /** Draws the columns that are seen, unless they are drawn. */
  const drawWindow = (force = false): void => {
    if (!layout) return;
    const next = windowOf(layout, ...visible(), force ? undefined : window);
    if (next === window && !force) return;
    window = next;
    for (const row of layout.rows) {
      const drawn = rows.get(row.lane)!;
      updateRow(drawn, row, layout, next, itemTexts, words);
      if (row.lane === 'emotion') drawCurves(drawn, row, layout, next, words);
    }
    items.refresh();
    badges.place();
    markCurrent();
  };
  /** The path of what has the keyboard, if that is in the picture. */
  const focusedPath = (): PicturePath | undefined => {
    const element = document.activeElement?.closest(things);
    return element && table.contains(element) ? pathOfThing(element, layout) : undefined;
  };
  /** Gives the keyboard to what a path leads to, where the element that had it is gone or has another meaning. */
  const focusPath = (path: PicturePath | undefined): void => {
    if (!path || !layout) return;
    revealPath(path);
    const element =
      path.includes('emotion') && placeOf(path).stage !== undefined ? pointOf(path) : items.elementOf(path);
    if (!element) return;
    element.focus({ preventScroll: true });
    revealIn(frame, element, layout, viewport.zoom);
  };
  const pointOf = (path: PicturePath): HTMLElement | undefined =>
    [...table.querySelectorAll<HTMLElement>('.point')].find(
      point => JSON.stringify(pathOfThing(point, layout)) === JSON.stringify(path),
    ) ?? items.elementOf(path);

  const markCurrent = (): HTMLElement | undefined => {
    table.querySelectorAll('.current').forEach(e => {
      e.classList.remove('current');
      e.removeAttribute('aria-current');
    });
    const element = current && items.elementOf(current);
    element?.classList.add('current');
    element?.setAttribute('aria-current', 'true');
    return element;
  };

  const drawAll = (): void => {
    if (!map) return;
    const names = map.personas.map(p => p.name);
    if (names.join('\n') !== itemTexts.personas.join('\n')) itemTexts = { marks: initials(names), personas: names };
    words = pictureTexts(map.language);
    if (persona !== undefined && persona >= map.personas.length) persona = undefined;
    const room = frame.clientWidth || undefined;
    layout = layouter(map, {
      texts: words,
      lanes,
      ...(room === undefined ? {} : { room: room - 1 }),
      ...(persona === undefined ? {} : { persona }),
    });
    // What is narrower than the window, or wider, begins where reading does
    frame.dir = table.dir = map.direction;
    table.lang = map.language;
    heardTable.setAttribute('aria-label', map.title || host.strings.untitled);
    table.style.width = `${layout.width}px`;
    table.style.setProperty('--lane', `${layout.laneWidth}px`);

    const nextHead = drawHead(layout, { strings: host.strings, words, insert: host.insertStage });
    const nextBack = drawBack(layout);
    if (head?.isConnected) head.replaceWith(nextHead);
    if (back?.isConnected) back.replaceWith(nextBack);
    [head, back] = [nextHead, nextBack];
    const wanted = layout.rows.map(({ lane }) => {
      if (!rows.has(lane)) rows.set(lane, createRow());
      return rows.get(lane)!.element;
    });
    const order = [back, head, ...wanted];
    for (const { element } of rows.values()) if (!wanted.includes(element)) element.remove();
    order.forEach((element, i) => {
      if (heardTable.children[i] !== element) heardTable.insertBefore(element, heardTable.children[i] ?? null);
    });
    drawWindow(true);
    menu.update(map, lanes);
    filter.update(map, persona);
    viewport.resize(
      { width: layout.width, room: frame.clientWidth, resize: zoom => (table.style.zoom = String(zoom)) },
      map.direction,
    );
  };

  const menu = createLaneMenu(host.strings, next => {
    lanes = next;
    onChoose({ order: next.order ?? [], hidden: next.hidden ?? [], folded: next.folded ?? [] });
    drawAll();
  });
  const filter = createPersonaFilter(host.strings, next => {
    persona = next;
    drawAll();
  });
  const search = createSearch(host.strings, {
    map: () => map,
    show: path => {
      current = path;
      revealPath(path);
      const element = markCurrent();
      if (element) revealIn(frame, element, layout!, viewport.zoom);
    },
  });

  /** Scrolls so that the column of a path is drawn. */
  const revealPath = (path: PicturePath): void => {
    if (!layout || !window) return;
    const { stage, step } = placeOf(path);
    const column = layout.columns.findIndex(c => c.stage === stage && (step === undefined || c.step === step));
    if (column < 0 || (column >= window.first && column < window.end)) return;
    const x = (layout.columns[column]!.x - layout.laneWidth) * viewport.zoom;
    frame.scrollTo({ left: map?.direction === 'rtl' ? -x : x, behavior: 'instant' });
    drawWindow();
  };

  let seenWidth = 0;
  new ResizeObserver(() => {
    if (frame.clientWidth === seenWidth) return;
    seenWidth = frame.clientWidth;
    drawAll();
  }).observe(frame);
  globalThis.addEventListener('beforeprint', () => {
    if (!layout) return;
    window = { first: 0, end: layout.columns.length };
    for (const row of layout.rows) updateRow(rows.get(row.lane)!, row, layout, window, itemTexts, words);
  });

  return {
    element: frame,
    tools: [search.element, filter.element, menu.element],
    zoom: viewport,
    draw(next): Drawn {
      const focused = nextFocus ?? focusedPath();
      nextFocus = undefined;
      map = next;
      seenWidth = frame.clientWidth;
      drawAll();
      if (focused && !table.querySelector('textarea')) focusPath(focused);
      return { steps: next.stages.reduce((sum, s) => sum + s.steps.length, 0), stages: next.stages.length };
    },
    mark(path, reveal) {
      current = path;
      if (!layout) return;
      if (path && reveal) revealPath(path);
      const element = markCurrent();
      if (element && reveal) revealIn(frame, element, layout, viewport.zoom);
    },
    showFindings: badges.show,
    clear() {
      [map, layout, window, current] = [undefined, undefined, undefined, undefined];
      rows.clear();
      heardTable.replaceChildren();
    },
    restyle() {
      layouter = createLayouter(canvasMeasure());
    },
  };
}

function choiceOf(chosen: LaneChoices | undefined): LaneChoice {
  if (!chosen) return {};
  const known = (all: readonly string[]): LaneId[] => all.filter(isLaneId);
  return { order: known(chosen.order), hidden: known(chosen.hidden), folded: known(chosen.folded) };
}

/** Scrolls as little as needed to show an element beside the lanes' names and below the stages. */
function revealIn(frame: HTMLElement, element: Element, layout: MapLayout, zoom: number): void {
  const [box, of] = [element.getBoundingClientRect(), frame.getBoundingClientRect()];
  const rightToLeft = layout.map.direction === 'rtl';
  const lane = layout.laneWidth * zoom + 8;
  // The scroll bar stands at the left where reading goes there
  const start = of.left + frame.clientLeft;
  const [left, right] = [start + (rightToLeft ? 8 : lane), start + frame.clientWidth - (rightToLeft ? lane : 8)];
  const [top, bottom] = [of.top + layout.headHeight * zoom + 8, of.top + frame.clientHeight - 8];
  const by = (from: number, to: number, least: number, most: number): number =>
    from < least ? from - least : to > most ? Math.min(to - most, from - least) : 0;
  frame.scrollBy({
    left: by(box.left, box.right, left, right),
    top: by(box.top, box.bottom, top, bottom),
    behavior: 'instant',
  });
}
