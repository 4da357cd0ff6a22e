import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  codeOf,
  findingOf,
  findings,
  fixes,
  inWorkspace,
  journeyMaps,
  rangeOf,
  refactor,
  refactorings,
  replace,
  writeMap,
} from '../maps';
import { openMap } from '../open-map';
import { until } from '../until';

describe('working in the browser', () => {
  before(journeyMaps);

  it('reads what a map imports through the editor', async () => {
    const document = await openMap('sale.journey.yaml');
    // Beside hints, which a draft gets for what is merely unfinished
    const told = (all: readonly vscode.Diagnostic[]): vscode.Diagnostic | undefined =>
      all.find(d => d.severity !== vscode.DiagnosticSeverity.Hint);
    assert.equal(told(await findings(document)), undefined);
    await replace(vscode.window.activeTextEditor!, 'touchpoint: till', 'touchpoint: tilt');
    const found = await until('a finding', () => told(vscode.languages.getDiagnostics(document.uri)));
    assert.equal(codeOf(found), 'unknown-reference');
    assert.match(found.message, /`till`/);
    await vscode.commands.executeCommand('undo');
    await until('the finding to go', () => !told(vscode.languages.getDiagnostics(document.uri)));
  });

  it('offers the touchpoints of an imported file', async () => {
    const document = await openMap('sale.journey.yaml');
    const at = rangeOf(document, 'touchpoint: till').end;
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      at,
    );
    assert.ok(items.some(({ label }) => (typeof label === 'string' ? label : label.label) === 'till'));
  });

  it('fixes, and inserts with one undo', async () => {
    const text = 'title: A\nframework: before-during-after\nstages:\n  - id: before\n  - id: after\n';
    const { document } = await writeMap(text);
    const missing = await findingOf(document, 'missing-stage');
    assert.ok((await fixes(document, missing.range)).length > 0);
    await vscode.commands.executeCommand('journeyMap.insertStage', document.uri, 'during');
    await until('the stage', () => document.getText().includes('- id: during'));
    await vscode.commands.executeCommand('undo');
    await until('the undo', () => document.getText() === text);
  });

  it('moves a step, and offers behind half a word the keys that are still free', async () => {
    const editor = await writeMap(`title: A
stages:
  - id: look
    steps:
      - action: Looks
        emotion: 1
        touchp|
  - id: till
    steps:
      - action: Pays
`);
    const { document } = editor;
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      editor.selection.active,
    );
    const labels = items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    assert.ok(labels.includes('touchpoint'));
    assert.ok(!labels.includes('emotion'));
    await replace(editor, '\n        touchp', '');
    await refactor(await refactorings(editor, 'action: Looks'), 'Move the step to “Till”');
    assert.match(
      document.getText(),
      /- id: till\n {4}steps:\n {6}- action: Looks\n {8}emotion: 1\n {6}- action: Pays\n/,
    );
  });

  it('draws the preview', async () => {
    const { previews } = await journeyMaps();
    const document = await openMap('coffee.journey.yaml');
    await vscode.commands.executeCommand('journeyMap.openPreviewToSide');
    const shown = await until('a picture', () => previews()[0]?.lastRendered);
    assert.equal(shown.uri, document.uri.toString());
    assert.equal(shown.steps, 2);
    await replace(vscode.window.activeTextEditor!, 'emotion: 0', 'emotion: 1\n      - action: Waits');
    await until('three steps', () => previews()[0]?.lastRendered?.steps === 3);
    await vscode.commands.executeCommand('undo');
  });

  it('exports a map', async () => {
    const { uri } = await openMap('coffee.journey.yaml');
    for (const [format, begin] of [
      ['markdown', '# A coffee on the way to work\n'],
      ['xlsx', 'PK'],
      ['svg', '<'],
      ['pdf', '%PDF'],
    ] as const) {
      const to = inWorkspace(`coffee.${format}`);
      await vscode.commands.executeCommand('journeyMap.export', uri, { format, to, paper: 'a4', theme: 'light' });
      const text = new TextDecoder('latin1').decode(await vscode.workspace.fs.readFile(to));
      assert.equal(text.slice(0, begin.length), begin);
      await vscode.workspace.fs.delete(to);
    }
  });

  it('lists the maps of the folder, with what is in each', async () => {
    const { explorer } = await journeyMaps();
    await vscode.commands.executeCommand('journeyMap.maps.focus');
    const label = async (node: Parameters<typeof explorer.getTreeItem>[0]) => (await explorer.getTreeItem(node)).label;
    const maps = (await explorer.getChildren()) ?? [];
    const labels = await Promise.all(maps.map(label));
    const coffee = maps[labels.indexOf('A coffee on the way to work')];
    assert.ok(coffee);
    const stages = (await explorer.getChildren(coffee)) ?? [];
    assert.deepEqual((await Promise.all(stages.map(label))).slice(0, 2), ['Arrive', 'Enjoy']);
  });

  it('draws maps in pages of Markdown', async () => {
    const page = inWorkspace('page.md');
    const text =
      '```journey-map\ntitle: In the shop\nstages: [{name: Buys}]\n```\n\n![Coffee](./coffee.journey.yaml)\n';
    await vscode.workspace.fs.writeFile(page, new TextEncoder().encode(text));
    const document = await vscode.workspace.openTextDocument(page);
    let html = '';
    await until('the pictures', async () => {
      html = await vscode.commands.executeCommand<string>('markdown.api.render', document);
      return !html.includes('Reading the map');
    });
    assert.match(html, /<svg[^]*In the shop[^]*Buys[^]*<svg[^]*A coffee on the way to work/);
    await vscode.workspace.fs.delete(page);
  });

  it('opens the page of a rule', async () => {
    await vscode.commands.executeCommand('vscode.open', vscode.Uri.parse('journey-map-rule:/missing-stage.md'));
    await until('the page', () =>
      vscode.window.tabGroups.all.some(group => group.tabs.some(tab => tab.label.includes('missing-stage.md'))),
    );
  });
});
