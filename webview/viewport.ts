/** Zoom, pan and scroll of the picture. Sizes in pixels; zoom 1 is actual size. */
export interface Viewport {
  readonly zoom: number;
  readonly left: number;
  readonly top: number;
  /** The picture's size at zoom 1. The first one is fitted, unless a zoom is restored; later ones keep zoom and place. */
  resize(picture: SVGSVGElement, width: number, height: number, direction: 'ltr' | 'rtl'): void;
  /** To be called before a picture is replaced: a place in it is lost as soon as it is gone. */
  keepPlace(): void;
  zoomBy(factor: number): void;
  zoomTo(zoom: number): void;
  fit(): void;
  restore(zoom: number, left: number, top: number): void;
  /** Scrolls as little as needed to show an element. */
  reveal(element: Element): void;
}

const least = 0.1;
const most = 4;
/** A first picture is made smaller to fit, but not below what can be read. */
const leastFirst = 0.75;
const dragFrom = 4;

const clamp = (zoom: number): number => Math.min(most, Math.max(least, zoom));

export function createViewport(element: HTMLElement, onChange: () => void): Viewport {
  let zoom = 1;
  let size: { readonly picture: SVGSVGElement; readonly width: number; readonly height: number } | undefined;
  let fitted = false;
  let kept: { readonly left: number; readonly top: number } | undefined;

  const apply = (): void => {
    if (!size) return;
    size.picture.style.width = `${size.width * zoom}px`;
    size.picture.style.height = `${size.height * zoom}px`;
  };
  /** Zooms so that the point of the picture under (x, y), from the viewport's corner, stays there. */
  const zoomAround = (to: number, x: number, y: number): void => {
    const factor = clamp(to) / zoom;
    const [left, top] = [(element.scrollLeft + x) * factor - x, (element.scrollTop + y) * factor - y];
    zoom = clamp(to);
    apply();
    element.scrollTo({ left, top, behavior: 'instant' });
    onChange();
  };
  const zoomTo = (to: number): void => zoomAround(to, element.clientWidth / 2, element.clientHeight / 2);
  const fitting = (): number => (size ? clamp(element.clientWidth / size.width) : 1);

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
  element.addEventListener('scroll', onChange, { passive: true });
  panByDrag(element);

  return {
    get zoom() {
      return zoom;
    },
    get left() {
      return element.scrollLeft;
    },
    get top() {
      return element.scrollTop;
    },
    resize(picture, width, height, direction) {
      // The first stage is where reading begins
      const begin = { left: direction === 'rtl' ? width * most : 0, top: 0 };
      size = { picture, width, height };
      if (!fitted) {
        const fit = Math.min(1, fitting());
        zoom = fit >= leastFirst ? fit : 1;
        fitted = true;
      }
      apply();
      element.scrollTo({ ...(kept ?? begin), behavior: 'instant' });
      kept = undefined;
      onChange();
    },
    keepPlace() {
      if (size) kept ??= { left: element.scrollLeft, top: element.scrollTop };
    },
    zoomBy: factor => zoomTo(zoom * factor),
    zoomTo,
    fit() {
      zoom = Math.min(1.5, fitting());
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

/** Moves what is shown with the mouse; a drag is no click. */
function panByDrag(element: HTMLElement): void {
  let from: { readonly x: number; readonly y: number; readonly left: number; readonly top: number } | undefined;
  let dragged = false;
  element.addEventListener('pointerdown', event => {
    dragged = false;
    // Fingers scroll by themselves
    if (event.button !== 0 || event.pointerType === 'touch') return;
    from = { x: event.clientX, y: event.clientY, left: element.scrollLeft, top: element.scrollTop };
  });
  element.addEventListener('pointermove', event => {
    if (!from) return;
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
