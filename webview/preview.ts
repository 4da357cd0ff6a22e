/** The preview page: takes diagrams from the extension, draws them with Mermaid, and tells what is chosen. */
import type { CursorPlace, Diagram, DiagramStage, DiagramStep } from '../src/shared/diagram';
import { keepsLastPicture, stepsOf } from '../src/shared/diagram';
import type { HostMessage, PageMessage, PreviewState, PreviewStrings } from '../src/shared/preview-messages';
import { isHostMessage, isPreviewState } from '../src/shared/preview-messages';
import { format, html } from './dom';
import { heading } from './heading';
import { latest } from './latest';
import { drawMermaid } from './mermaid-svg';
import { placeholder, problemNote } from './note';
import type { Picture } from './picture';
import { layOut } from './picture';
import { stageStrip } from './stage-strip';
import { connectSteps } from './steps';
import { watchTheme } from './theme';
import type { Toolbar } from './toolbar';
import { createToolbar } from './toolbar';
import { createViewport } from './viewport';

declare function acquireVsCodeApi(): {
  postMessage(message: PageMessage): void;
  getState(): unknown;
  setState(state: PreviewState): void;
};

const host = acquireVsCodeApi();
const zoomStep = 1.2;

const header = html('header', { class: 'heading' });
const strip = html('ol', { class: 'stages' });
const note = html('div', { class: 'note', role: 'status', 'aria-live': 'polite' });
const holder = html('div', { class: 'picture' });
const frame = html('main', { class: 'viewport', tabindex: 0 }, holder);

let uri = '';
let locked = true;
let strings: PreviewStrings | undefined;
let toolbar: Toolbar | undefined;
/** What the picture shows; with an error in the text, an earlier version than `newest`. */
let drawn: Diagram | undefined;
let newest: Diagram | undefined;
let picture: Picture | undefined;
let chips: ReadonlyMap<number, HTMLElement> = new Map();
let cursor: CursorPlace = {};
let hostNote: string | undefined;
let ownNote: string | undefined;

const viewport = createViewport(frame, () => {
  toolbar?.showZoom(viewport.zoom);
  saveSoon();
});

let saving: ReturnType<typeof setTimeout> | undefined;
function saveSoon(): void {
  clearTimeout(saving);
  saving = setTimeout(save, 200);
}
function save(): void {
  if (uri) host.setState({ uri, locked, zoom: viewport.zoom, left: viewport.left, top: viewport.top });
}

function showNote(): void {
  const text = hostNote ?? ownNote;
  if (note.textContent !== (text ?? '')) note.textContent = text ?? '';
}

/** The place in the newest text of what an older picture shows: a step of the same words, else where it was. */
function anchorOf(of: DiagramStep | DiagramStage): DiagramStep['anchor'] | undefined {
  if (!newest || newest === drawn || !('task' in of)) return of.anchor;
  const same = stepsOf(newest).filter(s => s.title === of.title);
  return (same.find(s => s.task === of.task) ?? same[0] ?? of).anchor;
}

function select(of: DiagramStep | DiagramStage, focus: boolean): void {
  const range = anchorOf(of);
  if (range) host.postMessage({ type: 'select', uri, range, focus });
}

function markCursor(reveal: boolean): void {
  for (const [position, chip] of chips) mark(chip, position === cursor.stage, 'step');
  picture?.stages.forEach(({ stage, element }) => mark(element, stage.position === cursor.stage, undefined));
  picture?.steps.forEach((element, task) => mark(element, task === cursor.task, 'true'));
  const step = cursor.task === undefined ? undefined : picture?.steps[cursor.task];
  const stage = picture?.stages.find(s => s.stage.position === cursor.stage)?.element.querySelector('.stage-head');
  if (reveal && (step ?? stage)) viewport.reveal((step?.querySelector('rect.task') ?? step ?? stage)!);
}

function mark(element: Element, on: boolean, current: string | undefined): void {
  element.classList.toggle('current', on);
  if (on && current) element.setAttribute('aria-current', current);
  else element.removeAttribute('aria-current');
}

function frameOf(diagram: Diagram, texts: PreviewStrings): void {
  header.dir = diagram.direction;
  strip.dir = diagram.direction;
  header.replaceChildren(...heading(diagram, texts));
  const made = stageStrip(diagram, texts, {
    select: stage => select(stage, false),
    insert: ({ frameworkId, position }) =>
      host.postMessage({ type: 'insertStage', uri, frameworkId: frameworkId!, position }),
  });
  const focused = strip.contains(document.activeElement)
    ? [...strip.querySelectorAll('button')].indexOf(document.activeElement as HTMLButtonElement)
    : -1;
  strip.replaceChildren(...made.items);
  strip.querySelectorAll('button')[focused]?.focus();
  strip.setAttribute('aria-label', texts.stages);
  chips = made.chips;
}

