/** What fixes put in where only the author knows the words: in the map's language, as `edits` does. */
import type { Language } from '../journey/frameworks';
import { languageOf } from '../journey/frameworks';
import type { Scope } from '../journey/scope';
import { freeId } from '../edits/insert-definition';
import { texts } from '../edits/new-map-texts';
import type { Value } from '../edits/value';

interface Words {
  readonly pain: string;
  readonly opportunity: string;
  readonly metric: Named;
  readonly evidence: Named;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

const words: Readonly<Record<Language, Words>> = {
  en: {
    pain: 'What makes this hard for the customer',
    opportunity: 'How might we help here?',
    metric: { id: 'metric', name: 'What shows how well the journey works' },
    evidence: { id: 'source', name: 'How we know what this map tells' },
  },
  pl: {
    pain: 'Co utrudnia to klientowi',
    opportunity: 'Jak możemy tu pomóc?',
    metric: { id: 'miara', name: 'Co pokazuje, jak dobrze działa podróż' },
    evidence: { id: 'źródło', name: 'Skąd wiemy to, co mówi ta mapa' },
  },
  fi: {
    pain: 'Mikä tekee tästä asiakkaalle hankalaa',
    opportunity: 'Miten voisimme auttaa tässä?',
    metric: { id: 'mittari', name: 'Mikä kertoo, miten hyvin polku toimii' },
    evidence: { id: 'lähde', name: 'Mistä tiedämme sen, mitä kartta kertoo' },
  },
  it: {
    pain: 'Che cosa lo rende difficile per il cliente',
    opportunity: 'Come potremmo aiutare qui?',
    metric: { id: 'metrica', name: 'Che cosa mostra quanto funziona il percorso' },
    evidence: { id: 'fonte', name: 'Da dove sappiamo ciò che dice questa mappa' },
  },
};

const toBeFilledIn = new Set([
  ...Object.values(words).flatMap(w => [w.pain, w.opportunity, w.metric.name, w.evidence.name]),
  ...Object.values(texts).map(t => t.action),
]);

/**
 * Whether a text is one that we put in for its author to fill in. As long as it stands there, nothing is known of the
 * thing, and what it further needs is not yet asked for: a fix brings no finding of its own.
 */
export const isToBeFilledIn = (text: string | undefined): boolean => text !== undefined && toBeFilledIn.has(text);

const wordsOf = ({ journey }: Scope) => words[languageOf(journey.map.language?.value)];

export const newPain = (scope: Scope): Value => ({ hole: wordsOf(scope).pain });

/** A metric or a source of which nothing is known yet, with an id that is not taken. */
export function newDefinition(kind: 'metric' | 'evidence', scope: Scope): readonly [id: string, value: Value] {
  const { id, name } = wordsOf(scope)[kind];
  return [freeId(id, taken => scope.definitions.get(kind)?.has(taken) ?? false), { hole: name }];
}

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
