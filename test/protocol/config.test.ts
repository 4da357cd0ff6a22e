import assert from 'node:assert/strict';
import type { CodeAction, CompletionItem, Diagnostic, Hover } from 'vscode-languageserver-protocol';
import { connect, type Client } from './harness';

const config = 'journey-map.config.yaml';
const map = 'title: A\nstatus: active\ngoal: B\nstages:\n  - id: one\n';
const levels = (found: Diagnostic[]): string[] =>
  found.flatMap(({ code, severity }) =>
    code === 'stage-without-steps' || code === 'unknown-reference' ? [`${code} ${severity}`] : [],
  );

describe("a team's configuration, over the protocol", () => {
  let client: Client;
  const start = async (
    disk: Record<string, string>,
    more: Parameters<typeof connect>[0] = {},
  ): Promise<Map<string, string>> => {
    const files = new Map(Object.entries(disk));
    client = await connect({ disk: files, ...more });
    return files;
  };
  const changedOnDisk = (name: string, type: 1 | 2 | 3): Promise<void> =>
    client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: client.uri(name), type }],
    });
  /** The findings as they are once they `are` what is waited for. */
  const until = async (name: string, are: (found: string[]) => boolean): Promise<string[]> => {
    for (;;) {
      const found = levels(await client.next(name));
      if (are(found)) return found;
    }
  };
  const fixes = (name: string): Promise<CodeAction[]> =>
    client.connection.sendRequest('textDocument/codeAction', {
      textDocument: { uri: client.uri(name) },
      range: { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } },
      context: { diagnostics: [] },
    });
  afterEach(async () => {
    assert.deepEqual(client.errors, []);
    await client.stop();
  });

  it('says how serious rules are, from the first findings on', async () => {
    await start({ [config]: 'rules: {stage-without-steps: error}\n' });
    assert.deepEqual(levels(await client.open('a.journey.yaml', map)), ['stage-without-steps 1']);
  });

  it('stands below the settings of a person, and above presets', async () => {
    const settings = { 'journeyMap.rules': { 'stage-without-steps': 'hint' } };
    await start({ [config]: 'extends: relaxed\nrules: {stage-without-steps: error}\n' }, { settings });
    const found = await client.open('a.journey.yaml', map);
    assert.deepEqual(levels(found), ['stage-without-steps 4']);
    assert.deepEqual([...new Set(found.map(d => d.severity))].sort(), [3, 4]);
  });

  it('is the nearest one, up to the folder of the workspace', async () => {
    await start(
      {
        [config]: 'rules: {stage-without-steps: error}\n',
        [`team/${config}`]: 'rules: {stage-without-steps: information}\n',
        [`team/strict/${config}`]: 'extends: strict\n',
      },
      { folders: ['team'] },
    );
    assert.deepEqual(levels(await client.open('team/maps/deep/a.journey.yaml', map)), ['stage-without-steps 3']);
    assert.deepEqual(levels(await client.open('team/strict/a.journey.yaml', map)), ['stage-without-steps 2']);
    assert.deepEqual(levels(await client.open('a.journey.yaml', map)), ['stage-without-steps 1']);
  });

  it('checks maps again when its unsaved text changes, and when it is closed', async () => {
    await start({ [config]: '' });
    assert.deepEqual(levels(await client.open('a.journey.yaml', map)), ['stage-without-steps 2']);
    const opened = until('a.journey.yaml', found => found.includes('stage-without-steps 1'));
    assert.deepEqual(await client.open(config, 'rules: {stage-without-steps: error}\n'), []);
    await opened;
    const off = until('a.journey.yaml', found => found.length === 0);
    await client.change(config, 'rules: {stage-without-steps: off}\n');
    await off;
    const back = until('a.journey.yaml', found => found.includes('stage-without-steps 2'));
    await client.close(config);
    await back;
  });

  it('checks no map again for what is half typed in it', async () => {
    await start({});
    await client.open('a.journey.yaml', map);
    const opened = client.next('a.journey.yaml');
    await client.open(config, 'rules: {}\n');
    await opened;
    const next = client.next('a.journey.yaml');
    for (const level of ['', ' err', ' error']) await client.change(config, `rules: {stage-without-steps:${level}}\n`);
    assert.deepEqual(levels(await next), ['stage-without-steps 1']);
  });

  it('checks maps again when it comes, changes or goes on disk', async () => {
    const disk = await start({});
    assert.deepEqual(levels(await client.open('a.journey.yaml', map)), ['stage-without-steps 2']);
    for (const [text, type, then] of [
      ['rules: {stage-without-steps: error}\n', 1, ['stage-without-steps 1']],
      ['extends: relaxed\n', 2, ['stage-without-steps 3']],
      [undefined, 3, ['stage-without-steps 2']],
    ] as const) {
      if (text === undefined) disk.delete(config);
      else disk.set(config, text);
      const again = until('a.journey.yaml', found => found.join() === then.join());
      await changedOnDisk(config, type);
      await again;
    }
  });

  it('applies as far as it is healthy, and tells of its mistakes itself', async () => {
    await start({});
    const text = 'extends: [\nrules:\n  stage-without-steps: error\n  no-gaol: off\n  no-goal: quiet\n';
    const found = await client.open(config, text);
    assert.ok(
      found.some(d => JSON.stringify(d.message).includes('no-gaol')),
      JSON.stringify(found),
    );
    assert.ok(found.some(d => d.code === 'yaml-syntax'));
    assert.ok(levels(await client.open('a.journey.yaml', map)).includes('stage-without-steps 1'));
    const [fix] = (await fixes(config)).filter(a => a.title.includes('no-goal'));
    assert.equal(fix?.edit?.documentChanges?.length, 1);
  });

  it('defines frameworks for its maps', async () => {
    await start({ [config]: 'frameworks: {ours: {stages: [one]}}\n' });
    assert.deepEqual(levels(await client.open('a.journey.yaml', `${map}framework: ours\n`)), ['stage-without-steps 2']);
    assert.deepEqual(levels(await client.change('a.journey.yaml', `${map}framework: theirs\n`)), [
      'stage-without-steps 2',
      'unknown-reference 1',
    ]);
    const items = await client.connection.sendRequest<CompletionItem[]>('textDocument/completion', {
      textDocument: { uri: client.uri('a.journey.yaml') },
      position: { line: 5, character: 11 },
    });
    assert.ok(items.some(i => i.label === 'ours'));
  });

  it('is completed and explained', async () => {
    await start({});
    await client.open(config, 'rules:\n  no-goal: off\n  \n');
    const textDocument = { uri: client.uri(config) };
    const items = await client.connection.sendRequest<CompletionItem[]>('textDocument/completion', {
      textDocument,
      position: { line: 2, character: 2 },
    });
    assert.ok(items.some(i => i.label === 'no-owner') && !items.some(i => i.label === 'title'));
    const hover = await client.connection.sendRequest<Hover>('textDocument/hover', {
      textDocument,
      position: { line: 1, character: 4 },
    });
    assert.match(JSON.stringify(hover.contents), /no-goal/);
  });

  it('is made, or added to, by turning a rule off from a finding', async () => {
    const disk = await start({}, { folders: ['team'] });
    const turnOff = async (): Promise<unknown> => {
      const found = (await fixes('team/maps/a.journey.yaml')).find(
        a => a.title === 'Turn off `stage-without-steps` for the team',
      );
      return found?.edit?.documentChanges;
    };
    await client.open('team/maps/a.journey.yaml', map);
    const uri = client.uri(`team/${config}`);
    const at = (line: number, character: number) => ({ line, character });
    assert.deepEqual(await turnOff(), [
      { kind: 'create', uri, options: { ignoreIfExists: true } },
      {
        textDocument: { uri, version: null },
        edits: [{ range: { start: at(0, 0), end: at(0, 0) }, newText: 'rules:\n  stage-without-steps: "off"\n' }],
      },
    ]);
    disk.set(`team/${config}`, 'rules:\n  no-owner: error\n');
    const again = client.next('team/maps/a.journey.yaml');
    await changedOnDisk(`team/${config}`, 1);
    await again;
    assert.deepEqual(await turnOff(), [
      {
        textDocument: { uri, version: null },
        edits: [{ range: { start: at(2, 0), end: at(2, 0) }, newText: '  stage-without-steps: "off"\n' }],
      },
    ]);
  });

  it('is no map: nothing that is for maps answers about it', async () => {
    await start({});
    await client.open(config, 'rules: {}\n');
    assert.equal(await client.connection.sendRequest('journeyMap/mapView', { uri: client.uri(config) }), null);
  });
});
