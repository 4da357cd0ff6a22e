/** What can be made larger and smaller. Zoom 1 is actual size. */
export interface Zoomable {
  readonly zoom: number;
  readonly left: number;
  readonly top: number;
  zoomBy(factor: number): void;
  zoomTo(zoom: number): void;
  fit(): void;
  restore(zoom: number, left: number, top: number): void;
}

/** A picture in the viewport. */
export interface Content {
  /** Pixels at 100 %. */
  readonly width: number;
  /** Pixels that there are to show its width, when it was laid out. */
  readonly room: number;
  /** Makes it so large. */
  resize(zoom: number): void;
}

/** Zoom, pan and scroll of a picture. Sizes in pixels. */
export interface Viewport extends Zoomable {
  /**
   * Takes a new picture, to be read from that side. The first one is fitted, unless a zoom is restored; later ones keep their zoom. Neither this nor
   * `settle` reads anything of the page: it would have to be laid out once more for that.
   */
  resize(content: Content, direction: 'ltr' | 'rtl'): void;
  /** To be called when the picture is in the page: scrolls to the place that was kept, or to the start where the picture is now read from the other side. */
  settle(): void;
  /** To be called before a picture is replaced: a place in it is lost as soon as it is gone. */
  keepPlace(): void;
  /** Scrolls as little as needed to show an element. */
  reveal(element: Element): void;
}

/** From where reading begins: in pictures that are read from the right, `left` is 0 or less. */
interface Place {
  readonly left: number;
  readonly top: number;
}

const least = 0.1;
const most = 4;
/** A first picture is made smaller to fit, but not below what can be read. */
const leastFirst = 0.75;
const dragFrom = 4;

const clamp = (zoom: number): number => Math.min(most, Math.max(least, zoom));

/** @param onChange called when somebody has changed zoom or place */
export function createViewport(element: HTMLElement, onChange: () => void): Viewport {
  let zoom = 1;
  let content: Content | undefined;
  let fitted = false;
  let direction: 'ltr' | 'rtl' | undefined;
  let kept: Place | undefined;
  /** As the last scrolling told: to ask for it, the page would have to be laid out. */
  let place: Place = { left: 0, top: 0 };

  const apply = (): void => content?.resize(zoom);
  /** Zooms so that the point of the picture under (x, y), from the viewport's corner, stays there. */
  const zoomAround = (to: number, x: number, y: number): void => {
    const factor = clamp(to) / zoom;
    // From where scrolling begins: of what is read from the right, the right edge
    const along = direction === 'rtl' ? x - element.clientLeft - element.clientWidth : x;
    const [left, top] = [(element.scrollLeft + along) * factor - along, (element.scrollTop + y) * factor - y];
    zoom = clamp(to);
    apply();
    element.scrollTo({ left, top, behavior: 'instant' });
    onChange();
  };
  const zoomTo = (to: number): void => zoomAround(to, element.clientWidth / 2, element.clientHeight / 2);
  const fitting = (room: number): number => (content ? clamp(room / content.width) : 1);

  element.addEventListener(
    'wheel',
    event => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const box = element.getBoundingClientRect();
      zoomAround(zoom * Math.exp(-event.deltaY * 0.002), event.clientX - box.left, event.clientY - box.top);
    },
    { passive: false },
  );
  element.addEventListener(
    'scroll',
    () => {
      place = { left: element.scrollLeft, top: element.scrollTop };
      onChange();
    },
    { passive: true },
  );
  panByDrag(element);

  return {
    get zoom() {
      return zoom;
    },
    get left() {
      return (kept ?? place).left;
    },
    get top() {
      return (kept ?? place).top;
    },
    resize(next, nextDirection) {
      content = next;
      if (direction !== nextDirection) {
        // Of a place that is restored, none is known before
        if (direction) kept = { left: 0, top: (kept ?? place).top };
        direction = element.dir = nextDirection;
      }
      if (!fitted) {
        const fit = Math.min(1, fitting(next.room));
        zoom = fit >= leastFirst ? fit : 1;
        fitted = true;
      }
      apply();
    },
    settle() {
      if (!kept) return;
      element.scrollTo({ ...kept, behavior: 'instant' });
      place = kept;
      kept = undefined;
      onChange();
    },
    keepPlace() {
      if (content) kept ??= { left: element.scrollLeft, top: element.scrollTop };
    },
    zoomBy: factor => zoomTo(zoom * factor),
    zoomTo,
    fit() {
      zoom = Math.min(1.5, fitting(element.clientWidth));
      apply();
      element.scrollTo({ left: 0, behavior: 'instant' });
      onChange();
    },
    restore(to, left, top) {
      zoom = clamp(to);
      fitted = true;
      kept = { left, top };
    },
    reveal(target) {
      target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    },
  };
}

/** Moves what is shown with the mouse; a drag is no click. What can itself be dragged, or written in, is left alone. */
function panByDrag(element: HTMLElement): void {
  let from: { readonly x: number; readonly y: number; readonly left: number; readonly top: number } | undefined;
  let dragged = false;
  element.addEventListener('pointerdown', event => {
    dragged = false;
    // Fingers scroll by themselves
    if (event.button !== 0 || event.pointerType === 'touch') return;
    if (event.target instanceof Element && event.target.closest('[data-drag], textarea, input')) return;
    from = { x: event.clientX, y: event.clientY, left: element.scrollLeft, top: element.scrollTop };
  });
  element.addEventListener('pointermove', event => {
    if (!from) return;
    // It was let go where nobody told us of it
    if ((event.buttons & 1) === 0) return stop();
    const [x, y] = [event.clientX - from.x, event.clientY - from.y];
    if (!dragged && Math.hypot(x, y) < dragFrom) return;
    if (!dragged) element.setPointerCapture(event.pointerId);
    dragged = true;
    element.classList.add('dragging');
    element.scrollTo({ left: from.left - x, top: from.top - y, behavior: 'instant' });
  });
  const stop = (): void => {
    from = undefined;
    element.classList.remove('dragging');
  };
  element.addEventListener('pointerup', stop);
  element.addEventListener('pointercancel', stop);
  element.addEventListener(
    'click',
    event => {
      if (dragged) event.stopPropagation();
      dragged = false;
    },
    true,
  );
}
