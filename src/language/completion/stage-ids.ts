import type { Framework, FrameworkStage } from '../../journey/frameworks';
import {
  builtInFrameworks,
  frameworkOf,
  knownStages,
  languageOf,
  matchStages,
  stageName,
} from '../../journey/frameworks';
import type { MapContext, Scope } from '../../journey/scope';
import type { Path } from '../../journey/tree';
import type { IdDraft } from './ids';
import { CompletionItemKind } from './draft';

/**
 * The stages that the framework has and the map lacks, in the framework's order; without a framework, every stage that
 * some framework has. `except` is the position of the stage that the cursor is in, which is not there yet.
 */
export function missingStages(scope: Scope, except?: number): readonly FrameworkStage[] {
  const others = scope.journey.map.stages.filter(s => s.position !== except);
  const all: Framework = scope.framework ?? { id: '', builtIn: true, stages: knownStages };
  return matchStages(others, all).missing;
}

/** Ids for the stage whose id stands at `path`, or for a stage of a framework that is being defined there. */
export function stageIdDrafts({ scope }: MapContext, path: Path): IdDraft[] {
  const language = languageOf(scope.journey.map.language?.value);
  const draft = (stage: FrameworkStage): IdDraft => {
    const name = stageName(stage, language);
    return {
      label: stage.id,
      kind: CompletionItemKind.EnumMember,
      beside: { name },
      detail: name,
      find: [...Object.values(stage.names), ...stage.aliases],
    };
  };
  if (path[0] === 'stages' && path.length === 3 && path[2] === 'id' && typeof path[1] === 'number')
    return missingStages(scope, path[1]).map((s, i) => (i === 0 ? { ...draft(s), preselect: true } : draft(s)));
  if (isStageOfFramework(path)) return knownStages.map(draft);
  return [];
}

const isStageOfFramework = (path: Path): boolean =>
  path[0] === 'frameworks' && path[2] === 'stages' && (path.length === 4 || (path.length === 5 && path[4] === 'id'));

/** Every framework that the map can name. */
export function frameworksOf(scope: Scope): readonly Framework[] {
  const own = [...(scope.definitions.get('framework')?.values() ?? [])].map(l => frameworkOf(l.definition));
  return [...own, ...[...builtInFrameworks.values()].filter(f => !own.some(o => o.id === f.id))];
}
