/** The messages between the extension (host) and the preview page, and guards: neither side trusts the shape of what arrives. */
import { isCompared, type Compared } from './compare-request';
import { isCompareStrings, type CompareStrings } from './compare-strings';
import type { SideName } from './comparison';
import { isFlag, isIndex, isNumber, isObject, isText, listOf, oneOf, optional, shape } from './guards';
import type { ShownFinding } from './map-findings';
import { isShownFinding } from './map-findings';
import type { MapUpdate } from './map-update';
import { isMapUpdate } from './map-update';
import type { PictureEdit, PicturePath } from './picture-edit';
import { isPictureEdit, isPicturePath } from './picture-edit';

/** Every text of the page, translated by the host. `{0}`, `{1}` … are filled in by the page. */
const stringKeys = [
  'loading',
  'library',
  'emptyTitle',
  'emptyHint',
  'emptyExample',
  'untitled',
  'personas',
  'stages',
  'diagram',
  'toolbar',
  'views',
  'view.map',
  'view.diagram',
  'view.flow',
  'view.compare',
  'lanes',
  'fold',
  'unfold',
  'moveUp',
  'moveDown',
  'resetLanes',
  'allPersonas',
  'onlyInSight',
  'outOfSight',
  'search',
  'found',
  'notFound',
  'menu',
  'editText',
  'editFeeling',
  'editLater',
  'delete',
  'moveBack',
  'moveOn',
  'addStep',
  'addStage',
  'addPain',
  'addOpportunity',
  'newStep',
  'newStage',
  'newPain',
  'newOpportunity',
  'setTouchpoints',
  'noTouchpoints',
  'rate',
  'unrate',
  'apply',
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
  'finding',
  'findings',
  'finding.error',
  'finding.warning',
  'finding.information',
  'aboutMap',
  'errorDrawn',
  'errorKept',
  'cannotDraw',
] as const;

export type StringKey = (typeof stringKeys)[number];
export type PreviewStrings = Readonly<Record<StringKey, string>>;

/** The ways to look at a map. */
export const viewNames = ['map', 'diagram', 'flow', 'compare'] as const;
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
  /** The id of the persona whose feelings alone are shown. */
  readonly persona?: string;
  readonly zoom?: number;
  readonly left?: number;
  readonly top?: number;
}

/** A picture that the page is to make of an SVG, as it has the browser's canvas and clipboard. */
export interface PictureOrder {
  /** Which carries its font. */
  readonly svg: string;
  /** Pixels of the PNG for one of the SVG. */
  readonly scale: number;
  /** Onto the clipboard, instead of back to the extension. */
  readonly copy: boolean;
}

/** What a person can ask to compare a map with: its baseline, a map or personas to choose, or a version of it to choose. */
export const compareChoices = ['baseline', 'other', 'version'] as const;
export type CompareChoice = (typeof compareChoices)[number];

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
  /** A person has edited the picture of this version. Answered by `edited`. */
  | { readonly type: 'edit'; readonly uri: string; readonly version: number; readonly edit: PictureEdit }
  | { readonly type: 'undo'; readonly redo: boolean }
  /** The text is to be saved: to VS Code, the picture itself is nothing to save. */
  | { readonly type: 'save' }
  | { readonly type: 'setLanes'; readonly lanes: LaneChoices }
  /** Whose feelings alone the map shows, by id; absent: everybody's. */
  | { readonly type: 'setPersona'; readonly uri: string; readonly persona?: string }
  /** What would mend these findings, by their indices in the list of this number? Answered by `fixes`. */
  | { readonly type: 'fixes'; readonly uri: string; readonly list: number; readonly of: readonly number[] }
  /** A person chose a fix of a finding, both by their indices. Answered by `edited`. */
  | {
      readonly type: 'fix';
      readonly uri: string;
      readonly list: number;
      readonly finding: number;
      readonly fix: number;
    }
  /** The person wants to compare the map. */
  | { readonly type: 'compare'; readonly uri: string; readonly what: CompareChoice }
  /** As `select`, in the text of one of the two that are compared. */
  | { readonly type: 'selectCompared'; readonly side: SideName; readonly path: PicturePath; readonly focus: boolean }
  /** What became of a `drawPicture`: the bytes of the PNG in base64, nothing where it was copied, or why there is none. */
  | { readonly type: 'picture'; readonly id: number; readonly png?: string; readonly error?: string }
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
  /** What the map is compared with, if it is with anything; `show`: the person has just asked for it. */
  | {
      readonly type: 'comparison';
      readonly strings: CompareStrings;
      readonly compared?: Compared;
      readonly show: boolean;
    }
  /** What is found in a version of the map; `list` counts what was sent. */
  | {
      readonly type: 'findings';
      readonly uri: string;
      readonly version: number;
      readonly list: number;
      readonly findings: readonly ShownFinding[];
    }
  /** The titles of what would mend findings, by their indices in a list. */
  | { readonly type: 'fixes'; readonly list: number; readonly fixes: readonly FixTitles[] }
  /** What became of an edit: why it was refused, or what went along with it; nothing where all is as the person did it. */
  | { readonly type: 'edited'; readonly text?: string }
  /** Answered by `picture`, with the same id. */
  | ({ readonly type: 'drawPicture'; readonly id: number } & PictureOrder)
  /** Something to say above the picture; no text takes it away. */
  | { readonly type: 'note'; readonly text?: string };

