import type { PreviewPage } from './preview-page';

/** Texts whose contrast with what they stand on is below 4.5, as `class: ratio`. */
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
    // In the diagram: the tint farthest from the page that texts stand on
    const section = document.querySelector('.journey-section');
    const ground = (element: Element | null): string => {
      if (!element) return 'white';
      if (section && element.closest('svg')) return getComputedStyle(section).fill;
      const { backgroundColor } = getComputedStyle(element);
      return rgba(backgroundColor)[3]! > 250 ? backgroundColor : ground(element.parentElement);
    };
    const found: string[] = [];
    for (const element of document.querySelectorAll(
      'h1, .goal, .chip, .stage-note, .stage-name, .action, .truth-label, .feeling, .scale, .scale span, .tool, .persona-name, ' +
        '.text, .stage-title, .stage-goal, .stage-mean, .ghost-name, .ghost-note, .insert, .menu-entry, .menu-list label, ' +
        '.finding-count',
    )) {
      const style = getComputedStyle(element);
      const [a, b] = [light(element instanceof SVGElement ? style.fill : style.color), light(ground(element))].sort(
        (x, y) => y - x,
      );
      const ratio = (a! + 0.05) / (b! + 0.05);
      if (ratio < 4.5) found.push(`${element.className}: ${ratio.toFixed(2)}`);
    }
    return found;
  });
}
