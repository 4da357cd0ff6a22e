/** The view "Journey Maps": every map of the workspace, with what is in it and the maps around it. */
import * as vscode from 'vscode';
import type { MapOverview, OverviewPartsParams } from '../../shared/overview';
import {
  isMapOverviews,
  isOverviewParts,
  isOverviewStale,
  overviewPartsRequest,
  overviewRequest,
} from '../../shared/overview';
import { throttle } from '../preview/throttle';
import { registerFindingsBadge } from './findings-badge';
import { registerInsertAt } from './insert-at';
import { mapItem } from './map-item';
import type { ExplorerNode, GroupNode, MapNode } from './nodes';
import { asksFor, groupMaps, partNodes } from './nodes';
import { groupItem, partItem } from './part-item';
import { folderOf, isOfWorkspace } from './places';

const explorerView = 'journeyMap.maps';

/** Milliseconds between two refreshes while somebody types. */
const pause = 500;

export type Ask = (method: string, params: unknown) => Promise<unknown>;

export interface Explorer extends vscode.Disposable {
  /** What the view shows, for tests. */
  readonly tree: vscode.TreeDataProvider<ExplorerNode>;
  /** The server says that something has changed. */
  stale(params: unknown): void;
}

/** Registers the view. It asks for nothing until somebody looks at it. */
export function registerExplorer(ask: Ask): Explorer {
  const changes = new vscode.EventEmitter<ExplorerNode | ExplorerNode[] | undefined>();
  let maps = new Map<string, MapOverview>();
  let roots: readonly (GroupNode | MapNode)[] | undefined;
  let nodes = new Map<string, MapNode>();
  /** The lines that show what is in a map: of the map itself, and of those that name it. */
  let unfolded = new Map<string, Set<ExplorerNode>>();
  /** Changed since it was last asked for. */
  let stale: Set<string> | 'all' = new Set();

  const group = (): readonly (GroupNode | MapNode)[] => {
    roots = groupMaps(
      [...maps.values()].filter(m => isOfWorkspace(vscode.Uri.parse(m.uri))),
      { folderOf, parse: uri => vscode.Uri.parse(uri), libraries: vscode.l10n.t('Libraries') },
    );
    nodes = new Map(roots.flatMap(n => (n.kind === 'map' ? [n] : n.maps)).map(n => [n.map.uri, n]));
    unfolded = new Map();
    // VS Code takes a view that is still being filled for an empty one: what helps then waits for this
    void vscode.commands.executeCommand('setContext', 'journeyMap.noMaps', roots.length === 0);
    return roots;
  };
  const load = async (uris?: readonly string[]): Promise<readonly MapOverview[]> => {
    const found = await ask(overviewRequest, uris ? { uris } : {});
    return isMapOverviews(found) ? found : [];
  };
  const loadAll = async (): Promise<readonly (GroupNode | MapNode)[]> => {
    stale = new Set();
    maps = new Map((await load()).map(map => [map.uri, map]));
    refresh.request();
    return group();
  };

  const update = async (): Promise<void> => {
    if (!roots || !view.visible || (stale !== 'all' && stale.size === 0)) return;
    const changed = stale;
    stale = new Set();
    if (changed === 'all') {
      roots = undefined;
      return changes.fire(undefined);
    }
    const found = new Map((await load([...changed])).map(map => [map.uri, map]));
    let regrouped = false;
    for (const uri of changed) {
      const [before, now] = [maps.get(uri), found.get(uri)];
      if (now) maps.set(uri, now);
      else maps.delete(uri);
      regrouped ||= before?.title !== now?.title || before?.type !== now?.type;
    }
    if (regrouped) {
      group();
      return changes.fire(undefined);
    }
    const lines = [...changed].flatMap(uri => {
      const node = nodes.get(uri);
      const map = maps.get(uri);
      if (node && map) Object.assign(node, { map });
      return [...(node ? [node] : []), ...(unfolded.get(uri) ?? [])];
    });
    if (lines.length > 0) changes.fire([...new Set(lines)]);
  };
  const refresh = throttle(
    () => update().catch(() => undefined), // the server stops: there is nothing to show anew
    pause,
    () => 0,
  );

  const childrenOf = async (node: ExplorerNode): Promise<ExplorerNode[]> => {
    if ('maps' in node) return [...node.maps];
    const wanted: OverviewPartsParams | undefined = asksFor(node);
    if (wanted && wanted.stage === undefined)
      unfolded.set(wanted.uri, (unfolded.get(wanted.uri) ?? new Set()).add(node));
    const found = wanted ? await ask(overviewPartsRequest, wanted) : node.kind === 'part' && node.part.parts;
    return isOverviewParts(found) ? partNodes(found, node, uri => vscode.Uri.parse(uri)) : [];
  };

  const tree: vscode.TreeDataProvider<ExplorerNode> = {
    onDidChangeTreeData: changes.event,
    getTreeItem: node =>
      node.kind === 'map' ? mapItem(node) : node.kind === 'part' ? partItem(node) : groupItem(node),
    getChildren: async node => {
      if (node) return childrenOf(node);
      if (roots) return [...roots];
      const isFirst = maps.size === 0;
      const loaded = await loadAll();
      // Once the view has these lines
      if (isFirst) setTimeout(() => showActive(vscode.window.activeTextEditor));
      return [...loaded];
    },
    getParent: node => node.parent,
  };
  const view = vscode.window.createTreeView(explorerView, { treeDataProvider: tree, showCollapseAll: true });

  /** The file of the line that somebody has selected in the view: when it opens that file, it stays selected. */
  let chosen: string | undefined;
  const showActive = (editor: vscode.TextEditor | undefined): void => {
    const uri = editor?.document.uri.toString();
    if (uri === undefined || uri === chosen) return;
    chosen = undefined;
    const node = view.visible ? nodes.get(uri) : undefined;
    if (node) void view.reveal(node, { select: true, focus: false });
  };

  const subscriptions = [
    changes,
    view,
    registerFindingsBadge(),
    registerInsertAt(),
    view.onDidChangeSelection(({ selection: [node] }) => {
      if (node && 'uri' in node) chosen = node.uri.toString();
    }),
    view.onDidChangeVisibility(({ visible }) => {
      if (!visible) return;
      refresh.request();
      showActive(vscode.window.activeTextEditor);
    }),
    vscode.window.onDidChangeActiveTextEditor(showActive),
  ];
  return {
    tree,
    stale: params => {
      if (!isOverviewStale(params)) return;
      if (!params.uris) stale = 'all';
      else if (stale !== 'all') for (const uri of params.uris) stale.add(uri);
      refresh.request();
    },
    dispose: () => {
      refresh.cancel();
      subscriptions.forEach(s => s.dispose());
    },
  };
}
