/**
 * What every picture of a map is drawn from: its words and numbers, references resolved to names, as plain JSON between server,
 * client and page. It holds no places: what a person points at is named by its path in the document (`['stages', 2, 'steps', 0]`), which the
 * indices here give.
 */
import type { PicturePath } from './picture-edit';

export type { PicturePath };

/** A person who walks through the journey. */
export interface PersonaView {
  readonly id: string;
  readonly name: string;
  readonly segment?: string;
  readonly quote?: string;
  readonly goals: readonly string[];
  readonly needs: readonly string[];
}

/** How a stage or step feels, to one persona or to all. */
export interface RatingView {
  /** Index into the map's `personas`; absent: all that are meant. */
  readonly persona?: number;
  /** -2 (very negative) to 2 (very positive); absent where only a feeling is told. */
  readonly value?: number;
  readonly feeling?: string;
}

export type Level = 'low' | 'medium' | 'high';

export interface PainView {
  readonly text: string;
  readonly id?: string;
  readonly severity?: Level;
}

export type OpportunityStatus = 'idea' | 'planned' | 'doing' | 'done' | 'rejected';

export interface OpportunityView {
  readonly text: string;
  readonly id?: string;
  /** The team's name. */
  readonly owner?: string;
  readonly status?: OpportunityStatus;
  readonly priority?: Level;
  /** 1 to 5. */
  readonly impact?: number;
  /** 1 to 5. */
  readonly effort?: number;
}

export interface TouchpointView {
  readonly id: string;
  readonly name: string;
  /** The channel's name. */
  readonly channel?: string;
  readonly medium?: string;
  readonly relation?: 'competitor' | 'other';
  /** 1 to 5. */
  readonly importance?: number;
  /** 1 to 5. */
  readonly satisfaction?: number;
}

export interface MetricView {
  readonly id: string;
  readonly name: string;
  readonly unit?: string;
  readonly value?: number;
  readonly target?: number;
  readonly better: 'higher' | 'lower';
  readonly date?: string;
}

export interface EvidenceView {
  readonly id: string;
  readonly name: string;
  readonly type?: string;
  readonly method?: string;
  readonly confidence?: string;
  readonly date?: string;
  /** How many were asked or counted; from 1. */
  readonly sample?: number;
}

/** An item of a service blueprint's lane. */
export interface BlueprintItemView {
  readonly text: string;
  readonly type?: string;
  readonly owner?: string;
}

/** What stages and steps share. Lists stand in the order written, so an index is that in the document. */
export interface MomentView {
  readonly id?: string;
  /** Indices into the map's `personas`; absent: everybody's (of a step: the stage's). */
  readonly personas?: readonly number[];
  readonly ratings: readonly RatingView[];
  /** The mean of the values over personas, -2 to 2. */
  readonly mean?: number;
  /** Its emotion rests on a hypothesis: all evidence that it names is one. */
  readonly hypothesis?: true;
  readonly motivations: readonly string[];
  readonly behaviours: readonly string[];
  readonly touchpoints: readonly TouchpointView[];
  readonly pains: readonly PainView[];
  readonly opportunities: readonly OpportunityView[];
  readonly metrics: readonly MetricView[];
  readonly evidence: readonly EvidenceView[];
  /** The path of the map that tells it in detail, as written. */
  readonly journey?: string;
}

/** Of a stage or step of which nothing is told. */
export const emptyMoment = {
  ratings: [],
  motivations: [],
  behaviours: [],
  touchpoints: [],
  pains: [],
  opportunities: [],
  metrics: [],
  evidence: [],
} as const satisfies MomentView;

export interface StepView extends MomentView {
  /** Never empty: the action, else the id, else `…`. */
  readonly action: string;
  readonly thought?: string;
  readonly duration?: string;
  readonly momentOfTruth: boolean;
  readonly physicalEvidence: readonly BlueprintItemView[];
  readonly frontstage: readonly BlueprintItemView[];
  readonly backstage: readonly BlueprintItemView[];
  readonly support: readonly BlueprintItemView[];
}

