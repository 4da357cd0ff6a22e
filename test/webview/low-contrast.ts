import type { PreviewPage } from './preview-page';

/** Texts whose contrast with what they stand on is below 4.5, and arrows that tell a way with less than 3, as `class: ratio`. */
export function lowContrast(preview: PreviewPage): Promise<string[]> {
  return preview.page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
    const rgba = (colour: string): number[] => {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      return [...canvas.getImageData(0, 0, 1, 1).data];
    };
    const light = (colour: string): number => {
      const [r, g, b] = rgba(colour).map(v =>
        v / 255 <= 0.03928 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
    };
    const over = (top: readonly number[], opacity: number, below: string): string => {
      const [part, under] = [(top[3]! / 255) * opacity, rgba(below)];
      return `rgb(${[0, 1, 2].map(i => part * top[i]! + (1 - part) * under[i]!).join(' ')})`;
    };
    /** What stands behind a text of a picture: its page, and the shapes that are drawn before it where it is. */
    const behind = (text: SVGElement, page: string): string => {
      const { left, right, top, bottom } = text.getBoundingClientRect();
      const isIn = (shape: SVGGeometryElement): boolean =>
        shape.isPointInFill(
          new DOMPoint((left + right) / 2, (top + bottom) / 2).matrixTransform(shape.getScreenCTM()!.inverse()),
        );
      const isSeen = (shape: SVGGeometryElement, clip: string): boolean =>
        isIn(shape) && (clip === 'none' || isIn(document.querySelector(`${clip.slice(5, -2)} rect`)!));
      return [...text.ownerSVGElement!.querySelectorAll<SVGGeometryElement>('rect, path, circle')].reduce(
        (page, shape) => {
          const { fill, fillOpacity, opacity, clipPath } = getComputedStyle(shape);
          const isBefore = text.compareDocumentPosition(shape) & Node.DOCUMENT_POSITION_PRECEDING;
          if (!isBefore || fill === 'none' || shape.closest('defs') || !isSeen(shape, clipPath)) return page;
          return over(rgba(fill), Number(fillOpacity) * Number(opacity), page);
        },
        page,
      );
    };
    const ground = (element: Element | null): string => {
      if (!element) return 'white';
      if (element instanceof SVGElement && element.ownerSVGElement) {
        const page = ground(element.ownerSVGElement.parentElement);
        return behind(element, page);
      }
      const { backgroundColor } = getComputedStyle(element);
      return rgba(backgroundColor)[3]! > 250 ? backgroundColor : ground(element.parentElement);
    };
    const found: string[] = [];
    for (const element of document.querySelectorAll(
      'h1, .goal, .chip, .stage-note, .stage-name, .action, .truth-label, .feeling, .scale, .scale span, .tool, .persona-name, ' +
        '.text, .stage-title, .stage-goal, .stage-mean, .ghost-name, .ghost-note, .insert, .menu-entry, .menu-list label, ' +
        '.finding-count, .flow-text, .flow-legend li, .flow-list summary, .flow-list li, .flow-arrow',
    )) {
      const style = getComputedStyle(element);
      const [a, b] = [light(element instanceof SVGElement ? style.fill : style.color), light(ground(element))].sort(
        (x, y) => y - x,
      );
      const ratio = (a! + 0.05) / (b! + 0.05);
      if (ratio < (element.matches('.flow-arrow') ? 3 : 4.5))
        found.push(`${element.getAttribute('class') ?? element.localName}: ${ratio.toFixed(2)}`);
    }
    return found;
  });
}
