import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openMap } from '../open-map';

describe('activation', () => {
  it('is installed under its fixed name', () => {
    assert.ok(vscode.extensions.getExtension('journey-map.journey-map'));
  });

  it('gives journey maps their own language, and starts when one is opened', async () => {
    const document = await openMap('coffee.journey.yaml');
    assert.equal(document.languageId, 'journey-map');
    const extension = vscode.extensions.getExtension('journey-map.journey-map');
    await extension?.activate();
    assert.equal(extension?.isActive, true);
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
