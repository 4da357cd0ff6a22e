import assert from 'node:assert/strict';
import type { Range, TextEdit } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { PictureEdit, PictureEditResult, PicturePath } from '../../src/shared/picture-edit';
import type { FindingFix, MapFindings } from '../../src/shared/map-findings';
import { connect, type Client } from './harness';

const name = 'a.journey.yaml';
const map = `title: Shoes
stages:
  - id: before
    steps:
      - id: sees
        action: "Sees 👟"   # at night
        emotion: 1

  - id: after
    steps: []
transitions:
  - {from: sees, to: exit}
`;

describe('editing in the picture, over the protocol', () => {
  let client: Client;
  beforeEach(async () => {
    client = await connect();
    await client.open(name, map);
  });
  afterEach(async () => {
    assert.deepEqual(client.errors, []);
    await client.stop();
  });

  const edit = (what: PictureEdit | object, version = 1, uri = client.uri(name)): Promise<PictureEditResult> =>
    client.connection.sendRequest('journeyMap/editPicture', { uri, version, edit: what });
  const after = (text: string, made: PictureEditResult): string => {
    assert.ok('edits' in made, JSON.stringify(made));
    return TextDocument.applyEdits(TextDocument.create('file:///a', '', 1, text), made.edits as TextEdit[]);
  };
  const action: PicturePath = ['stages', 0, 'steps', 0, 'action'];

  it('gives the edits of the text', async () => {
    const made = await edit({ kind: 'set', path: action, value: 'Sees shoes' });
    assert.equal(after(map, made), map.replace('Sees 👟', 'Sees shoes'));
    const deleted = await edit({ kind: 'delete', path: ['stages', 0, 'steps', 0] });
    assert.ok('note' in deleted && deleted.note === 'The transition from it or to it was deleted, too.');
  });

  it('refuses an edit of another version, and one that is made again of the newest', async () => {
    const set = { kind: 'set', path: action, value: 'Sees shoes' };
    const found = client.change(name, `# New\n${map}`);
    assert.deepEqual(await edit(set), { refused: 'The text has changed meanwhile. Please try again.' });
    await found;
    assert.equal(after(`# New\n${map}`, await edit(set, 2)), `# New\n${map.replace('Sees 👟', 'Sees shoes')}`);
  });

  it('refuses with a reason what can’t be read or done', async () => {
    const unread = { refused: 'The journey map could not be read just now. Please try again.' };
    assert.deepEqual(await edit({ kind: 'set', path: action, value: 'x' }, 1, client.uri('b.journey.yaml')), unread);
    for (const wrong of [
      { kind: 'paint', path: action },
      { kind: 'set', path: 'stages', value: 'x' },
      { kind: 'move' },
    ])
      assert.deepEqual(await edit(wrong), unread);
    await client.change(name, map.replace('emotion: 1', 'emotion: [1'));
    assert.deepEqual(await edit({ kind: 'set', path: action, value: 'x' }, 2), {
      refused: 'The text has an error on line 7: put that right first.',
    });
  });

  it('tells what is found at the things of the picture, and what mends one of them', async () => {
    const uri = client.uri(name);
    const found = (): Promise<MapFindings | null> => client.connection.sendRequest('journeyMap/mapFindings', { uri });
    const fixes = (params: object): Promise<FindingFix[]> =>
      client.connection.sendRequest('journeyMap/findingFixes', { uri, ...params });
    const wrong = map.replace('emotion: 1', 'emotion: 1\n        touchpoint: [shop, door]');
    await client.change(name, wrong);
    const { version, findings } = (await found())!;
    assert.equal(version, 2);
    const unknown = findings.filter(f => f.code === 'unknown-reference');
    assert.deepEqual(
      unknown.map(f => [f.severity, f.path]),
      [0, 1].map(i => ['error', ['stages', 0, 'steps', 0, 'touchpoint', i]]),
    );
    const { code, range } = unknown[1]!;
    const [fix, ...others] = await fixes({ version, code, range });
    assert.equal(fix?.title, 'Define `door` under `touchpoints`');
    assert.ok(
      others.every(f => !f.title.includes('shop')),
      'only what mends this one',
    );
    const [change] = fix.edit.documentChanges as { edits: TextEdit[] }[];
    assert.match(after(wrong, change!), /touchpoints:\n {2}door:/);
    assert.deepEqual(await fixes({ version: 1, code, range }), [], 'of another version');
    assert.deepEqual(await fixes({ version, code: 'schema', range }), [], 'no such finding');
    assert.deepEqual(await fixes({ version }), []);
    assert.equal(await client.connection.sendRequest('journeyMap/mapFindings', { uri: 3 }), null);
  });

  it('leads from the picture to the text, and back', async () => {
    const uri = client.uri(name);
    const range = (path: unknown): Promise<Range | null> =>
      client.connection.sendRequest('journeyMap/pathRange', { uri, path });
    const at = (line: number, character: number): Promise<PicturePath | null> =>
      client.connection.sendRequest('journeyMap/pathAt', { uri, position: { line, character } });
    const sees = { start: { line: 5, character: 17 }, end: { line: 5, character: 24 } };
    assert.deepEqual(await range(action), sees);
    assert.deepEqual(await range(['stages', 0, 'steps', 0]), sees);
    assert.equal(await range(['nowhere']), null);
    assert.equal(await range('stages'), null);
    assert.deepEqual(await at(5, 20), action);
    assert.deepEqual(await at(7, 0), ['stages', 0, 'steps', 0]);
    assert.deepEqual(await at(99, 0), ['transitions']);
    assert.equal(await client.connection.sendRequest('journeyMap/pathAt', { uri, position: 3 }), null);
  });
});
