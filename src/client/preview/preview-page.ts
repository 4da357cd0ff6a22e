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
  const [script, style] = await Promise.all([read('preview.js'), read('style.css')]);
  return previewHtml({ nonce: randomNonce(), script, style, title, language: vscode.env.language });
}
