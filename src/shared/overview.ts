/**
 * What an explorer shows of a workspace's maps: one line a map at once, what is in a map or a stage when it is unfolded.
 * Plain JSON between server and client.
 */
import { isEmotion, isIndex, isObject, isText, isTextRange, isYes, listOf, oneOf, optional, shape } from './guards';
import type { TextRange } from './text-range';

/** Params: `OverviewParams`; result: `MapOverview[]`, once every map of the workspace is read. */
export const overviewRequest = 'journeyMap/overview';
/** Params: `OverviewPartsParams`; result: `OverviewPart[]`, none of a map that is not there any more. */
export const overviewPartsRequest = 'journeyMap/overviewParts';
/** From the server, to a client that has asked for the overview: what it showed may have changed. Params: `OverviewStale`. */
export const overviewStale = 'journeyMap/overviewStale';
/** Params: `{uri}`; result: a `MapStatus`, or null when there is no such map. */
export const mapStatusRequest = 'journeyMap/mapStatus';
/** From the server: whether it reads the workspace's maps just now. Params: `{reading}`. */
export const readingNotification = 'journeyMap/reading';

export interface OverviewParams {
  /** The maps that are asked for; absent for all. */
  readonly uris?: readonly string[];
}

export interface OverviewStale {
  /** The maps whose line may have changed; absent when maps came or went. */
  readonly uris?: readonly string[];
}

export interface OverviewPartsParams {
  readonly uri: string;
  /** The position of the stage whose steps are asked for; absent for what is in the map. */
  readonly stage?: number;
}

/** What is found in a map, without hints. */
export interface FindingCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  /** The last review is longer ago than the map or its team allows. */
  readonly reviewOverdue: boolean;
}

export const definitionGroups = [
  'persona',
  'channel',
  'touchpoint',
  'team',
  'metric',
  'evidence',
  'framework',
] as const;
export type DefinitionGroup = (typeof definitionGroups)[number];

export interface MapOverview {
  readonly uri: string;
  /** Never empty: a map without a title is called by its file. */
  readonly title: string;
  /** One of the format's types. */
  readonly type: string;
  /** As written. */
  readonly status?: string;
  /** The day of the last review, `YYYY-MM-DD`. */
  readonly reviewed?: string;
  readonly goal?: string;
  readonly stages: number;
  readonly steps: number;
  /** How many of each kind the file defines; what it has none of is absent. */
  readonly definitions: Readonly<Partial<Record<DefinitionGroup, number>>>;
  /** Absent until the map has been checked. */
  readonly findings?: FindingCounts;
}

const partKinds = [
  'stage',
  'step',
  'definition',
  'personas',
  'definitions',
  'journeys',
  'users',
  'imports',
  'map',
] as const;
/** `map` is another map or library, wherever one is named; the plural ones are groups. */
export type PartKind = (typeof partKinds)[number];

/** A line below a map. */
export interface OverviewPart {
  readonly kind: PartKind;
  /** Never empty. */
  readonly label: string;
  readonly description?: string;
  /** Markdown. */
  readonly tooltip?: string;
  /** Where it is written; absent for a group, and where a whole file is meant. */
  readonly place?: { readonly uri: string; readonly range: TextRange };
  /** Of a `map`: its address, for what is in it, and its type; absent when there is no such file. */
  readonly map?: { readonly uri: string; readonly type: string };
  /** Of a definition, and of a group of them. */
  readonly of?: DefinitionGroup;
  /** Of a stage: its position. */
  readonly stage?: number;
  /** Of a stage, how many steps it has. */
  readonly steps?: number;
  /** Of a step: the mean over personas, -2 to 2, and as the map's language writes it: `+0,5`. */
  readonly emotion?: { readonly mean: number; readonly text: string };
  readonly momentOfTruth?: true;
  /** Of a group: what is in it. */
  readonly parts?: readonly OverviewPart[];
}

/** What the status of an editor's language tells. */
export interface MapStatus {
  /** BCP 47 tag of the content, as written. */
  readonly language?: string;
  /** The framework by name. */
  readonly framework?: string;
}

export function isOverviewParams(value: unknown): value is OverviewParams {
  return isObject(value) && (value.uris === undefined || listOf(isText)(value.uris));
}

export const isOverviewStale: (value: unknown) => value is OverviewStale = isOverviewParams;

export function isOverviewPartsParams(value: unknown): value is OverviewPartsParams {
  return isObject(value) && isText(value.uri) && optional(isIndex)(value.stage);
}

export function isMapOverviews(value: unknown): value is readonly MapOverview[] {
  return listOf(isMapOverview)(value);
}

function isMapOverview(value: unknown): boolean {
  return (
    isObject(value) &&
    isText(value.uri) &&
    isText(value.title) &&
    isText(value.type) &&
    [value.status, value.reviewed, value.goal].every(optional(isText)) &&
    isIndex(value.stages) &&
    isIndex(value.steps) &&
    isObject(value.definitions) &&
    Object.entries(value.definitions).every(([kind, n]) => oneOf(definitionGroups)(kind) && isIndex(n)) &&
    optional(isFindingCounts)(value.findings)
  );
}

function isFindingCounts(value: unknown): boolean {
  return (
    isObject(value) &&
    [value.errors, value.warnings, value.notes].every(isIndex) &&
    typeof value.reviewOverdue === 'boolean'
  );
}

export function isOverviewParts(value: unknown): value is readonly OverviewPart[] {
  return listOf(isPart)(value);
}

function isPart(value: unknown): boolean {
  return (
    isObject(value) &&
    oneOf(partKinds)(value.kind) &&
    isText(value.label) &&
    [value.description, value.tooltip].every(optional(isText)) &&
    optional(shape({ uri: isText, range: isTextRange }))(value.place) &&
    optional(shape({ uri: isText, type: isText }))(value.map) &&
    optional(oneOf(definitionGroups))(value.of) &&
    optional(isIndex)(value.stage) &&
    optional(isIndex)(value.steps) &&
    optional(shape({ mean: isEmotion, text: isText }))(value.emotion) &&
    optional(isYes)(value.momentOfTruth) &&
    optional(isOverviewParts)(value.parts)
  );
}

export function isMapStatus(value: unknown): value is MapStatus {
  return isObject(value) && [value.language, value.framework].every(optional(isText));
}

export function isReading(value: unknown): value is { readonly reading: boolean } {
  return isObject(value) && typeof value.reading === 'boolean';
}
