import * as vscode from 'vscode';
import type { Texts } from '../shared/texts';
import { areTexts, languageOfTag } from '../shared/texts';

/** The server's texts in the editor's language: it can't read them itself in the browser. Undefined in English, and in languages that we have no texts in. */
export async function serverTexts({ extensionUri }: vscode.ExtensionContext): Promise<Texts | undefined> {
  const messages = vscode.l10n.bundle;
  if (!messages) return undefined;
  const file = vscode.Uri.joinPath(extensionUri, 'l10n', `schema.${languageOfTag(vscode.env.language)}.json`);
  return { messages, schema: await readTexts(file) };
}

async function readTexts(file: vscode.Uri): Promise<Texts['schema']> {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(file)));
    return areTexts(value) ? value : {};
  } catch {
    return {}; // a language pack may have more languages than we
  }
}
