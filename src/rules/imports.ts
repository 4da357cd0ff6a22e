import { insertItem } from '../edits/insert-item';
import type { Fix } from '../journey/finding';
import { glance } from '../journey/glance';
import { isImportable } from '../journey/importable';
import type { FileOf, MapContext } from '../journey/scope';
import { relativePath, resolvePath } from '../journey/scope';
import { fixBy, mostChoices } from './fix';

/**
 * Fixes that import a library of the workspace which has `wanted`: only those that nothing speaks against.
 * @param title the fix's, of the path that is written
 */
export function importFixes(
  context: MapContext,
  wanted: (library: FileOf) => boolean,
  title: (path: string) => string,
): Fix[] {
  const { scope, files } = context;
  return (files.maps() ?? [])
    .filter(
      file =>
        glance(file).isLibrary &&
        wanted(file) &&
        !scope.files.some(f => f.uri === file.uri) &&
        isImportable(scope, file, files),
    )
    .slice(0, mostChoices)
    .flatMap(({ uri }) => {
      const path = relativePath(scope.uri, uri);
      if (resolvePath(scope.uri, path) !== uri) return [];
      return fixBy(title(path), insertItem(scope.journey, ['imports'], scope.journey.map.imports.length, path));
    });
}
