import assert from 'node:assert/strict';
import type {
  CodeAction,
  CompletionItem,
  Diagnostic,
  DocumentSymbol,
  FoldingRange,
  Hover,
} from 'vscode-languageserver-protocol';
import { connect, type Client } from './harness';

const map = `title: Buying shoes
goal: Sell shoes
framework: before-during-after
personas: {beginner: Beginner}
channels: {store: Store}
touchpoints:
  window: {name: Shop window, channel: store}
stages:
  - id: before
    personas: [beginner]
    steps:
      - action: Sees the window
        touchpoint: window
        emotion: 1
  - id: during
    steps:
      - action: Tries them on
        touchpoint: window
        emotion: 1
  - id: after
    steps:
      - action: Runs
        touchpoint: window
        moment-of-truth: true
        emotion: 1
        metrics: [returns]
        evidence: [reviews, counts]
scenario: Wants to run
owner: cx
teams: {cx: Customer experience}
metrics: {returns: {name: Returns, unit: "%", target: 5, evidence: [reviews]}}
evidence:
  reviews: {name: Reviews, type: qualitative, method: reviews}
  counts: {name: Counts, type: quantitative, method: analytics}
`;
const codes = (found: Diagnostic[]): unknown[] => found.map(d => d.code);

describe('the server, over the protocol', () => {
  let client: Client;
  beforeEach(async () => void (client = await connect()));
  afterEach(async () => {
    assert.deepEqual(client.errors, []);
    await client.stop();
  });

  it('finds nothing in a good map, and what is wrong as it is typed, with its version', async () => {
    assert.deepEqual(await client.open('a.journey.yaml', map), []);
    const [found] = await client.change('a.journey.yaml', map.replace('touchpoint: window', 'touchpoint: windo'));
    assert.equal(found?.code, 'unknown-reference');
    assert.deepEqual(found.range, { start: { line: 12, character: 20 }, end: { line: 12, character: 25 } });
    assert.equal(found.source, 'journey-map');
    assert.equal(found.codeDescription?.href, 'https://rules.example/unknown-reference');
    assert.deepEqual(await client.change('a.journey.yaml', map), []);
  });

  it('offers the fix of a finding as an edit of the version it was found in', async () => {
    const [found] = await client.open('a.journey.yaml', map.replace('touchpoint: window', 'touchpoint: windo'));
    const actions = await client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: client.uri('a.journey.yaml') },
      range: found!.range,
      context: { diagnostics: [found] },
    });
    const edit = actions[0]?.edit?.documentChanges?.[0];
    assert.deepEqual(edit, {
      textDocument: { uri: client.uri('a.journey.yaml'), version: 1 },
      edits: [{ range: found!.range, newText: 'window' }],
    });
    assert.equal(actions[0]?.isPreferred, true);
  });

  it('offers touchpoints by name where one belongs', async () => {
    const text = map.replace('touchpoint: window', 'touchpoint: ');
    await client.open('a.journey.yaml', text);
    const items = await client.connection.sendRequest<CompletionItem[]>('textDocument/completion', {
      textDocument: { uri: client.uri('a.journey.yaml') },
      position: { line: 12, character: 20 },
    });
    assert.deepEqual(
      items.map(i => [i.label, i.detail]),
      [['window', 'Shop window']],
    );
  });

  it('inserts what an editor can fill in: places to step through, and VS Code’s command for more, only where they are known', async () => {
    const offered = async (): Promise<CompletionItem[]> => {
      await client.open(
        'a.journey.yaml',
        `${map}stages:\n  - id: more\n    \n`.replace(/^stages:[^]*(?=scenario)/m, ''),
      );
      const { length } = map.replace(/^stages:[^]*(?=scenario)/m, '').split('\n');
      return client.connection.sendRequest('textDocument/completion', {
        textDocument: { uri: client.uri('a.journey.yaml') },
        position: { line: length + 1, character: 4 },
      });
    };
    const textOf = (items: CompletionItem[], label: string): string | undefined =>
      items.find(i => i.label === label)?.textEdit?.newText;
    const plain = await offered();
    assert.deepEqual([...new Set(plain.map(i => [i.insertTextFormat, i.command].join()))], ['1,']);
    assert.ok(plain.every(i => !i.textEdit?.newText.includes('$')));
    await client.stop();
    const capabilities = { textDocument: { completion: { completionItem: { snippetSupport: true } } } };
    client = await connect({ capabilities, commands: true });
    const rich = await offered();
    assert.equal(textOf(rich, 'steps')?.replaceAll('$0', ''), textOf(plain, 'steps'));
    assert.ok(rich.some(i => i.insertTextFormat === 2 && i.textEdit?.newText.includes('$0')));
    assert.ok(rich.some(i => i.command));
  });

  it('answers hover, outline and folding', async () => {
    await client.open('a.journey.yaml', map);
    const textDocument = { uri: client.uri('a.journey.yaml') };
    const hover = await client.connection.sendRequest<Hover>('textDocument/hover', {
      textDocument,
      position: { line: 12, character: 21 },
    });
    assert.match(JSON.stringify(hover.contents), /Shop window/);
    const symbols = await client.connection.sendRequest<DocumentSymbol[]>('textDocument/documentSymbol', {
      textDocument,
    });
    assert.match(JSON.stringify(symbols), /Tries them on/);
    const folds = await client.connection.sendRequest<FoldingRange[]>('textDocument/foldingRange', { textDocument });
    assert.ok(folds.some(f => f.startLine === 7));
  });

  it('reads imports from the editor, over unsaved text, and checks again when they change', async () => {
    await client.stop();
    const disk = new Map([['shop.journey.yaml', 'title: Shop\ntype: library\nchannels: {store: Store}\n']]);
    client = await connect({ disk });
    const importing = map.replace('channels: {store: Store}', 'imports: [./shop.journey.yaml]');
    await client.open('a.journey.yaml', importing);
    assert.deepEqual(await client.next('a.journey.yaml'), []);

    const withoutStore = 'title: Shop\ntype: library\nchannels: {shop: Shop}\n';
    const rechecked = client.next('a.journey.yaml');
    await client.open('shop.journey.yaml', withoutStore);
    assert.deepEqual(codes(await rechecked), ['unknown-reference']);
    const again = client.next('a.journey.yaml');
    await client.close('shop.journey.yaml');
    assert.deepEqual(await again, []);

    disk.set('shop.journey.yaml', withoutStore);
    const third = client.next('a.journey.yaml');
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: client.uri('shop.journey.yaml'), type: 2 }],
    });
    assert.deepEqual(codes(await third), ['unknown-reference']);
  });

  it('tells of a missing import, and takes no id for unknown that could come from it', async () => {
    await client.open('a.journey.yaml', map.replace('channels: {store: Store}', 'imports: [./gone.journey.yaml]'));
    assert.deepEqual(codes(await client.next('a.journey.yaml')), ['import-missing']);
  });

  it('follows the severities that are set', async () => {
    await client.stop();
    client = await connect({ settings: { 'journeyMap.rules': { 'unknown-reference': 'hint', 'no-goal': 'off' } } });
    const found = await client.open(
      'a.journey.yaml',
      map.replace('goal: Sell shoes\n', '').replace('touchpoint: window', 'touchpoint: windo'),
    );
    assert.deepEqual(
      found.map(d => [d.code, d.severity]),
      [['unknown-reference', 4]],
    );
  });

  it('does not analyse a file that is too large, and says so once', async () => {
    await client.stop();
    client = await connect({ settings: { 'journeyMap.maxFileSize': 0.0001 } });
    const found = await client.open('a.journey.yaml', map);
    assert.deepEqual(
      found.map(d => [d.severity, d.message]),
      [[3, 'This file is larger than 0.0001 MB and is not analysed (setting journeyMap.maxFileSize).']],
    );
    assert.equal(
      await client.connection.sendRequest('textDocument/hover', {
        textDocument: { uri: client.uri('a.journey.yaml') },
        position: { line: 0, character: 1 },
      }),
      null,
    );
  });

  it('reads a file that was too large once larger ones are read, and no more once they are not', async () => {
    await client.stop();
    const settings = { 'journeyMap.maxFileSize': 0.0001 };
    const disk = new Map([['shop.journey.yaml', `title: Shop\ntype: library\n# ${'long '.repeat(30)}\n`]]);
    client = await connect({ settings, disk });
    await client.open('a.journey.yaml', 'title: A\nimports: [./shop.journey.yaml]\nstages: []\n');
    const until = async (missing: boolean): Promise<void> => {
      for (;;) if (codes(await client.next('a.journey.yaml')).includes('import-missing') === missing) return;
    };
    await until(true);
    for (const size of [1, 0.0001]) {
      const told = until(size < 1);
      settings['journeyMap.maxFileSize'] = size;
      await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
      await told;
    }
  });

  for (const [name, text] of Object.entries({
    'an empty file': '',
    'a list at the top': '- a\n- b\n',
    'a scalar at the top': 'just words\n',
    'several documents': 'title: a\nstages: []\n---\ntitle: b\n',
    tabs: 'title: a\nstages:\n\t- id: a\n',
    'a key without a colon': 'titl',
    'a merge key': '<<: {title: x}\nstages: []\n',
    'a doubled key': 'title: a\ntitle: b\nstages: []\n',
  }))
    it(`says one clear thing about ${name}`, async () => {
      const found = await client.open('a.journey.yaml', text);
      // Nothing is wrong in an empty one yet
      const clear = found.filter(d => d.severity === (text === '' ? 3 : 1));
      assert.ok(clear.length >= 1, 'nothing is said');
      assert.ok(clear.every(d => d.range.start.line === d.range.end.line));
      for (const method of ['textDocument/hover', 'textDocument/completion'])
        await client.connection.sendRequest(method, {
          textDocument: { uri: client.uri('a.journey.yaml') },
          position: { line: 0, character: 0 },
        });
      await client.connection.sendRequest('textDocument/documentSymbol', {
        textDocument: { uri: client.uri('a.journey.yaml') },
      });
    });
});
