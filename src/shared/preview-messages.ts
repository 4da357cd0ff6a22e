/** The messages between the extension (host) and the preview page, and guards: neither side trusts the shape of what arrives. */
import type { MapUpdate } from './map-update';
import { isMapUpdate } from './map-update';
import type { PicturePath } from './map-view';

/** Every text of the page, translated by the host. `{0}`, `{1}` … are filled in by the page. */
export const stringKeys = [
  'loading',
  'library',
  'emptyTitle',
  'emptyHint',
  'emptyExample',
  'untitled',
  'reviewed',
  'reviewDue',
  'personas',
  'stages',
  'diagram',
  'toolbar',
  'views',
  'view.map',
  'view.diagram',
  'lanes',
  'fold',
  'unfold',
  'moveUp',
  'moveDown',
  'resetLanes',
  'allPersonas',
  'search',
  'found',
  'notFound',
  'zoomIn',
  'zoomOut',
  'zoomReset',
  'fit',
  'lock',
  'unlock',
  'source',
  'missing',
  'insert',
  'insertStage',
  'noSteps',
  'oneStep',
  'steps',
  'step',
  'stage',
  'emotion',
  'unrated',
  'momentOfTruth',
  'errorDrawn',
  'errorKept',
  'cannotDraw',
] as const;

export type StringKey = (typeof stringKeys)[number];
export type PreviewStrings = Readonly<Record<StringKey, string>>;

/** The ways to look at a map. */
export const viewNames = ['map', 'diagram'] as const;
export type ViewName = (typeof viewNames)[number];

/** What a person chose to see of a map's lanes; kept for all maps. */
export interface LaneChoices {
  readonly order: readonly string[];
  readonly hidden: readonly string[];
  readonly folded: readonly string[];
}

/** What the page keeps over a reload, and hands to the serializer. */
export interface PreviewState {
  readonly uri: string;
  readonly locked: boolean;
  readonly view?: ViewName;
  readonly zoom?: number;
  readonly left?: number;
  readonly top?: number;
}

/** What the page shows after a rendering, for tests and for telling problems. */
export interface Rendered {
  readonly uri: string;
  readonly version: number;
  readonly view: ViewName;
  /** Steps and stages drawn. */
  readonly steps: number;
  readonly stages: number;
  /** Milliseconds from message to picture. */
  readonly took: number;
  /** The note shown above the picture. */
  readonly note?: string;
  /** The picture is of an earlier version, as the text has an error. */
  readonly kept: boolean;
}

export type PageMessage =
  | { readonly type: 'ready' }
  /** A change came of a view that the page has not: it needs the whole. */
  | { readonly type: 'resend' }
  /** `focus`: the person wants to go on in the text, not in the picture. */
  | { readonly type: 'select'; readonly uri: string; readonly path: PicturePath; readonly focus: boolean }
  | { readonly type: 'insertStage'; readonly uri: string; readonly frameworkId: string; readonly position: number }
  | { readonly type: 'setLocked'; readonly locked: boolean }
  | { readonly type: 'showSource' }
  | { readonly type: 'setLanes'; readonly lanes: LaneChoices }
  | ({ readonly type: 'rendered' } & Rendered);

export type HostMessage =
  /** First of all, and whenever the panel turns to another map or its document is opened anew: versions begin again. */
  | {
      readonly type: 'setup';
      readonly uri: string;
      readonly locked: boolean;
      readonly strings: PreviewStrings;
      /** The view to begin with, where the page has not kept one. */
      readonly view: ViewName;
      readonly lanes?: LaneChoices;
    }
  | { readonly type: 'map'; readonly update: MapUpdate }
  /** Where the editor's cursor is; `reveal`: bring it into view, since the cursor was not moved from here. */
  | { readonly type: 'cursor'; readonly path?: PicturePath; readonly reveal: boolean }
  | { readonly type: 'locked'; readonly locked: boolean }
  /** Something to say above the picture; no text takes it away. */
  | { readonly type: 'note'; readonly text?: string };

type Loose = Record<string, unknown>;

const isObject = (v: unknown): v is Loose => typeof v === 'object' && v !== null && !Array.isArray(v);
const isText = (v: unknown): v is string => typeof v === 'string';
const isFlag = (v: unknown): v is boolean => typeof v === 'boolean';
const isNumber = (v: unknown): v is number => typeof v === 'number' && Number.isFinite(v);
const isIndex = (v: unknown): v is number => isNumber(v) && Number.isInteger(v) && v >= 0;
const isOptional = (v: unknown, is: (v: unknown) => boolean): boolean => v === undefined || is(v);
const isListOf = (v: unknown, is: (v: unknown) => boolean): boolean => Array.isArray(v) && v.every(is);

const isPath = (v: unknown): v is PicturePath => isListOf(v, part => isText(part) || isIndex(part));
const isView = (v: unknown): v is ViewName => (viewNames as readonly unknown[]).includes(v);

/** Whether `v` is a choice of lanes; names of lanes that there are no more do no harm. */
export function isLaneChoices(v: unknown): v is LaneChoices {
  return isObject(v) && ['order', 'hidden', 'folded'].every(key => isListOf(v[key], isText));
}

function isStrings(v: unknown): v is PreviewStrings {
  return isObject(v) && stringKeys.every(key => isText(v[key]));
}

/** Whether `v` came from the page. */
export function isPageMessage(v: unknown): v is PageMessage {
  if (!isObject(v)) return false;
  switch (v['type']) {
    case 'ready':
    case 'resend':
    case 'showSource':
      return true;
    case 'select':
      return isText(v['uri']) && isPath(v['path']) && isFlag(v['focus']);
    case 'insertStage':
      return isText(v['uri']) && isText(v['frameworkId']) && isIndex(v['position']);
    case 'setLocked':
      return isFlag(v['locked']);
    case 'setLanes':
      return isLaneChoices(v['lanes']);
    case 'rendered':
      return (
        isText(v['uri']) &&
        isNumber(v['version']) &&
        isView(v['view']) &&
        isIndex(v['steps']) &&
        isIndex(v['stages']) &&
        isNumber(v['took']) &&
        isOptional(v['note'], isText) &&
        isFlag(v['kept'])
      );
    default:
      return false;
  }
}

/** Whether `v` came from the extension. */
export function isHostMessage(v: unknown): v is HostMessage {
  if (!isObject(v)) return false;
  switch (v['type']) {
    case 'setup':
      return (
        isText(v['uri']) &&
        isFlag(v['locked']) &&
        isStrings(v['strings']) &&
        isView(v['view']) &&
        isOptional(v['lanes'], isLaneChoices)
      );
    case 'map':
      return isMapUpdate(v['update']);
    case 'cursor':
      return isOptional(v['path'], isPath) && isFlag(v['reveal']);
    case 'locked':
      return isFlag(v['locked']);
    case 'note':
      return isOptional(v['text'], isText);
    default:
      return false;
  }
}

/** Whether `v` is a state that the page kept; it may come from an older version of this extension. */
export function isPreviewState(v: unknown): v is PreviewState {
  return (
    isObject(v) &&
    isText(v['uri']) &&
    isFlag(v['locked']) &&
    isOptional(v['view'], isView) &&
    ['zoom', 'left', 'top'].every(key => isOptional(v[key], isNumber))
  );
}
