import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { carriedOver, codeTexts, english, languages, textsOf } from '../../scripts/generate/l10n.mjs';

const file = (path: string): URL => new URL(`../../${path}`, import.meta.url);
const read = (path: string): Record<string, string> => JSON.parse(readFileSync(file(path), 'utf8'));

/** Words that are the same in another language, or that its researchers say in English. */
const same: Readonly<Record<(typeof languages)[number], readonly string[]>> = {
  pl: [
    'Persona',
    'Segment',
    'Status',
    'Medium',
    'Model',
    'Diagram',
    'Link',
    'Online',
    'Frontstage',
    'Backstage',
    'Tablet.',
    '1 problem',
  ],
  fi: [],
  it: [
    '“{0}”',
    'Persona',
    'Personas',
    'Scenario',
    'Team',
    'Link',
    'Online',
    'Frontstage',
    'Backstage',
    'Id',
    'Alias',
    'Advocacy',
    'Feedback',
  ],
};
const everywhere = ['Journey Maps', 'Service blueprint', 'E-mail. Online.'];

const all = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(m => m[0]).sort();
/** What a translation must keep of the English, by what it is called. */
const kept: Readonly<Record<string, (text: string) => unknown>> = {
  placeholders: text => all(text, /\{\d+\}/g),
  'text shown as code': text => all(text, /(`+)[^`]+\1/g),
  links: text => all(text, /\]\([^)]*\)|%\w+%|\$\([\w-]+\)/g),
  'spaces at the ends': text => [/^\s*/.exec(text)![0], /\s*$/.exec(text)![0]],
  'the sign at the end': text => /[.:…?!]?$/.exec(text)![0],
  lines: text => text.split('\n').length,
};
/** Quotation marks that a language does not use. */
const foreign = { pl: /“|"(?![^`]*`)/, fi: /[“„]/, it: /[„«»]/ };

const gathered = english();

describe('texts in four languages', () => {
  it('are written as they stand, so that they can be gathered, and not evaluated before the language is known', async () => {
    const found = await codeTexts();
    assert.ok(found.length > 300);
    assert.deepEqual(
      found.filter(t => !t.isText || t.early).map(t => `${t.place}: ${t.text}`),
      [],
    );
    const [early] = textsOf('a.ts', "const name = l10n.t('Name');\n");
    const [later] = textsOf('a.ts', "const name = () => vscode.l10n.t('Name {0}', 1);\n");
    const [built] = textsOf('a.ts', "const name = () => l10n.t('Na' + 'me');\n");
    assert.deepEqual([early!.early, later!.early, built!.isText], [true, false, false]);
  });

  it('are translated anew when the English changes', () =>
    assert.deepEqual(
      carriedOver(
        { same: 'A', changed: 'New', added: 'D' },
        { same: 'A', changed: 'Old', gone: 'C' },
        { same: 'a', changed: 'old', gone: 'c' },
      ),
      { same: 'a', changed: '', added: '' },
    ));

  it('name every text of package.json, and no other', () => {
    const manifest = readFileSync(file('package.json'), 'utf8');
    const used = new Set([...manifest.matchAll(/"%([^%"]+)%"/g)].map(m => m[1]!));
    assert.deepEqual(Object.keys(read('package.nls.json')).sort(), [...used].sort());
  });

  for (const language of languages)
    describe(language, () => {
      const each = async (tell: (text: string, key: string, translation: string) => string | undefined) => {
        const told: string[] = [];
        for (const [pattern, texts] of Object.entries(await gathered)) {
          const path = pattern.replace('*', language);
          const translations = existsSync(file(path)) ? read(path) : {};
          for (const [key, text] of Object.entries(texts)) {
            const what = tell(text, key, translations[key] ?? '');
            if (what !== undefined) told.push(`${path}: ${key}: ${what}`);
          }
        }
        return told;
      };

      it('has a translation of everything', async () =>
        assert.deepEqual(await each((_, __, translation) => (translation === '' ? 'is missing' : undefined)), []));

      it('says nothing in English', async () =>
        assert.deepEqual(
          await each((text, _, translation) =>
            translation === text && ![...everywhere, ...same[language]].includes(text) ? 'is English' : undefined,
          ),
          [],
        ));

      for (const [what, of] of Object.entries(kept))
        it(`keeps ${what}`, async () =>
          assert.deepEqual(
            await each((text, _, translation) => {
              if (translation === '') return undefined;
              const [wanted, got] = [JSON.stringify(of(text)), JSON.stringify(of(translation))];
              return wanted === got ? undefined : `${wanted} became ${got}`;
            }),
            [],
          ));

      it('uses its own quotation marks', async () =>
        assert.deepEqual(
          await each((_, __, translation) => (foreign[language].test(translation) ? translation : undefined)),
          [],
        ));
    });
});
