import * as vscode from 'vscode';

/** Says that what somebody asked for did not work, and why. */
export function tellFailure(error: unknown): undefined {
  const reason = error instanceof Error ? error.message : String(error);
  void vscode.window.showErrorMessage(vscode.l10n.t('That did not work: {0}', reason));
}
