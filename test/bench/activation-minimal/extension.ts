/** An extension that starts our language server for our files, and does nothing else: what any such extension costs. */
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';

export function activate(context: ExtensionContext): void {
  const server = { module: context.asAbsolutePath('dist/server.js'), transport: TransportKind.ipc };
  const client = new LanguageClient(
    'minimal',
    'Minimal',
    { run: server, debug: server },
    { documentSelector: [{ language: 'journey-map' }] },
  );
  context.subscriptions.push(client);
  void client.start();
}
