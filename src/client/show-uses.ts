import * as vscode from 'vscode';
import { showUsesCommand } from '../shared/editor-commands';
import { isPlace } from '../shared/guards';

/** The command behind a lens: shows where the thing that is defined at a position is used, as the editor shows references. */
export function registerShowUses(): vscode.Disposable {
  return vscode.commands.registerCommand(showUsesCommand, async (uri: unknown, at: unknown) => {
    if (typeof uri !== 'string' || !isPlace(at)) return;
    const map = vscode.Uri.parse(uri);
    const position = new vscode.Position(at.line, at.character);
    const found = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      map,
      position,
    );
    // The editor asks for the definition, too, which the lens stands above
    const uses = found.filter(l => l.uri.toString() !== map.toString() || !l.range.contains(position));
    await vscode.commands.executeCommand('editor.action.showReferences', map, position, uses);
  });
}
