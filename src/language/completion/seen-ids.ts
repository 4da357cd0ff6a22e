/** Ids of definitions: those in sight, those that are used but not there, and those that an import would bring. */
import type { DefinitionKind } from '../../journey/model';
import { referredIds } from '../../journey/references';
import type { Located, MapContext, Scope } from '../../journey/scope';
import { glance } from '../../journey/glance';
import { isImportable } from '../../journey/importable';
import { usedIds } from '../../rules/usage';

/** The ids of a kind that the map can see, touchpoints that no step uses yet first. */
export function definedIds(scope: Scope, kind: DefinitionKind): string[] {
  const all = [...(scope.definitions.get(kind)?.keys() ?? [])];
  if (kind !== 'touchpoint') return all;
  const used = usedIds(scope.journey, kind);
  return [...all.filter(id => !used.has(id)), ...all.filter(id => used.has(id))];
}

/** Ids that the map refers to as a kind of definition, and that nothing in sight has. */
export function wantedIds(scope: Scope, kind: DefinitionKind): string[] {
  const { root } = scope.journey;
  if (!root) return [];
  const known = scope.definitions.get(kind);
  const found = new Set<string>();
  for (const [kinds, ids] of referredIds(root))
    if (kinds.includes(kind)) for (const id of ids.keys()) if (!known?.has(id)) found.add(id);
  return [...found];
}

/** A definition of a library that the map does not import. */
export interface Elsewhere extends Located {
  readonly id: string;
}

/**
 * What the workspace's other libraries define of a kind under ids that the map does not have yet, each id once: of libraries that
 * the map may import.
 */
export function idsElsewhere({ scope, files }: MapContext, kind: DefinitionKind): Elsewhere[] {
  const known = scope.definitions.get(kind);
  const seen = new Set(scope.files.map(f => f.uri));
  const found = new Map<string, Elsewhere>();
  for (const file of files.maps() ?? []) {
    if (!glance(file).isLibrary || seen.has(file.uri)) continue;
    const { uri, journey } = file;
    const wanted = [...(journey.map.definitions.get(kind) ?? [])].filter(([id]) => !known?.has(id) && !found.has(id));
    if (wanted.length === 0 || !isImportable(scope, { uri, journey }, files)) continue;
    for (const [id, definition] of wanted) found.set(id, { id, definition, uri });
  }
  return [...found.values()];
}
