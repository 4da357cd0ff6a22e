/**
 * What differs between two maps, two versions of one, or two personas of one, as plain JSON between server, client and page. Things
 * are named by their path in the document of their side.
 */
import type { Level, OpportunityStatus, PicturePath } from './map-view';

/** The same thing on both sides; of what was added or removed, one side alone. */
export interface Pair<T> {
  readonly before?: T;
  readonly after?: T;
}

export type SideName = keyof Pair<unknown>;

export const comparisonKinds = ['maps', 'versions', 'personas'] as const;
export type ComparisonKind = (typeof comparisonKinds)[number];

/** One of the two that are compared. */
export interface ComparedMap {
  readonly uri: string;
  readonly title: string;
  readonly type: string;
  /** BCP 47 tag of the content. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** The persona whose journey it is, where two personas are compared. */
  readonly persona?: string;
  /** What tells a version from others: a date, an author's words. */
  readonly label?: string;
}

export const comparedFields = [
  'title',
  'goal',
  'scenario',
  'type',
  'market',
  'status',
  'owner',
  'reviewed',
  'language',
  'name',
  'action',
  'thought',
  'feeling',
  'emotion',
  'hypothesis',
  'duration',
  'moment-of-truth',
  'personas',
  'touchpoints',
  'motivations',
  'behaviours',
  'metrics',
  'evidence',
  'journey',
  'physical-evidence',
  'frontstage',
  'backstage',
  'support',
  'segment',
  'quote',
  'goals',
  'needs',
  'when',
  'share',
  'always',
] as const;
export type ComparedField = (typeof comparedFields)[number];

/** A field whose words differ. A flag that is set is the text `true`. */
export interface FieldChange {
  readonly field: ComparedField;
  /** Empty where nothing is written. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Emotions from -2 to 2; absent where none is given. */
export interface EmotionChange extends Pair<number> {
  /** Where personas feel otherwise than the mean tells: those of both sides whose emotion differs. */
  readonly personas: readonly (Pair<number> & { readonly name: string })[];
}

export interface PainSide {
  readonly path: PicturePath;
  readonly text: string;
  readonly severity?: Level;
}

export interface OpportunitySide {
  readonly path: PicturePath;
  readonly text: string;
  readonly status?: OpportunityStatus;
  readonly owner?: string;
  readonly priority?: Level;
  /** 1 to 5. */
  readonly impact?: number;
  /** 1 to 5. */
  readonly effort?: number;
}

/** A pain or an opportunity. */
export interface ItemRow<T> extends Pair<T> {
  /** It belongs to another stage or step than before. */
  readonly moved?: true;
}

/** Where something stood and stands. */
export interface Move {
  /** The stage that a step was in, if that is another one. */
  readonly stage?: string;
  /** Its place among its neighbours before and after, from 1. */
  readonly from: number;
  readonly to: number;
}

/** A stage or step as one side tells it. */
export interface MomentSide {
  readonly path: PicturePath;
  /** A stage's name or a step's action; never empty. */
  readonly name: string;
  /** The mean, -2 to 2; of a stage, over its steps. */
  readonly mean?: number;
  readonly hypothesis?: true;
}

export interface StepSide extends MomentSide {
  readonly momentOfTruth: boolean;
  /** Feelings in words, one for all or one a persona. */
  readonly feelings: readonly string[];
  readonly touchpoints: readonly string[];
  readonly thought?: string;
}

/** What stages and steps have in common. */
export interface MomentRow<T extends MomentSide> extends Pair<T> {
  readonly moved?: Move;
  /** Of what is on both sides. */
  readonly fields: readonly FieldChange[];
  readonly emotion: EmotionChange;
  /** Those of both sides, also what did not change; what moved is where it is now. */
  readonly pains: readonly ItemRow<PainSide>[];
  readonly opportunities: readonly ItemRow<OpportunitySide>[];
}

export type StepRow = MomentRow<StepSide>;

/** A column: its steps stand in one order; a step that moved to another stage stands where it is now. */
export interface StageRow extends MomentRow<MomentSide> {
  readonly steps: readonly StepRow[];
}

export interface MetricSide {
  readonly path: PicturePath;
  readonly name: string;
  readonly unit?: string;
  readonly value?: number;
  readonly target?: number;
}

export interface MetricRow extends Pair<MetricSide> {
  /** The column of the first stage that has it, after, else before. */
  readonly stage: number;
  /** Whether the value went where it should; absent where it did not change, or nothing tells. */
  readonly verdict?: 'better' | 'worse';
}

export interface PersonaRow extends Pair<{ readonly path: PicturePath; readonly name: string }> {
  readonly fields: readonly FieldChange[];
}

/** A stage or step by name, or where journeys begin and end. */
export type WayText = 'start' | 'exit' | { readonly name: string };

export interface TransitionSide {
  readonly path: PicturePath;
  readonly from: WayText;
  readonly to: WayText;
}

export interface TransitionRow extends Pair<TransitionSide> {
  readonly fields: readonly FieldChange[];
}

export interface Comparison {
  readonly kind: ComparisonKind;
  readonly before: ComparedMap;
  readonly after: ComparedMap;
  /** What is said of the map as a whole. */
  readonly fields: readonly FieldChange[];
  /** The mean over all steps that are rated, -2 to 2. */
  readonly emotion: Pair<number>;
  readonly stages: readonly StageRow[];
  readonly metrics: readonly MetricRow[];
  readonly personas: readonly PersonaRow[];
  readonly transitions: readonly TransitionRow[];
}

/** On which sides something is. */
export function presence({ before, after }: Pair<unknown>): 'both' | 'added' | 'removed' {
  return before === undefined ? 'added' : after === undefined ? 'removed' : 'both';
}

/** Whether an emotion, a pain, an opportunity or a metric differs in anything but its place. */
export function sidesDiffer<T extends object | number>({ before, after }: Pair<T>): boolean {
  return facts(before) !== facts(after);
}

function facts(side: object | number | undefined): string {
  if (typeof side !== 'object') return String(side);
  return JSON.stringify(
    Object.entries(side)
      .filter(([key]) => key !== 'path')
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

const itemDiffers = <T extends object>(row: ItemRow<T>): boolean => row.moved === true || sidesDiffer(row);

/** Whether something on both sides differs, apart from its place and, of a stage, from its steps. */
export function isChanged(row: MomentRow<MomentSide>): boolean {
  return (
    presence(row) === 'both' &&
    (row.fields.length > 0 ||
      row.emotion.personas.length > 0 ||
      (!('steps' in row) && sidesDiffer(row.emotion)) ||
      row.pains.some(itemDiffers) ||
      row.opportunities.some(itemDiffers))
  );
}

const isSame = (row: MomentRow<MomentSide>): boolean =>
  presence(row) === 'both' && row.moved === undefined && !isChanged(row);

/** Whether nothing differs at all, places in the text aside. */
export function isNothing(comparison: Comparison): boolean {
  const { fields, stages, metrics, personas, transitions } = comparison;
  return (
    fields.length === 0 &&
    stages.every(s => isSame(s) && s.steps.every(isSame)) &&
    !metrics.some(sidesDiffer) &&
    [...personas, ...transitions].every(row => presence(row) === 'both' && row.fields.length === 0)
  );
}
