import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEverything, inWorkspace, journeyMaps, rangeOf, refactor, refactorings, writeMap } from '../maps';
import { until } from '../until';

const map = `goal:   Sell shoes
title: Buying shoes   # for now


touchpoints:
    window: {name: Shop window,channel: store}
stages:
- id: before
  steps:
  # The window
  - emotion: 1
    action: Sees shoes
- id: after
  steps:
  - action: Runs
`;

describe('rewriting', () => {
  before(journeyMaps);
  afterEach(closeEverything);

  it('formats a document as one step of undo', async () => {
    const { document } = await writeMap(map);
    await vscode.commands.executeCommand('editor.action.formatDocument');
    const formatted = `title: Buying shoes   # for now
goal: Sell shoes

touchpoints:
  window: {name: Shop window, channel: store}
stages:
  - id: before
    steps:
      # The window
      - action: Sees shoes
        emotion: 1
  - id: after
    steps:
      - action: Runs
`;
    await until('the layout', () => document.getText() === formatted);
    await vscode.commands.executeCommand('undo');
    await until('the undo', () => document.getText() === map);
  });

  it('formats what is selected', async () => {
    const editor = await writeMap(map);
    const { start } = rangeOf(editor.document, 'touchpoints');
    editor.selection = new vscode.Selection(start, rangeOf(editor.document, 'stages').start);
    await vscode.commands.executeCommand('editor.action.formatSelection');
    const expected = map.replace(/ {4}window.*/, '  window: {name: Shop window, channel: store}');
    await until('the layout', () => editor.document.getText() === expected);
  });

  it('moves a step to another stage, with its comment', async () => {
    const editor = await writeMap(map);
    await refactor(await refactorings(editor, 'action: Sees'), 'Move the step to “After”');
    assert.match(
      editor.document.getText(),
      /- id: after\n {2}steps:\n {2}# The window\n {2}- emotion: 1\n {4}action: Sees shoes\n {2}- action: Runs\n/,
    );
  });

  it('moves a definition to a new library, which the map imports', async () => {
    const editor = await writeMap(map, 'rewritten/map.journey.yaml');
    const title = 'Move `window` to a new library';
    let actions: vscode.CodeAction[] = [];
    for (let tries = 0; tries < 50 && !actions.some(a => a.title === title && a.edit); tries++)
      actions = await refactorings(editor, 'window:');
    await refactor(actions, title);
    assert.match(editor.document.getText(), /\nimports: \[\.\/library\.journey\.yaml\]\n/);
    const library = await vscode.workspace.openTextDocument(inWorkspace('rewritten/library.journey.yaml'));
    assert.match(
      library.getText(),
      /type: library\n\ntouchpoints:\n {2}window: \{name: Shop window,channel: store\}\n/,
    );
  });
});
