import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openMap } from '../open-map';
import { until } from '../until';

describe('activation', () => {
  it('is installed under its fixed name', () => {
    assert.ok(vscode.extensions.getExtension('journey-map.journey-map'));
  });

  it('gives journey maps their own language, and sleeps until one is opened', async () => {
    const extension = vscode.extensions.getExtension('journey-map.journey-map')!;
    await vscode.workspace.openTextDocument({ language: 'yaml', content: 'title: not a map\n' });
    await vscode.extensions.getExtension('vscode.markdown-language-features')!.activate();
    assert.equal(extension.isActive, false, 'it is asleep beside other files, though there are maps in the workspace');
    const document = await openMap('coffee.journey.yaml');
    assert.equal(document.languageId, 'journey-map');
    await until('it to wake', () => extension.isActive);
  });

  it('leaves other YAML files alone', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'yaml', content: 'title: not a map\n' });
    assert.equal(document.languageId, 'yaml');
    assert.deepEqual(vscode.languages.getDiagnostics(document.uri), []);
  });

  it('registers every command that it contributes', async () => {
    const extension = vscode.extensions.getExtension('journey-map.journey-map');
    await extension?.activate();
    const manifest = extension?.packageJSON as { contributes: { commands: { command: string }[] } };
    const registered = new Set(await vscode.commands.getCommands());
    const missing = manifest.contributes.commands
      .map(({ command }) => command)
      .filter(command => !registered.has(command));
    assert.deepEqual(missing, []);
  });
});
