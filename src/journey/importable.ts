/** What a map would see, were it to import one more library. */
import type { FileOf, Files, Located, Scope } from './scope';
import { buildScope } from './scope';

/**
 * Whether the map may import the library: all that comes with it can be read, and it brings no circle, no id twice and no other
 * framework for the map.
 */
export function isImportable(scope: Scope, { uri, journey }: FileOf, files: Files): boolean {
  const brought = buildScope(uri, journey, { read: files.read, maps: files.maps });
  if (!brought.complete || brought.doubled.length > 0 || brought.files.some(f => f.uri === scope.uri)) return false;
  if (scope.framework && brought.definitions.get('framework')?.has(scope.framework.id)) return false;
  return takenBy(scope, brought) === undefined;
}

/** A definition of what a library brings (`brought` is its scope) whose id the map sees in another file already. */
export function takenBy(scope: Scope, brought: Scope): Located | undefined {
  for (const [kind, all] of brought.definitions)
    for (const [id, located] of all) {
      const known = scope.definitions.get(kind)?.get(id);
      // What a team's configuration has may be had by a library, too
      if (known && known.uri !== located.uri && scope.files.some(f => f.uri === known.uri)) return located;
    }
  return undefined;
}
