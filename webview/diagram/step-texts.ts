import type { Diagram } from '../../src/render/diagram-model';
import { diagramSteps } from '../../src/render/diagram-model';
import type { PreviewStrings } from '../../src/shared/preview-messages';
import { format } from '../dom';
import { emotionText } from './layout';

export interface StepText {
  /** For a screen reader. */
  readonly label: string;
  /** For the mouse that rests on it. */
  readonly tooltip: string;
}

/** What is told of each step, in order. */
export function stepTexts(diagram: Diagram, strings: PreviewStrings): StepText[] {
  const count = diagramSteps(diagram).length;
  return diagram.stages.flatMap(stage =>
    stage.steps.map(step => {
      const told = [
        step.rated ? `${strings.emotion} ${emotionText(step.score)}` : strings.unrated,
        step.feeling,
        step.momentOfTruth ? strings.momentOfTruth : undefined,
        ...step.personas.map(p => diagram.personas[p]),
      ].filter(t => t !== undefined);
      const label = format(strings.step, step.task + 1, count, stage.name, step.title);
      return { label: `${label}. ${told.join(', ')}`, tooltip: [step.title, ...told].join('\n') };
    }),
  );
}
