import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openMap } from '../open-map';
import { until } from '../until';

describe('activation in the browser', () => {
  it('starts in a web worker when a journey map is opened', async () => {
    const document = await openMap('coffee.journey.yaml');
    assert.equal(document.languageId, 'journey-map');
    const extension = vscode.extensions.getExtension('journey-map.journey-map');
    await extension?.activate();
    assert.equal(extension?.isActive, true);
  });

  it('checks the text in the language server of the browser', async () => {
    const document = await openMap('broken.journey.yaml');
    const found = await until('diagnostics', () => vscode.languages.getDiagnostics(document.uri)[0]);
    assert.equal(found.source, 'journey-map');
  });
});
