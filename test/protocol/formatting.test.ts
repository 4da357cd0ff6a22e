import assert from 'node:assert/strict';
import type { TextEdit } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { connect, type Client } from './harness';

const name = 'a.journey.yaml';
const text = 'goal:  Sell\ntitle:  A\nstages:\n- id:  a\n  steps: []\n';
const options = { tabSize: 2, insertSpaces: true };

describe('formatting, over the protocol', () => {
  let client: Client;
  beforeEach(async () => void (client = await connect()));
  afterEach(async () => {
    assert.deepEqual(client.errors, []);
    await client.stop();
  });

  const after = async (method: string, params: object): Promise<string> => {
    const edits = await client.connection.sendRequest<TextEdit[]>(`textDocument/${method}`, {
      textDocument: { uri: client.uri(name) },
      options,
      ...params,
    });
    return TextDocument.applyEdits(TextDocument.create(client.uri(name), 'journey-map', 1, text), edits);
  };

  it('lays out a document, a selection, and the line above the cursor', async () => {
    await client.open(name, text);
    assert.equal(await after('formatting', {}), 'title: A\ngoal: Sell\nstages:\n  - id: a\n    steps: []\n');
    assert.equal(
      await after('rangeFormatting', { range: { start: { line: 2, character: 0 }, end: { line: 5, character: 0 } } }),
      'goal:  Sell\ntitle:  A\nstages:\n  - id: a\n    steps: []\n',
    );
    assert.equal(
      await after('onTypeFormatting', { position: { line: 1, character: 0 }, ch: '\n' }),
      text.replace('goal:  Sell', 'goal: Sell'),
    );
  });

  it('lays out a configuration, its keys in its own order', async () => {
    const config = { uri: client.uri('journey-map.config.yaml') };
    const written = 'frameworks:\n    own: {stages: [a,b]}\nreview-every:  3 months\nrules:\n    no-goal:  off\n';
    await client.connection.sendNotification('textDocument/didOpen', {
      textDocument: { ...config, languageId: 'journey-map-config', version: 1, text: written },
    });
    const edits = await client.connection.sendRequest<TextEdit[]>('textDocument/formatting', {
      textDocument: config,
      options,
    });
    assert.equal(
      TextDocument.applyEdits(TextDocument.create(config.uri, '', 1, written), edits),
      'frameworks:\n  own: {stages: [a, b]}\nreview-every: 3 months\nrules:\n  no-goal: off\n',
    );
  });

  it('answers nothing for a map that is not open', async () => {
    const params = { textDocument: { uri: client.uri('b.journey.yaml') }, options };
    assert.equal(await client.connection.sendRequest('textDocument/formatting', params), null);
  });
});
