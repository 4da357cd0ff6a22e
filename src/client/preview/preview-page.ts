import * as vscode from 'vscode';
import { previewHtml, randomNonce } from './preview-html';

/** The page has all that it needs in itself. */
export const webviewOptions: vscode.WebviewOptions = { enableScripts: true, localResourceRoots: [] };

/** The text of a new page. */
export async function previewPage(extensionUri: vscode.Uri, title: string): Promise<string> {
  const read = async (name: string): Promise<string> =>
    new TextDecoder().decode(
      await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, 'dist', 'webview', name)),
    );
  const [script, moreViews, style] = await Promise.all(['preview.js', 'more-views.js', 'style.css'].map(read));
  return previewHtml({
    nonce: randomNonce(),
    script: script!,
    moreViews: moreViews!,
    style: style!,
    title,
    language: vscode.env.language,
  });
}
