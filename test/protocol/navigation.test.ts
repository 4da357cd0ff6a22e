import assert from 'node:assert/strict';
import type {
  CodeLens,
  DocumentHighlight,
  InlayHint,
  Location,
  LocationLink,
  Position,
  SelectionRange,
  TextDocumentEdit,
  WorkspaceEdit,
  WorkspaceSymbol,
} from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { positionsOf } from '../../src/journey/positions';
import { connect, type Client } from './harness';
import { sharedMaps } from './shared-maps';

const library = 'type: library\ntitle: Shop\nteams:\n  cx: Customer experience\ntouchpoints:\n  till: Checkout\n';
const map = `title: Shoes
imports: [./shop.journey.yaml]
owner: cx
stages:
  - id: buys
    steps:
      - {action: Pays, touchpoint: till, emotion: 1}
transitions:
  - {from: buys, to: exit}
`;

describe('navigation over the protocol', () => {
  let client: Client;
  const start = async (
    disk: ReadonlyMap<string, string> = new Map([['shop.journey.yaml', library]]),
    options: Omit<Parameters<typeof connect>[0], 'disk'> = {},
  ): Promise<void> => {
    client = await connect({ disk: new Map(disk), ...options });
  };
  afterEach(async () => {
    assert.deepEqual(client.errors, []);
    await client.stop();
  });

  /** Asks about the place where `at` stands first in the text of a file. */
  const ask = <T>(method: string, name: string, text: string, at: string, more: object = {}): Promise<T> => {
    const offset = text.indexOf(at);
    assert.ok(offset >= 0, at);
    const position: Position = positionsOf(text).at(offset);
    return client.connection.sendRequest<T>(`textDocument/${method}`, {
      textDocument: { uri: client.uri(name) },
      position,
      ...more,
    });
  };
  const refusal = async (asked: Promise<unknown>): Promise<string> =>
    asked.then(
      () => '',
      (error: unknown) => (error as Error).message,
    );

  it('leads to a definition in a file that is not open, and back to its uses', async () => {
    await start();
    await client.open('shoes.journey.yaml', map);
    const uri = client.uri('shop.journey.yaml');
    const [found] = await ask<Location[]>('definition', 'shoes.journey.yaml', map, 'till');
    assert.deepEqual(found, { uri, range: { start: { line: 5, character: 2 }, end: { line: 5, character: 6 } } });
    const context = { includeDeclaration: true };
    const all = await ask<Location[]>('references', 'shoes.journey.yaml', map, 'till', { context });
    assert.deepEqual(
      all.map(l => [l.uri, l.range.start.line]),
      [
        [uri, 5],
        [client.uri('shoes.journey.yaml'), 6],
      ],
    );
    const marked = await ask<DocumentHighlight[]>('documentHighlight', 'shoes.journey.yaml', map, 'buys');
    assert.deepEqual(
      marked.map(h => [h.range.start.line, h.kind]),
      [
        [4, 3],
        [8, 2],
      ],
    );
    assert.equal(await ask('definition', 'shoes.journey.yaml', map, 'Shoes'), null);
  });

  it('waits for what a map imports, also from outside of the workspace', async () => {
    const all = 'type: library\nimports: [./shop.journey.yaml]\n';
    await start(
      new Map([
        ['shop.journey.yaml', library],
        ['all.journey.yaml', all],
      ]),
    );
    client.connection.onRequest('journeyMap/findMaps', () => []);
    const text = map.replace('shop', 'all');
    const opened = client.open('shoes.journey.yaml', text);
    const [found] = await ask<Location[]>('definition', 'shoes.journey.yaml', text, 'till');
    assert.equal(found!.uri, client.uri('shop.journey.yaml'));
    const edit = await ask<WorkspaceEdit>('rename', 'shoes.journey.yaml', text, 'till', { newName: 'desk' });
    assert.equal(edit.documentChanges!.length, 2);
    await opened;
  });

  it('gives links to clients that take them', async () => {
    await start(undefined, { capabilities: { textDocument: { definition: { linkSupport: true } } } });
    await client.open('shoes.journey.yaml', map);
    const [link] = await ask<LocationLink[]>('definition', 'shoes.journey.yaml', map, 'cx');
    assert.equal(link!.targetUri, client.uri('shop.journey.yaml'));
    assert.deepEqual(link!.originSelectionRange, { start: { line: 2, character: 7 }, end: { line: 2, character: 9 } });
    assert.equal(link!.targetRange.end.character, '  cx: Customer experience'.length);
  });

  it('offers an id for a rename, and tells why something can’t be renamed', async () => {
    await start();
    await client.open('shoes.journey.yaml', map);
    const name = 'shoes.journey.yaml';
    const offered = await ask<{ placeholder: string }>('prepareRename', name, map, 'cx');
    assert.equal(offered.placeholder, 'cx');
    assert.match(await refusal(ask('prepareRename', name, map, 'Shoes')), /^Only ids can be renamed/);
    assert.match(await refusal(ask('rename', name, map, 'cx', { newName: 'No id!' })), /For example: `no-id`$/);
    assert.match(await refusal(ask('rename', name, map, 'buys', { newName: 'exit' })), /has a meaning of its own/);
    const same = await ask<WorkspaceEdit>('rename', name, map, 'cx', { newName: 'cx' });
    assert.deepEqual(same.documentChanges, []);
  });

  it('renames a shared persona in two hundred maps at once, and nothing else', async function () {
    this.timeout(60_000);
    const texts = new Map(sharedMaps(200));
    await start(texts);
    // Two are open, one of them changed and not saved
    await client.open('map-3.journey.yaml', texts.get('map-3.journey.yaml')!);
    texts.set('map-4.journey.yaml', `# Only in the editor\n${texts.get('map-4.journey.yaml')!}`);
    await client.open('map-4.journey.yaml', 'title: Before\n');
    await client.change('map-4.journey.yaml', texts.get('map-4.journey.yaml')!);

    const from = texts.get('map-3.journey.yaml')!;
    const edit = await ask<WorkspaceEdit>('rename', 'map-3.journey.yaml', from, 'beginner', { newName: 'newcomer' });
    const changes = edit.documentChanges as TextDocumentEdit[];
    const byName = new Map(changes.map(c => [c.textDocument.uri.replace('file:///maps/', ''), c]));
    assert.equal(byName.size, changes.length, 'each file once');
    for (const [name, text] of texts) {
      const expected = text.includes('beginner: Own') ? text : text.replace(/\bbeginner\b/g, 'newcomer');
      const change = byName.get(name);
      const document = TextDocument.create(name, 'journey-map', 1, text);
      assert.equal(change ? TextDocument.applyEdits(document, change.edits as never) : text, expected, name);
    }
    assert.equal(byName.get('map-3.journey.yaml')!.textDocument.version, 1);
    assert.equal(byName.get('map-4.journey.yaml')!.textDocument.version, 2);
    assert.equal(byName.get('people.journey.yaml')!.textDocument.version, null);
    assert.equal(byName.size, 1 + 196);

    const taken = ask('rename', 'map-3.journey.yaml', from, 'beginner', { newName: 'club-runner' });
    assert.match(await refusal(taken), /`club-runner` is taken/);
  });

  it('renames a stage of the framework that a team has in its configuration, from either end', async () => {
    const config = 'journey-map.config.yaml';
    const text = 'frameworks:\n  club: {stages: [joins, {id: stays}]}\n';
    const uses = 'framework: club\nstages:\n  - id: joins\n';
    const other = `title: Other\n${uses}`;
    await start(
      new Map([
        [config, text],
        ['team/other.journey.yaml', other],
      ]),
      { folders: [''] },
    );
    await client.open('own.journey.yaml', uses);
    const renamed = async (name: string, from: string): Promise<unknown> => {
      const edit = await ask<WorkspaceEdit>('rename', name, from, 'joins', { newName: 'enters' });
      return (edit.documentChanges as TextDocumentEdit[])
        .map(c => `${c.textDocument.uri.replace('file:///maps/', '')} ${c.edits.length}`)
        .sort();
    };
    const all = [`${config} 1`, 'own.journey.yaml 1', 'team/other.journey.yaml 1'];
    assert.deepEqual(await renamed('own.journey.yaml', uses), all);
    await client.open(config, text);
    assert.deepEqual(await renamed(config, text), all);
    const [found] = await ask<Location[]>('definition', 'own.journey.yaml', uses, 'club');
    assert.equal(found!.uri, client.uri(config));
  });

  it('finds names in all maps', async () => {
    await start();
    await client.open('shoes.journey.yaml', map);
    const find = (query: string): Promise<WorkspaceSymbol[]> =>
      client.connection.sendRequest('workspace/symbol', { query });
    assert.deepEqual(
      (await find('')).map(s => s.name),
      ['Shop', 'Checkout', 'Customer experience', 'Shoes', 'Buys', 'Pays'],
    );
    const [found] = await find('check');
    assert.deepEqual(found!.location, {
      uri: client.uri('shop.journey.yaml'),
      range: { start: { line: 5, character: 2 }, end: { line: 5, character: 6 } },
    });
  });

  it('grows a selection', async () => {
    await start();
    await client.open('shoes.journey.yaml', map);
    const [range] = await client.connection.sendRequest<SelectionRange[]>('textDocument/selectionRange', {
      textDocument: { uri: client.uri('shoes.journey.yaml') },
      positions: [{ line: 6, character: 18 }],
    });
    assert.deepEqual(range!.range, { start: { line: 6, character: 17 }, end: { line: 6, character: 21 } });
    assert.deepEqual(range!.parent!.range, { start: { line: 6, character: 9 }, end: { line: 6, character: 21 } });
  });

  const shown = async (name: string): Promise<{ lenses: string[]; hints: unknown[] }> => {
    const textDocument = { uri: client.uri(name) };
    const lenses = await client.connection.sendRequest<CodeLens[]>('textDocument/codeLens', { textDocument });
    const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
    const hints = await client.connection.sendRequest<InlayHint[]>('textDocument/inlayHint', { textDocument, range });
    return { lenses: lenses.map(l => l.command!.title), hints: hints.map(h => h.label) };
  };

  it('shows what a stage holds, how often a touchpoint is used, and names behind ids', async () => {
    await start(
      new Map([
        ['shop.journey.yaml', library],
        ['shoes.journey.yaml', map],
      ]),
      { commands: true },
    );
    await client.open('shop.journey.yaml', library);
    await client.open('shoes.journey.yaml', map);
    assert.deepEqual(await shown('shop.journey.yaml'), { lenses: ['1 use'], hints: [] });
    assert.deepEqual(await shown('shoes.journey.yaml'), {
      lenses: ['1 step · mean emotion +1', 'Add step'],
      hints: ['Customer experience', 'Checkout'],
    });
  });

  it('shows none of that where it is turned off', async () => {
    const off = ['codeLens.stages', 'codeLens.uses', 'inlayHints.names'];
    const settings = Object.fromEntries(off.map(name => [`journeyMap.${name}`, false]));
    await start(undefined, { settings });
    await client.open('shop.journey.yaml', library);
    await client.open('shoes.journey.yaml', map);
    for (const name of ['shop.journey.yaml', 'shoes.journey.yaml'])
      assert.deepEqual(await shown(name), { lenses: [], hints: [] });
  });

  it('has the client ask again when what a map imports has changed', async () => {
    const support = { refreshSupport: true };
    await start(undefined, { capabilities: { workspace: { codeLens: support, inlayHint: support } } });
    const asked = new Promise<void>(resolve => client.connection.onRequest('workspace/inlayHint/refresh', resolve));
    client.connection.onRequest('workspace/codeLens/refresh', () => null);
    await client.open('shop.journey.yaml', library);
    await client.open('shoes.journey.yaml', map);
    assert.deepEqual((await shown('shoes.journey.yaml')).hints, ['Customer experience', 'Checkout']);
    await client.change('shop.journey.yaml', library.replace('Checkout', 'Cash desk'));
    await asked;
    assert.deepEqual((await shown('shoes.journey.yaml')).hints, ['Customer experience', 'Cash desk']);
  });
});
