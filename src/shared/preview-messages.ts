/** The messages between the extension (host) and the preview page, and guards: neither side trusts the shape of what arrives. */
import type { Diagram, DiagramStage, DiagramStep, TextRange } from './diagram';

/** Every text of the page, translated by the host. `{0}`, `{1}` … are filled in by the page. */
export const stringKeys = [
  'loading',
  'library',
  'emptyTitle',
  'emptyHint',
  'emptyExample',
  'untitled',
  'goal',
  'type.current-state',
  'type.future-state',
  'type.day-in-the-life',
  'type.service-blueprint',
  'type.library',
  'personas',
  'stages',
  'diagram',
  'toolbar',
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

/** What the page keeps over a reload, and hands to the serializer. */
export interface PreviewState {
  readonly uri: string;
  readonly locked: boolean;
  readonly zoom?: number;
  readonly left?: number;
  readonly top?: number;
}

/** What the page shows after a rendering, for tests and for telling problems. */
export interface Rendered {
  readonly uri: string;
  readonly version: number;
  /** Tasks and stages drawn. */
  readonly tasks: number;
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
  /** `focus`: the person wants to go on in the text, not in the picture. */
  | { readonly type: 'select'; readonly uri: string; readonly range: TextRange; readonly focus: boolean }
  | { readonly type: 'insertStage'; readonly uri: string; readonly frameworkId: string; readonly position: number }
  | { readonly type: 'setLocked'; readonly locked: boolean }
  | { readonly type: 'showSource' }
  | ({ readonly type: 'rendered' } & Rendered);

export type HostMessage =
  /** First of all, and whenever the panel turns to another map or its document is opened anew: versions begin again. */
  | { readonly type: 'setup'; readonly uri: string; readonly locked: boolean; readonly strings: PreviewStrings }
  | { readonly type: 'diagram'; readonly diagram: Diagram }
  /** Where the editor's cursor is; `reveal`: bring it into view, since the cursor was not moved from here. */
  | { readonly type: 'cursor'; readonly task?: number; readonly stage?: number; readonly reveal: boolean }
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

function isPlace(v: unknown): boolean {
  return isObject(v) && isIndex(v['line']) && isIndex(v['character']);
}

function isRange(v: unknown): v is TextRange {
  return isObject(v) && isPlace(v['start']) && isPlace(v['end']);
}

function isStep(v: unknown): v is DiagramStep {
  return (
    isObject(v) &&
    isIndex(v['task']) &&
    isText(v['title']) &&
    isRange(v['range']) &&
    isRange(v['anchor']) &&
    isFlag(v['rated']) &&
    isNumber(v['score']) &&
    v['score'] >= 1 &&
    v['score'] <= 5 &&
    isFlag(v['momentOfTruth']) &&
    isOptional(v['feeling'], isText) &&
    isListOf(v['personas'], isIndex)
  );
}

function isStage(v: unknown): v is DiagramStage {
  return (
    isObject(v) &&
    isText(v['name']) &&
    isIndex(v['position']) &&
    isFlag(v['missing']) &&
    isFlag(v['empty']) &&
    isOptional(v['frameworkId'], isText) &&
    (v['missing'] ? isText(v['frameworkId']) : isRange(v['range']) && isRange(v['anchor'])) &&
    isListOf(v['steps'], isStep)
  );
}

/** Whether `v` is a diagram in every part. */
export function isDiagram(v: unknown): v is Diagram {
  return (
    isObject(v) &&
    ['uri', 'title', 'type', 'language', 'mermaid'].every(key => isText(v[key])) &&
    isNumber(v['version']) &&
    isOptional(v['goal'], isText) &&
    (v['direction'] === 'ltr' || v['direction'] === 'rtl') &&
    isListOf(v['stages'], isStage) &&
    isListOf(v['personas'], isText) &&
    isOptional(v['problem'], p => isObject(p) && isIndex(p['line']) && isText(p['message'])) &&
    isOptional(v['library'], l => l === true) &&
    isOptional(v['empty'], e => e === true)
  );
}

function isStrings(v: unknown): v is PreviewStrings {
  return isObject(v) && stringKeys.every(key => isText(v[key]));
}

/** Whether `v` came from the page. */
export function isPageMessage(v: unknown): v is PageMessage {
  if (!isObject(v)) return false;
  switch (v['type']) {
    case 'ready':
    case 'showSource':
      return true;
    case 'select':
      return isText(v['uri']) && isRange(v['range']) && isFlag(v['focus']);
    case 'insertStage':
      return isText(v['uri']) && isText(v['frameworkId']) && isIndex(v['position']);
    case 'setLocked':
      return isFlag(v['locked']);
    case 'rendered':
      return (
        isText(v['uri']) &&
        isNumber(v['version']) &&
        isIndex(v['tasks']) &&
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
      return isText(v['uri']) && isFlag(v['locked']) && isStrings(v['strings']);
    case 'diagram':
      return isDiagram(v['diagram']);
    case 'cursor':
      return isOptional(v['task'], isIndex) && isOptional(v['stage'], isIndex) && isFlag(v['reveal']);
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
    ['zoom', 'left', 'top'].every(key => isOptional(v[key], isNumber))
  );
}
