import { meanEmotion } from '../journey/build-map';
import type { StageMatch } from '../journey/frameworks';
import { languageOf, matchStages, positionFor, readable, stageName } from '../journey/frameworks';
import { meantPersonas } from '../journey/meant-personas';
import type { Stage, Step } from '../journey/model';
import { positions } from '../journey/positions';
import type { MapContext } from '../journey/scope';
import { entries, textOf } from '../journey/tree';
import type { Diagram, DiagramStage, DiagramStep } from '../shared/diagram';
import { clampScore, plainText, toMermaid } from './mermaid';

const unnamed = '…';

/**
 * What the preview draws of a map: pure, and tolerant of half-typed text.
 * @param version the version of the document that `context` was made from
 */
export function buildDiagram(context: MapContext, version: number): Diagram {
  const { scope } = context;
  const { journey } = scope;
  const { map } = journey;
  const places = positions(journey);
  const names = namesOf(context);
  const match = scope.framework ? matchStages(map.stages, scope.framework) : undefined;
  const language = map.language?.value ?? 'en';
  const personas: string[] = [];

  const step = (s: Step, task: number): DiagramStep => {
    const mean = meanEmotion(s.emotion);
    const feeling = feelingOf(s);
    return {
      task,
      title: plainText(s.action?.value ?? '') || s.id?.value || unnamed,
      range: places.range(s.node),
      anchor: places.range(s.anchor),
      rated: mean !== undefined,
      score: clampScore((mean ?? 0) + 3),
      momentOfTruth: s.momentOfTruth,
      ...(feeling ? { feeling } : {}),
      personas: names(s).map(name => indexOf(personas, name)),
    };
  };
  let task = 0;
  const drawn = map.isLibrary ? [] : map.stages;
  const stages = drawn.map((s): DiagramStage => ({
    name: stageTitle(s, match, language),
    position: s.position,
    missing: false,
    empty: s.steps.length === 0,
    ...(match?.of.has(s) ? { frameworkId: match.of.get(s)!.id } : {}),
    range: places.range(s.node),
    anchor: places.range(s.anchor),
    steps: s.steps.map(one => step(one, task++)),
  }));
  const title = plainText(map.title?.value ?? '');
  const goal = plainText(map.goal?.value ?? '');
  const problem = journey.problems[0];
  return {
    uri: scope.uri,
    version,
    title,
    ...(goal ? { goal } : {}),
    type: map.type,
    language,
    direction: isRightToLeft(language) ? 'rtl' : 'ltr',
    mermaid: toMermaid({
      title,
      description: goal,
      sections: stages.map(s => ({
        name: s.name,
        tasks: s.steps.map(one => ({
          title: one.title,
          score: one.score,
          actors: one.personas.map(i => personas[i]!),
        })),
      })),
    }),
    stages: match && !map.isLibrary ? withMissing(stages, match, map.stages, language) : stages,
    personas,
    ...(problem ? { problem: { line: places.at(problem.span.start).line, message: problem.message } } : {}),
    ...(map.isLibrary ? { library: true as const } : {}),
    ...(!map.isLibrary && task === 0 ? { empty: true as const } : {}),
  };
}

/** The stage's own name, else the framework's in the map's language, else its id as words. */
function stageTitle(stage: Stage, match: StageMatch | undefined, language: string): string {
  const own = plainText(stage.name?.value ?? '');
  const known = match?.of.get(stage);
  return (
    own || (known ? stageName(known, languageOf(language)) : plainText(readable(stage.id?.value ?? ''))) || unnamed
  );
}

function withMissing(
  stages: readonly DiagramStage[],
  match: StageMatch,
  of: readonly Stage[],
  language: string,
): DiagramStage[] {
  const all = [...stages];
  // Backwards, so that what is put in moves no place still to come, and neighbours keep the framework's order
  const ghosts = match.missing
    .map(missing => ({ missing, position: positionFor(missing.id, match, of) }))
    .sort((a, b) => a.position - b.position)
    .reverse();
  for (const { missing, position } of ghosts) {
    const name = stageName(missing, languageOf(language));
    all.splice(position, 0, { name, position, missing: true, empty: true, frameworkId: missing.id, steps: [] });
  }
  return all;
}

/** The names of those who are meant in a step. */
function namesOf({ scope }: MapContext): (step: Step) => string[] {
  const known = scope.definitions.get('persona');
  const name = (id: string): string =>
    plainText(known?.get(id)?.definition.name?.value ?? '') || plainText(readable(id)) || unnamed;
  return step => [...new Set(meantPersonas(scope, step, step.stage).map(name))];
}

function feelingOf(step: Step): string {
  const node = step.feeling;
  const texts = node?.kind === 'map' ? entries(node).map(e => textOf(e.value)) : [textOf(node)];
  return [...new Set(texts.map(t => plainText(t ?? '')).filter(t => t !== ''))].join(' / ');
}

function indexOf(names: string[], name: string): number {
  const found = names.indexOf(name);
  return found < 0 ? names.push(name) - 1 : found;
}

const rightToLeft =
  /^(?:ar|arc|ckb|dv|fa|he|iw|ks|nqo|ps|sd|syr|ug|ur|yi)(?:[-_]|$)|[-_](?:arab|hebr|syrc|thaa|nkoo|adlm)(?:[-_]|$)/i;

/** Whether texts of a BCP 47 tag's language are written from right to left. */
export function isRightToLeft(language: string): boolean {
  return rightToLeft.test(language) && !/[-_]latn(?:[-_]|$)/i.test(language);
}
