import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { URI } from 'vscode-uri';

/** More folders than a team's workspace has, and few enough to look through when an editor takes somebody's home for one. */
const mostFolders = 20_000;

/**
 * The addresses of all maps in some folders and below, for editors that list none. Left out are hidden folders, `node_modules`, and
 * folders that are linked to; what can't be read is skipped.
 * @param folders addresses; those of other schemes than `file` have no maps
 */
export async function mapsOnDisk(folders: readonly string[]): Promise<string[]> {
  const maps = new Set<string>();
  const waiting = folders
    .map(folder => URI.parse(folder))
    .flatMap(({ scheme, fsPath }) => (scheme === 'file' ? [fsPath] : []));
  for (let looked = 0; looked < Math.min(waiting.length, mostFolders); looked++) {
    const folder = waiting[looked]!;
    for (const entry of await readdir(folder, { withFileTypes: true }).catch(() => [])) {
      const { name } = entry;
      if (entry.isDirectory()) {
        if (!name.startsWith('.') && name !== 'node_modules') waiting.push(join(folder, name));
      } else if (/\.journey\.ya?ml$/.test(name)) maps.add(URI.file(join(folder, name)).toString());
    }
  }
  return [...maps];
}
