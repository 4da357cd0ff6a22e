import type { PreviewPage } from './preview-page';

/** Texts whose contrast with the page is below 4.5, as `text: ratio`. */
export function lowContrast(preview: PreviewPage): Promise<string[]> {
  return preview.page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
    const rgb = (colour: string): number[] => {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
    };
    const light = (colour: string): number => {
      const [r, g, b] = rgb(colour).map(v =>
        v / 255 <= 0.03928 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
    };
    // The tint farthest from the page that texts stand on
    const band = getComputedStyle(document.querySelector('.journey-section')!).fill;
    const found: string[] = [];
    for (const element of document.querySelectorAll(
      'h1, .goal, .chip, .stage-note, .stage-name, .action, .truth-label, .feeling, .scale, .tool-percent, .persona-name',
    )) {
      const style = getComputedStyle(element);
      const [a, b] = [light(element instanceof SVGElement ? style.fill : style.color), light(band)].sort(
        (x, y) => y - x,
      );
      const ratio = (a! + 0.05) / (b! + 0.05);
      if (ratio < 4.5) found.push(`${element.className}: ${ratio.toFixed(2)}`);
    }
    return found;
  });
}
