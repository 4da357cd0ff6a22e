import type { Connection, ServerCapabilities, TextEdit } from 'vscode-languageserver';
import type { Journey } from '../journey/parse';
import type { MapContext } from '../journey/scope';
import { configFormatting, formatting, formattingTrigger, onTypeFormatting, rangeFormatting } from '../language/format';

export const formattingCapabilities: ServerCapabilities = {
  documentFormattingProvider: true,
  documentRangeFormattingProvider: true,
  documentOnTypeFormattingProvider: { firstTriggerCharacter: formattingTrigger },
};

/** Answers requests for formatting. `about` answers about a map, or in its own way about a team's configuration. */
export function registerFormatting(
  connection: Connection,
  about: <T>(uri: string, answer: (context: MapContext) => T, ofConfig: (context: MapContext) => T) => T | undefined,
): void {
  const both = (uri: string, answer: (journey: Journey) => TextEdit[]): TextEdit[] | null => {
    const edits = (context: MapContext): TextEdit[] => answer(context.scope.journey);
    return about(uri, edits, edits) ?? null;
  };
  connection.onDocumentFormatting(
    ({ textDocument }) =>
      about(
        textDocument.uri,
        c => formatting(c.scope.journey),
        c => configFormatting(c.scope.journey),
      ) ?? null,
  );
  connection.onDocumentRangeFormatting(({ textDocument, range }) =>
    both(textDocument.uri, journey => rangeFormatting(journey, range)),
  );
  connection.onDocumentOnTypeFormatting(({ textDocument, position }) =>
    both(textDocument.uri, journey => onTypeFormatting(journey, position)),
  );
}
