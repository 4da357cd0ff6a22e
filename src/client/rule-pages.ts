import * as vscode from 'vscode';

/**
 * Pages of rules have addresses of their own, which the editor opens rendered (`workbench.editorAssociations` in
 * package.json): a finding's code may link to any address, but in hovers not to a command.
 */
const scheme = 'journey-map-rule';

/** The address of a rule's page, with `{id}` where the rule's id belongs. */
export const rulePage = `${scheme}:/{id}.md`;

/** Serves the pages that came with the extension. */
export function registerRulePages({ extensionUri }: vscode.ExtensionContext): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(scheme, {
    async provideTextDocumentContent({ path }) {
      const name = /^\/([A-Za-z-]+\.md)$/.exec(path)?.[1];
      if (name === undefined) return undefined;
      const page = vscode.Uri.joinPath(extensionUri, 'docs', 'rules', name);
      return new TextDecoder().decode(await vscode.workspace.fs.readFile(page));
    },
  });
}
