/** What the Mermaid diagram draws of a map: its stages and steps, without what Mermaid has no place for. */

export interface DiagramStep {
  /** The number of its task in Mermaid's order, from 0: tasks carry it in their ids. */
  readonly task: number;
  readonly title: string;
  /** Indices in the document. */
  readonly stage: number;
  readonly step: number;
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
  readonly steps: readonly DiagramStep[];
}

export interface Diagram {
  readonly title: string;
  readonly goal?: string;
  /** BCP 47 tag of the content. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly mermaid: string;
  readonly stages: readonly DiagramStage[];
  /** Names of everyone who walks through it, each once. */
  readonly personas: readonly string[];
}

/** All steps in Mermaid's order. */
export function diagramSteps(diagram: Diagram): DiagramStep[] {
  return diagram.stages.flatMap(s => s.steps);
}
