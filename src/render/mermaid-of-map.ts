import type { MapView, StageView, StepView } from '../shared/map-view';
import { stepsOf } from '../shared/map-view';
import type { MermaidJourney } from './mermaid';
import { clampScore, toMermaid } from './mermaid';

/** A map as Mermaid's `journey` text: title, stages, steps with their mean emotion as a score of 1 to 5, and who is meant. */
export function mermaidOfMap(map: MapView): string {
  return toMermaid(mermaidJourney(map));
}

function mermaidJourney(map: MapView): MermaidJourney {
  return {
    title: map.title,
    ...(map.goal === undefined ? {} : { description: map.goal }),
    sections: map.stages.map(stage => ({
      name: stage.name,
      tasks: stage.steps.map(step => ({
        title: step.action,
        score: clampScore((step.mean ?? 0) + 3),
        actors: actorsOf(map, stage, step),
      })),
    })),
  };
}

/** Who is meant in a step: its own personas, else the stage's, else those whose emotion it tells, else all. */
function actorsOf(map: MapView, stage: StageView, step: StepView): string[] {
  const isForAll = step.ratings.some(({ persona, value }) => persona === undefined && value !== undefined);
  const rated = isForAll
    ? []
    : step.ratings.flatMap(({ persona, value }) => (persona === undefined || value === undefined ? [] : [persona]));
  const meant = [step.personas ?? [], stage.personas ?? [], rated].find(some => some.length > 0);
  const named = meant ? meant.flatMap(index => map.personas[index] ?? []) : map.personas;
  return named.map(({ name }) => name);
}

/** Whether Mermaid has anything to draw of a map. */
export const hasSteps = (map: MapView): boolean => stepsOf(map).length > 0;
