import assert from 'node:assert/strict';
import type { Diagnostic, DocumentLink, SymbolInformation, WorkspaceEdit } from 'vscode-languageserver-protocol';
import { connect, type Client } from './harness';

const library = (ids: string): string => `title: Shop\ntype: library\ntouchpoints: {${ids}}\n`;
const mapWith = (more: string): string =>
  `title: A\nimports: [./shop.journey.yaml]\n${more}stages:\n  - id: s\n    steps: [{action: Pays, touchpoint: window}]\n`;
const errors = (found: readonly Diagnostic[]): unknown[] => found.filter(d => d.severity === 1).map(d => d.code);

/** The codes of a library's findings that say something of its use. */
const orphans = (found: readonly Diagnostic[]): string[] =>
  found.filter(d => d.code === 'orphan-touchpoint').map(d => String(d.message).split('”')[0]!.slice(1));

describe('a workspace of several files, over the protocol', () => {
  let client: Client;
  const disk = new Map<string, string>();
  /** What happens to a file on disk, told as an editor's watcher does: 1 created, 2 changed, 3 deleted. */
  const happens = async (type: 1 | 2 | 3, name: string, text?: string): Promise<void> => {
    if (text === undefined) disk.delete(name);
    else disk.set(name, text);
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: client.uri(name), type }],
    });
  };
  /** The first findings of a file that are as they should be. */
  const until = async (
    name: string,
    isSo: (found: readonly Diagnostic[]) => boolean,
  ): Promise<readonly Diagnostic[]> => {
    for (;;) {
      const found = await client.next(name);
      if (isSo(found)) return found;
    }
  };

  /** Opens a map, and waits until all maps are read. */
  const openRead = async (name: string, text: string): Promise<void> => {
    await client.open(name, text);
    await client.connection.sendRequest('workspace/willRenameFiles', { files: [] }); // answered once all is read
  };

  beforeEach(async () => {
    disk.clear();
    client = await connect({ disk });
  });
  afterEach(async () => {
    assert.deepEqual(client.errors, []);
    await client.stop();
  });

  it('checks a map again when what it names is created, changed and deleted', async () => {
    disk.set('shop.journey.yaml', library('window: Window'));
    await client.open('a.journey.yaml', mapWith('baseline: ./old.journey.yaml\n'));
    const missing = await until('a.journey.yaml', found => errors(found).length > 0);
    assert.deepEqual(errors(missing), ['map-missing']);

    const created = until('a.journey.yaml', found => errors(found).length === 0);
    await happens(1, 'old.journey.yaml', 'title: Old\nstages: []\n');
    await created;

    const changed = until('a.journey.yaml', found => errors(found).length > 0);
    await happens(2, 'old.journey.yaml', 'title: Old\ntype: library\n');
    const found = (await changed).find(d => d.code === 'map-missing');
    assert.equal(found?.relatedInformation?.[0]?.location.uri, client.uri('old.journey.yaml'));
    assert.equal(found.relatedInformation[0].location.range.start.line, 1);

    const deleted = client.next('a.journey.yaml');
    await happens(3, 'old.journey.yaml');
    assert.match(String((await deleted).find(d => d.code === 'map-missing')?.message), /^There is no file/);
  });

  it('takes the unsaved text of a map that another one names', async () => {
    disk.set('shop.journey.yaml', library('window: Window'));
    disk.set('p.journey.yaml', 'title: P\nstages: [{id: purchase}]\n');
    await client.open('a.journey.yaml', mapWith('parent: {map: ./p.journey.yaml, stage: buying}\n'));
    const wrong = await until('a.journey.yaml', found => errors(found).length > 0);
    assert.deepEqual(errors(wrong), ['unknown-reference']);
    const right = until('a.journey.yaml', found => errors(found).length === 0);
    await client.open('p.journey.yaml', 'title: P\nstages: [{id: buying}]\n');
    await right;
  });

  it('explains what git has of a map, and what it is compared with, but finds nothing in it, and takes it for no map of the workspace', async () => {
    const earlier = (name: string): string => `git:/maps/${name}?${encodeURIComponent(`{"path":"/maps/${name}"}`)}`;
    disk.set('shop.journey.yaml', library('window: Window'));
    assert.deepEqual(await client.open(earlier('a.journey.yaml'), mapWith('emotion: 7\n')), []);
    assert.deepEqual(await client.open(earlier('journey-map.config.yaml'), 'extends: tight\n'), []);
    for (const scheme of ['showModifications', 'clipboardCompare0'])
      assert.deepEqual(await client.open(`${scheme}:/maps/a.journey.yaml`, mapWith('emotion: 7\n')), []);
    await openRead('a.journey.yaml', mapWith(''));
    const told = async (name: string, line: number, character: number): Promise<string> =>
      JSON.stringify(
        await client.connection.sendRequest('textDocument/hover', {
          textDocument: { uri: client.uri(name) },
          position: { line, character },
        }),
      );
    assert.match(await told(earlier('a.journey.yaml'), 5, 40), /Defined in `.\/shop\.journey\.yaml`/);
    assert.match(await told('showModifications:/maps/a.journey.yaml', 5, 40), /Defined in/);
    assert.match(await told(earlier('journey-map.config.yaml'), 0, 3), /strict/);
    const symbols = await client.connection.sendRequest<SymbolInformation[]>('workspace/symbol', { query: 'Pays' });
    assert.deepEqual(
      symbols.map(s => s.location.uri),
      [client.uri('a.journey.yaml')],
    );
  });

  it('reads what a map imports that is not saved yet, from where its file will be, and judges it as its team does', async () => {
    disk.set('shop.journey.yaml', library('window: {name: Window, channel: x}'));
    disk.set('journey-map.config.yaml', 'rules: {no-goal: error}\n');
    await client.open('untitled:/maps/new.journey.yaml', mapWith(''));
    const found = await until('untitled:/maps/new.journey.yaml', all => errors(all)[0] !== 'import-missing');
    assert.deepEqual(errors(found), ['no-goal']);
  });

  it('leaves maps alone that have nothing to do with what changed', async () => {
    disk.set('shop.journey.yaml', library('window: Window'));
    await client.open('other.journey.yaml', 'title: Other\nstages: []\n');
    await openRead('a.journey.yaml', mapWith(''));
    let told = 0;
    void client.next('other.journey.yaml').then(() => told++);
    const again = until('a.journey.yaml', found => errors(found).length > 0);
    await happens(2, 'shop.journey.yaml', library('door: Door'));
    assert.deepEqual(errors(await again), ['unknown-reference']);
    assert.equal(told, 0);
  });

  it('knows who uses a library, directly or through another one, open or not, as maps come, change and go', async () => {
    disk.set('all.journey.yaml', 'title: All\ntype: library\nimports: [./shop.journey.yaml]\n');
    disk.set('b.journey.yaml', mapWith('').replace('shop', 'all'));
    await client.open('shop.journey.yaml', library('window: Window, door: Door, till: Till'));
    const first = await until('shop.journey.yaml', found => orphans(found).length > 0);
    assert.deepEqual(orphans(first), ['Door', 'Till']);

    const changed = client.next('shop.journey.yaml');
    await happens(2, 'b.journey.yaml', mapWith('').replace('shop', 'all').replace('window', 'door'));
    assert.deepEqual(orphans(await changed), ['Window', 'Till']);

    const created = until('shop.journey.yaml', found => !orphans(found).includes('Till'));
    await happens(1, 'c.journey.yaml', mapWith('').replace('window', 'till'));
    assert.deepEqual(orphans(await created), ['Window']);

    const typed = client.next('shop.journey.yaml');
    await client.open('d.journey.yaml', mapWith(''));
    assert.deepEqual(orphans(await typed), []);

    const gone = client.next('shop.journey.yaml');
    await happens(3, 'b.journey.yaml');
    assert.deepEqual(orphans(await gone), ['Door']);
  });

  it('notices that a folder is gone, of whose files nobody tells', async () => {
    disk.set('shared/shop.journey.yaml', library('window: Window'));
    await openRead('a.journey.yaml', mapWith('').replace('./shop', './shared/shop'));
    const gone = until('a.journey.yaml', found => errors(found).length > 0);
    disk.delete('shared/shop.journey.yaml');
    await happens(3, 'shared');
    assert.deepEqual(errors(await gone), ['import-missing']);
  });

  it('tells in both files where an id is doubled, and where a circle of imports goes', async () => {
    disk.set('shop.journey.yaml', `${library('window: Window')}imports: [./a.journey.yaml]\n`);
    await client.open('a.journey.yaml', mapWith('touchpoints: {window: Window}\n'));
    const found = await until('a.journey.yaml', all => errors(all).length > 0);
    const places = found
      .filter(d => d.severity === 1)
      .map(d => [d.code, d.relatedInformation?.map(r => [r.location.uri, r.location.range.start.line])]);
    assert.deepEqual(places, [
      ['import-cycle', [[client.uri('shop.journey.yaml'), 3]]],
      ['duplicate-id', [[client.uri('shop.journey.yaml'), 2]]],
    ]);
  });

  it('links to the files that a map names', async () => {
    disk.set('shop.journey.yaml', library('window: Window'));
    await openRead('a.journey.yaml', mapWith(''));
    const links = await client.connection.sendRequest<DocumentLink[]>('textDocument/documentLink', {
      textDocument: { uri: client.uri('a.journey.yaml') },
    });
    assert.deepEqual(links, [
      {
        range: { start: { line: 1, character: 10 }, end: { line: 1, character: 29 } },
        target: client.uri('shop.journey.yaml'),
        tooltip: 'Open “Shop”',
      },
    ]);
  });

  it('changes the paths of open and closed maps when a folder is renamed, and knows the files by their new addresses', async () => {
    disk.set('shared/shop.journey.yaml', library('window: Window'));
    const text = mapWith('').replace('./shop', './shared/shop');
    disk.set('b.journey.yaml', text);
    await openRead('a.journey.yaml', text);
    const files = [{ oldUri: client.uri('shared'), newUri: client.uri('common') }];
    const edit = await client.connection.sendRequest<WorkspaceEdit>('workspace/willRenameFiles', { files });
    const range = { start: { line: 1, character: 10 }, end: { line: 1, character: 36 } };
    const edits = [{ range, newText: './common/shop.journey.yaml' }];
    assert.deepEqual(edit.documentChanges, [
      { textDocument: { uri: client.uri('b.journey.yaml'), version: null }, edits },
      { textDocument: { uri: client.uri('a.journey.yaml'), version: 1 }, edits },
    ]);

    // The edit is applied before the folder has its new name
    const early = until('a.journey.yaml', found => errors(found).length > 0);
    await client.change('a.journey.yaml', text.replace('shared', 'common'));
    assert.deepEqual(errors(await early), ['import-missing']);
    disk.set('common/shop.journey.yaml', disk.get('shared/shop.journey.yaml')!);
    disk.delete('shared/shop.journey.yaml');
    const right = until('a.journey.yaml', found => errors(found).length === 0);
    await client.connection.sendNotification('workspace/didRenameFiles', { files });
    await right;
  });
});
