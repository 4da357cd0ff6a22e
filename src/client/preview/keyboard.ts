import type * as vscode from 'vscode';

/** VS Code looks four times a second; on a busy machine it may take somewhat longer. */
const patienceMs = 400;

/** When we gave the keyboard to the page of a panel, by `performance.now()`. */
const given = new WeakMap<vscode.WebviewPanel, number>();

/** Gives the keyboard to a panel's page. */
export function giveKeyboard(panel: vscode.WebviewPanel): void {
  given.set(panel, performance.now());
  panel.reveal(undefined, false);
}

/**
 * Resolves when VS Code knows that a panel's page has the keyboard, after 400 ms at the latest. It looks every 250 ms, and makes the
 * group of the page the active one when it sees it. What sends the keyboard to the text before that would be taken back by half: one
 * would write in the text, but save the picture. A panel that we gave the keyboard is active at once, and looked at later all the same.
 */
export function keyboardIsKnown(panel: vscode.WebviewPanel): Promise<void> {
  const lookedAt = (given.get(panel) ?? -patienceMs) + patienceMs;
  const rest = lookedAt - performance.now();
  if (panel.active && rest <= 0) return Promise.resolve();
  return new Promise(resolve => {
    const done = (): void => {
      clearTimeout(timer);
      listener.dispose();
      resolve();
    };
    const timer = setTimeout(done, panel.active ? rest : patienceMs);
    const listener = panel.onDidChangeViewState(() => panel.active && performance.now() >= lookedAt && done());
  });
}
