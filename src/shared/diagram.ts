/** What the preview draws: a map reduced to its stages and steps, as plain JSON between server, client and page. */

/** A place in a text: line and character from 0, in UTF-16 code units. */
export interface Place {
  readonly line: number;
  readonly character: number;
}

export interface TextRange {
  readonly start: Place;
  readonly end: Place;
}

export interface DiagramStep {
  /** The number of its task in Mermaid's order, from 0: tasks carry it in their ids. */
  readonly task: number;
  readonly title: string;
  /** Everything that the step says: where a cursor is "in" it. */
  readonly range: TextRange;
  /** What a click selects: its action, or what stands in for it. */
  readonly anchor: TextRange;
  /** Whether an emotion is given; an unrated step has the neutral score. */
  readonly rated: boolean;
  /** 1 (very negative) to 5 (very positive), the mean over personas, rounded to 0.1. */
  readonly score: number;
  readonly momentOfTruth: boolean;
  readonly feeling?: string;
  /** Indices into the diagram's `personas`. */
  readonly personas: readonly number[];
}

export interface DiagramStage {
  readonly name: string;
  /** Index under `stages`; of a missing stage, the index at which to insert it. */
  readonly position: number;
  /** The framework has it, the map does not. */
  readonly missing: boolean;
  /** It has no steps, so Mermaid draws nothing of it. */
  readonly empty: boolean;
  /** The framework's stage that it is; always given when it is missing. */
  readonly frameworkId?: string;
  /** Absent when it is missing. */
  readonly range?: TextRange;
  readonly anchor?: TextRange;
  readonly steps: readonly DiagramStep[];
}

export interface Diagram {
  readonly uri: string;
  /** The version of the document that it was made from. */
  readonly version: number;
  readonly title: string;
  readonly goal?: string;
  readonly type: string;
  /** BCP 47 tag of the content, `en` where none is given. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly mermaid: string;
  readonly stages: readonly DiagramStage[];
  /** Names of everyone who walks through it, each once. */
  readonly personas: readonly string[];
  /** The first thing in the text that could not be read; `line` from 0. */
  readonly problem?: { readonly line: number; readonly message: string };
  /** It shares definitions and has no stages to draw. */
  readonly library?: true;
  /** There is no step yet. */
  readonly empty?: true;
}

/** All steps in Mermaid's order. */
export function stepsOf(diagram: Diagram): DiagramStep[] {
  return diagram.stages.flatMap(s => s.steps);
}

/**
 * Whether the picture `last` should stay while the text is half typed: the new text has an error, and what can be read of it
 * tells less than the picture does. A text without an error is always drawn.
 */
export function keepsLastPicture(last: Diagram | undefined, next: Diagram): boolean {
  if (!last || last.uri !== next.uri || !next.problem) return false;
  return stepsOf(next).length < stepsOf(last).length || present(next) < present(last);
}

function present(diagram: Diagram): number {
  return diagram.stages.filter(s => !s.missing).length;
}

/** Where a cursor is: the task of a step, else the position of a stage, else nothing. */
export interface CursorPlace {
  readonly task?: number;
  readonly stage?: number;
}

/** The step and stage at a place of the text. Blank lines after a step, where the next words are typed, still belong to it. */
export function placeAt(diagram: Diagram, at: Place): CursorPlace {
  const stage = around(
    diagram.stages.filter(s => s.range !== undefined),
    s => s.range!,
    at,
  );
  if (!stage) return {};
  const step = around(stage.steps, s => s.range, at);
  return { stage: stage.position, ...(step ? { task: step.task } : {}) };
}

function around<T>(all: readonly T[], rangeOf: (one: T) => TextRange, at: Place): T | undefined {
  const index = all.filter(one => !isBefore(at, rangeOf(one).start)).length - 1;
  const found = all[index];
  if (found === undefined) return undefined;
  return !isBefore(rangeOf(found).end, at) || index + 1 < all.length ? found : undefined;
}

function isBefore(a: Place, b: Place): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
