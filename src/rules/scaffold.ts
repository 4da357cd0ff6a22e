/** What fixes put in where only the author knows the words: in the map's language, as `edits` does. */
import type { Language } from '../journey/frameworks';
import { languageOf } from '../journey/frameworks';
import type { Scope } from '../journey/scope';
import type { Value } from '../edits/value';

const words: Readonly<Record<Language, { readonly pain: string; readonly opportunity: string }>> = {
  en: { pain: 'What makes this hard for the customer', opportunity: 'How might we help here?' },
  pl: { pain: 'Co utrudnia to klientowi', opportunity: 'Jak możemy tu pomóc?' },
  fi: { pain: 'Mikä tekee tästä asiakkaalle hankalaa', opportunity: 'Miten voisimme auttaa tässä?' },
  it: { pain: 'Che cosa lo rende difficile per il cliente', opportunity: 'Come potremmo aiutare qui?' },
};

const wordsOf = ({ journey }: Scope) => words[languageOf(journey.map.language?.value)];

export const newPain = (scope: Scope): Value => ({ hole: wordsOf(scope).pain });

/** The question with which ideas are looked for; by the pain's id where it is one of several. */
export function newOpportunity(scope: Scope, addresses?: string): Value {
  const text: Value = { hole: wordsOf(scope).opportunity };
  if (addresses === undefined) return text;
  return {
    fields: [
      ['text', text],
      ['addresses', { list: [addresses], flow: true }],
    ],
  };
}
