/** What the flow view's test page runs: the view alone, in a page with the real policy and style sheet. */
import type { MapView, MissingStageView, PicturePath } from '../../src/shared/map-view';
import type { PreviewStrings } from '../../src/shared/preview-messages';
import { createFlowView } from '../../webview/flow/flow-view';

function open(strings: PreviewStrings, map: MapView): void {
  const view = createFlowView({
    strings,
    select: (path, focus) => void flow.selected.push({ path, focus }),
    insertStage: missing => void flow.inserted.push(missing),
    edit: () => undefined,
    moved: () => undefined,
  });
  document.body.replaceChildren(view.element);
  flow.draw = next => void view.draw(next);
  flow.mark = path => view.mark(path, true);
  flow.draw(map);
}

const flow = {
  open,
  selected: [] as { readonly path: PicturePath; readonly focus: boolean }[],
  inserted: [] as MissingStageView[],
  draw: (_: MapView): void => undefined,
  mark: (_: PicturePath | undefined): void => undefined,
};
export type FlowHarness = typeof flow;
Object.assign(window, { flow });
