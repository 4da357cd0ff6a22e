import { Uri, type ExtensionContext } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { activateWith, type JourneyMapApi } from './extension';

/** The worker's constructor; the rest of the DOM's types would let code of other places use what is not there. */
declare const Worker: new (url: string) => ConstructorParameters<typeof LanguageClient>[2];

export function activate(context: ExtensionContext): JourneyMapApi {
  const worker = new Worker(Uri.joinPath(context.extensionUri, 'dist/web/server.js').toString(true));
  return activateWith(context, options => new LanguageClient('journeyMap', 'Journey Maps', worker, options));
}
