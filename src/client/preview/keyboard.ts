import type * as vscode from 'vscode';

/** VS Code looks four times a second; on a busy machine it may take somewhat longer. */
const patienceMs = 400;

/**
 * Resolves when VS Code knows that a panel's page has the keyboard, after 400 ms at the latest. It looks every 250 ms, and makes the
 * group of the page the active one when it sees it. What sends the keyboard to the text before that would be taken back by half: one
 * would write in the text, but save the picture.
 */
export function keyboardIsKnown(panel: vscode.WebviewPanel): Promise<void> {
  if (panel.active) return Promise.resolve();
  return new Promise(resolve => {
    const done = (): void => {
      clearTimeout(timer);
      listener.dispose();
      resolve();
    };
    const timer = setTimeout(done, patienceMs);
    const listener = panel.onDidChangeViewState(() => panel.active && done());
  });
}
