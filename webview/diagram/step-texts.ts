import type { Diagram } from '../../src/render/diagram-model';
import { diagramSteps } from '../../src/render/diagram-model';
import type { PreviewStrings } from '../../src/shared/preview-messages';
import { signedIn } from '../../src/shared/signed-in';
import { format } from '../dom';

/** What is told of each step, in order: to a screen reader, and to the mouse that rests on it. */
export function stepTexts(diagram: Diagram, strings: PreviewStrings): string[] {
  const count = diagramSteps(diagram).length;
  const signed = signedIn(diagram.language);
  return diagram.stages.flatMap(stage =>
    stage.steps.map(step => {
      const told = [
        step.rated ? `${strings.emotion} ${signed(step.score - 3)}` : strings.unrated,
        step.feeling,
        step.momentOfTruth ? strings.momentOfTruth : undefined,
        ...step.personas.map(p => diagram.personas[p]),
      ].filter(t => t !== undefined);
      const label = format(strings.step, step.task + 1, count, stage.name, step.title);
      return `${label}.\n${told.join(', ')}`;
    }),
  );
}
