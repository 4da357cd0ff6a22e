/** The preview page: takes maps from the extension, shows them in one of several views, and tells what is chosen. */
import { applyDelta } from '../src/shared/delta';
import type { MapUpdate } from '../src/shared/map-update';
import type { MapView, PicturePath } from '../src/shared/map-view';
import { isEmptyMap, keepsLastPicture, stepsOf } from '../src/shared/map-view';
import { isMapView } from '../src/shared/map-view-guard';
import type {
  HostMessage,
  LaneChoices,
  PageMessage,
  PreviewState,
  PreviewStrings,
  ViewName,
} from '../src/shared/preview-messages';
import { isHostMessage, isPreviewState } from '../src/shared/preview-messages';
import type { Compared } from '../src/shared/compare-request';
import type { CompareStrings } from '../src/shared/compare-strings';
import type { CompareView } from './compare/compare-view';
import { format, html } from './dom';
import { createFindings, type Findings } from './findings';
import { answerPicture } from './export/answer-picture';
import { heading } from './heading';
import { latest } from './latest';
import { loadMoreViews } from './load-more-views';
import { createMapPicture } from './map/map-picture';
import { placeholder, problemNote } from './note';
import { isSameExcept } from './same-except';
import { watchTheme } from './theme';
import type { Toolbar } from './toolbar';
import { createToolbar } from './toolbar';
import type { Drawn, PictureHost, PictureView } from './view';

declare function acquireVsCodeApi(): {
  postMessage(message: PageMessage): void;
  getState(): unknown;
  setState(state: PreviewState): void;
};

const host = acquireVsCodeApi();
const zoomStep = 1.2;

const header = html('div', { class: 'heading' });
const note = html('div', { class: 'note', role: 'status', 'aria-live': 'polite' });
const stand = html('main', { class: 'stand' });

let uri = '';
let locked = true;
let strings: PreviewStrings | undefined;
let lanes: LaneChoices | undefined;
/** The id of the persona whose feelings alone are shown. */
let persona: string | undefined;
let toolbar: Toolbar | undefined;
let viewName: ViewName = 'map';
let views: Partial<Record<ViewName, PictureView>> = {};
/** The newest view of the map, and its revision. */
let newest: { readonly revision: number; readonly map: MapView } | undefined;
/** What the picture shows; with an error in the text, an earlier version than `newest`. */
let drawn: MapView | undefined;
let cursor: PicturePath | undefined;
let findings: Findings | undefined;
/** What the map is compared with, and how that is said. */
let comparison: { readonly strings: CompareStrings; readonly compared?: Compared } | undefined;
/** How much of `drawn` is shown. */
let lastShown: Drawn = { steps: 0, stages: 0 };
let hostNote: string | undefined;
let ownNote: string | undefined;
/** What an edit could not do, or has done besides; until the next one. */
let said: string | undefined;

/** The view that is shown; made when it is first needed. */
function view(): PictureView {
  return (views[viewName] ??= makeView(viewName));
}

function makeView(name: ViewName): PictureView {
  const pictureHost: PictureHost = {
    strings: strings!,
    select: (path, focus) => host.postMessage({ type: 'select', uri, path, focus }),
    insertStage: ({ frameworkId, position }) => host.postMessage({ type: 'insertStage', uri, frameworkId, position }),
    edit: (change, of = drawn) => {
      say(undefined);
      // What is drawn is not what is in the text
      if (!of || drawn !== newest?.map) return say(strings!.editLater);
      host.postMessage({ type: 'edit', uri, version: of.version, edit: change });
    },
    openFindings: (...what) => findings?.open(...what),
    moved: () => {
      toolbar?.showZoom(view().zoom?.zoom);
      saveSoon();
    },
  };
  if (name === 'diagram') return loadMoreViews().createDiagramView(pictureHost);
  if (name === 'flow') return loadMoreViews().createFlowView(pictureHost);
  if (name === 'compare') return compareAsView();
  return createMapPicture(pictureHost, {
    lanes,
    persona,
    chooseLanes: chosen => {
      lanes = chosen;
      host.postMessage({ type: 'setLanes', lanes: chosen });
    },
    choosePersona,
  });
}

function choosePersona(id: string | undefined): void {
  persona = id;
  host.postMessage({ type: 'setPersona', uri, ...(id === undefined ? {} : { persona: id }) });
  save();
}

