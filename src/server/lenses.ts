/** Shows what a stage holds and how often a touchpoint is used above their lines, and names behind ids. */
import {
  CodeLensRefreshRequest,
  InlayHintRefreshRequest,
  type CancellationToken,
  type ClientCapabilities,
  type CodeLens,
  type Connection,
  type ServerCapabilities,
} from './lsp';
import { filesThatSee } from '../journey/importers';
import { positions } from '../journey/positions';
import type { FileOf, MapContext } from '../journey/scope';
import { inlayHints } from '../language/inlay-hints';
import { stageLenses, touchpointUses, useLenses } from '../language/lenses';
import type { Diagnostics } from './publish';
import { createShown } from './shown';
import type { InSlices, OpenDocuments } from './slices';
import type { Workspace } from './workspace';

export const lensCapabilities: ServerCapabilities = {
  codeLensProvider: { resolveProvider: false },
  inlayHintProvider: true,
};

/** Milliseconds from a change in another file until the client asks again: it does so no more often. */
const rest = 1000;

export interface Lenses {
  /** What the client can do: whether it can be asked for settings, takes refreshes, and has our commands. */
  supported(capabilities: ClientCapabilities, commands: boolean): void;
  /** Settings changed: they are asked for again. */
  settingsChanged(): void;
}

export function registerLenses(
  connection: Connection,
  documents: OpenDocuments,
  workspace: Workspace,
  diagnostics: Pick<Diagnostics, 'onStale'>,
  inSlices: InSlices,
  about: <T>(uri: string, answer: (context: MapContext) => T) => T | undefined,
): Lenses {
  let can: ClientCapabilities = {};
  let commands = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const shown = createShown(connection, () => can.workspace?.configuration === true);

  const refresh = (): void => {
    const { codeLens, inlayHint } = can.workspace ?? {};
    // Nothing is lost when an editor that is about to go does not answer
    const ask = (type: typeof CodeLensRefreshRequest.type): void => void connection.sendRequest(type).catch(() => {});
    if (codeLens?.refreshSupport) ask(CodeLensRefreshRequest.type);
    if (inlayHint?.refreshSupport) ask(InlayHintRefreshRequest.type);
  };

  /** The maps that see a file. A library waits for them: without them its numbers would be wrong, and then jump. */
  const seeing = async (uri: string): Promise<readonly FileOf[]> => {
    const isLibrary = about(uri, c => c.scope.journey.map.isLibrary);
    if (isLibrary) await workspace.whenRead();
    return about(uri, ({ scope }) => filesThatSee({ uri, journey: scope.journey }, workspace)) ?? [];
  };

  function* usesIn(files: readonly FileOf[]): Iterable<ReadonlyMap<string, number>> {
    for (const file of files) yield touchpointUses(file);
  }

  const lenses = async (uri: string, token: CancellationToken): Promise<CodeLens[]> => {
    const wanted = await shown.of(uri);
    const uses = wanted.useLenses ? await inSlices(usesIn(await seeing(uri)), token, 'no places') : [];
    return (
      about(uri, c => [
        ...(wanted.stageLenses ? stageLenses(c, commands) : []),
        ...(wanted.useLenses ? useLenses(c, uses, commands) : []),
      ]) ?? []
    );
  };

  connection.onCodeLens(({ textDocument }, token) => lenses(textDocument.uri, token));
  connection.languages.inlayHint.on(async ({ textDocument, range }) => {
    if (!(await shown.of(textDocument.uri)).names) return [];
    return (
      about(textDocument.uri, c => {
        const { offset } = positions(c.scope.journey);
        return inlayHints(c, { start: offset(range.start), end: offset(range.end) });
      }) ?? []
    );
  });

  // The editor asks again for the text that is typed in; what changes with it in others, it can't know
  diagnostics.onStale(uris => {
    const isForOthers = !uris || documents.keys().some(uri => uri !== uris[0]);
    if (!isForOthers) return;
    timer ??= setTimeout(() => {
      timer = undefined;
      refresh();
    }, rest);
  });

  return {
    supported: (capabilities, has) => {
      can = capabilities;
      commands = has;
    },
    settingsChanged: () => {
      shown.forget();
      refresh();
    },
  };
}
