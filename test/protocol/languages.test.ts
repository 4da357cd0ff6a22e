import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { CodeAction, CompletionItem, Diagnostic, Hover, MarkupContent } from 'vscode-languageserver-protocol';
import { speak } from '../../src/server/texts';
import { connect, type Client } from './harness';

const text = `title: Kenkien osto
language: fi
goal: Myydä kenkiä
personas: {minna: Minna}
touchpoints: {ikkuna: Näyteikkuna}
stages:
  - id: ennen
    personas: [minna]
    steps:
      - action: Huomaa kengät
        touchpoint: ikkun
        emotion: 5
`;
const name = 'a.journey.yaml';
const of = (found: readonly Diagnostic[], code: string): Diagnostic => found.find(d => d.code === code)!;

describe('the language of the server', () => {
  let client: Client | undefined;
  const start = async (options: Parameters<typeof connect>[0]): Promise<Client> => (client = await connect(options));
  afterEach(async () => {
    assert.deepEqual(client?.errors ?? [], []);
    await client?.stop();
    client = undefined;
    speak(undefined);
  });

  it('is the editor’s: findings, fixes, hovers and completion in Finnish', async () => {
    const { connection, open, uri } = await start({ locale: 'fi-FI' });
    const found = await open(name, text);
    const unknown = of(found, 'unknown-reference');
    assert.equal(unknown.message, 'Millään kosketuspisteellä ei ole tunnistetta `ikkun`. Tarkoititko `ikkuna`?');
    assert.equal(of(found, 'schema').message, '`emotion`: tähän kuuluu luku, vähintään -2 ja enintään 2 (nyt: 5).');
    const textDocument = { uri: uri(name) };
    const actions = await connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument,
      range: unknown.range,
      context: { diagnostics: [unknown] },
    });
    assert.equal(actions[0]?.title, 'Kirjoita `ikkuna` (Näyteikkuna)');
    const hover = await connection.sendRequest<Hover>('textDocument/hover', {
      textDocument,
      position: { line: 9, character: 10 },
    });
    assert.match((hover.contents as MarkupContent).value, /^\*\*Toiminta\*\*\n\nMitä asiakas tekee, omin sanoin/);
    const offered = await connection.sendRequest<CompletionItem[] | { items: CompletionItem[] }>(
      'textDocument/completion',
      { textDocument, position: { line: 11, character: 17 } },
    );
    const items = Array.isArray(offered) ? offered : offered.items;
    assert.ok(
      items.some(i => JSON.stringify(i).includes('hyvin myönteinen')),
      JSON.stringify(items),
    );
  });

  it('is that of the texts that a client hands over, whatever its locale is', async () => {
    const messages = JSON.parse(readFileSync(new URL('../../l10n/bundle.l10n.pl.json', import.meta.url), 'utf8'));
    const { open } = await start({ locale: 'fi', texts: { messages, schema: {} } });
    assert.equal(
      of(await open(name, text), 'unknown-reference').message,
      'Żaden punkt styku nie ma identyfikatora `ikkun`. Czy chodziło o `ikkuna`?',
    );
  });

  it('is English where we have no texts, and where a client hands over nonsense', async () => {
    for (const options of [{ locale: 'sv' }, { locale: '../../package' }, { texts: { messages: 1 } }]) {
      const { open, stop } = await start(options);
      assert.equal(
        of(await open(name, text), 'unknown-reference').message,
        'No touchpoint has the id `ikkun`. Did you mean `ikkuna`?',
      );
      await stop();
      client = undefined;
    }
  });
});
