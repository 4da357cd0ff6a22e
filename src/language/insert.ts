/** Answers to the requests that put something new into a map: the edits' places as the protocol's. */
import type { Insertion } from '../edits/insertion';
import type { Refusal } from '../edits/change';
import { mapStageChoices, stageChoices } from '../edits/choices';
import { insertPersona } from '../edits/insert-persona';
import { insertStage } from '../edits/insert-stage';
import type { Choose } from '../edits/insert-step';
import { insertStep } from '../edits/insert-step';
import { insertTouchpoint } from '../edits/insert-touchpoint';
import { newMap } from '../edits/new-map';
import type { Language } from '../journey/frameworks';
import { builtInFrameworks, languageOf, languages, stageName } from '../journey/frameworks';
import { positions } from '../journey/positions';
import type { MapContext } from '../journey/scope';
import type {
  InsertChoice,
  InsertChoicesParams,
  InsertParams,
  InsertResult,
  NewMapChoices,
  NewMapChoicesParams,
  NewMapParams,
  NewMapResult,
} from '../shared/insert';
import { frameworkName } from './framework-name';

/** What to insert, and where; or why not, or what to choose first. */
export function answerInsert(context: MapContext, params: InsertParams): InsertResult {
  const places = positions(context.scope.journey);
  const at = params.position && places.offset(params.position);
  const answer = insert(context, params, at);
  return 'span' in answer ? { range: places.range(answer.span), snippet: answer.snippet, plain: answer.plain } : answer;
}

function insert(context: MapContext, params: InsertParams, at: number | undefined): Insertion | Refusal | Choose {
  const stage = params.stage ?? undefined;
  switch (params.insert) {
    case 'stage':
      return insertStage(context, { at, stage: stage === undefined ? undefined : String(stage) });
    case 'step':
      return insertStep(context, { at, stage });
    case 'touchpoint':
      return insertTouchpoint(context);
    case 'persona':
      return insertPersona(context);
  }
}

/** What a person can choose from: stages to insert, or stages of the map for a step. */
export function answerInsertChoices(context: MapContext, { of }: InsertChoicesParams): readonly InsertChoice[] {
  return of === 'stage' ? stageChoices(context) : mapStageChoices(context);
}

/** The text of a new map; or what there is to choose from for one. Needs no open map. */
export function answerNewMap(params: NewMapParams | NewMapChoicesParams): NewMapResult | NewMapChoices {
  return 'choicesFor' in params
    ? newMapChoices(languageOf(params.choicesFor))
    : newMap({ ...params, language: languageOf(params.language) });
}

const nameInItself: Readonly<Record<Language, string>> = { en: 'English', pl: 'Polski', fi: 'Suomi', it: 'Italiano' };

function newMapChoices(language: Language): NewMapChoices {
  return {
    frameworks: [...builtInFrameworks.values()].map(framework => ({
      id: framework.id,
      label: frameworkName(framework),
      stages: framework.stages.map(s => stageName(s, language)),
    })),
    languages: [language, ...languages.filter(l => l !== language)].map(id => ({ id, label: nameInItself[id] })),
  };
}
