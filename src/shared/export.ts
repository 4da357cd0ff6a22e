/**
 * What a map can be exported to, and what the extension and the exporter say to each other. The one list of formats: commands ask it,
 * and `src/render/export/formats.ts` makes them.
 */
import { isObject } from './guards';
import type { MapView } from './map-view';
import type { LaneChoices } from './preview-messages';

/** What can be chosen for some formats; the first choice is the usual one. */
export const exportChoices = {
  /** A row for each lane and a column for each stage, or a row for each step. */
  table: ['lanes', 'steps'],
  /** One page as large as the map, or paper on its side. */
  paper: ['whole', 'a4', 'a3', 'letter'],
  /** What happens step by step, or the ways from stage to stage. */
  diagram: ['journey', 'flow'],
  theme: ['light', 'dark'],
  /** Pixels of a PNG for one of the picture. */
  scale: ['2', '1'],
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
  /** Looked at with another program: an editor shows nothing of it, or what it is written in. */
  readonly outside?: true;
  /** What the exporter makes is an SVG, of which the page of a preview makes the file. */
  readonly byPage?: true;
}

/** In the order in which they are offered. */
export const exportFormats = [
  { id: 'pdf', label: 'PDF', extension: 'pdf', choices: ['paper'], outside: true },
  { id: 'png', label: 'PNG', extension: 'png', choices: ['scale'], outside: true, byPage: true },
  { id: 'svg', label: 'SVG', extension: 'svg', choices: ['theme'], outside: true },
  { id: 'html', label: 'HTML', extension: 'html', choices: ['theme'], outside: true },
  { id: 'markdown', label: 'Markdown', extension: 'md', choices: [] },
  { id: 'mermaid', label: 'Mermaid', extension: 'mmd', choices: ['diagram'] },
  { id: 'xlsx', label: 'Excel', extension: 'xlsx', choices: [], outside: true },
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
export function exportFileName(
  mapName: string,
  { extension }: ExportFormat,
  { table, diagram }: ExportOptions = {},
): string {
  const base = mapName.replace(/(?:\.journey)?\.ya?ml$/i, '') || 'journey-map';
  const part = table === 'steps' ? '-steps' : diagram === 'flow' ? '-flow' : '';
  return `${base}${part}.${extension}`;
}

/** What a person has chosen to see of a map, which holds for pictures of it. */
export interface Chosen {
  readonly lanes?: Pick<LaneChoices, 'order' | 'hidden'>;
  /** The id of the persona whose feelings alone are drawn; everybody's where there is none of it. */
  readonly persona?: string;
}

/** To the exporter, which answers with an `ExportAnswer`, and tells of an `ExportProgress` before, if there is any. */
export interface ExportRequest extends Chosen {
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

/** What was made. */
export interface Exported {
  readonly bytes: Uint8Array;
  /** Characters that the font of the file lacks: a box stands for each. */
  readonly missing?: readonly string[];
}

export type ExportAnswer = Exported | { readonly error: string };

export function isExportAnswer(value: unknown): value is ExportAnswer {
  return isObject(value) && (value['bytes'] instanceof Uint8Array || typeof value['error'] === 'string');
}

/** The page that the exporter is at, from 1. */
export interface ExportProgress {
  readonly page: number;
  readonly pages: number;
}

export function isExportProgress(value: unknown): value is ExportProgress {
  return isObject(value) && typeof value['page'] === 'number' && typeof value['pages'] === 'number';
}

/** A map as pictures and exports are made from it, once all that it imports is read. Params: `{uri}`; result: a `MapView`, or null. */
export const exportedMapRequest = 'journeyMap/exportedMap';
