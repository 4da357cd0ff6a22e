import type { Connection, ServerCapabilities } from 'vscode-languageserver';
import type { MapContext } from '../journey/scope';
import { formatting, formattingTrigger, onTypeFormatting, rangeFormatting } from '../language/format';

export const formattingCapabilities: ServerCapabilities = {
  documentFormattingProvider: true,
  documentRangeFormattingProvider: true,
  documentOnTypeFormattingProvider: { firstTriggerCharacter: formattingTrigger },
};

/** Answers requests for formatting. `about` answers about an open map, undefined where that failed. */
export function registerFormatting(
  connection: Connection,
  about: <T>(uri: string, answer: (context: MapContext) => T) => T | undefined,
): void {
  connection.onDocumentFormatting(
    ({ textDocument }) => about(textDocument.uri, c => formatting(c.scope.journey)) ?? null,
  );
  connection.onDocumentRangeFormatting(
    ({ textDocument, range }) => about(textDocument.uri, c => rangeFormatting(c.scope.journey, range)) ?? null,
  );
  connection.onDocumentOnTypeFormatting(
    ({ textDocument, position }) => about(textDocument.uri, c => onTypeFormatting(c.scope.journey, position)) ?? null,
  );
}
