/** Where everything of a map's picture stands: pixels at 100 %, x from where reading begins (from the right in right-to-left maps). */
import type { Level, MapView, MissingStageView, PicturePath } from '../../shared/map-view';
import type { PictureTextKey } from '../picture-texts';
import type { LaneId } from './lanes';
import type { TextStyleName } from './text-style';

/** One text, in lines. */
export interface TextBlock {
  readonly style: TextStyleName;
  readonly lines: readonly string[];
  /** What it is: for its colour, and for what a click edits. */
  readonly role: 'text' | 'thought' | 'truth' | 'note' | 'value';
  /** From the top and the beginning of its item. */
  readonly x: number;
  readonly y: number;
}

/** How a metric's value stands to its target, as parts (0 to 1) of its bar. */
export interface Bar {
  readonly value: number;
  readonly target?: number;
  readonly reached?: boolean;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export type ItemKind = 'step' | 'touchpoint' | 'words' | 'pain' | 'opportunity' | 'metric' | 'evidence' | 'blueprint';

/** One thing in a cell: a card, a pain, a touchpoint. */
export interface Item {
  readonly kind: ItemKind;
  /** Behind its stage's or step's path. */
  readonly path: PicturePath;
  /** From the top of its cell. */
  readonly y: number;
  readonly height: number;
  readonly texts: readonly TextBlock[];
  /** A channel's medium, or what else has a drawing. */
  readonly icon?: string;
  readonly severity?: Level;
  readonly status?: string;
  readonly truth?: true;
  readonly bar?: Bar;
  /** Personas that it is about, where not all are. */
  readonly personas?: readonly number[];
  /** It tells another map in detail. */
  readonly journey?: string;
}

/** What a lane holds of one stage or step. */
export interface Cell {
  readonly items: readonly Item[];
  readonly height: number;
}

export interface StepColumn {
  readonly stage: number;
  /** Absent in a stage without steps. */
  readonly step?: number;
  readonly x: number;
  readonly width: number;
}

export interface StageColumn {
  readonly stage: number;
  readonly x: number;
  readonly width: number;
  /** Its columns: the first, and one behind the last. */
  readonly first: number;
  readonly end: number;
  readonly name: readonly string[];
  readonly goal: readonly string[];
  readonly empty: boolean;
}

export interface GhostColumn {
  readonly missing: MissingStageView;
  readonly name: readonly string[];
  readonly x: number;
  readonly width: number;
}

/** One lane. `cells` is by column; `stageCells`, by stage, stand above them over the whole stage. */
export interface LaneRow {
  readonly lane: LaneId;
  readonly name: readonly string[];
  readonly y: number;
  readonly height: number;
  readonly folded: boolean;
  /** Of a service blueprint: the line that stands above it. */
  readonly line?: PictureTextKey;
  readonly cells: readonly Cell[];
  readonly stageCells: readonly Cell[];
  /** From the row's top, where the cells of a stage's steps begin. */
  readonly cellTops: readonly number[];
}

/** A point of a curve. */
export interface CurvePoint {
  readonly x: number;
  /** From the top of the lane. */
  readonly y: number;
  readonly value: number;
  readonly column: number;
  /** The path of the stage or step. */
  readonly path: PicturePath;
  readonly supposed: boolean;
  /** It is a stage's own, over all its steps. */
  readonly ofStage: boolean;
  /** In whole; its label has what there is room for, or is not there. */
  readonly feeling?: string;
  readonly label?: CurveLabel;
}

export interface CurveLabel {
  readonly lines: readonly string[];
  /** The first line's middle. */
  readonly y: number;
  readonly below: boolean;
}

/** The feelings of one persona, or of all. */
export interface Curve {
  readonly persona?: number;
  readonly name: string;
  /** Runs without a gap. */
  readonly runs: readonly (readonly CurvePoint[])[];
}

export interface CurveLane {
  readonly curves: readonly Curve[];
  /** The y of +2, 0 and -2. */
  readonly scale: readonly [number, number, number];
  /** Of the lane: labels of two lines need more of it. */
  readonly height: number;
}

export interface MapLayout {
  readonly map: MapView;
  /** Whose map it is, by index: the persona who was chosen, else all. */
  readonly personas: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly laneWidth: number;
  readonly headHeight: number;
  readonly columns: readonly StepColumn[];
  readonly stages: readonly StageColumn[];
  readonly ghosts: readonly GhostColumn[];
  readonly rows: readonly LaneRow[];
  /** Absent where the lane is not shown, or folded. */
  readonly curves?: CurveLane;
}
