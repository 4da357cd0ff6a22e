import type { LaneChoice, LaneId } from '../../src/render/layout/lanes';
import { isLaneId } from '../../src/render/layout/lanes';
import type { Layouter, LayoutOptions } from '../../src/render/layout/layout-map';
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
import { drawCurves, redrawCurves } from './draw-curves';
import { drawBack, drawHead } from './draw-head';
import type { ItemTexts } from './draw-item';
import type { DrawnRow, Window } from './draw-rows';
import { createRow, updateRow } from './draw-rows';
import { canvasMeasure } from './measure';
import { connectEditing } from './editing';
import { followEdit } from './follow-edit';
import { connectItems, pathOfThing, things } from './items';
import { createLaneMenu } from './lane-menu';
import { createOutOfSight } from './out-of-sight';
import { createPersonaFilter } from './persona-filter';
import { createSearch } from './search';
import { windowOf } from './window';
import { withEmotion } from './with-emotion';

/** What a person has chosen to see of the map, and where it is told when they choose. */
export interface Choices {
  readonly lanes: LaneChoices | undefined;
  /** The id of the persona whose feelings alone are drawn; everybody's where there is none of it. */
  readonly persona: string | undefined;
  chooseLanes(lanes: LaneChoices): void;
  choosePersona(id: string | undefined): void;
}

