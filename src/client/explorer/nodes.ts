/** The lines of the explorer view, and how maps are grouped. */
import type { Uri } from 'vscode';
import type { MapOverview, OverviewPart } from '../../shared/overview';

/** A folder with maps, or the group of all libraries. */
export interface GroupNode {
  readonly kind: 'folder' | 'libraries';
  readonly id: string;
  readonly label: string;
  readonly parent?: undefined;
  readonly maps: readonly MapNode[];
}

export interface MapNode {
  readonly kind: 'map';
  readonly id: string;
  readonly uri: Uri;
  readonly map: MapOverview;
  readonly parent: GroupNode | undefined;
}

/** What stands below a map. `uri` is the file that it opens, or that it is a part of. */
export interface PartNode {
  readonly kind: 'part';
  readonly id: string;
  readonly uri: Uri;
  readonly part: OverviewPart;
  readonly parent: MapNode | PartNode;
}

export type ExplorerNode = GroupNode | MapNode | PartNode;

/** What grouping must know of the workspace. */
export interface Places {
  /** The folder that a map is in, as a person would name it. */
  folderOf(uri: Uri): string;
  parse(uri: string): Uri;
  readonly libraries: string;
}

/** Maps by title, in folders where there are several; libraries in a group of their own, the last. */
export function groupMaps(all: readonly MapOverview[], places: Places): (GroupNode | MapNode)[] {
  const sorted = [...all].sort(
    (a, b) => a.title.localeCompare(b.title, undefined, { numeric: true }) || (a.uri < b.uri ? -1 : 1),
  );
  const node = (map: MapOverview, parent: GroupNode | undefined): MapNode => ({
    kind: 'map',
    id: `map ${map.uri}`,
    uri: places.parse(map.uri),
    map,
    parent,
  });
  const group = (kind: GroupNode['kind'], label: string, maps: readonly MapOverview[]): GroupNode => {
    const nodes: MapNode[] = [];
    const made: GroupNode = { kind, id: `${kind} ${label}`, label, maps: nodes };
    for (const map of maps) nodes.push(node(map, made));
    return made;
  };
  const libraries = sorted.filter(m => m.type === 'library');
  const byFolder = new Map<string, MapOverview[]>();
  for (const map of sorted) {
    if (map.type === 'library') continue;
    const folder = places.folderOf(places.parse(map.uri));
    byFolder.set(folder, [...(byFolder.get(folder) ?? []), map]);
  }
  const folders = [...byFolder].sort(([a], [b]) => a.localeCompare(b, undefined, { numeric: true }));
  return [
    ...(folders.length > 1
      ? folders.map(([label, maps]) => group('folder', label, maps))
      : folders.flatMap(([, maps]) => maps.map(map => node(map, undefined)))),
    ...(libraries.length > 0 ? [group('libraries', places.libraries, libraries)] : []),
  ];
}

/** What is asked of the server for the lines below this one; undefined where all is known. */
export function asksFor(node: ExplorerNode): { readonly uri: string; readonly stage?: number } | undefined {
  if (node.kind === 'map') return { uri: node.map.uri };
  if (node.kind !== 'part') return undefined;
  const { part, uri } = node;
  if (part.map) return { uri: part.map.uri };
  return part.stage !== undefined && part.steps ? { uri: uri.toString(), stage: part.stage } : undefined;
}

/** The lines below `parent`. */
export function partNodes(
  parts: readonly OverviewPart[],
  parent: MapNode | PartNode,
  parse: (uri: string) => Uri,
): PartNode[] {
  // A group belongs to the file that it is in, and so do the lines of that file
  const file = parent.kind === 'part' && parent.part.map ? parse(parent.part.map.uri) : parent.uri;
  return parts.map((part, i) => ({
    kind: 'part',
    id: `${parent.id} ${part.kind} ${i}`,
    uri: part.place ? parse(part.place.uri) : part.map ? parse(part.map.uri) : file,
    part,
    parent,
  }));
}
