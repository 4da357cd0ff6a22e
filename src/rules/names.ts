/** What things are called when a person is told of them: their name, and only without one their id made readable. */
import * as l10n from '@vscode/l10n';
import { languageOf, matchStages, readable, stageName } from '../journey/frameworks';
import type { Definition, Stage, Step } from '../journey/model';
import { remember } from '../journey/remember';
import type { Scope } from '../journey/scope';

export function definitionName(of: Definition): string {
  return of.name?.value ?? readable(of.id);
}

/** Which stages of its framework a map has: none without a framework. */
export const matchOf = remember(
  ({ framework, journey }: Scope) => framework && matchStages(journey.map.stages, framework),
);

/** A stage's own name, else the one that its framework gives it in the map's language, else its id or position. */
export function nameOfStage(stage: Stage, scope: Scope): string {
  const { map } = scope.journey;
  const match = stage.name ? undefined : matchOf(scope)?.of.get(stage);
  return (
    stage.name?.value ??
    (match ? stageName(match, languageOf(map.language?.value)) : undefined) ??
    (stage.id ? readable(stage.id.value) : l10n.t('Stage {0}', stage.position + 1))
  );
}

export function nameOfStep(step: Step): string {
  return step.action?.value ?? (step.id ? readable(step.id.value) : l10n.t('Step {0}', step.number + 1));
}

/** A text as it is quoted in a sentence. */
export const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text);
