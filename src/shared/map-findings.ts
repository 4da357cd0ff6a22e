/** What is found in a map, told by the paths that its picture is made of, and what would mend it. */
import type { Range, WorkspaceEdit } from 'vscode-languageserver-types';
import {
  isObject,
  listOf,
  shape,
  isText as text,
  isIndex as index,
  type Guard,
  isTextRange as range,
  oneOf,
} from './guards';
import type { PicturePath } from './picture-edit';
import { isPicturePath } from './picture-edit';

/** Params: `FileParams`; result: `MapFindings`, or null when the map is not read, or has changed meanwhile. */
export const mapFindingsRequest = 'journeyMap/mapFindings';
/** Params: `FindingFixesParams`; result: a list of `FindingFix`, empty where the map is of another version. */
export const findingFixesRequest = 'journeyMap/findingFixes';

/** From the most severe on. Hints are for who writes the text, and are not told in the picture. */
export const findingSeverities = ['error', 'warning', 'information'] as const;
export type FindingSeverity = (typeof findingSeverities)[number];

/** A finding as the picture shows it. */
export interface ShownFinding {
  /** The deepest thing at its place; empty where it is about the map as a whole. */
  readonly path: PicturePath;
  readonly severity: FindingSeverity;
  readonly message: string;
}

export interface MapFinding extends ShownFinding {
  /** A rule's id, `yaml-syntax` or `schema`. */
  readonly code: string;
  readonly range: Range;
}

export interface MapFindings {
  /** Of the document that they were found in. */
  readonly version: number;
  /** The most severe first, each kind in the order of the text; 200 at most. */
  readonly findings: readonly MapFinding[];
}

/** Which finding it is: its rule, and its place in a version of the text. */
export interface FindingFixesParams {
  readonly uri: string;
  readonly version: number;
  readonly code: string;
  readonly range: Range;
}

/** A quick fix, in the editor's words. */
export interface FindingFix {
  readonly title: string;
  /** As `documentChanges`, files to create among them. */
  readonly edit: WorkspaceEdit;
}

const severity = oneOf(findingSeverities);

const shown = shape({ path: isPicturePath, severity, message: text });
const found = shape({ path: isPicturePath, severity, message: text, code: text, range });
const findings = shape({ version: index, findings: listOf(found) });
const fixesParams = shape({ uri: text, version: index, code: text, range });
const textChange = shape({
  textDocument: shape({ uri: text }),
  edits: listOf(shape({ range, newText: text })),
});
const change: Guard = v => (isObject(v) && v['kind'] === 'create' ? text(v['uri']) : textChange(v));
const fix = shape({ title: text, edit: shape({ documentChanges: listOf(change) }) });

export const isShownFinding = (v: unknown): v is ShownFinding => shown(v);
export const isMapFindings = (v: unknown): v is MapFindings => findings(v);
export const isFindingFixesParams = (v: unknown): v is FindingFixesParams => fixesParams(v);
export const isFindingFixes = (v: unknown): v is FindingFix[] => listOf(fix)(v);
