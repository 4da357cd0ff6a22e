import * as vscode from 'vscode';
import type { ExportProgress } from '../../shared/export';

/** Milliseconds of work of which nothing needs to be said. */
const unnoticed = 400;

/** Does what may take long: then it is shown with the page that it is at, and can be cancelled. */
export async function showingLongWork<T>(
  title: string,
  begin: (token: vscode.CancellationToken, onProgress: (progress: ExportProgress) => void) => Promise<T>,
): Promise<T> {
  const source = new vscode.CancellationTokenSource();
  let tell = (_: ExportProgress): void => undefined;
  const work = begin(source.token, progress => tell(progress));
  const shown = setTimeout(() => {
    const how = { location: vscode.ProgressLocation.Notification, title, cancellable: true };
    void vscode.window.withProgress(how, (notification, token) => {
      token.onCancellationRequested(() => source.cancel());
      tell = ({ page, pages }) =>
        notification.report({
          message: vscode.l10n.t('page {0} of {1}', page, pages),
          increment: page > 1 ? 100 / pages : 0,
        });
      return work.then(
        () => undefined,
        () => undefined,
      );
    });
  }, unnoticed);
  return work.finally(() => {
    clearTimeout(shown);
    source.dispose();
  });
}
