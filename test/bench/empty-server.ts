/**
 * A language server that knows nothing: it keeps the text up to date and finds nothing in it. What it needs, every server
 * needs that is written with this library; what is above it is the work on journeys.
 */
import { TextDocuments, TextDocumentSyncKind } from 'vscode-languageserver';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

const connection = createConnection(ProposedFeatures.all);
const documents = new TextDocuments(TextDocument);

connection.onInitialize(() => ({
  capabilities: {
    textDocumentSync: TextDocumentSyncKind.Incremental,
    completionProvider: {},
    hoverProvider: true,
  },
}));
documents.onDidChangeContent(({ document: { uri, version } }) =>
  connection.sendDiagnostics({ uri, version, diagnostics: [] }),
);
connection.onCompletion(() => []);
connection.onHover(() => null);

documents.listen(connection);
connection.listen();
