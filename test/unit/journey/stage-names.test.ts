import assert from 'node:assert/strict';
import type { Language } from '../../../src/journey/frameworks';
import { builtInFrameworks, knownStages, matchStages, stageName } from '../../../src/journey/frameworks';
import { parse } from '../../../src/journey/parse';
import { buildScope, noFiles } from '../../../src/journey/scope';
import { complete } from '../../../src/language/completion/completion';

/** What stages are called: the table of the format. The first name is the one that is shown, the others are understood too. */
const names: Readonly<Record<string, Readonly<Record<Language, readonly string[]>>>> = {
  awareness: {
    en: ['Awareness', 'discovery'],
    pl: ['Świadomość', 'Uświadomienie się'],
    fi: ['Tietoisuus'],
    it: ['Consapevolezza'],
  },
  research: { en: ['Research'], pl: ['Poszukiwanie informacji'], fi: ['Tiedonhaku'], it: ['Ricerca'] },
  consideration: {
    en: ['Consideration', 'evaluation'],
    pl: ['Rozważanie', 'Namysł'],
    fi: ['Harkinta', 'Näkökohta'],
    it: ['Considerazione'],
  },
  decision: { en: ['Decision'], pl: ['Decyzja'], fi: ['Päätös'], it: ['Decisione'] },
  conversion: { en: ['Conversion'], pl: ['Konwersja'], fi: ['Konversio'], it: ['Conversione'] },
  purchase: { en: ['Purchase', 'buy'], pl: ['Zakup'], fi: ['Osto', 'Ostaa'], it: ['Acquisto'] },
  retention: {
    en: ['Retention'],
    pl: ['Utrzymanie', 'Zatrzymanie'],
    fi: ['Asiakaspysyvyys', 'Säilyttäminen'],
    it: ['Fidelizzazione'],
  },
  loyalty: { en: ['Loyalty'], pl: ['Lojalność'], fi: ['Uskollisuus'], it: ['Fedeltà'] },
  advocacy: {
    en: ['Advocacy'],
    pl: ['Rzecznictwo', 'Ambasadorstwo'],
    fi: ['Suosittelu', 'Asianajo'],
    it: ['Advocacy', 'Passaparola'],
  },
  'after-sales': {
    en: ['After-sales service', 'support'],
    pl: ['Obsługa posprzedażowa'],
    fi: ['Jälkihoito', 'Jälkimarkkinointi'],
    it: ['Post-vendita', 'Assistenza'],
  },
  feedback: { en: ['Feedback'], pl: ['Opinie'], fi: ['Palaute'], it: ['Feedback', 'Recensioni'] },
  before: { en: ['Before'], pl: ['Przed'], fi: ['Ennen'], it: ['Prima'] },
  during: { en: ['During'], pl: ['W trakcie'], fi: ['Aikana'], it: ['Durante'] },
  after: { en: ['After'], pl: ['Po'], fi: ['Jälkeen'], it: ['Dopo'] },
};
const languages: readonly Language[] = ['en', 'pl', 'fi', 'it'];

/** A name as a person in a hurry writes it: no accents, another case, other spaces and hyphens. */
const asTyped = (name: string): readonly string[] => {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').replace(/ł/g, 'l').replace(/Ł/g, 'L');
  return [name, name.toUpperCase(), plain, plain.toLowerCase(), ` ${name.replace(/[ -]/g, '  ')} `];
};

describe('names of stages', () => {
  it('cover every stage of a built-in framework', () =>
    assert.deepEqual(knownStages.map(s => s.id).sort(), Object.keys(names).sort()));

  for (const [id, byLanguage] of Object.entries(names))
    it(`${id} is called so in four languages, and known by each name in whichever way it is typed`, () => {
      const stage = knownStages.find(s => s.id === id)!;
      for (const language of languages) {
        assert.equal(stageName(stage, language), byLanguage[language][0]);
        for (const name of byLanguage[language].flatMap(asTyped))
          for (const framework of builtInFrameworks.values()) {
            if (!framework.stages.includes(stage)) continue;
            const { map } = parse(`stages:\n  - id: stage-1\n    name: ${JSON.stringify(name)}\n`);
            assert.equal(
              matchStages(map.stages, framework).of.get(map.stages[0]!)?.id,
              id,
              `${name} (${framework.id})`,
            );
          }
      }
    });

  for (const language of languages)
    it(`are offered in the language of the map: ${language}`, () => {
      const text = `title: T\nlanguage: ${language}\nframework: service\nstages:\n  - id: `;
      const uri = 'file:///map.journey.yaml';
      const context = { scope: buildScope(uri, parse(text), noFiles), files: noFiles, today: '2026-11-23' };
      const offered = JSON.stringify(complete(context, text.length));
      for (const { id } of builtInFrameworks.get('service')!.stages)
        assert.ok(offered.includes(names[id]![language][0]!), `${id}: ${offered}`);
    });
});
