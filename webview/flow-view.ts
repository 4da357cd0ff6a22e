import type { FlowLayout } from '../src/render/layout/flow-layout';
import { layoutFlow } from '../src/render/layout/layout-flow';
import type { Measure } from '../src/render/layout/text-style';
import { pictureTexts, type PictureTexts } from '../src/render/picture-texts';
import type { MapView, PicturePath } from '../src/shared/map-view';
import { drawFlow, type DrawnFlow } from './draw-flow';
import { html, svg } from './dom';
import { flowWords, type FlowWords } from './flow-words';

/** What the flow view asks of the page that it is in. */
export interface FlowHost {
  /** Somebody points at something. @param focus they want to go on in the text */
  select(path: PicturePath, focus: boolean): void;
  /** How wide a text is in the page's font. */
  readonly measure: Measure;
}

/** The stages of a map and the ways between them. */
export interface FlowView {
  readonly element: HTMLElement;
  /** Draws a map, in the room that the element has. */
  draw(map: MapView): void;
  /** Marks what holds or is what stands at a path. @param reveal scroll to it */
  mark(path: PicturePath | undefined, reveal: boolean): void;
}

/** One thing that can be pointed at. */
interface Target {
  readonly element: SVGGElement;
  readonly path: PicturePath | undefined;
}

export function createFlowView(host: FlowHost): FlowView {
  const picture = html('div', { class: 'flow-picture' });
  const list = html('ol');
  const summary = html('summary');
  const element = html('div', { class: 'flow-view' }, picture, html('details', { class: 'flow-list' }, summary, list));
  let map: MapView | undefined;
  let room = 0;
  let targets: readonly Target[] = [];
  let marked: PicturePath | undefined;

  const show = (): void => {
    if (!map || room === 0) return;
    const focused = targets.findIndex(t => t.element === document.activeElement);
    const texts = pictureTexts(map.language);
    const layout = layoutFlow(map, room, host.measure);
    const drawn = drawFlow(layout, map.language);
    const words = flowWords(map, layout, texts);
    targets = targetsOf(layout, drawn, words);
    drawn.element.setAttribute('direction', map.direction);
    drawn.element.setAttribute('role', 'group');
    drawn.element.setAttribute('aria-label', texts['flow.label']);
    picture.replaceChildren(drawn.element, legend(layout, texts));
    for (const part of [picture, list]) {
      part.dir = map.direction;
      part.lang = map.language;
    }
    summary.textContent = texts['flow.list'];
    list.replaceChildren(...words.ways.map(text => html('li', {}, text)));
    enter(targets[Math.max(0, focused)], focused >= 0);
    showMarked(false);
  };
  /** One target is in the order of the tab key, the others are reached by arrows. */
  const enter = (target: Target | undefined, focus: boolean): void => {
    for (const t of targets) t.element.setAttribute('tabindex', t === target ? '0' : '-1');
    if (focus) target?.element.focus();
  };
  const showMarked = (reveal: boolean): void => {
    const found = nearest(targets, marked);
    for (const t of targets) {
      t.element.classList.toggle('current', t === found);
      if (t === found) t.element.setAttribute('aria-current', 'true');
      else t.element.removeAttribute('aria-current');
    }
    if (reveal) found?.element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  const targetAt = (event: Event): Target | undefined =>
    targets.find(t => event.target instanceof Node && t.element.contains(event.target));

  picture.addEventListener('click', event => {
    const target = targetAt(event);
    if (!target?.path) return;
    enter(target, true);
    host.select(target.path, event.detail > 1);
  });
  picture.addEventListener('keydown', event => {
    const target = targetAt(event);
    if (!target) return;
    const step = steps[event.key];
    if (event.key === 'Enter' || event.key === ' ') {
      if (target.path) host.select(target.path, event.ctrlKey || event.metaKey);
    } else if (step !== undefined) {
      const back = map?.direction === 'rtl' && event.key.endsWith('t') ? -step : step;
      enter(targets[Math.min(targets.length - 1, Math.max(0, targets.indexOf(target) + back))], true);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  });
  new ResizeObserver(() => {
    if (picture.clientWidth === room) return;
    room = picture.clientWidth;
    show();
  }).observe(picture);

  return {
    element,
    draw(next) {
      map = next;
      room = picture.clientWidth;
      show();
    },
    mark(path, reveal) {
      marked = path;
      showMarked(reveal);
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

/** What can be pointed at, in the order of the journey: each place, then the ways out of it. */
function targetsOf(layout: FlowLayout, drawn: DrawnFlow, words: FlowWords): Target[] {
  const name = (element: SVGGElement, path: PicturePath | undefined, label: string): Target => {
    element.setAttribute('role', path ? 'button' : 'img');
    element.setAttribute('aria-label', label);
    element.prepend(svg('title', {}, label));
    return { element, path };
  };
  const from = new Map<string, Target[]>();
  layout.lines.forEach(({ way }, i) => {
    if (!way.path) return drawn.lines[i]!.setAttribute('aria-hidden', 'true');
    const target = name(drawn.lines[i]!, way.path, words.ofWay(way));
    from.set(way.from, [...(from.get(way.from) ?? []), target]);
  });
  return layout.boxes.flatMap(({ node }, i) =>
    node.kind === 'leave' ? [] : [name(drawn.boxes[i]!, node.path, words.ofNode(node)), ...(from.get(node.id) ?? [])],
  );
}

/** What stands at a path, else what the path leads through. */
function nearest(targets: readonly Target[], path: PicturePath | undefined): Target | undefined {
  if (!path) return undefined;
  let best: Target | undefined;
  for (const target of targets) {
    const own = target.path;
    if (own && own.length > (best?.path?.length ?? 0) && own.every((key, i) => key === path[i])) best = target;
  }
  return best;
}

/** What the lines mean: of the kinds that there are. */
function legend(layout: FlowLayout, texts: PictureTexts): HTMLElement {
  const kinds = (['next', 'skip', 'loop', 'exit'] as const).filter(k => layout.lines.some(l => l.way.kind === k));
  return html(
    'ul',
    { class: 'flow-legend' },
    ...kinds.map(kind => {
      const drawn = drawFlow(
        {
          direction: 'across',
          width: 38,
          height: 12,
          boxes: [],
          lines: [
            {
              way: { from: '', to: '', kind },
              d: 'M2,6L29,6',
              width: kind === 'next' ? 3 : 2,
              arrow: { x: 36, y: 6, angle: 0, size: 8 },
              texts: [],
            },
          ],
        },
        '',
      ).element;
      drawn.setAttribute('aria-hidden', 'true');
      return html('li', {}, drawn, texts[`way.${kind}`]);
    }),
  );
}
