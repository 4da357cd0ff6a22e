import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEverything, inWorkspace, journeyMaps } from '../maps';
import { until } from '../until';

const map = (library: string): string => `title: Buying
imports: ["${library}"]
stages:
  - id: buying
    steps: [{action: Pays, touchpoint: till}]
`;

describe('files', () => {
  const folder = inWorkspace('several');
  const at = (path: string): vscode.Uri => vscode.Uri.joinPath(folder, path);
  const write = (path: string, text: string): Thenable<void> =>
    vscode.workspace.fs.writeFile(at(path), new TextEncoder().encode(text));
  const textOf = async (path: string): Promise<string> => (await vscode.workspace.openTextDocument(at(path))).getText();
  const errors = (path: string): string[] =>
    vscode.languages
      .getDiagnostics(at(path))
      .filter(d => d.severity === vscode.DiagnosticSeverity.Error)
      .map(d => d.message);
  const rename = async (from: string, to: string): Promise<void> => {
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(at(from), at(to));
    assert.ok(await vscode.workspace.applyEdit(edit));
  };

  before(async () => {
    await journeyMaps();
    await write('shared/till.journey.yaml', 'title: The till\ntype: library\ntouchpoints: {till: Till}\n');
    await write('open.journey.yaml', map('./shared/till.journey.yaml'));
    await write('maps/closed.journey.yaml', map('../shared/till.journey.yaml'));
    await vscode.window.showTextDocument(at('open.journey.yaml'));
    // The editor tells of new files a while after they are written
    await until('both maps', async () => {
      const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
        'vscode.executeWorkspaceSymbolProvider',
        'Buying',
      );
      const known = new Set(found.map(({ location }) => location.uri.toString()));
      return ['open.journey.yaml', 'maps/closed.journey.yaml'].every(path => known.has(at(path).toString()));
    });
  });
  afterEach(async () => void (await vscode.workspace.saveAll()));
  after(async () => {
    await closeEverything();
    await vscode.workspace.fs.delete(folder, { recursive: true });
  });

  it('are opened by the links to them', async () => {
    const [link] = await until('a link', async () => {
      const found = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
        'vscode.executeLinkProvider',
        at('open.journey.yaml'),
        10,
      );
      return found.some(l => l.tooltip === 'Open “The till”') && found;
    });
    assert.equal(link?.target?.toString(), at('shared/till.journey.yaml').toString());
  });

  it('keep their paths when a library is renamed, and then the folder that it is in', async () => {
    await rename('shared/till.journey.yaml', 'shared/checkout.journey.yaml');
    assert.equal(await textOf('open.journey.yaml'), map('./shared/checkout.journey.yaml'));
    assert.equal(await textOf('maps/closed.journey.yaml'), map('../shared/checkout.journey.yaml'));

    await rename('shared', 'libraries/all');
    assert.equal(await textOf('open.journey.yaml'), map('./libraries/all/checkout.journey.yaml'));
    assert.equal(await textOf('maps/closed.journey.yaml'), map('../libraries/all/checkout.journey.yaml'));
    await until('no error', () => errors('open.journey.yaml').length === 0);
  });

  it('keep their own paths when they are moved', async () => {
    await rename('maps/closed.journey.yaml', 'closed.journey.yaml');
    assert.equal(await textOf('closed.journey.yaml'), map('./libraries/all/checkout.journey.yaml'));
  });

  it('are missed when another program takes their folder away, and found when it puts it back', async () => {
    await vscode.workspace.fs.rename(at('libraries'), at('elsewhere'));
    await until('an error', () => errors('open.journey.yaml').length > 0);
    await vscode.workspace.fs.rename(at('elsewhere'), at('libraries'));
    await until('no error', () => errors('open.journey.yaml').length === 0);
  });

  it('are missed when their folder is deleted', async () => {
    await vscode.workspace.fs.delete(at('libraries'), { recursive: true });
    const [message] = await until(
      'an error',
      () => errors('open.journey.yaml').length > 0 && errors('open.journey.yaml'),
    );
    assert.match(message!, /^There is no file/);
  });
});