export interface StageView extends MomentView {
  /** Its own name, else the framework's in the map's language, else its id as words; never empty. */
  readonly name: string;
  /** The framework's stage that it is. */
  readonly frameworkId?: string;
  readonly goal?: string;
  readonly steps: readonly StepView[];
  /** The mean over its steps, -2 to 2, else that of its own emotion. */
  readonly stageMean?: number;
}

/** A stage that the framework has and the map lacks. */
export interface MissingStageView {
  readonly frameworkId: string;
  /** In the map's language. */
  readonly name: string;
  /** The index under `stages` at which it belongs. */
  readonly position: number;
}

/** Whose own emotion a stage or step tells, by index; whoever has but a feeling of her own shares the value of all. */
export function ratedPersonas({ ratings }: MomentView): number[] {
  if (ratings.some(r => r.persona === undefined && r.value !== undefined)) return [];
  return ratings.flatMap(r => (r.value === undefined ? [] : (r.persona ?? [])));
}

/** One end of a transition: a stage, or one of its steps, by index; or where a journey begins and ends. */
export type WayEnd = 'start' | 'exit' | { readonly stage: number; readonly step?: number };

/** A way that deviates from the order of the stages. Those that name what is not there are left out. */
export interface TransitionView {
  /** Its index under `transitions`. */
  readonly index: number;
  readonly from: WayEnd;
  readonly to: WayEnd;
  readonly when?: string;
  /** Per cent, 0 to 100. */
  readonly share?: number;
  readonly always?: true;
}

export interface MapView {
  readonly uri: string;
  /** The version of the document that it was made from. */
  readonly version: number;
  readonly title: string;
  readonly goal?: string;
  readonly scenario?: string;
  readonly type: string;
  readonly market?: string;
  readonly status?: string;
  /** The team's name. */
  readonly owner?: string;
  /** The day of the last review, and whether it holds no more. */
  readonly reviewed?: { readonly date: string; readonly stale: boolean };
  /** BCP 47 tag of the content, `en` where none is given. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** The path of the map that this one improves on, as written. */
  readonly baseline?: string;
  readonly personas: readonly PersonaView[];
  readonly stages: readonly StageView[];
  readonly missing: readonly MissingStageView[];
  readonly transitions: readonly TransitionView[];
  /** Touchpoints that a step could have, those of imports too, in the order defined. */
  readonly touchpoints: readonly TouchpointView[];
  /** What the map itself defines, whether or not a stage or step names it. */
  readonly metrics: readonly MetricView[];
  readonly evidence: readonly EvidenceView[];
  /** The first thing in the text that could not be read; `line` from 0. */
  readonly problem?: { readonly line: number; readonly message: string };
  /** It shares definitions and has no stages to draw. */
  readonly library?: true;
}

/** All steps in their order, as Mermaid numbers them. */
export function stepsOf(map: MapView): StepView[] {
  return map.stages.flatMap(s => s.steps);
}

/** The stage and step that a path leads into or through. */
export interface PicturePlace {
  readonly stage?: number;
  readonly step?: number;
}

export function placeOf(path: PicturePath): PicturePlace {
  const [root, stage, key, step] = path;
  if (root !== 'stages' || typeof stage !== 'number') return {};
  return key === 'steps' && typeof step === 'number' ? { stage, step } : { stage };
}

/** The path of a step, or of a stage. */
export const pathOf = (stage: number, step?: number): PicturePath =>
  step === undefined ? ['stages', stage] : ['stages', stage, 'steps', step];

/**
 * Whether the picture `last` should stay while the text is half typed: the new text has an error, and what can be read of it
 * tells less than the picture does. A text without an error is always drawn.
 */
export function keepsLastPicture(last: MapView | undefined, next: MapView): boolean {
  if (!last || last.uri !== next.uri || !next.problem) return false;
  return countSteps(next) < countSteps(last) || next.stages.length < last.stages.length;
}

const countSteps = ({ stages }: MapView): number => stages.reduce((sum, s) => sum + s.steps.length, 0);

/** Whether there is nothing to draw: no step yet. */
export const isEmptyMap = (map: MapView): boolean => countSteps(map) === 0;
