import type { MapContext } from '../journey/scope';
import { importedUris } from '../journey/scope';
import type { Workspace } from './workspace';

/** A map as `contextOf` gives it, once all that it imports has been read. */
export async function whenImportsRead(
  uri: string,
  contextOf: (uri: string) => MapContext | undefined,
  { settled }: Pick<Workspace, 'settled'>,
): Promise<MapContext | undefined> {
  // What is imported may be no map of the workspace, and import what nobody has read either
  for (let known = 0; ;) {
    const context = contextOf(uri);
    if (!context || context.scope.complete || context.scope.files.length === known) return context;
    known = context.scope.files.length;
    await Promise.all(context.scope.files.flatMap(file => importedUris(file.uri, file.journey)).map(settled));
  }
}
