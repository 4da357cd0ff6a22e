import type { MapView, StageView, StepView } from '../shared/map-view';
import { ratedPersonas } from '../shared/map-view';
import type { Diagram, DiagramStage, DiagramStep } from './diagram-model';
import { clampScore, toMermaid } from './mermaid';

/** What the Mermaid diagram draws of a map: pure. */
export function diagramOf(map: MapView): Diagram {
  const personas: string[] = [];
  let task = 0;
  const stages = map.stages.map((stage, position): DiagramStage => {
    const step = (s: StepView, index: number): DiagramStep => {
      const feeling = [...new Set(s.ratings.flatMap(r => r.feeling ?? []))].join(' / ');
      return {
        task: task++,
        title: s.action,
        stage: position,
        step: index,
        rated: s.mean !== undefined,
        score: clampScore((s.mean ?? 0) + 3),
        momentOfTruth: s.momentOfTruth,
        ...(feeling ? { feeling } : {}),
        personas: [...new Set(whoIsMeant(map, stage, s))].map(name => indexOf(personas, name)),
      };
    };
    return {
      name: stage.name,
      position,
      missing: false,
      empty: stage.steps.length === 0,
      ...(stage.frameworkId === undefined ? {} : { frameworkId: stage.frameworkId }),
      steps: stage.steps.map(step),
    };
  });
  const { title, goal, language, direction } = map;
  return {
    title,
    ...(goal === undefined ? {} : { goal }),
    language,
    direction,
    mermaid: toMermaid({
      title,
      ...(goal === undefined ? {} : { description: goal }),
      sections: stages.map(({ name, steps }) => ({
        name,
        tasks: steps.map(s => ({ title: s.title, score: s.score, actors: s.personas.map(i => personas[i]!) })),
      })),
    }),
    stages: withMissing(stages, map),
    personas,
  };
}

function withMissing(stages: readonly DiagramStage[], { missing }: MapView): DiagramStage[] {
  const all = [...stages];
  // Backwards, so that what is put in moves no place still to come, and neighbours keep the framework's order
  for (const { frameworkId, name, position } of missing.toReversed())
    all.splice(position, 0, { name, position, missing: true, empty: true, frameworkId, steps: [] });
  return all;
}

/** Who is meant in a step: its own personas, else the stage's, else those whose emotion it tells, else all; by name. */
function whoIsMeant(map: MapView, stage: StageView, step: StepView): string[] {
  const found = [step.personas ?? [], stage.personas ?? [], ratedPersonas(step)].find(some => some.length > 0);
  return (found?.map(i => map.personas[i]!) ?? map.personas).map(p => p.name);
}

function indexOf(names: string[], name: string): number {
  const found = names.indexOf(name);
  return found < 0 ? names.push(name) - 1 : found;
}
