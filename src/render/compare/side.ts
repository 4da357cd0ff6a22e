import type { MapView, PicturePath, StageView, StepView } from '../../shared/map-view';
import { pathOf } from '../../shared/map-view';

/** A stage of one side. */
export interface StageOf {
  readonly view: StageView;
  readonly path: PicturePath;
  /** Its place among the stages, from 0. */
  readonly index: number;
  /** Indices into the side's `steps`. */
  readonly steps: readonly number[];
}

/** A step of one side. */
export interface StepOf {
  readonly view: StepView;
  readonly path: PicturePath;
  /** Its place in its stage, from 0. */
  readonly index: number;
  /** Index into the side's `stages`. */
  readonly stage: number;
}

/** One of two maps, ready to be compared: its stages and steps, each with its path in the document. */
export interface Side {
  readonly map: MapView;
  readonly stages: readonly StageOf[];
  readonly steps: readonly StepOf[];
}

/** @param places of a view that leaves out some stages and steps: for each that it has, the indices in the document */
export function sideOf(map: MapView, places?: readonly Places[]): Side {
  const steps: StepOf[] = [];
  const stages = map.stages.map((view, stage): StageOf => {
    const there = places?.[stage];
    const inDocument = there?.stage ?? stage;
    const first = steps.length;
    view.steps.forEach((step, index) =>
      steps.push({ view: step, path: pathOf(inDocument, there?.steps[index] ?? index), index, stage }),
    );
    return { view, path: pathOf(inDocument), index: stage, steps: view.steps.map((_, i) => first + i) };
  });
  return { map, stages, steps };
}

/** Where a stage and its steps are in the document. */
export interface Places {
  readonly stage: number;
  readonly steps: readonly number[];
}
