/**
 * All previews. Each is made for one map and locked to it, so several stand side by side; asking for a map that has one brings
 * that one to the front. An unlocked preview follows the active editor from map to map; asking for a map that it shows gives that a preview of its
 * own, and it turns back to the map before. No preview ever takes the focus.
 */
import * as vscode from 'vscode';
import type { ComparedWith } from '../../shared/compare-request';
import type { Chosen } from '../../shared/export';
import type { LaneChoices, PictureOrder, Rendered } from '../../shared/preview-messages';
import { isLaneChoices, isPreviewState } from '../../shared/preview-messages';
import { activeMap, isMap } from '../active-map';
import { createFollowing } from './following';
import { giveKeyboard } from './keyboard';
import type { MapSource, PanelHost, PreviewPanel } from './preview-panel';
import { connectPanel, titleFor } from './preview-panel';
import { webviewOptions } from './preview-page';
import { createTextSync } from './text-sync';
import { watchFiles } from './watch-files';

const viewType = 'journeyMap.preview';

/** A preview as tests and status see it. */
export interface PreviewInfo {
  readonly uri: string;
  readonly title: string;
  readonly visible: boolean;
  readonly active: boolean;
  readonly locked: boolean;
  readonly viewColumn: number | undefined;
  /** What the page said last about what it shows; undefined until it has drawn. */
  readonly lastRendered: Rendered | undefined;
  /** What differs from what the map is compared with, in sentences. */
  readonly compared: readonly string[] | undefined;
}

export interface PreviewManager extends vscode.Disposable {
  /** Shows the preview of a map (the active editor's, if none is given) in the active group. */
  openPreview(uri?: vscode.Uri): void;
  /** Shows it in a group beside the text, and beside another map's preview rather than on top of it. */
  openPreviewToSide(uri?: vscode.Uri): void;
  /** Shows the text of the active preview's map, and puts the keyboard there. */
  showSource(): Promise<void>;
  /** Shows what differs between a map and something else in its preview, which it opens beside the text if there is none. */
  compare(uri: vscode.Uri, what: ComparedWith): void;
  /** The map of the active preview, else of the active editor. */
  current(): vscode.Uri | undefined;
  /** Locks the active preview (else the only visible one) to its map, or lets it follow the active editor. */
  toggleLock(): void;
  /** The map of the active preview, else of the only one in sight. */
  mapInFront(): vscode.Uri | undefined;
  /** What a person has chosen to see of a map in its preview; nothing where it has none. */
  chosenOf(uri: vscode.Uri): Chosen;
  /**
   * Has a picture made by a preview of a map, which is opened beside the text if there is none: undefined where it was copied. Rejects when it
   * can't be made.
   */
  drawPicture(uri: vscode.Uri, order: PictureOrder): Promise<Uint8Array | undefined>;
  /** Draws again what may have changed without an edit of its own text: the map of `uri` alone, or all. */
  refresh(uri?: vscode.Uri): void;
  previews(): PreviewInfo[];
  /** Fires when a page has drawn. */
  readonly onDidRender: vscode.Event<Rendered>;
}

/** Where the choice of lanes is kept: a person's own, for all maps. */
const lanesKey = 'journeyMap.lanes';

