import type { CancellationToken } from 'vscode';
import type { Exported, ExportProgress, ExportRequest } from '../../shared/export';
import { isExportAnswer, isExportProgress } from '../../shared/export';

/** A worker as node and the browser both have it. */
export interface ExportWorker {
  postMessage(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
  onError(listener: (reason: string) => void): void;
  terminate(): unknown;
}

/** Starts a worker with the code that makes exports: it is read on first use, and held by nothing afterwards. */
export type StartExporter = () => ExportWorker;

/** What was asked for, or undefined when it was cancelled, which ends the worker. Rejects where it can't be made. */
export function makeExport(
  start: StartExporter,
  request: ExportRequest,
  token: CancellationToken,
  onProgress: (progress: ExportProgress) => void,
): Promise<Exported | undefined> {
  if (token.isCancellationRequested) return Promise.resolve(undefined);
  const worker = start();
  const made = new Promise<Exported | undefined>((resolve, reject) => {
    token.onCancellationRequested(() => resolve(undefined));
    worker.onError(reason => reject(new Error(reason)));
    worker.onMessage(answer => {
      if (isExportProgress(answer)) onProgress(answer);
      else if (!isExportAnswer(answer)) reject(new Error('no answer'));
      else if ('error' in answer) reject(new Error(answer.error));
      else resolve(answer);
    });
    worker.postMessage(request);
  });
  return made.finally(() => worker.terminate());
}
