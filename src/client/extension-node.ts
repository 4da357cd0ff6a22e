import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateWith, type JourneyMapApi } from './extension';

export function activate(context: ExtensionContext): JourneyMapApi {
  const module = context.asAbsolutePath('dist/server.js');
  const server = { module, transport: TransportKind.ipc };
  return activateWith(
    context,
    options =>
      new LanguageClient(
        'journeyMap',
        'Journey Maps',
        { run: server, debug: { ...server, options: { execArgv: ['--nolazy', '--inspect=6011'] } } },
        options,
      ),
  );
}