/** @param source its updates are null, or reject, while the server is not ready: it is asked again */
export function registerPreviews(context: vscode.ExtensionContext, source: MapSource): PreviewManager {
  const panels = new Set<PreviewPanel>();
  const automatic = new Set<string>();
  const renders = new vscode.EventEmitter<Rendered>();
  const text = createTextSync();
  const following = createFollowing(panels);
  const chosenLanes = (): LaneChoices | undefined => {
    const lanes = context.globalState.get<unknown>(lanesKey);
    return isLaneChoices(lanes) ? lanes : undefined;
  };
  const host: PanelHost = {
    extensionUri: context.extensionUri,
    source,
    text,
    begin: () => {
      const lanes = chosenLanes();
      return { view: 'map', ...(lanes ? { lanes } : {}) };
    },
    onLanes: lanes => void context.globalState.update(lanesKey, lanes),
    onRendered: (_, rendered) => renders.fire(rendered),
    onLocked: panel => {
      const active = activeMap();
      if (!panel.locked && active) following.turnTo(active);
    },
  };
  /** The previews of a map; the one that a person looks at first. */
  const of = (uri: vscode.Uri): PreviewPanel[] =>
    [...panels]
      .filter(p => p.uri.toString() === uri.toString())
      .sort(
        (a, b) => Number(b.panel.active) - Number(a.panel.active) || Number(b.panel.visible) - Number(a.panel.visible),
      );
  const active = (): PreviewPanel | undefined => {
    const visible = [...panels].filter(p => p.panel.visible);
    return visible.find(p => p.panel.active) ?? (visible.length === 1 ? visible[0] : undefined);
  };
  const connect = (panel: vscode.WebviewPanel, uri: vscode.Uri, locked: boolean, restored = false): void => {
    const preview = connectPanel(panel, { uri, locked, restored }, host);
    panels.add(preview);
    panel.onDidDispose(() => {
      panels.delete(preview);
      const map = activeMap();
      if (map) following.turnTo(map);
    });
  };
  /** Shows the preview of a map, or makes one. */
  const open = (map: vscode.Uri, column: () => vscode.ViewColumn, locked = true): void => {
    automatic.add(map.toString());
    const there = of(map)[0];
    if (there) return there.panel.reveal(undefined, true);
    const panel = vscode.window.createWebviewPanel(
      viewType,
      titleFor(map),
      { viewColumn: column(), preserveFocus: true },
      webviewOptions,
    );
    connect(panel, map, locked);
  };

  /** As `open`, for a person who asks for a preview of this map. */
  const openOwn = (uri: vscode.Uri | undefined, column: () => vscode.ViewColumn): void => {
    const map = uri ?? activeMap();
    if (!map) return void vscode.window.showInformationMessage(vscode.l10n.t('Open a journey map first.'));
    following.turnBack(map);
    open(map, column);
  };

  const openAutomatically = (editor: vscode.TextEditor | undefined): void => {
    if (!editor || !isMap(editor.document) || !isPlainTab(editor.document.uri)) return;
    const { uri } = editor.document;
    if (!vscode.workspace.getConfiguration('journeyMap', uri).get('preview.openAutomatically', false)) return;
    // One that follows the editor is enough: it shows this map already
    if ([...panels].some(p => !p.locked)) return;
    if (automatic.has(uri.toString()) || isRestored(uri)) return;
    open(uri, () => sideColumn(panels), false);
  };

  const manager: PreviewManager = {
    openPreview: uri => openOwn(uri, () => vscode.ViewColumn.Active),
    openPreviewToSide: uri => openOwn(uri, () => sideColumn(panels)),
    async showSource() {
      const preview = active();
      if (preview) await text.reveal(preview.panel, preview.uri, undefined, true);
    },
    compare(uri, what) {
      open(uri, () => sideColumn(panels));
      void of(uri)[0]?.comparison.show(what);
    },
    current: () => [...panels].find(p => p.panel.active)?.uri ?? activeMap() ?? active()?.uri,
    toggleLock() {
      const preview = active();
      preview?.setLocked(!preview.locked);
    },
    mapInFront: () => active()?.uri,
    chosenOf(uri) {
      const preview = of(uri)[0];
      const lanes = preview && chosenLanes();
      return { ...(lanes ? { lanes } : {}), ...(preview?.persona === undefined ? {} : { persona: preview.persona }) };
    },
    async drawPicture(uri, order) {
      open(uri, () => sideColumn(panels));
      const preview = of(uri)[0];
      // Browsers let no page copy that has not the keyboard
      if (order.copy && preview) giveKeyboard(preview.panel);
      return preview?.pictures.draw(order);
    },
    refresh: uri => (uri ? of(uri) : [...panels]).forEach(p => p.update()),
    previews: () =>
      [...panels].map(p => ({
        uri: p.uri.toString(),
        title: p.panel.title,
        visible: p.panel.visible,
        active: p.panel.active,
        locked: p.locked,
        viewColumn: p.panel.viewColumn,
        lastRendered: p.lastRendered,
        compared: p.comparison.summary(),
      })),
    onDidRender: renders.event,
    dispose: () => {
      [...panels].forEach(p => p.panel.dispose());
      subscriptions.forEach(s => s.dispose());
    },
  };
  const subscriptions: vscode.Disposable[] = [
    renders,
    vscode.window.registerWebviewPanelSerializer(viewType, {
      deserializeWebviewPanel(panel, state: unknown) {
        const uri = isPreviewState(state) ? parseUri(state.uri) : activeMap();
        if (!uri) panel.dispose();
        else connect(panel, uri, isPreviewState(state) ? state.locked : true, true);
        return Promise.resolve();
      },
    }),
    vscode.workspace.onDidChangeTextDocument(e => {
      if (e.contentChanges.length === 0) return;
      for (const p of panels)
        if (p.uri.toString() === e.document.uri.toString()) p.update();
        else if (p.comparison.concerns(e.document.uri)) void p.comparison.update();
    }),
    vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      for (const p of panels) if (uris.some(uri => uri.toString() === p.uri.toString())) p.findings.update();
    }),
    vscode.workspace.onDidOpenTextDocument(d => of(d.uri).forEach(p => p.restart())),
    vscode.window.onDidChangeActiveTextEditor(editor => {
      const map = editor && isMap(editor.document) ? editor.document.uri : undefined;
      if (map) following.turnTo(map);
      openAutomatically(editor);
    }),
    vscode.window.onDidChangeTextEditorSelection(e => {
      const previews = of(e.textEditor.document.uri);
      if (previews.length === 0) return;
      const echo = text.isEcho(e.textEditor);
      previews.forEach(p => p.moveCursor(e.textEditor.selection.active, echo));
    }),
    watchFiles(panels),
  ];
  context.subscriptions.push(manager);
  openAutomatically(vscode.window.activeTextEditor);
  return manager;
}

function parseUri(text: string): vscode.Uri | undefined {
  try {
    return vscode.Uri.parse(text, true);
  } catch {
    return undefined;
  }
}

/** Not a side of a comparison: a preview beside it would push it away. */
function isPlainTab(uri: vscode.Uri): boolean {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  return input instanceof vscode.TabInputText && input.uri.toString() === uri.toString();
}

/** Whether a preview from before a reload has a tab that VS Code has not filled yet. */
function isRestored(uri: vscode.Uri): boolean {
  return vscode.window.tabGroups.all.some(g =>
    g.tabs.some(
      t =>
        t.input instanceof vscode.TabInputWebview && t.input.viewType.endsWith(viewType) && t.label === titleFor(uri),
    ),
  );
}

/** Groups that show previews before the next one joins the last of them: beside more, no text is wide enough to be read. */
const mostBeside = 2;

/** The group beside the active one; where that shows another preview, the one after the last preview in sight. */
function sideColumn(panels: Iterable<PreviewPanel>): vscode.ViewColumn {
  const taken = [...panels].filter(p => p.panel.visible).map(p => p.panel.viewColumn ?? 0);
  if (new Set(taken).size >= mostBeside) return Math.max(...taken);
  const beside = vscode.window.tabGroups.activeTabGroup.viewColumn + 1;
  return taken.includes(beside) ? Math.min(Math.max(...taken) + 1, vscode.ViewColumn.Nine) : vscode.ViewColumn.Beside;
}
