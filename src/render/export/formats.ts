import type { ExportFormatId, ExportOptions } from '../../shared/export';
import type { MapView } from '../../shared/map-view';

/** What an export depends on beside the map. */
export interface ExportSettings {
  readonly options: ExportOptions;
  /** The day of the export, `YYYY-MM-DD`. */
  readonly today: string;
}

type Make = (map: MapView, settings: ExportSettings) => string | Promise<Uint8Array>;

/** How each format is made. What is heavy is loaded when it is asked for. */
const makers: Readonly<Record<ExportFormatId, () => Promise<Make>>> = {
  markdown: async () => {
    const { toMarkdown } = await import('./markdown');
    return (map, { today }) => toMarkdown(map, today);
  },
  mermaid: async () => {
    const { diagramOf } = await import('../diagram');
    return map => diagramOf(map).mermaid;
  },
  csv: async () => {
    const { toCsv } = await import('./csv');
    return (map, { options }) => toCsv(map, options);
  },
  xlsx: async () => {
    const { toXlsx } = await import('./xlsx');
    return (map, { today }) => toXlsx(map, today);
  },
};

/** The bytes of a map's export: of a text, its UTF-8. Rejects where the format can't be made. */
export async function exportMap(map: MapView, format: ExportFormatId, settings: ExportSettings): Promise<Uint8Array> {
  const make = await makers[format]();
  const made = await make(map, settings);
  return typeof made === 'string' ? new TextEncoder().encode(made) : made;
}
