import { idMaps } from './build-map';
import type { DefinitionKind } from './model';
import { mapLinks } from './links';
import type { Ids } from './references';
import { referredIds } from './references';
import { remember } from './remember';
import type { FileOf } from './scope';
import { importedUris, resolvePath } from './scope';

/**
 * What others ask of a file: little enough to be kept for every map of a workspace, so that none of thousands has to be
 * read again for it.
 */
export interface Glance {
  readonly title?: string;
  readonly isLibrary: boolean;
  /** The files that it imports by itself, as addresses. */
  readonly imports: readonly string[];
  /** The maps that it names: its baseline, its parent, those that tell its stages and steps in detail; as addresses. */
  readonly maps: readonly string[];
  /** The ids that it refers to, by what they name. */
  readonly used: ReadonlyMap<DefinitionKind, Ids>;
}

export const glance = remember((file: FileOf): Glance => {
  const { uri, journey } = file;
  const { map, root } = journey;
  const kinds: readonly DefinitionKind[] = Object.values(idMaps);
  const referred = root ? [...referredIds(root)] : [];
  return {
    ...(map.title ? { title: map.title.value } : {}),
    isLibrary: map.isLibrary,
    imports: importedUris(uri, journey),
    maps: [...mapLinks(map)].flatMap(({ path }) => resolvePath(uri, path.value) ?? []),
    used: new Map(
      // What names a definition may name nothing else, so all of its ids are in one set
      kinds.flatMap(kind => referred.filter(([of]) => of[0] === kind).map(([, ids]) => [kind, new Set(ids.keys())])),
    ),
  };
});
