/** What fixes put in where only the author knows the words: in the map's language, as `edits` does. */
import type { Scope } from '../journey/scope';
import { freeId } from '../edits/insert-definition';
import { wordsOf } from '../edits/words';
import type { Value } from '../edits/value';

export const newPain = (scope: Scope): Value => ({ hole: wordsOf({ scope }).pain });

/** A metric or a source of which nothing is known yet, with an id that is not taken. */
export function newDefinition(kind: 'metric' | 'evidence', scope: Scope): readonly [id: string, value: Value] {
  const { id, name } = wordsOf({ scope })[kind];
  return [freeId(id, taken => scope.definitions.get(kind)?.has(taken) ?? false), { hole: name }];
}

/** The question with which ideas are looked for; by the pain's id where it is one of several. */
export function newOpportunity(scope: Scope, addresses?: string): Value {
  const text: Value = { hole: wordsOf({ scope }).opportunity };
  if (addresses === undefined) return text;
  return {
    fields: [
      ['text', text],
      ['addresses', { list: [addresses], flow: true }],
    ],
  };
}
