import * as vscode from 'vscode';
import type { MapUpdate } from '../../shared/map-update';
import type { PictureEdit, PicturePath } from '../../shared/picture-edit';
import type {
  CompareChoice,
  HostMessage,
  LaneChoices,
  PageMessage,
  Rendered,
  ViewName,
} from '../../shared/preview-messages';
import { isPageMessage } from '../../shared/preview-messages';
import { createPanelComparison, type GetComparison, type PanelComparison } from '../compare/panel-comparison';
import { tellFailure } from '../tell-failure';
import { textOf } from '../text-of';
import { isInEditor } from './is-in-editor';
import { giveKeyboard, keyboardIsKnown } from './keyboard';
import { createPanelCursor } from './panel-cursor';
import { createPanelFindings, type FindingSource, type PanelFindings } from './panel-findings';
import { createPanelPictures, type PanelPictures } from './panel-pictures';
import { previewIcon } from './preview-icon';
import { previewPage, webviewOptions } from './preview-page';
import { previewStrings } from './preview-strings';
import type { TextSync } from './text-sync';
import { restFor, throttle } from './throttle';

/** What a preview asks of the server. */
export interface MapSource extends FindingSource {
  /** What pictures are drawn from: what changed since the revision that the page has, or all. Null where there is nothing to draw. */
  update(uri: vscode.Uri, have: number | undefined, token: vscode.CancellationToken): Promise<MapUpdate | null>;
  /** What differs between a map and something else. */
  readonly comparison: GetComparison;
  /** What a click selects. */
  rangeOf(uri: vscode.Uri, path: PicturePath): Promise<vscode.Range | undefined>;
  /** What the cursor is in. */
  pathAt(uri: vscode.Uri, position: vscode.Position): Promise<PicturePath | undefined>;
  /** Makes an edit of the picture of this version. Gives what is to be said of it. */
  edit(uri: vscode.Uri, version: number, edit: PictureEdit): Promise<string | undefined>;
}

/** What a preview asks of its surroundings. */
export interface PanelHost {
  readonly extensionUri: vscode.Uri;
  readonly source: MapSource;
  readonly text: TextSync;
  /** What a new page begins with. */
  readonly begin: () => { readonly view: ViewName; readonly lanes?: LaneChoices };
  onLanes(lanes: LaneChoices): void;
  onRendered(panel: PreviewPanel, rendered: Rendered): void;
  onLocked(panel: PreviewPanel): void;
}

const compareCommands: Readonly<Record<CompareChoice, string>> = {
  baseline: 'journeyMap.compareWithBaseline',
  other: 'journeyMap.compareWith',
  version: 'journeyMap.compareWithGit',
};

/** One panel with one map: locked to it, or following the active editor. */
export interface PreviewPanel {
  readonly panel: vscode.WebviewPanel;
  readonly uri: vscode.Uri;
  readonly locked: boolean;
  /** The id of the persona whose feelings alone it shows. */
  readonly persona: string | undefined;
  readonly lastRendered: Rendered | undefined;
  readonly comparison: PanelComparison;
  readonly findings: PanelFindings;
  readonly pictures: PanelPictures;
  /** Shows another map, or this one under its new address. */
  show(uri: vscode.Uri): void;
  setLocked(locked: boolean): void;
  /** Asks for a new picture: at once, or as soon as the last one is drawn and a moment has passed; see `restFor`. */
  update(): void;
  /** The document was opened anew: its versions begin again. */
  restart(): void;
  say(note: string | undefined): void;
  /** `byPreview`: the selection was made by a click in the picture, which must not scroll in answer. */
  moveCursor(position: vscode.Position, byPreview: boolean): void;
}

const pause = 120;
const retryAfter = 300;
const longestRetry = 5000;
/** A page that has not answered for so long is not waited for. */
const longestDrawing = 5000;

const baseName = (uri: vscode.Uri): string => uri.path.slice(uri.path.lastIndexOf('/') + 1);

export const titleFor = (uri: vscode.Uri): string => vscode.l10n.t('Preview: {0}', baseName(uri));

/**
 * Fills a panel and keeps it current until it is closed. Nothing is asked or drawn while it is hidden.
 * @param first `restored`: the page shows the place that a person left it at
 */