/** The comparison among the views: it is drawn from what the host sends of it, whatever the map's own view is. */
function compareAsView(): PictureView {
  const element = html('div', { class: 'stand' });
  let compare: CompareView | undefined;
  return {
    element,
    tools: [],
    draw(map) {
      if (comparison && !compare) {
        compare = loadMoreViews().createCompareView({
          strings: comparison.strings,
          select: (side, path, focus) => host.postMessage({ type: 'selectCompared', side, path, focus }),
          choose: what => host.postMessage({ type: 'compare', uri, what }),
        });
        element.replaceChildren(compare.element);
      }
      compare?.draw(comparison?.compared);
      return { steps: stepsOf(map).length, stages: map.stages.length };
    },
    mark: () => undefined,
    clear: () => undefined,
  };
}

let saving: ReturnType<typeof setTimeout> | undefined;
function saveSoon(): void {
  clearTimeout(saving);
  saving = setTimeout(save, 200);
}
function save(): void {
  if (!uri || !views[viewName]) return;
  const zoom = view().zoom;
  host.setState({
    uri,
    locked,
    view: viewName,
    ...(persona === undefined ? {} : { persona }),
    ...(zoom ? { zoom: zoom.zoom, left: zoom.left, top: zoom.top } : {}),
  });
}

function showNote(): void {
  const text = said ?? hostNote ?? ownNote;
  if (note.textContent !== (text ?? '')) note.textContent = text ?? '';
}

function say(text: string | undefined): void {
  said = text;
  showNote();
}

/** Draws the newest map. What cannot be drawn leaves the picture as it is, with a note. */
function draw(map: MapView): void {
  const texts = strings;
  // What was asked for before a `setup` is of the past
  if (!texts || map !== newest?.map) return;
  const began = performance.now();
  const kept = keepsLastPicture(drawn, map);
  let shown: Drawn = { steps: 0, stages: 0 };
  ownNote = problemNote(map, kept, texts);
  try {
    if (!kept || !drawn) shown = show(map, texts);
    // What is compared comes of itself, whatever the text is
    else if (viewName === 'compare') shown = view().draw(drawn);
    else shown = { steps: stepsOf(drawn).length, stages: drawn.stages.length };
  } catch (error) {
    ownNote = format(texts.cannotDraw, error instanceof Error ? error.message : String(error));
  }
  stand.setAttribute('aria-busy', 'false');
  showNote();
  view().mark(cursor, false);
  const told = hostNote ?? ownNote;
  host.postMessage({
    type: 'rendered',
    uri,
    version: map.version,
    view: viewName,
    ...shown,
    took: performance.now() - began,
    ...(told === undefined ? {} : { note: told }),
    kept,
  });
}

function show(map: MapView, texts: PreviewStrings): Drawn {
  // As when the text is saved: what an update leaves alone are the same objects
  const isSame = drawn !== undefined && isSameExcept(drawn, map, 'version');
  let shown: Drawn = { steps: 0, stages: 0 };
  const nothing = map.library || (isEmptyMap(map) && map.missing.length === 0 && map.stages.length === 0);
  toolbar?.showTools(!nothing);
  if (nothing) {
    view().clear();
    stand.replaceChildren(placeholder(map, texts));
  } else {
    const { element } = view();
    if (stand.firstElementChild !== element) stand.replaceChildren(element);
    shown = isSame && view().drawsAnew ? lastShown : view().draw(map);
  }
  if (!isSame) showHeading(map, texts);
  drawn = map;
  lastShown = shown;
  save();
  return shown;
}

/** Above the picture, with what is found in the map. A button that has the keyboard keeps it. */
function showHeading(map: MapView, texts: PreviewStrings): void {
  const buttons = (): HTMLElement[] => [...header.querySelectorAll<HTMLElement>('.persona-name')];
  const before = document.activeElement;
  const persona = buttons().findIndex(button => button === before);
  header.dir = map.direction;
  header.replaceChildren(...heading(map, texts));
  findings?.show(map, header, view());
  // A persona's button is another one now, the findings' badge the one that it was
  const focused = persona < 0 ? before : buttons()[persona];
  if (focused instanceof HTMLElement && header.contains(focused)) focused.focus({ preventScroll: true });
}

const request = latest(draw, 30);

function showView(name: ViewName): void {
  if (name === viewName) return;
  viewName = name;
  toolbar?.showView(name, view().tools);
  drawn = undefined;
  if (newest) draw(newest.map);
  toolbar?.showZoom(view().zoom?.zoom);
  view().mark(cursor, true);
  save();
}

