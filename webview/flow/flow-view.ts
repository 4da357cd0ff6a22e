import { layoutFlow } from '../../src/render/layout/layout-flow';
import { pictureTexts } from '../../src/render/picture-texts';
import type { MapView, PicturePath } from '../../src/shared/map-view';
import { html } from '../dom';
import { canvasMeasure } from '../map/measure';
import type { Drawn, PictureHost, PictureView } from '../view';
import { createViewport } from '../viewport';
import { drawFlow } from './draw-flow';
import { legend } from './flow-legend';
import { nearest, targetsOf, type Target } from './flow-targets';
import { flowWords } from './flow-words';

/** Room for the bar to scroll with, whether it is there or not: else the picture would go to and fro. */
const scrollbar = 16;

/** The stages of a map with the ways between them, from left to right or top to bottom by the room there is. */
export function createFlowView(host: PictureHost): PictureView {
  const picture = html('div', { class: 'flow-picture', dir: 'ltr' });
  const list = html('ol');
  const summary = html('summary');
  const below = html('div', { class: 'flow-below' });
  const frame = html('section', { class: 'viewport', tabindex: 0 }, picture, below);
  const viewport = createViewport(frame, host.moved);
  let measure = canvasMeasure();
  let map: MapView | undefined;
  let room = 0;
  let targets: readonly Target[] = [];
  let marked: PicturePath | undefined;

  const show = (): void => {
    if (!map) return;
    const focused = targets.findIndex(t => t.element === document.activeElement);
    if (targets.length > 0) viewport.keepPlace();
    const texts = pictureTexts(map.language);
    const layout = layoutFlow(map, room, measure);
    const drawn = drawFlow(layout, map.direction, map.language);
    const words = flowWords(map, layout, texts);
    const { element } = drawn;
    targets = targetsOf(layout, drawn, words, map.missing, host);
    element.setAttribute('role', 'group');
    element.setAttribute('aria-label', texts['flow.label']);
    frame.setAttribute('aria-label', texts['flow.label']);
    picture.replaceChildren(element);
    summary.textContent = texts['flow.list'];
    list.replaceChildren(...words.ways.map(text => html('li', { dir: 'auto' }, text)));
    below.replaceChildren(legend(layout, texts), html('details', { class: 'flow-list' }, summary, list));
    below.dir = map.direction;
    below.lang = map.language;
    viewport.resize(
      {
        width: layout.width,
        room,
        resize: zoom => {
          element.style.width = `${layout.width * zoom}px`;
          element.style.height = `${layout.height * zoom}px`;
        },
      },
      map.direction,
    );
    viewport.settle();
    host.moved();
    enter(targets[Math.min(targets.length - 1, Math.max(0, focused))], focused >= 0);
    showMarked(false);
  };
  /** One target is in the order of the tab key, the others are reached by arrows. */
  const enter = (target: Target | undefined, focus: boolean): void => {
    for (const t of targets) t.element.setAttribute('tabindex', t === target ? '0' : '-1');
    if (focus) target?.element.focus({ preventScroll: true });
  };
  const showMarked = (reveal: boolean): void => {
    const found = nearest(targets, marked);
    for (const t of targets) {
      t.element.classList.toggle('current', t === found);
      if (t === found) t.element.setAttribute('aria-current', 'true');
      else t.element.removeAttribute('aria-current');
    }
    if (reveal && found) viewport.reveal(found.element);
  };
  const targetAt = (event: Event): Target | undefined =>
    targets.find(t => event.target instanceof Node && t.element.contains(event.target));

  picture.addEventListener('click', event => {
    const target = targetAt(event);
    if (!target) return;
    enter(target, true);
    target.choose?.(event.detail > 1);
  });
  picture.addEventListener('keydown', event => {
    const target = targetAt(event);
    if (!target) return;
    const step = steps[event.key];
    if (event.key === 'Enter' || event.key === ' ') target.choose?.(event.ctrlKey || event.metaKey);
    else if (step !== undefined) {
      const mirrored = map?.direction === 'rtl' && /Left|Right/.test(event.key);
      const to = targets.indexOf(target) + (mirrored ? -step : step);
      const next = targets[Math.min(targets.length - 1, Math.max(0, to))]!;
      enter(next, true);
      viewport.reveal(next.element);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  });
  const widthNow = (): number => Math.max(0, frame.offsetWidth - scrollbar);
  new ResizeObserver(() => {
    if (frame.offsetWidth === 0 || widthNow() === room) return;
    room = widthNow();
    show();
  }).observe(frame);

  return {
    element: html('div', { class: 'flow-view' }, frame),
    tools: [],
    zoom: viewport,
    drawsAnew: true,
    draw(next): Drawn {
      map = next;
      room = widthNow();
      show();
      return { steps: next.stages.reduce((sum, s) => sum + s.steps.length, 0), stages: next.stages.length };
    },
    mark(path, reveal) {
      marked = path;
      showMarked(reveal);
    },
    clear() {
      map = undefined;
      targets = [];
      picture.replaceChildren();
      below.replaceChildren();
    },
    restyle() {
      measure = canvasMeasure();
      show();
    },
  };
}

const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  Home: -Infinity,
  End: Infinity,
};
