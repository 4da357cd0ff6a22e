import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEverything, codeOf, findingOf, fixes, inWorkspace, journeyMaps, replace, writeMap } from '../maps';
import { until } from '../until';

const map = 'title: A\ngoal: B\nstatus: active\nstages:\n  - id: one\n';
const rule = 'stage-without-steps';

const severityOf = (uri: vscode.Uri): vscode.DiagnosticSeverity | undefined =>
  vscode.languages.getDiagnostics(uri).find(d => codeOf(d) === rule)?.severity;

describe("a team's configuration", () => {
  before(journeyMaps);
  // VS Code keeps a document for minutes that was opened by its API, so each test has a folder of its own
  let folder = '';
  let count = 0;
  beforeEach(() => void (folder = `team-${++count}`));
  afterEach(async () => {
    await closeEverything();
    await vscode.workspace.fs.delete(inWorkspace(folder), { recursive: true });
  });

  it('has a language, completion and findings of its own', async () => {
    const { document, selection } = await writeMap(
      'rules:\n  no-gaol: off\n  stage-|\n',
      `${folder}/journey-map.config.yaml`,
    );
    assert.equal(document.languageId, 'journey-map-config');
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      selection.active,
    );
    const names = items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    assert.ok(names.includes(rule) && !names.includes('title'), names.join());
    const found = await findingOf(document, 'schema');
    assert.match(found.message, /no-goal/);
  });

  it('is offered nothing that belongs into maps', async () => {
    // Whichever language is opened first must not be taken for the other one
    await writeMap(map, `${folder}/a.journey.yaml`);
    const { document, selection } = await writeMap('|', `${folder}/journey-map.config.yaml`);
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      selection.active,
    );
    const names = items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    assert.ok(names.includes('rules') && !names.includes('map-blueprint'), names.join());
  });

  it('decides how serious rules are in the maps beside it: on disk, gone, and unsaved', async () => {
    const { document } = await writeMap(map, `${folder}/a.journey.yaml`);
    const config = inWorkspace(`${folder}/journey-map.config.yaml`);
    const { Error, Warning, Information, Hint } = vscode.DiagnosticSeverity;
    const becomes = (severity: vscode.DiagnosticSeverity) =>
      until(`severity ${severity}`, () => severityOf(document.uri) === severity);
    const write = (level: string) =>
      vscode.workspace.fs.writeFile(config, new TextEncoder().encode(`rules:\n  ${rule}: ${level}\n`));
    await becomes(Warning);
    await write('error');
    await becomes(Error);
    await write('hint');
    await becomes(Hint);
    await vscode.workspace.fs.delete(config);
    await becomes(Warning);
    const editor = await writeMap(`rules:\n  ${rule}: error\n`, `${folder}/journey-map.config.yaml`);
    await becomes(Error);
    await replace(editor, 'error', 'information');
    await becomes(Information);
  });

  it('is written by turning a rule off; a comment silences one finding', async () => {
    const { document } = await writeMap(map, `${folder}/a.journey.yaml`);
    const finding = await findingOf(document, rule);
    const titled = async (title: string) => {
      const all = await fixes(document, finding.range);
      const fix = all.find(one => one.title === title);
      assert.ok(fix?.edit, `offered are: ${all.map(one => one.title).join('; ')}`);
      return fix.edit;
    };
    assert.ok(await vscode.workspace.applyEdit(await titled(`Ignore this finding: \`${rule}\``)));
    await until('silence', () => severityOf(document.uri) === undefined);
    assert.match(document.getText(), /^ {2}# journey-ignore stage-without-steps$/m);
    await vscode.commands.executeCommand('undo');
    await until('the finding', () => severityOf(document.uri) !== undefined);

    const root = inWorkspace('journey-map.config.yaml');
    assert.ok(await vscode.workspace.applyEdit(await titled(`Turn off \`${rule}\` for the team`)));
    try {
      await until('silence', () => severityOf(document.uri) === undefined);
      const made = await vscode.workspace.openTextDocument(root);
      assert.equal(made.getText(), `rules:\n  ${rule}: "off"\n`);
    } finally {
      await closeEverything();
      await vscode.workspace.fs.delete(root);
    }
  });
});
