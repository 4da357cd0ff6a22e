import { idMaps } from './build-map';
import type { DefinitionKind, MapType } from './model';
import { mapLinks, type MapRole } from './links';
import type { Ids } from './references';
import { referredIds } from './references';
import { remember } from './remember';
import type { FileOf, Files } from './scope';
import { importedUris, resolvePath } from './scope';

/**
 * What others ask of a file: little enough to be kept for every map of a workspace, so that none of thousands has to be
 * read again for it.
 */
export interface Glance {
  readonly title?: string;
  readonly goal?: string;
  readonly type: MapType;
  /** As written. */
  readonly status?: string;
  readonly reviewed?: string;
  /** How many there are; of definitions, by kind. */
  readonly stages: number;
  readonly steps: number;
  readonly definitions: ReadonlyMap<DefinitionKind, number>;
  /** Whether it has keys at all, as a map has. */
  readonly isMap: boolean;
  readonly isLibrary: boolean;
  /** The files that it imports by itself, as addresses. */
  readonly imports: readonly string[];
  /** The maps that it names: its baseline, its parent, those that tell its stages and steps in detail; as addresses. */
  readonly maps: readonly string[];
  /** Of these, by what they are. */
  readonly baseline?: string;
  readonly parent?: string;
  readonly parts: readonly string[];
  /** The ids that it refers to, by what they name. */
  readonly used: ReadonlyMap<DefinitionKind, Ids>;
}

export const glance = remember((file: FileOf): Glance => {
  const { uri, journey } = file;
  const { map, root } = journey;
  const kinds: readonly DefinitionKind[] = Object.values(idMaps);
  const named = [...mapLinks(map)].flatMap(({ role, path }) => {
    const to = resolvePath(uri, path.value);
    return to === undefined ? [] : [{ role, to }];
  });
  const only = (wanted: MapRole): string[] => named.filter(({ role }) => role === wanted).map(({ to }) => to);
  const [[baseline], [parent]] = [only('baseline'), only('parent')];
  const referred = root ? [...referredIds(root)] : [];
  return {
    ...(map.title ? { title: map.title.value } : {}),
    ...(map.goal ? { goal: map.goal.value } : {}),
    type: map.type,
    ...(map.status ? { status: map.status.value } : {}),
    ...(map.reviewed ? { reviewed: map.reviewed.value } : {}),
    stages: map.stages.length,
    steps: map.stages.reduce((sum, s) => sum + s.steps.length, 0),
    definitions: new Map([...map.definitions].map(([kind, all]) => [kind, all.size])),
    isMap: root?.kind === 'map',
    isLibrary: map.isLibrary,
    imports: importedUris(uri, journey),
    maps: named.map(({ to }) => to),
    ...(baseline === undefined ? {} : { baseline }),
    ...(parent === undefined ? {} : { parent }),
    parts: only('journey'),
    used: new Map(
      // What names a definition may name nothing else, so all of its ids are in one set
      kinds.flatMap(kind => referred.filter(([of]) => of[0] === kind).map(([, ids]) => [kind, new Set(ids.keys())])),
    ),
  };
});

/** That of a file that is named by its address: what is not read for it does not delay a check. */
export function glanceAt(uri: string, files: Files): Glance | 'missing' | 'pending' {
  const found = files.read(uri);
  return found.state === 'read' ? glance(found.file ?? { uri, journey: found.journey }) : found.state;
}
