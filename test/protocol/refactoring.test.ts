import assert from 'node:assert/strict';
import type { CodeAction, TextDocumentEdit } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { connect, type Client } from './harness';

const name = 'a.journey.yaml';
const map = `title: Shoes
imports: [./shop.journey.yaml]
personas: {beginner: Beginner}
touchpoints:
  window: {name: Shop window, channel: store}
stages:
  - id: before
    steps:
      - id: sees
        action: Sees
        touchpoint: window
  - id: after
    emotion: 1
    steps:
      - action: Runs
  - id: later
    emotion: 2
`;
const library = 'title: Shop\ntype: library\nchannels:\n  store: Shop\n';

describe('refactorings, over the protocol', () => {
  let client: Client;
  const begin = async (later: boolean): Promise<void> => {
    const codeAction = { dataSupport: true, resolveSupport: { properties: ['edit'] } };
    client = await connect({
      disk: new Map([['shop.journey.yaml', library]]),
      ...(later ? { capabilities: { textDocument: { codeAction } } } : {}),
    });
    const read = client.open(name, map);
    await read;
  };
  afterEach(async () => {
    assert.deepEqual(client.errors, []);
    await client.stop();
  });

  const actions = (line: number, character: number, context: object = {}): Promise<CodeAction[]> =>
    client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: client.uri(name) },
      range: { start: { line, character }, end: { line, character } },
      context: { diagnostics: [], only: ['refactor'], ...context },
    });
  const titles = (all: CodeAction[]): string[] => all.filter(a => a.kind?.startsWith('refactor')).map(a => a.title);
  const chosen = (all: CodeAction[], title: string): CodeAction => {
    const found = all.find(a => a.title === title);
    assert.ok(found, titles(all).join('\n'));
    return found;
  };
  const resolved = (action: CodeAction): Promise<CodeAction> =>
    client.connection.sendRequest<CodeAction>('codeAction/resolve', action);
  /** The files after an action, by their names. */
  const after = ({ edit }: CodeAction): Record<string, string> => {
    const texts: Record<string, string> = { [name]: map, 'shop.journey.yaml': library };
    for (const change of edit?.documentChanges ?? []) {
      if ('kind' in change) continue;
      const { textDocument, edits } = change as TextDocumentEdit;
      const file = textDocument.uri.replace(client.uri(''), '');
      const document = TextDocument.create(textDocument.uri, '', 1, texts[file] ?? '');
      texts[file] = TextDocument.applyEdits(document, edits as never);
    }
    return texts;
  };

  it('are made when they are chosen, of the version that they were offered for', async () => {
    await begin(true);
    const all = await actions(8, 8);
    assert.deepEqual(titles(all), [
      'Move the step to “After”',
      'Move the step to “Later”',
      'Write this item on one line, in brackets',
    ]);
    assert.ok(all.every(a => !a.edit));
    const { edit } = await resolved(chosen(all, 'Move the step to “After”'));
    const [change] = edit!.documentChanges as [TextDocumentEdit];
    assert.equal(change.textDocument.version, 1);
    assert.equal(
      after({ title: '', edit: edit! })[name],
      map
        .replace('    steps:\n      - id: sees\n        action: Sees\n        touchpoint: window\n', '')
        .replace(
          '      - action: Runs',
          '      - id: sees\n        action: Sees\n        touchpoint: window\n      - action: Runs',
        ),
    );
    await client.change(name, map + '# more\n');
    assert.equal((await resolved(chosen(all, 'Move the step to “After”'))).edit, undefined);
  });

  it('that can’t be made say why', async () => {
    await begin(true);
    const told = new Promise<string>(resolve =>
      client.connection.onNotification('window/showMessage', ({ message }: { message: string }) => resolve(message)),
    );
    assert.equal((await resolved(chosen(await actions(11, 6), 'Merge the stage with “Later”'))).edit, undefined);
    assert.equal(
      await told,
      'Both stages have `emotion`. Decide what is true of them together, and take the other out first.',
    );
  });

  it('are offered with their edits where the editor can’t ask for them later, and only those that can be made', async () => {
    await begin(false);
    assert.ok(!titles(await actions(11, 6)).includes('Merge the stage with “Later”'));
    // The other files are read meanwhile
    let all = await actions(4, 3);
    while (titles(all).length < 3) all = await actions(4, 3);
    assert.deepEqual(titles(all), [
      'Move `window` to ./shop.journey.yaml',
      'Move `window` to a new library',
      'Write `window` over several lines',
    ]);
    assert.deepEqual(after(chosen(all, 'Move `window` to ./shop.journey.yaml')), {
      [name]: map.replace('touchpoints:\n  window: {name: Shop window, channel: store}\n', ''),
      'shop.journey.yaml': `${library}touchpoints:\n  window: {name: Shop window, channel: store}\n`,
    });
    const created = chosen(all, 'Move `window` to a new library');
    assert.deepEqual(created.edit?.documentChanges?.[0], {
      kind: 'create',
      uri: client.uri('library.journey.yaml'),
      options: { ignoreIfExists: true },
    });
    assert.match(
      after(created)['library.journey.yaml']!,
      /^title: .*\ntype: library\nimports: \[\.\/shop\.journey\.yaml\]\n/,
    );
    const inline = chosen(await actions(4, 42), 'Move `store` from ./shop.journey.yaml into this map');
    assert.equal(inline.kind, 'refactor.inline');
    assert.match(after(inline)[name]!, /channels:\n {2}store: Shop\n/);
  });

  it('are not offered while the cursor only moves, nor where only others are asked for', async () => {
    await begin(true);
    assert.deepEqual(titles(await actions(8, 8, { triggerKind: 2, only: undefined })), []);
    assert.deepEqual(titles(await actions(8, 8, { only: ['quickfix'] })), []);
    assert.deepEqual(titles(await actions(4, 3, { only: ['refactor.rewrite'] })), [
      'Write `window` over several lines',
    ]);
  });
});
