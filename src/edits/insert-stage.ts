import * as l10n from '@vscode/l10n';
import type { Framework, FrameworkStage } from '../journey/frameworks';
import { languageOf, matchStages, positionsFor, readable, stageName } from '../journey/frameworks';
import type { MapContext } from '../journey/scope';
import type { Change, Refusal } from './change';
import { isRefusal } from './change';
import { allKnown } from './choices';
import { stageAt } from './cursor';
import { freeId } from './insert-definition';
import { insertItem } from './insert-item';
import type { Insertion } from './insertion';
import { insertionOf } from './insertion';
import { stepValue, touchpointIds } from './step-value';
import type { Field, FieldsValue, Hole } from './value';
import { wordsOf } from './words';

export interface StageRequest {
  /** The id of a stage of the framework or of one that is well known; or an own stage; absent: an own one to be named. */
  readonly stage?: string | { readonly id: string; readonly name?: string };
  /** Where the cursor is: an own stage goes after the stage that it is in. */
  readonly at?: number;
}

/**
 * A whole stage with its first step: one of the framework at its place in the framework's order, one's own after the
 * stage that the cursor is in, else at the end.
 */
export function insertStage(context: MapContext, request: StageRequest): Insertion | Refusal {
  const written = change(context, request, touchpointIds(context));
  return isRefusal(written) ? written : insertionOf(context, written);
}

/** The same as a change of the text, for quick fixes, where nobody is asked for the first step's touchpoint. */
export const stageChange = (context: MapContext, request: StageRequest): Change | Refusal =>
  change(context, request, []);

function change(context: MapContext, request: StageRequest, touchpoints: readonly string[]): Change | Refusal {
  const { map } = context.scope.journey;
  if (map.isLibrary) return noStages();
  const wanted = typeof request.stage === 'string' ? findStage(context, request.stage) : undefined;
  if (!wanted) {
    const own = typeof request.stage === 'string' ? { id: request.stage } : request.stage;
    return insertItem(
      context.scope.journey,
      ['stages'],
      ownPosition(context, request.at),
      ownStage(context, own, touchpoints),
    );
  }
  const { stage, framework } = wanted;
  const match = matchStages(map.stages, framework);
  if (!match.missing.some(s => s.id === stage.id))
    return {
      refusal: l10n.t('The map has the stage “{0}” already.', stageName(stage, languageOf(map.language?.value))),
    };
  const inStage =
    request.at !== undefined && framework === allKnown && stageAt(context.scope.journey, request.at) !== undefined;
  const position = inStage ? ownPosition(context, request.at) : positionsFor(match, map.stages)(stage.id);
  return insertItem(
    context.scope.journey,
    ['stages'],
    position,
    frameworkStage(context, stage, framework, touchpoints),
  );
}

/** In the map's framework first, else among all that are known. */
function findStage(context: MapContext, id: string): { stage: FrameworkStage; framework: Framework } | undefined {
  for (const framework of [context.scope.framework ?? allKnown, allKnown]) {
    const stage = framework.stages.find(s => s.id === id);
    if (stage) return { stage, framework };
  }
  return undefined;
}

function ownPosition(context: MapContext, at: number | undefined): number {
  const { journey } = context.scope;
  const current = at === undefined ? undefined : stageAt(journey, at);
  return current ? current.position + 1 : journey.map.stages.length;
}

function frameworkStage(
  context: MapContext,
  stage: FrameworkStage,
  framework: Framework,
  touchpoints: readonly string[],
): FieldsValue {
  const id = freeId(stage.id, takenIds(context));
  const name = stageName(stage, languageOf(context.scope.journey.map.language?.value));
  // A name is needed where the id would not give it: changed because a step has it, or of no framework of the map
  const named = id !== stage.id || (framework !== context.scope.framework && name !== readable(stage.id));
  return stageValue(context, id, named ? name : undefined, touchpoints);
}

function ownStage(
  context: MapContext,
  own: { id: string; name?: string } | undefined,
  touchpoints: readonly string[],
): FieldsValue {
  const words = wordsOf(context);
  const taken = takenIds(context);
  return own
    ? stageValue(context, freeId(own.id, taken), own.name, touchpoints)
    : stageValue(context, { hole: freeId(words.stage.id, taken) }, { hole: words.stage.name }, touchpoints);
}

function stageValue(
  context: MapContext,
  id: string | Hole,
  name: string | Hole | undefined,
  touchpoints: readonly string[],
): FieldsValue {
  const named: Field[] = name === undefined ? [] : [['name', name]];
  return {
    fields: [
      ['id', id],
      ...named,
      ['goal', { hole: wordsOf(context).stageGoal }],
      ['steps', { list: [stepValue(context, context.scope.journey.map.type === 'service-blueprint', touchpoints)] }],
    ],
  };
}

export const noStages = (): Refusal => ({
  refusal: l10n.t('A library has no stages. Insert stages in a map that imports it.'),
});

/** Stages and steps share their ids. */
export function takenIds({ scope }: MapContext): (id: string) => boolean {
  const { stages, steps } = scope.journey.map;
  const taken = new Set([...stages, ...steps].flatMap(m => m.id?.value ?? []));
  return id => taken.has(id);
}
