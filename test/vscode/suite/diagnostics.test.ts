import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  closeEverything,
  codeOf,
  findingOf,
  findings,
  fixes,
  inWorkspace,
  journeyMaps,
  rangeOf,
  replace,
  writeMap,
} from '../maps';
import { openMap } from '../open-map';
import { until } from '../until';

/** Applies the quick fix that a finding prefers, and tells the text afterwards. */
async function fixed(marked: string, code: string, title?: RegExp): Promise<string> {
  const { document } = await writeMap(marked);
  const finding = await findingOf(document, code);
  const all = await fixes(document, finding.range);
  const fix = all.find(one => (title ? title.test(one.title) : one.isPreferred));
  assert.ok(fix?.edit, `offered are: ${all.map(one => one.title).join('; ')}`);
  assert.ok(await vscode.workspace.applyEdit(fix.edit));
  await until(`${code} to go`, () => vscode.languages.getDiagnostics(document.uri).every(d => codeOf(d) !== code));
  return document.getText();
}

/** What is wrong: hints are left aside, which a draft gets for what is merely unfinished. */
const wrong = (all: readonly vscode.Diagnostic[]): vscode.Diagnostic[] =>
  all.filter(d => d.severity !== vscode.DiagnosticSeverity.Hint);
const wrongIn = ({ uri }: vscode.TextDocument): vscode.Diagnostic[] => wrong(vscode.languages.getDiagnostics(uri));

describe('findings', () => {
  before(journeyMaps);
  afterEach(closeEverything);

  it('appear at their words while the text is edited, and go with an undo', async () => {
    const editor = await openMap('shoes.journey.yaml').then(() => vscode.window.activeTextEditor!);
    const { document } = editor;
    assert.deepEqual(wrong(await findings(document)), []);
    await replace(editor, 'touchpoint: shop-window', 'touchpoint: shop-windo');
    const found = await until('a finding', () => wrongIn(document)[0]);
    assert.equal(codeOf(found), 'unknown-reference');
    assert.equal(found.source, 'journey-map');
    assert.equal(found.severity, vscode.DiagnosticSeverity.Error);
    const words = rangeOf(document, 'touchpoint: shop-windo');
    assert.deepEqual(found.range, new vscode.Range(words.start.translate(0, 'touchpoint: '.length), words.end));
    await vscode.commands.executeCommand('undo');
    await until('the finding to go', () => wrongIn(document).length === 0);
  });

  it('follow the edit of a library that the map imports', async () => {
    const { document: map } = await openMap('sale.journey.yaml').then(() => vscode.window.activeTextEditor!);
    assert.deepEqual(wrong(await findings(map)), []);
    await openMap('shared/shop.journey.yaml');
    await replace(vscode.window.activeTextEditor!, 'till:', 'checkout:');
    const found = await until('a finding', () => wrongIn(map)[0]);
    assert.equal(codeOf(found), 'unknown-reference');
    await vscode.commands.executeCommand('undo');
    await until('the finding to go', () => wrongIn(map).length === 0);
  });

  it('open the rendered page of their rule from their code', async () => {
    const { document } = await writeMap('title: A\ngoal: B\nstages:\n  - id: one\n    steps:\n      - action: C\n');
    await findingOf(document, 'step-without-emotion');
    const all = vscode.languages.getDiagnostics(document.uri);
    assert.ok(all.length > 1);
    for (const { code } of all) {
      assert.ok(typeof code === 'object', 'the code is a link');
      await vscode.commands.executeCommand('vscode.open', code.target);
      const label = new RegExp(`${code.value}\\.md`);
      const tab = await until(`the page of ${code.value}`, () =>
        vscode.window.tabGroups.all.flatMap(group => group.tabs).find(one => label.test(one.label)),
      );
      assert.ok(tab.input instanceof vscode.TabInputCustom, `${tab.label} is shown as rendered`);
    }
  });

  it('go when the map is closed', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'journey-map', content: 'titel: A\n' });
    await vscode.window.showTextDocument(document);
    await until('findings', () => vscode.languages.getDiagnostics(document.uri).length > 0);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await until('no findings', () => vscode.languages.getDiagnostics(document.uri).length === 0);
  });

  it('follow the severity that the settings give their rule', async () => {
    const text = 'title: A\nstatus: validated\nstages:\n  - id: one\n    steps:\n      - action: C\n';
    const { document } = await writeMap(text);
    const severityOf = (code: string) =>
      vscode.languages.getDiagnostics(document.uri).find(d => codeOf(d) === code)?.severity;
    await until('the rule to speak', () => severityOf('step-without-emotion') !== undefined);
    const settings = vscode.workspace.getConfiguration('journeyMap', inWorkspace('.'));
    try {
      await settings.update('rules', { 'step-without-emotion': 'error' }, vscode.ConfigurationTarget.Workspace);
      await until('an error', () => severityOf('step-without-emotion') === vscode.DiagnosticSeverity.Error);
      await settings.update('rules', { 'step-without-emotion': 'off' }, vscode.ConfigurationTarget.Workspace);
      await until('silence', () => severityOf('step-without-emotion') === undefined);
    } finally {
      await settings.update('rules', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });
});

describe('quick fixes', () => {
  before(journeyMaps);
  afterEach(closeEverything);

  it('put quotes around a text that YAML would cut', async () => {
    const text = await fixed(
      'title: A\nstages:\n  - id: one\n    steps:\n      - action: Reads review #1\n',
      'text-cut-by-comment',
    );
    assert.match(text, /^ {6}- action: "Reads review #1"$/m);
  });

  it('turn a misspelt id into the nearest one', async () => {
    const text = await fixed(
      'title: A\ntouchpoints:\n  till: Till\n  shop-window: Shop window\nstages:\n  - id: one\n    steps:\n' +
        '      - action: B\n        touchpoint: [till, shop-windw]\n',
      'unknown-reference',
    );
    assert.match(text, /^ {8}touchpoint: \[till, shop-window\]$/m);
  });

  it('turn a misspelt key into the nearest one', async () => {
    const text = await fixed('titel: A\nstages: []\n', 'schema', /title/);
    assert.equal(text, 'title: A\nstages: []\n');
  });

  it('leave what is to be written selected, and are one step of undo', async () => {
    const editor = await writeMap(
      'title: A\nstatus: validated\nstages:\n  - id: one\n    steps:\n      - action: Pays\n        emotion: -2|\n',
    );
    const { document } = editor;
    const before = document.getText();
    await findingOf(document, 'low-emotion-without-pain');
    await vscode.commands.executeCommand('editor.action.autoFix');
    const words = await until('the words to be selected', () => document.getText(editor.selection));
    assert.match(document.getText(), new RegExp(`^ {10}- ${words}$`, 'm'));
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });

  it('align a line that stands too deep, with what belongs to it', async () => {
    const text = await fixed(
      'title: A\nstages:\n  - id: one\n    steps:\n      - action: Pays\n          pains:\n            - Slow\n        emotion: -2\n',
      'yaml-syntax',
      /^Align with `action`$/,
    );
    assert.match(text, /^ {8}pains:\n {10}- Slow\n {8}emotion: -2$/m);
  });

  it('insert the stage that the framework has and the map lacks, in its place', async () => {
    const text = await fixed(
      'title: A\nframework: before-during-after\nstages:\n  - id: before\n    steps:\n      - action: B\n' +
        '  - id: after\n    steps:\n      - action: C\n',
      'missing-stage',
      /./,
    );
    assert.deepEqual(text.match(/(?<=- id: ).*/g), ['before', 'during', 'after']);
  });
});
