/** Commands for the refactorings that have several targets: the editor's own menu of code actions offers these. */
import * as vscode from 'vscode';
import { refactoringKinds } from '../shared/refactor';

/** Registers the commands that move the step or the definition at the cursor. */
export function registerRefactorCommands(): vscode.Disposable {
  const offer = (name: string, kind: string): vscode.Disposable =>
    vscode.commands.registerCommand(`journeyMap.${name}`, () =>
      vscode.commands.executeCommand('editor.action.codeAction', { kind, apply: 'never' }),
    );
  return vscode.Disposable.from(
    offer('moveStep', refactoringKinds.moveStep),
    offer('moveDefinition', refactoringKinds.moveDefinition),
  );
}
