import type { Chosen, Exported, ExportFormatId, ExportOptions, ExportProgress } from '../../shared/export';
import type { MapView } from '../../shared/map-view';
import { isLaneId } from '../layout/lanes';
import type { PictureOptions, Pictures } from './pictures';

/** What an export depends on beside the map. */
export interface ExportSettings extends Chosen {
  readonly options: ExportOptions;
  /** The day of the export, `YYYY-MM-DD`. */
  readonly today: string;
  /** What makes pictures; it weighs more than all else, so it is asked for only when one is to be made. */
  readonly pictures: () => Pictures;
  /** Told before each page of what has pages. */
  readonly onPage?: (progress: ExportProgress) => void;
}

type Make = (map: MapView, settings: ExportSettings) => string | Promise<Uint8Array | Exported>;

function pictureOptions(map: MapView, { options: { theme }, lanes, persona: id }: ExportSettings): PictureOptions {
  const persona = map.personas.findIndex(p => p.id === id);
  return {
    ...(theme ? { theme } : {}),
    ...(lanes ? { lanes: { order: lanes.order.filter(isLaneId), hidden: lanes.hidden.filter(isLaneId) } } : {}),
    ...(persona < 0 ? {} : { persona }),
  };
}

/** How each format is made. What is heavy is loaded when it is asked for. */
const makers: Readonly<Record<ExportFormatId, () => Promise<Make>>> = {
  svg: async () => (map, settings) => settings.pictures().svg(map, pictureOptions(map, settings)),
  // A canvas sees no fonts but the system's and those that the picture carries
  png: async () => (map, settings) =>
    settings.pictures().svg(map, { ...pictureOptions(map, settings), withFont: true }),
  html: async () => (map, settings) => settings.pictures().html(map, pictureOptions(map, settings)),
  pdf: async () => (map, settings) => {
    const { paper } = settings.options;
    return settings.pictures().pdf(map, {
      ...pictureOptions(map, settings),
      ...(paper === undefined || paper === 'whole' ? {} : { paper }),
      onPage: async (index, pages) => settings.onPage?.({ page: index + 1, pages }),
    });
  },
  markdown: async () => {
    const { toMarkdown } = await import('./markdown');
    return (map, { today }) => toMarkdown(map, today);
  },
  mermaid: async () => {
    const [{ diagramOf }, { toFlowchart }] = await Promise.all([import('../diagram'), import('../flowchart')]);
    return (map, { options }) => (options.diagram === 'flow' ? toFlowchart(map) : diagramOf(map).mermaid);
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

/** A map's export; a text is UTF-8. Rejects where the format can't be made. */
export async function exportMap(map: MapView, format: ExportFormatId, settings: ExportSettings): Promise<Exported> {
  const make = await makers[format]();
  const made = await make(map, settings);
  if (typeof made === 'string') return { bytes: new TextEncoder().encode(made) };
  return made instanceof Uint8Array ? { bytes: made } : made;
}