/** What would mend a finding, by its index in its list. */
export interface FixTitles {
  readonly finding: number;
  readonly titles: readonly string[];
}

const isView = oneOf(viewNames);

/** Whether `v` is a choice of lanes; names of lanes that there are no more do no harm. */
export function isLaneChoices(v: unknown): v is LaneChoices {
  return isObject(v) && ['order', 'hidden', 'folded'].every(key => listOf(isText)(v[key]));
}

function isStrings(v: unknown): v is PreviewStrings {
  return isObject(v) && stringKeys.every(key => isText(v[key]));
}

const isFixTitles = shape({ finding: isIndex, titles: listOf(isText) });

/** Whether `v` came from the page. */
export function isPageMessage(v: unknown): v is PageMessage {
  if (!isObject(v)) return false;
  switch (v['type']) {
    case 'ready':
    case 'resend':
    case 'save':
    case 'showSource':
      return true;
    case 'select':
      return isText(v['uri']) && isPicturePath(v['path']) && isFlag(v['focus']);
    case 'insertStage':
      return isText(v['uri']) && isText(v['frameworkId']) && isIndex(v['position']);
    case 'setLocked':
      return isFlag(v['locked']);
    case 'edit':
      return isText(v['uri']) && isIndex(v['version']) && isPictureEdit(v['edit']);
    case 'undo':
      return isFlag(v['redo']);
    case 'compare':
      return isText(v['uri']) && oneOf(compareChoices)(v['what']);
    case 'selectCompared':
      return (v['side'] === 'before' || v['side'] === 'after') && isPicturePath(v['path']) && isFlag(v['focus']);
    case 'picture':
      return isIndex(v['id']) && optional(isText)(v['png']) && optional(isText)(v['error']);
    case 'setPersona':
      return isText(v['uri']) && optional(isText)(v['persona']);
    case 'setLanes':
      return isLaneChoices(v['lanes']);
    case 'fixes':
      return isText(v['uri']) && isIndex(v['list']) && listOf(isIndex)(v['of']);
    case 'fix':
      return isText(v['uri']) && ['list', 'finding', 'fix'].every(key => isIndex(v[key]));
    case 'rendered':
      return (
        isText(v['uri']) &&
        isNumber(v['version']) &&
        isView(v['view']) &&
        isIndex(v['steps']) &&
        isIndex(v['stages']) &&
        isNumber(v['took']) &&
        optional(isText)(v['note']) &&
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
        optional(isLaneChoices)(v['lanes'])
      );
    case 'map':
      return isMapUpdate(v['update']);
    case 'cursor':
      return optional(isPicturePath)(v['path']) && isFlag(v['reveal']);
    case 'comparison':
      return isCompareStrings(v['strings']) && isFlag(v['show']) && optional(isCompared)(v['compared']);
    case 'locked':
      return isFlag(v['locked']);
    case 'findings':
      return isText(v['uri']) && isIndex(v['version']) && isIndex(v['list']) && listOf(isShownFinding)(v['findings']);
    case 'fixes':
      return isIndex(v['list']) && listOf(isFixTitles)(v['fixes']);
    case 'drawPicture':
      return isIndex(v['id']) && isText(v['svg']) && isNumber(v['scale']) && v['scale'] > 0 && isFlag(v['copy']);
    case 'note':
    case 'edited':
      return optional(isText)(v['text']);
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
    optional(isView)(v['view']) &&
    optional(isText)(v['persona']) &&
    ['zoom', 'left', 'top'].every(key => optional(isNumber)(v[key]))
  );
}
