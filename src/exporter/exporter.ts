/** The worker that makes exports, so that neither the editor nor the language server waits for them: wiring alone. */
import { today } from '../journey/today';
import { exportMap } from '../render/export/formats';
import type { ExportAnswer } from '../shared/export';
import { isExportRequest } from '../shared/export';

/** Makes what is asked for. Never rejects: what goes wrong is told. */
export async function answerExport(request: unknown): Promise<ExportAnswer> {
  if (!isExportRequest(request)) return { error: 'This is no request for an export.' };
  const { map, format, options } = request;
  try {
    return { bytes: await exportMap(map, format, { options, today: today() }) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