/** The whole map: stages as columns, lanes as rows, the emotion curve. */
export function createMapPicture(host: PictureHost, choices: Choices): PictureView {
  const heardTable = html('div', { role: 'table' });
  // What is written or dragged lies above the table, and is nothing of it
  const table = html('div', { class: 'map' }, heardTable);
  const frame = html('div', { class: 'viewport map-viewport', tabindex: -1 }, table);
  const rows = new Map<LaneId, DrawnRow>();
  let layouter: Layouter = createLayouter(canvasMeasure());
  let lanes = choiceOf(choices.lanes);
  let chosenPersona = choices.persona;
  let map: MapView | undefined;
  let layout: MapLayout | undefined;
  let head: HTMLElement | undefined;
  let back: HTMLElement | undefined;
  /** What the two show, in short. */
  let headShows: string | undefined;
  /** The width that the map was laid out for. */
  let room = 0;
  let window: Window | undefined;
  let itemTexts: ItemTexts = { marks: [], personas: [] };
  let words: PictureTexts = pictureTexts('en');
  let current: PicturePath | undefined;

  const viewport = createViewport(frame, () => {
    host.moved();
    look();
    drawWindow();
  });
  const items = connectItems(table, {
    layout: () => layout,
    select: host.select,
    reveal: element => revealIn(frame, element, layout!, viewport.zoom),
  });

  const outOfSight = createOutOfSight(heardTable, host.strings, path => focusPath(path));
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
    tryEmotion(path, value) {
      const [drawn, row] = [rows.get('emotion'), layout?.rows.find(r => r.lane === 'emotion')];
      if (!map || !layout?.curves || !window || !drawn || !row) return;
      const shown = value === undefined ? layout : layouter(withEmotion(map, path, value), layoutOptions(map));
      redrawCurves(drawn, row, shown, window, layout.curves.scale[1]);
    },
    findingsOf: thing => badges.of(thing),
    openFindings: host.openFindings,
    edit(edit, focus, of = map) {
      const now = of && map && followEdit(edit, of, map);
      // The path of what gets the keyboard is of the map that was, too
      nextFocus = of === map ? focus : undefined;
      host.edit(now ?? edit, now ? undefined : of);
    },
  });

  /** Where the frame is scrolled to, and its width. Read before anything is changed: later, all would have to be laid out for it. */
  let seen = { left: 0, width: 0 };
  const look = (): void => {
    seen = { left: Math.abs(frame.scrollLeft), width: frame.clientWidth };
  };

  /** Draws the columns that are seen, unless they are drawn. */
  const drawWindow = (force = false): void => {
    if (!layout) return;
    const { left, width } = seen;
    const { zoom } = viewport;
    const next = windowOf(layout, left / zoom, (left + width) / zoom, force ? undefined : window);
    if (next === window && !force) return;
    window = next;
    for (const row of layout.rows) {
      const drawn = rows.get(row.lane)!;
      updateRow(drawn, row, layout, next, itemTexts, words);
      if (row.lane === 'emotion') drawCurves(drawn, row, layout, next, words);
    }
    outOfSight.update(layout, next, rows.get(layout.rows[0]?.lane ?? 'steps')?.columns ?? []);
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

  const personaIn = ({ personas }: MapView): number | undefined => {
    const index = personas.findIndex(p => p.id === chosenPersona);
    return index < 0 ? undefined : index;
  };
  const layoutOptions = (of: MapView): LayoutOptions => {
    const persona = personaIn(of);
    return {
      texts: words,
      lanes,
      ...(room === 0 ? {} : { room: room - 1 }),
      ...(persona === undefined ? {} : { persona }),
    };
  };

  const drawAll = (): void => {
    if (!map) return;
    const names = map.personas.map(p => p.name);
    if (names.join('\n') !== itemTexts.personas.join('\n')) itemTexts = { marks: initials(names), personas: names };
    words = pictureTexts(map.language);
    look();
    room = seen.width;
    layout = layouter(map, layoutOptions(map));
    table.dir = map.direction;
    table.lang = map.language;
    heardTable.setAttribute('aria-label', map.title || host.strings.untitled);
    table.style.width = `${layout.width}px`;
    table.style.setProperty('--lane', `${layout.laneWidth}px`);

    viewport.resize({ width: layout.width, room, resize: zoom => (table.style.zoom = String(zoom)) }, map.direction);

    const { stages, ghosts, laneWidth, headHeight } = layout;
    const shown = JSON.stringify([
      stages,
      ghosts,
      laneWidth,
      headHeight,
      map.language,
      map.stages.map(s => s.stageMean),
    ]);
    if (shown !== headShows) {
      const nextHead = drawHead(layout, { strings: host.strings, words, insert: host.insertStage });
      const nextBack = drawBack(layout);
      head?.replaceWith(nextHead);
      back?.replaceWith(nextBack);
      [head, back, headShows] = [nextHead, nextBack, shown];
    }
    const wanted = layout.rows.map(({ lane }) => {
      if (!rows.has(lane)) rows.set(lane, createRow());
      return rows.get(lane)!.element;
    });
    const order = [back!, head!, ...wanted];
    for (const { element } of rows.values()) if (!wanted.includes(element)) element.remove();
    let index = 0;
    order.forEach((element, i) => {
      if (heardTable.children[i] !== element) heardTable.insertBefore(element, heardTable.children[i] ?? null);
      if (element !== back) element.setAttribute('aria-rowindex', String(++index));
    });
    heardTable.setAttribute('aria-rowcount', String(index));
    heardTable.setAttribute('aria-colcount', String(1 + layout.stages.length + layout.ghosts.length));
    drawWindow(true);
    menu.update(map, lanes);
    filter.update(map, personaIn(map));
    viewport.settle();
    host.moved();
  };

  const menu = createLaneMenu(host.strings, next => {
    lanes = next;
    choices.chooseLanes({ order: next.order ?? [], hidden: next.hidden ?? [], folded: next.folded ?? [] });
    drawAll();
  });
  const filter = createPersonaFilter(host.strings, next => {
    chosenPersona = next;
    choices.choosePersona(next);
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
    look();
    drawWindow();
  };

  new ResizeObserver(() => {
    // It has none while another view is shown
    if (frame.clientWidth !== 0 && frame.clientWidth !== room) drawAll();
  }).observe(frame);

  return {
    element: frame,
    tools: [search.element, filter.element, menu.element],
    zoom: viewport,
    draw(next): Drawn {
      const focused = nextFocus ?? focusedPath();
      nextFocus = undefined;
      map = next;
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
  // Where reading begins at the right, the scroll bar is at the left
  const begin = of.left + frame.clientLeft;
  const [left, right] = [begin + (rightToLeft ? 8 : lane), begin + frame.clientWidth - (rightToLeft ? lane : 8)];
  const [top, bottom] = [of.top + layout.headHeight * zoom + 8, of.top + frame.clientHeight - 8];
  const by = (from: number, to: number, least: number, most: number): number =>
    from < least ? from - least : to > most ? Math.min(to - most, from - least) : 0;
  frame.scrollBy({
    left: by(box.left, box.right, left, right),
    top: by(box.top, box.bottom, top, bottom),
    behavior: 'instant',
  });
}