export function connectPanel(
  panel: vscode.WebviewPanel,
  first: { readonly uri: vscode.Uri; readonly locked: boolean; readonly restored?: boolean },
  host: PanelHost,
): PreviewPanel {
  let { uri, locked } = first;
  let ready = false;
  let closed = false;
  /** What the page was sent last. */
  let sent: { readonly revision: number; readonly version: number } | undefined;
  let rendered: Rendered | undefined;
  let persona: string | undefined;
  let note: string | undefined;
  let failures = 0;
  /** Milliseconds that the page took for the last picture that it drew. */
  let took = 0;
  let onDrawn: (() => void) | undefined;
  let request: vscode.CancellationTokenSource | undefined;
  let retry: ReturnType<typeof setTimeout> | undefined;

  const positionIn = (map: vscode.Uri): vscode.Position | undefined => host.text.editorOf(map)?.selection.active;
  const post = (message: HostMessage): void => {
    if (ready) void panel.webview.postMessage(message);
  };
  const say = (text: string | undefined): void => {
    if (text === note) return;
    note = text;
    post({ type: 'note', ...(text === undefined ? {} : { text }) });
  };
  const setup = (): void => {
    cursor.clear();
    took = 0;
    sent = undefined;
    onDrawn?.();
    post({ type: 'setup', uri: uri.toString(), locked, strings: previewStrings(vscode), ...host.begin() });
    if (note !== undefined) post({ type: 'note', text: note });
    findings.clear();
  };

  const sayWhetherGone = async (asked: vscode.Uri): Promise<void> => {
    const gone = await isGone(asked);
    if (asked !== uri) return;
    say(
      gone ? vscode.l10n.t('{0} is not there any more. The picture shows it as it was.', baseName(asked)) : undefined,
    );
  };

  /** Resolves when the page has drawn what it was sent, or is not going to. */
  const drawn = (): Promise<void> =>
    new Promise(resolve => {
      const limit = setTimeout(resolve, longestDrawing);
      onDrawn = () => {
        clearTimeout(limit);
        resolve();
      };
    });

  const load = async (): Promise<void> => {
    clearTimeout(retry);
    if (!ready || !panel.visible) return;
    const asked = uri;
    const source = (request = new vscode.CancellationTokenSource());
    try {
      await textOf(asked);
      const found = source.token.isCancellationRequested
        ? null
        : await host.source.update(asked, sent?.revision, source.token);
      if (asked !== uri || !ready || source.token.isCancellationRequested) return;
      if (!found) throw new Error('not ready');
      failures = 0;
      sent = found;
      post({ type: 'map', update: { ...found, uri: asked.toString() } });
      void comparison.update();
      const done = drawn();
      cursor.again(positionIn(asked));
      await sayWhetherGone(asked);
      await done;
    } catch {
      if (asked !== uri || !ready) return;
      await sayWhetherGone(asked);
      retry = setTimeout(() => updates.request(), Math.min(retryAfter * 2 ** failures++, longestRetry));
    } finally {
      source.dispose();
      if (request === source) request = undefined;
    }
  };
  const cursor = createPanelCursor(
    { position: positionIn(uri), restored: first.restored ?? false },
    host.source.pathAt,
    () => uri,
    () => ready && sent !== undefined,
    post,
  );
  const comparison = createPanelComparison(host.source.comparison, () => uri, post);
  const findings = createPanelFindings(
    host.source,
    () => uri,
    () => ready && panel.visible,
    post,
  );
  const pictures = createPanelPictures(post);
  const updates = throttle(load, pause, () => restFor(took));

  const show = (to: vscode.Uri): void => {
    if (to.toString() === uri.toString()) return;
    uri = to;
    request?.cancel();
    [rendered, note, persona] = [undefined, undefined, undefined];
    cursor.turn(positionIn(uri));
    panel.title = titleFor(uri);
    setup();
    comparison.clear();
    updates.request();
  };
  const setLocked = (to: boolean): void => {
    if (to === locked) return;
    locked = to;
    post({ type: 'locked', locked });
    host.onLocked(self);
  };
  const self: PreviewPanel = {
    panel,
    get uri() {
      return uri;
    },
    get locked() {
      return locked;
    },
    get persona() {
      return persona;
    },
    get lastRendered() {
      return rendered;
    },
    show,
    setLocked,
    comparison,
    findings,
    pictures,
    update: updates.request,
    restart() {
      setup();
      updates.request();
    },
    say,
    moveCursor: cursor.move,
  };

  const select = async (file: vscode.Uri, path: PicturePath, focus: boolean): Promise<void> => {
    const asked = uri;
    const [range] = await Promise.all([host.source.rangeOf(file, path), focus && keyboardIsKnown(panel)]);
    if (asked === uri && (range ?? focus)) await host.text.reveal(panel, file, range, focus);
  };
  const edit = async (version: number, change: PictureEdit): Promise<void> => {
    const asked = uri;
    const text = await host.source.edit(asked, version, change);
    if (asked === uri) post({ type: 'edited', ...(text === undefined ? {} : { text }) });
  };
  const fix = async (list: number, finding: number, chosen: number): Promise<void> => {
    const asked = uri;
    const text = await findings.fix(list, finding, chosen);
    if (asked === uri) post({ type: 'edited', ...(text === undefined ? {} : { text }) });
  };
  const insertStage = async (frameworkId: string, position: number): Promise<void> => {
    const asked = uri;
    await keyboardIsKnown(panel);
    if (asked === uri)
      await vscode.commands.executeCommand('journeyMap.insertStage', { uri: uri.toString(), frameworkId, position });
  };
  const showSource = async (): Promise<void> => {
    await keyboardIsKnown(panel);
    await host.text.reveal(panel, uri, undefined, true);
  };
  const save = async (): Promise<void> => {
    if (uri.scheme !== 'untitled') return void (await (await textOf(uri)).save());
    // As its editor saves it, which goes on with the file, and takes the keyboard
    await vscode.workspace.save(uri);
    giveKeyboard(panel);
  };
  const undo = async (redo: boolean): Promise<void> => {
    // Of several in a row, each would wait; the command goes by where the keyboard is
    if (!panel.active) await keyboardIsKnown(panel);
    await host.text.undo(panel, uri, redo);
  };
  /** What comes of a message; a promise of it rejects where that can't be done, as when the map is gone. */
  const receive = (message: PageMessage): unknown => {
    switch (message.type) {
      case 'ready':
        ready = true;
        setup();
        comparison.send();
        pictures.begin();
        return updates.request();
      case 'rendered': {
        const { type: _, ...what } = message;
        if (what.uri !== uri.toString()) return;
        rendered = what;
        if (what.view === 'compare') comparison.shown();
        if (!what.kept) took = what.took;
        if (what.version === sent?.version) onDrawn?.();
        return host.onRendered(self, what);
      }
      case 'setLocked':
        return setLocked(message.locked);
      case 'showSource':
        return showSource();
      case 'compare':
        return message.uri === uri.toString() && vscode.commands.executeCommand(compareCommands[message.what], uri);
      case 'selectCompared': {
        const file = comparison.fileOf(message.side);
        return file && select(file, message.path, message.focus);
      }
      case 'resend':
        sent = undefined;
        onDrawn?.();
        return updates.request();
      case 'edit':
        return message.uri === uri.toString() && edit(message.version, message.edit);
      case 'fixes':
        return message.uri === uri.toString() && findings.ask(message.list, message.of);
      case 'fix':
        return message.uri === uri.toString() && fix(message.list, message.finding, message.fix);
      case 'undo':
        return undo(message.redo);
      case 'save':
        return save();
      case 'picture':
        return pictures.receive(message);
      case 'setPersona':
        if (message.uri === uri.toString()) persona = message.persona;
        return;
      case 'setLanes':
        return host.onLanes(message.lanes);
      case 'select':
        return message.uri === uri.toString() && select(uri, message.path, message.focus);
      case 'insertStage':
        return message.uri === uri.toString() && insertStage(message.frameworkId, message.position);
    }
  };
  const answer = async (message: PageMessage): Promise<void> => {
    try {
      await receive(message);
    } catch (error) {
      // Of a preview that is closed meanwhile, nobody waits for anything
      if (!closed) tellFailure(error);
    }
  };
  const listeners = [
    panel.webview.onDidReceiveMessage(message => isPageMessage(message) && void answer(message)),
    panel.onDidChangeViewState(() => {
      // A hidden page is thrown away; it says `ready` when it is back
      if (panel.visible) return;
      ready = false;
      request?.cancel();
      onDrawn?.();
    }),
  ];
  panel.onDidDispose(() => {
    closed = true;
    ready = false;
    updates.cancel();
    findings.dispose();
    pictures.end();
    onDrawn?.();
    clearTimeout(retry);
    request?.cancel();
    listeners.forEach(l => l.dispose());
  });

  panel.title = titleFor(uri);
  panel.iconPath = previewIcon;
  panel.webview.options = webviewOptions;
  void previewPage(host.extensionUri, panel.title).then(html => {
    if (!closed) panel.webview.html = html;
  });
  return self;
}

/** Whether a map is neither in an editor nor in a file. */
async function isGone(uri: vscode.Uri): Promise<boolean> {
  if (isInEditor(uri)) return false;
  return vscode.workspace.fs.stat(uri).then(
    () => false,
    () => true,
  );
}
