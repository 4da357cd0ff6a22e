import type { FlowLayout } from '../../src/render/layout/flow-layout';
import { lineWidth } from '../../src/render/layout/flow-places';
import type { PictureTexts } from '../../src/render/picture-texts';
import { html } from '../dom';
import { drawFlow } from './draw-flow';

/** What the lines mean: of the kinds that there are. */
export function legend({ lines }: FlowLayout, texts: PictureTexts): HTMLElement {
  const kinds = (['next', 'skip', 'loop', 'exit'] as const).filter(kind => lines.some(l => l.way.kind === kind));
  return html(
    'ul',
    { class: 'flow-legend' },
    ...kinds.map(kind => {
      const way = { from: '', to: '', kind };
      const arrow = { x: 36, y: 6, angle: 0, size: 8 };
      const line = { way, d: 'M2,6L29,6', width: Math.min(3, lineWidth(way)), arrow, texts: [] };
      const { element } = drawFlow({ direction: 'across', width: 38, height: 12, boxes: [], lines: [line] }, 'ltr', '');
      element.setAttribute('aria-hidden', 'true');
      return html('li', {}, element, texts[`way.${kind}`]);
    }),
  );
}