/** Draws one diagram. What cannot be drawn leaves the picture as it is, with a note. */
function draw(diagram: Diagram): void {
  const texts = strings;
  // What was asked for before a `setup` is of the past
  if (!texts || diagram !== newest) return;
  const began = performance.now();
  const kept = keepsLastPicture(drawn, diagram);
  ownNote = problemNote(diagram, kept, texts);
  if (!kept)
    try {
      show(diagram, texts);
    } catch (error) {
      ownNote = format(texts.cannotDraw, error instanceof Error ? error.message : String(error));
    }
  frame.setAttribute('aria-busy', 'false');
  showNote();
  markCursor(false);
  const shown = hostNote ?? ownNote;
  host.postMessage({
    type: 'rendered',
    uri,
    version: diagram.version,
    tasks: picture?.steps.length ?? 0,
    stages: picture?.stages.length ?? 0,
    took: performance.now() - began,
    ...(shown === undefined ? {} : { note: shown }),
    kept,
  });
}

function show(diagram: Diagram, texts: PreviewStrings): void {
  if (diagram.library || diagram.empty) {
    picture = undefined;
    holder.replaceChildren(placeholder(diagram, texts));
    frameOf(diagram, texts);
  } else {
    const made = drawMermaid(diagram.mermaid);
    const focused = picture?.steps.findIndex(s => s === document.activeElement) ?? -1;
    if (drawn?.uri === uri) viewport.keepPlace();
    frameOf(diagram, texts);
    picture = layOut(made, diagram, texts, holder);
    viewport.resize(picture, diagram.direction);
    connectSteps(picture, diagram, focused < 0 ? (cursor.task ?? 0) : focused, {
      select,
      reveal: element => viewport.reveal(element.querySelector('rect.task') ?? element),
    });
    if (focused >= 0) picture.steps[Math.min(focused, picture.steps.length - 1)]?.focus({ preventScroll: true });
  }
  drawn = diagram;
  save();
}

const request = latest(draw, 30);

function setUp(message: Extract<HostMessage, { type: 'setup' }>): void {
  const other = message.uri !== uri;
  ({ uri, locked, strings } = message);
  // Versions begin again, and what is drawn stays until the new is there; another map's errors are not judged by it
  newest = undefined;
  cursor = {};
  if (other) {
    [drawn, picture, ownNote, hostNote] = [undefined, undefined, undefined, undefined];
    holder.replaceChildren(placeholder(undefined, strings));
    header.replaceChildren();
    strip.replaceChildren();
    showNote();
  }
  const state = host.getState();
  if (other && isPreviewState(state) && state.uri === uri && state.zoom !== undefined)
    viewport.restore(state.zoom, state.left ?? 0, state.top ?? 0);
  toolbar = createToolbar(strings, {
    zoomIn: () => viewport.zoomBy(zoomStep),
    zoomOut: () => viewport.zoomBy(1 / zoomStep),
    zoomReset: () => viewport.zoomTo(1),
    fit: viewport.fit,
    toggleLock: () => host.postMessage({ type: 'setLocked', locked: !locked }),
    showSource: () => host.postMessage({ type: 'showSource' }),
  });
  toolbar.showZoom(viewport.zoom);
  toolbar.showLocked(locked);
  frame.setAttribute('aria-label', strings.diagram);
  document.body.replaceChildren(toolbar.element, header, strip, note, frame);
  saveSoon();
}

function receive(message: HostMessage): void {
  switch (message.type) {
    case 'setup':
      return setUp(message);
    case 'diagram':
      if (message.diagram.uri !== uri || (newest && message.diagram.version < newest.version)) return;
      newest = message.diagram;
      return request(message.diagram);
    case 'cursor':
      cursor = message;
      return markCursor(message.reveal);
    case 'locked':
      locked = message.locked;
      toolbar?.showLocked(locked);
      return save();
    case 'note':
      hostNote = message.text;
      return showNote();
  }
}

window.addEventListener('message', event => {
  if (isHostMessage(event.data)) receive(event.data);
});
document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === '+' || event.key === '=') viewport.zoomBy(zoomStep);
  else if (event.key === '-') viewport.zoomBy(1 / zoomStep);
  else if (event.key === '0') viewport.zoomTo(1);
  else if (event.key === 'f' || event.key === 'F') viewport.fit();
  else return;
  event.preventDefault();
});
// Colours follow by themselves; fonts change how texts wrap
watchTheme(() => newest && request(newest));
host.postMessage({ type: 'ready' });
