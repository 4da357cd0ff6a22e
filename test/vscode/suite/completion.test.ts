import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEverything, journeyMaps, rangeOf, writeMap } from '../maps';
import { openMap } from '../open-map';
import { until } from '../until';

const shoes = `title: Buying shoes
framework: before-during-after
personas:
  beginner: Beginner
touchpoints:
  shop-window: Shop window
  fitting: {name: Fitting room}
stages:
`;

/** What is offered at the `|` of a map. */
async function offered(marked: string): Promise<vscode.CompletionItem[]> {
  const { document, selection } = await writeMap(marked);
  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    selection.active,
  );
  const order = (item: vscode.CompletionItem): string => item.sortText ?? nameOf(item);
  return items
    .filter(item => item.kind !== vscode.CompletionItemKind.Text)
    .sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

const nameOf = ({ label }: vscode.CompletionItem): string => (typeof label === 'string' ? label : label.label);

function insertedBy({ insertText, textEdit, label }: vscode.CompletionItem): string {
  const given = textEdit?.newText ?? insertText ?? label;
  return typeof given === 'string' ? given : 'value' in given ? given.value : given.label;
}

describe('completion', () => {
  before(journeyMaps);
  afterEach(closeEverything);

  it('offers the touchpoints of the map, with what they are called', async () => {
    const items = await offered(`${shoes}  - id: before\n    steps:\n      - action: Looks\n        touchpoint: |\n`);
    assert.deepEqual(items.slice(0, 2).map(nameOf).sort(), ['fitting', 'shop-window']);
    const window = items.find(item => nameOf(item) === 'shop-window')!;
    assert.equal(window.detail, 'Shop window');
    assert.match(insertedBy(window), /shop-window/);
  });

  it('offers the stages that the framework has and the map lacks, in their order', async () => {
    const items = await offered(`${shoes}  - id: during\n    steps:\n      - action: Pays\n  - id: |\n`);
    const framework = items.map(nameOf).filter(name => ['before', 'during', 'after'].includes(name));
    assert.deepEqual(framework.slice(0, 2), ['before', 'after']);
  });

  it('offers the keys of a step that it does not have yet', async () => {
    const names = (await offered(`${shoes}  - id: before\n    steps:\n      - action: Looks\n        |\n`)).map(nameOf);
    assert.ok(names.includes('touchpoint') && names.includes('emotion'), names.join());
    assert.ok(!names.includes('action') && !names.includes('stages'), names.join());
  });

  it('offers nothing in prose', async () => {
    const items = await offered(`${shoes}  - id: before\n    steps:\n      - action: Looks at |\n`);
    assert.deepEqual(items.filter(item => item.kind !== vscode.CompletionItemKind.Snippet).map(nameOf), []);
  });
});

describe('writing a map', () => {
  before(journeyMaps);
  afterEach(closeEverything);

  const step = 'title: Buying\nstages:\n  - id: pays\n    steps:\n      - action: Pays at the till\n        ';

  it('gives the next item on Enter in a list, and the next key behind an item with keys', async () => {
    const { document } = await writeMap(`${step}pains:\n          - No price|\n`);
    await vscode.commands.executeCommand('type', { text: '\n' });
    await vscode.commands.executeCommand('type', { text: 'A queue' });
    assert.equal(document.getText(), `${step}pains:\n          - No price\n          - A queue\n`);
    const other = await writeMap(`${step}pains:\n          - text: No price|\n`);
    await vscode.commands.executeCommand('type', { text: '\n' });
    assert.equal(other.document.getText(), `${step}pains:\n          - text: No price\n            \n`);
  });

  it('ends a list by Enter on an empty item, whose dash goes, and gives it back by one undo', async () => {
    const { document } = await writeMap(`${step}pains:\n          - No price|\n`);
    await vscode.commands.executeCommand('type', { text: '\n' });
    const before = document.getText();
    await vscode.commands.executeCommand('type', { text: '\n' });
    await until('the dash to go', () => document.getText() === `${step}pains:\n          - No price\n        \n`);
    await vscode.commands.executeCommand('undo');
    await until('the dash to come back', () => document.getText() === before);
    await vscode.commands.executeCommand('type', { text: '\n' });
    await vscode.commands.executeCommand('type', { text: 'emotion' });
    await until('the next key', () => document.getText() === `${step}pains:\n          - No price\n        emotion\n`);
  });

  it('ends a list where VS Code keeps the column of the dash, as it does before it has coloured the line', async () => {
    const settings = vscode.workspace.getConfiguration('editor', { languageId: 'journey-map' });
    const keep = (value?: string): Thenable<void> =>
      settings.update('autoIndent', value, vscode.ConfigurationTarget.Global, true);
    await keep('keep');
    try {
      const { document } = await writeMap(`${step}pains:\n          - No price\n          - |\n`);
      await vscode.commands.executeCommand('type', { text: '\n' });
      await until('the dash to go', () => document.getText() === `${step}pains:\n          - No price\n        \n`);
    } finally {
      await keep();
    }
  });

  it('leaves the dash of what is moved to the next line', async () => {
    const editor = await writeMap(`${step}pains:\n          - |No price\n`);
    await vscode.commands.executeCommand('type', { text: '\n' });
    // Comes behind what Enter would have changed
    await editor.edit(edit => edit.insert(new vscode.Position(0, 0), '# mine\n'));
    assert.match(editor.document.getText(), /pains:\n +- *\n +No price\n$/);
  });

  it('imports the library of an id that is taken from it', async () => {
    const { document } = await writeMap(`${step}touchpoint: til|\n`);
    await vscode.commands.executeCommand('editor.action.triggerSuggest');
    await until('the suggestion to be taken', async () => {
      await vscode.commands.executeCommand('acceptSelectedSuggestion');
      return document.getText().includes('touchpoint: till');
    });
    const imported = step.replace('title: Buying\n', 'title: Buying\nimports: [./shared/shop.journey.yaml]\n');
    assert.equal(document.getText(), `${imported}touchpoint: till\n`);
  });
});

describe('reading help', () => {
  before(journeyMaps);
  afterEach(closeEverything);

  it('tells in a hover what a reference means', async () => {
    const document = await openMap('shoes.journey.yaml');
    const at = rangeOf(document, 'touchpoint: fitting').end.translate(0, -2);
    const [hover] = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      at,
    );
    const text = hover?.contents.map(part => (typeof part === 'string' ? part : part.value)).join('\n');
    assert.match(text ?? '', /Fitting room/);
    const range = hover?.range;
    assert.equal(range && document.getText(range), 'fitting');
  });

  it('shows stages with their steps in the outline, each where it stands', async () => {
    const document = await openMap('shoes.journey.yaml');
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    const all = symbols.flatMap(function flat(one): vscode.DocumentSymbol[] {
      return [one, ...one.children.flatMap(flat)];
    });
    const during = all.find(one => /During|during/.test(one.name));
    assert.deepEqual(
      during?.children.map(one => one.name),
      ['Tries them on', 'Pays'],
    );
    for (const one of all) assert.ok(one.range.contains(one.selectionRange), one.name);
    const pays = all.find(one => one.name === 'Pays')!;
    assert.ok(pays.range.contains(rangeOf(document, 'action: Pays')));
  });

  it('lets each stage be folded', async () => {
    const document = await openMap('shoes.journey.yaml');
    const folds = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      document.uri,
    );
    for (const stage of ['- id: before', '- id: during', '- id: after']) {
      const { line } = rangeOf(document, stage).start;
      assert.ok(
        folds.some(fold => fold.start === line && fold.end > line),
        stage,
      );
    }
  });
});
