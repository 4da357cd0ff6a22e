/**
 * What a map can be exported to, and what the extension and the exporter say to each other. The one list of formats: commands ask it,
 * and `src/render/export/formats.ts` makes them.
 */
import type { MapView } from './map-view';

/** What can be chosen for some formats; the first choice is the usual one. */
export const exportChoices = {
  /** A row for each lane and a column for each stage, or a row for each step. */
  table: ['lanes', 'steps'],
} as const;

export type ExportChoice = keyof typeof exportChoices;
/** What was chosen; what is absent is the usual. */
export type ExportOptions = { readonly [C in ExportChoice]?: (typeof exportChoices)[C][number] };

interface Format {
  readonly id: string;
  /** A name that is the same in every language. */
  readonly label: string;
  /** Of its files, without the dot. */
  readonly extension: string;
  /** Asked for before it is made, in this order. */
  readonly choices: readonly ExportChoice[];
  /** Not a text that an editor shows. */
  readonly binary?: true;
}

/** In the order in which they are offered. */
export const exportFormats = [
  { id: 'markdown', label: 'Markdown', extension: 'md', choices: [] },
  { id: 'mermaid', label: 'Mermaid', extension: 'mmd', choices: [] },
  { id: 'xlsx', label: 'Excel', extension: 'xlsx', choices: [], binary: true },
  { id: 'csv', label: 'CSV', extension: 'csv', choices: ['table'] },
] as const satisfies readonly Format[];

export type ExportFormatId = (typeof exportFormats)[number]['id'];
export type ExportFormat = Format & { readonly id: ExportFormatId };

/** The format of an id, undefined of what is none. */
export function exportFormat(id: unknown): ExportFormat | undefined {
  return exportFormats.find(format => format.id === id);
}

/** Takes what somebody gave as options, and leaves out what is no choice. */
export function exportOptions(value: unknown): ExportOptions {
  if (!isObject(value)) return {};
  return Object.fromEntries(
    Object.entries(exportChoices).flatMap(([choice, values]) => {
      const chosen = values.find(v => v === value[choice]);
      return chosen === undefined ? [] : [[choice, chosen]];
    }),
  );
}

/** The name of an export's file: `running-shoes.md` of the map `running-shoes.journey.yaml`. */
export function exportFileName(mapName: string, { extension }: ExportFormat, { table }: ExportOptions = {}): string {
  const base = mapName.replace(/(?:\.journey)?\.ya?ml$/i, '') || 'journey-map';
  return `${base}${table === 'steps' ? '-steps' : ''}.${extension}`;
}

/** To the exporter, which answers with an `ExportAnswer`. */
export interface ExportRequest {
  readonly map: MapView;
  readonly format: ExportFormatId;
  readonly options: ExportOptions;
}

/** Whether it is one; its map is trusted, as it was looked into when it came from the server. */
export function isExportRequest(value: unknown): value is ExportRequest {
  return (
    isObject(value) &&
    exportFormat(value['format']) !== undefined &&
    isObject(value['map']) &&
    isObject(value['options'])
  );
}

export type ExportAnswer = { readonly bytes: Uint8Array } | { readonly error: string };

export function isExportAnswer(value: unknown): value is ExportAnswer {
  return isObject(value) && (value['bytes'] instanceof Uint8Array || typeof value['error'] === 'string');
}

/** A map as pictures and exports are made from it, once all that it imports is read. Params: `{uri}`; result: a `MapView`, or null. */
export const exportedMapRequest = 'journeyMap/exportedMap';

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
