import { isId } from '../journey/ids';
import type { DefinitionKind } from '../journey/model';
import type { MapContext, Scope } from '../journey/scope';
import { wordsOf, type Words } from './words';
import type { Field, FieldsValue, Hole } from './value';

/**
 * A new step: what the customer does, where, and how it feels; `lanes` adds those of a service blueprint. Where it happens
 * is chosen from `touchpoints`; a step for which nobody can choose gets none, rather than one that is not true.
 */
export function stepValue(context: MapContext, lanes: boolean, touchpoints: readonly string[]): FieldsValue {
  const words = wordsOf(context);
  const touchpoint: Field[] = touchpoints.length > 0 ? [['touchpoint', oneOf(touchpoints)]] : [];
  return {
    fields: [
      ['action', { hole: words.action }],
      ...touchpoint,
      ['emotion', { hole: '0' }],
      ...(lanes ? laneFields(words) : []),
    ],
  };
}

/** The lanes that a stage of a service blueprint has. */
export function laneFields(words: Words): Field[] {
  const lane = (text: string) => ({ list: [{ hole: text }] });
  return [
    ['frontstage', lane(words.frontstage)],
    ['backstage', lane(words.backstage)],
    ['support', lane(words.support)],
  ];
}

/** A choice of ids; one alone is only suggested. */
export const oneOf = (ids: readonly string[]): Hole => ({
  hole: ids[0]!,
  ...(ids.length > 1 ? { choices: ids } : {}),
});

/** All touchpoints in sight, those first that no stage or step of the map uses yet. */
export function touchpointIds({ scope }: MapContext): string[] {
  const { map } = scope.journey;
  const used = new Set([...map.stages, ...map.steps].flatMap(m => m.touchpoints.map(t => t.value)));
  const all = usableIds(scope, 'touchpoint');
  return [...all.filter(id => !used.has(id)), ...all.filter(id => used.has(id))];
}

/** The ids of a kind in sight that can be referred to; while one is written, it may be none. */
export const usableIds = ({ definitions }: Scope, kind: DefinitionKind): string[] =>
  [...(definitions.get(kind)?.keys() ?? [])].filter(isId);