function setUp(message: Extract<HostMessage, { type: 'setup' }>): void {
  const other = message.uri !== uri;
  const state = host.getState();
  const own = isPreviewState(state) ? state : undefined;
  if (strings === undefined) viewName = own?.view ?? message.view;
  ({ uri, locked, strings } = message);
  lanes ??= message.lanes;
  // Versions begin again, and what is drawn stays until the new is there; another map's errors are not judged by it
  newest = undefined;
  cursor = undefined;
  const post = host.postMessage.bind(host);
  findings = createFindings(uri, strings, post, (path, focus) => post({ type: 'select', uri, path, focus }));
  if (other) {
    views = {};
    persona = undefined;
    if (own?.uri === uri && own.persona !== undefined) choosePersona(own.persona);
    [drawn, ownNote, hostNote, said] = [undefined, undefined, undefined, undefined];
    stand.replaceChildren(placeholder(undefined, strings));
    header.replaceChildren();
    showNote();
  }
  toolbar = createToolbar(strings, {
    zoomIn: () => view().zoom?.zoomBy(zoomStep),
    zoomOut: () => view().zoom?.zoomBy(1 / zoomStep),
    zoomReset: () => view().zoom?.zoomTo(1),
    fit: () => view().zoom?.fit(),
    toggleLock: () => host.postMessage({ type: 'setLocked', locked: !locked }),
    showSource: () => host.postMessage({ type: 'showSource' }),
    showView,
  });
  if (other && own?.uri === uri && own.zoom !== undefined) view().zoom?.restore(own.zoom, own.left ?? 0, own.top ?? 0);
  toolbar.showView(viewName, view().tools);
  toolbar.showZoom(view().zoom?.zoom);
  toolbar.showLocked(locked);
  document.body.replaceChildren(html('header', { class: 'head' }, toolbar.element, header), note, stand);
  saveSoon();
}

/** Takes a whole map, or a change of the one that is here. */
function take(update: MapUpdate): void {
  if (update.uri !== uri || (newest && update.version < newest.map.version)) return;
  let map: unknown;
  if ('view' in update) map = update.view;
  else if (newest?.revision === update.base) {
    try {
      map = applyDelta(newest.map, update.delta);
    } catch {
      map = undefined;
    }
  }
  if (!isMapView(map)) return host.postMessage({ type: 'resend' });
  newest = { revision: update.revision, map };
  request(map);
}

function receive(message: HostMessage): void {
  switch (message.type) {
    case 'setup':
      return setUp(message);
    case 'map':
      return take(message.update);
    case 'cursor':
      cursor = message.path;
      return strings && view().mark(cursor, message.reveal);
    case 'comparison':
      comparison = message;
      if (message.show && viewName !== 'compare') return showView('compare');
      return viewName === 'compare' && newest ? request(newest.map) : undefined;
    case 'findings':
      if (message.uri !== uri) return;
      findings?.take(message);
      return drawn && findings?.show(drawn, header, view());
    case 'fixes':
      return findings?.takeFixes(message);
    case 'locked':
      locked = message.locked;
      toolbar?.showLocked(locked);
      return save();
    case 'drawPicture':
      return void answerPicture(message).then(answer => host.postMessage(answer));
    case 'edited':
      say(message.text);
      // What was dragged is where it was let go
      if (message.text !== undefined && drawn && drawn === newest?.map) request(drawn);
      return;
    case 'note':
      hostNote = message.text;
      return showNote();
  }
}

window.addEventListener('message', event => {
  if (isHostMessage(event.data)) receive(event.data);
});
document.addEventListener('keydown', event => {
  const inField = event.target instanceof Element && event.target.closest('input, textarea, [contenteditable]');
  if ((event.ctrlKey || event.metaKey) && !event.altKey && !inField) {
    const key = event.key.toLowerCase();
    if (key !== 'z' && key !== 'y' && key !== 's') return;
    event.preventDefault();
    if (key === 's') return host.postMessage({ type: 'save' });
    host.postMessage({ type: 'undo', redo: key === 'y' || event.shiftKey });
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey || !strings) return;
  if (inField) return;
  if (event.key === '+' || event.key === '=') view().zoom?.zoomBy(zoomStep);
  else if (event.key === '-') view().zoom?.zoomBy(1 / zoomStep);
  else if (event.key === '0') view().zoom?.zoomTo(1);
  else if (event.key === 'f' || event.key === 'F') view().zoom?.fit();
  else return;
  event.preventDefault();
});
// Colours follow by themselves; fonts change how texts wrap
watchTheme(() => {
  for (const one of Object.values(views)) one.restyle?.();
  if (newest) request(newest.map);
});
host.postMessage({ type: 'ready' });
