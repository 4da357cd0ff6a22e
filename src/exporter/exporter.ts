/** The worker that makes exports, so that neither the editor nor the language server waits for them: wiring alone. */
import { today } from '../journey/today';
import type { ExportSettings } from '../render/export/formats';
import { exportMap } from '../render/export/formats';
import type { ExportAnswer } from '../shared/export';
import { isExportRequest } from '../shared/export';

/** What the worker has from where it runs: how it loads what makes pictures, and whom it tells how far it is. */
export type Surroundings = Pick<ExportSettings, 'pictures' | 'onPage'>;

/** Makes what is asked for. Never rejects: what goes wrong is told. */
export async function answerExport(request: unknown, surroundings: Surroundings): Promise<ExportAnswer> {
  if (!isExportRequest(request)) return { error: 'This is no request for an export.' };
  const { map, format, ...how } = request;
  try {
    return await exportMap(map, format, { ...how, today: today(), ...surroundings });
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
