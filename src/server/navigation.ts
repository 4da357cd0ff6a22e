/** Answers where ids are defined and used, renames them, finds names in all maps, and grows a selection. */
import {
  LSPErrorCodes,
  ResponseError,
  SelectionRangeRequest,
  type CancellationToken,
  type Connection,
  type Location,
  type LocationLink,
  type Position,
  type ServerCapabilities,
  type TextDocumentEdit,
  type TextDocumentPositionParams,
} from './lsp';
import { positions } from '../journey/positions';
import type { MapContext } from '../journey/scope';
import type { Definition } from '../language/definition';
import { definition } from '../language/definition';
import { highlights } from '../language/highlights';
import { references } from '../language/references';
import { renamable, rename } from '../language/rename';
import { selectionRange } from '../language/selection-ranges';
import { matches, symbolsOf } from '../language/workspace-symbols';
import { documentEdit } from './document-edits';
import type { InSlices, OpenDocuments } from './slices';
import { whenImportsRead } from './when-imports-read';
import type { Workspace } from './workspace';

export const navigationCapabilities: ServerCapabilities = {
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  renameProvider: { prepareProvider: true },
  workspaceSymbolProvider: true,
  selectionRangeProvider: true,
};

/**
 * Registers the answers. What goes wrong is logged, and answered by nothing; a rename that is refused is answered by the
 * reason. `configKnown` resolves when it is known which configuration holds for a file, `linkSupport` tells whether the client takes links for definitions.
 */
export function registerNavigation(
  connection: Connection,
  documents: OpenDocuments,
  workspace: Workspace,
  configKnown: (uri: string) => Promise<void>,
  inSlices: InSlices,
  linkSupport: () => boolean,
): void {
  // What is asked here makes no map depend on all others: it is asked again each time
  const contextOf = (uri: string): MapContext | undefined => {
    const context = workspace.configContext(uri) ?? workspace.context(uri);
    return context && { ...context, files: workspace };
  };

  /** The map once all that it imports has been read; with all maps of the workspace, where these are needed. */
  const whenKnown = async (uri: string, all: boolean): Promise<MapContext | undefined> => {
    await configKnown(uri);
    if (all) await Promise.all((await workspace.whenRead()).map(map => configKnown(map.uri)));
    return whenImportsRead(uri, contextOf, workspace);
  };

  const answer = async <T>(find: () => T | Promise<T>): Promise<T | null> => {
    try {
      return await find();
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
      return null;
    }
  };

  /** Answers about a place of a map; null where there is nothing to say. */
  const at = <P extends TextDocumentPositionParams, T>(
    find: (context: MapContext, offset: number, params: P, token: CancellationToken) => T | Promise<T>,
    all = false,
  ) => {
    return (params: P, token: CancellationToken): Promise<T | null> =>
      answer<T | null>(async () => {
        const context = await whenKnown(params.textDocument.uri, all);
        return context ? find(context, offsetOf(context, params.position), params, token) : null;
      });
  };

  connection.onDefinition(
    at((context, offset) => {
      const found = definition(context, offset);
      return found ? (linkSupport() ? links(context, found) : locations(found)) : null;
    }),
  );
  connection.onReferences(
    at(async (context, offset, params, token) => {
      const found = references(context, offset, params.context.includeDeclaration);
      return found ? (await inSlices(found, token)).flat() : null;
    }, true),
  );
  connection.onDocumentHighlight(({ textDocument, position }) =>
    answer(() => {
      const context = contextOf(textDocument.uri);
      return (context && highlights(context, offsetOf(context, position))) ?? null;
    }),
  );
  connection.onPrepareRename(
    at((context, offset) => {
      const found = renamable(context, offset);
      if ('refusal' in found) throw refused(found.refusal);
      const { journey } = context.scope;
      return { range: positions(journey).range(found.span), placeholder: found.thing.id };
    }),
  );
  connection.onRenameRequest(
    at(async (context, offset, { newName }, token) => {
      const found = rename(context, offset, newName.trim());
      const changes: TextDocumentEdit[] = [];
      for (const one of found ? await inSlices(found, token) : []) {
        if ('refusal' in one) throw refused(one.refusal);
        const { file, edits } = one;
        if (edits.length > 0) changes.push(documentEdit(file, edits, documents.get(file.uri)?.version));
      }
      return { documentChanges: changes };
    }, true),
  );
  connection.onWorkspaceSymbol(({ query }, token) =>
    answer(async () => {
      const found = (await inSlices(matches(await workspace.whenRead(), query), token)).flat();
      return (await inSlices(symbolsOf(found), token)).flat();
    }),
  );
  connection.onRequest(SelectionRangeRequest.type, ({ textDocument, positions: places }) =>
    answer(() => {
      const context = contextOf(textDocument.uri);
      return context ? places.map(place => selectionRange(context.scope.journey, offsetOf(context, place))) : null;
    }),
  );
}

const offsetOf = ({ scope }: MapContext, position: Position): number => positions(scope.journey).offset(position);

const refused = (reason: string): ResponseError<void> => new ResponseError(LSPErrorCodes.RequestFailed, reason);

const locations = ({ targets }: Definition): Location[] =>
  targets.map(({ uri, journey, id }) => ({ uri, range: positions(journey).range(id) }));

function links({ scope }: MapContext, { from, targets }: Definition): LocationLink[] {
  const originSelectionRange = positions(scope.journey).range(from);
  return targets.map(({ uri, journey, id, whole }) => ({
    originSelectionRange,
    targetUri: uri,
    targetRange: positions(journey).range(whole),
    targetSelectionRange: positions(journey).range(id),
  }));
}
