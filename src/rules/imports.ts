import { insertItem } from '../edits/insert-item';
import type { Fix } from '../journey/finding';
import { glance } from '../journey/glance';
import type { FileOf, MapContext } from '../journey/scope';
import { buildScope, relativePath, resolvePath } from '../journey/scope';
import { fixBy, mostChoices } from './fix';

/**
 * Fixes that import a library of the workspace which has `wanted`: only those that bring no circle, no id twice and no other
 * framework for the map.
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
        glance(file).isLibrary && wanted(file) && !scope.files.some(f => f.uri === file.uri) && fits(context, file),
    )
    .slice(0, mostChoices)
    .flatMap(({ uri }) => {
      const path = relativePath(scope.uri, uri);
      if (resolvePath(scope.uri, path) !== uri) return [];
      return fixBy(title(path), insertItem(scope.journey, ['imports'], scope.journey.map.imports.length, path));
    });
}

function fits({ scope, files }: MapContext, { uri, journey }: FileOf): boolean {
  const brought = buildScope(uri, journey, { read: files.read, maps: files.maps });
  if (!brought.complete || brought.doubled.length > 0 || brought.files.some(f => f.uri === scope.uri)) return false;
  if (scope.framework && brought.definitions.get('framework')?.has(scope.framework.id)) return false;
  return [...brought.definitions].every(([kind, all]) =>
    [...all].every(([id, at]) => (scope.definitions.get(kind)?.get(id)?.uri ?? at.uri) === at.uri),
  );
}
