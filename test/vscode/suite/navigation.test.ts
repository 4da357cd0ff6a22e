import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEverything, inWorkspace, journeyMaps, rangeOf, writeMap } from '../maps';
import { openMap } from '../open-map';
import { until } from '../until';

const at = (document: vscode.TextDocument, words: string): vscode.Position =>
  rangeOf(document, words).end.translate(0, -1);

/** Where a provider leads to, as `file:line`, lines from 1. */
const places = (found: readonly (vscode.Location | vscode.LocationLink)[]): string[] =>
  found.map(l => {
    const [uri, range] = 'targetUri' in l ? [l.targetUri, l.targetSelectionRange ?? l.targetRange] : [l.uri, l.range];
    return `${uri.path.split('/').at(-1)}:${range.start.line + 1}`;
  });

describe('navigation', () => {
  before(journeyMaps);
  afterEach(closeEverything);

  it('leads to the definition in a library, and from there to the uses', async () => {
    const document = await openMap('sale.journey.yaml');
    const definition = await vscode.commands.executeCommand<vscode.LocationLink[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      at(document, 'touchpoint: till'),
    );
    assert.deepEqual(places(definition), ['shop.journey.yaml:6']);
    const library = await openMap('shared/shop.journey.yaml');
    const uses = await until('all uses', async () => {
      const found = await vscode.commands.executeCommand<vscode.Location[]>(
        'vscode.executeReferenceProvider',
        library.uri,
        at(library, 'till'),
      );
      return found.length >= 4 && found;
    });
    assert.deepEqual(
      places(uses).filter(p => p.startsWith('sale')),
      ['sale', 'sale', 'sale'].map((n, i) => `${n}.journey.yaml:${[11, 16, 21][i]}`),
    );
  });

  it('renames an id in all maps at once, also in those that are not open', async () => {
    const { document } = await writeMap('imports: [./shared/shop.journey.yaml]\nstages:\n  - touchpoint: "till"\n');
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      at(document, '"till"').translate(0, -1),
      'checkout',
    );
    const files = edit.entries().map(([uri]) => uri.path.split('/').at(-1)!);
    for (const name of ['shop.journey.yaml', 'sale.journey.yaml']) assert.ok(files.includes(name), files.join());
    assert.ok(await vscode.workspace.applyEdit(edit));
    assert.match(document.getText(), /touchpoint: "checkout"/);
    const library = await vscode.workspace.openTextDocument(inWorkspace('shared/shop.journey.yaml'));
    assert.match(library.getText(), / {2}checkout: \{name: Till/);
  });

  it('says why an id can’t be renamed', async () => {
    const { document } = await writeMap('owner: cx\nteams: {cx: CX, web: Web}\n');
    const rename = (newName: string): Thenable<unknown> =>
      vscode.commands.executeCommand('vscode.executeDocumentRenameProvider', document.uri, at(document, 'cx'), newName);
    await assert.rejects(async () => rename('web'), /The id `web` is taken/);
    await assert.rejects(async () => rename('Web shop'), /For example: `web-shop`/);
  });

  it('shows lenses above stages and touchpoints, whose commands are there', async () => {
    const { document } = await writeMap(
      'touchpoints: {till: Checkout}\nstages:\n  - id: a\n    steps: [{touchpoint: till, emotion: 1}]\n',
    );
    const lenses = await until('the lenses', async () => {
      const found = await vscode.commands.executeCommand<vscode.CodeLens[]>(
        'vscode.executeCodeLensProvider',
        document.uri,
      );
      return found.length === 3 && found;
    });
    const byTitle = new Map(lenses.map(l => [l.command!.title, l.command!]));
    assert.deepEqual([...byTitle.keys()].sort(), ['1 step · mean emotion +1', '1 use', 'Add step']);
    const add = byTitle.get('Add step')!;
    await vscode.commands.executeCommand(add.command, ...add.arguments!);
    await until('the new step', () => document.getText().split('action:').length > 1);
    const uses = byTitle.get('1 use')!;
    await vscode.commands.executeCommand(uses.command, ...uses.arguments!);
  });

  it('shows the name behind an id', async () => {
    const { document } = await writeMap('touchpoints: {till: Checkout}\nstages:\n  - touchpoint: till\n');
    const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>(
      'vscode.executeInlayHintProvider',
      document.uri,
      new vscode.Range(0, 0, 9, 0),
    );
    assert.deepEqual(
      hints.map(h => h.label),
      ['Checkout'],
    );
  });

  it('finds names in all maps', async () => {
    const found = await until('the step', async () => {
      const all = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
        'vscode.executeWorkspaceSymbolProvider',
        'carries the bags',
      );
      return all.length > 0 && all;
    });
    assert.deepEqual(
      found.map(s => s.name),
      ['Carries the bags home'],
    );
  });
});
