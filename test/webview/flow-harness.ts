/** What the flow view's test page runs: the view alone, in a page with the real policy and style sheet. */
import type { TextStyle } from '../../src/render/layout/text-style';
import type { MapView, PicturePath } from '../../src/shared/map-view';
import { createFlowView } from '../../webview/flow-view';

const context = document.createElement('canvas').getContext('2d')!;
const measure = (text: string, { size, weight }: TextStyle): number => {
  context.font = `${weight} ${size}px ${getComputedStyle(document.body).fontFamily}`;
  return context.measureText(text).width;
};
const selected: { readonly path: PicturePath; readonly focus: boolean }[] = [];
const view = createFlowView({ measure, select: (path, focus) => void selected.push({ path, focus }) });
document.body.append(view.element);

export type FlowHarness = typeof harness;
const harness = {
  selected,
  draw: (map: MapView): void => view.draw(map),
  mark: (path: PicturePath | undefined): void => view.mark(path, true),
};
Object.assign(window, { flow: harness });
