import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEverything, findings, journeyMaps, writeMap } from '../maps';
import { until } from '../until';

const missing = `title: Buying running shoes
framework: before-during-after
stages:
  - id: before
    steps:
      - action: Looks
  - id: after # the long part
    steps:
      - action: Runs
`;

/** Runs an inserting command and waits for its text. */
async function insert(command: string, marked: string, ...rest: unknown[]): Promise<vscode.TextEditor> {
  const editor = await writeMap(marked);
  const before = editor.document.getText();
  await vscode.commands.executeCommand(`journeyMap.${command}`, editor.document.uri, ...rest);
  await until('the insertion', () => editor.document.getText() !== before);
  return vscode.window.activeTextEditor!;
}

/** One undo must give back the text, byte for byte, and leave nothing more to undo. */
async function undone(editor: vscode.TextEditor, text: string): Promise<void> {
  await vscode.commands.executeCommand('undo');
  await until('the undo', () => !editor.document.isDirty);
  assert.equal(editor.document.getText(), text);
}

const selected = (editor: vscode.TextEditor): string => editor.document.getText(editor.selection);

describe('commands that insert', () => {
  before(journeyMaps);
  afterEach(closeEverything);

  for (const [lines, text] of [
    ['LF', missing],
    ['CRLF', missing.replaceAll('\n', '\r\n')],
  ] as const)
    it(`put a missing stage in its place, as one step of undo, in a text with ${lines}`, async () => {
      const editor = await insert('insertStage', text, 'during');
      const now = editor.document.getText();
      const [before, after] = text.split('  - id: after') as [string, string];
      assert.ok(now.startsWith(before + '  - id: during'), now);
      assert.ok(now.endsWith('  - id: after' + after), now);
      assert.equal(now.replaceAll('\r\n', '').includes('\n'), lines === 'LF');
      const [first, last] = [before, now.slice(0, now.length - after.length)].map(
        part => part.split('\n').length - 1,
      ) as [number, number];
      assert.ok(
        editor.selection.active.line >= first && editor.selection.active.line < last,
        'the cursor is in the stage',
      );
      await undone(editor, text);
    });

  it('take the arguments that the preview and the quick fix give', async () => {
    const { document } = await writeMap(missing);
    const args = { uri: document.uri.toString(), frameworkId: 'during', position: 1 };
    await vscode.commands.executeCommand('journeyMap.insertStage', args);
    await until('the stage', () => document.getText().includes('- id: during'));
  });

  it('put a step behind the one at the cursor, its words selected to be typed over', async () => {
    const editor = await insert('insertStep', missing.replace('Looks', 'Lo|oks'));
    const [, step] =
      /- action: Looks\n( {6}- action: .*\n(?: {8}.*\n)*) {2}- id: after/.exec(editor.document.getText()) ?? [];
    assert.ok(step, editor.document.getText());
    const line = editor.document.lineAt(editor.selection.active.line).text;
    assert.match(line, /^ {6}- action: /);
    assert.notEqual(selected(editor), '');
    await vscode.commands.executeCommand('type', { text: 'Asks' });
    await until('the word', () => /^ {6}- action: Asks$/m.test(editor.document.getText()));
  });

  for (const lines of ['\n', '\r\n'])
    it(`undo a step at once in a text with ${JSON.stringify(lines)}`, async () => {
      const text = missing.replaceAll('\n', lines);
      const editor = await insert('insertStep', text.replace('Runs', 'Ru|ns'));
      await undone(editor, text);
    });

  for (const [command, key] of [
    ['insertTouchpoint', 'touchpoints'],
    ['insertPersona', 'personas'],
  ] as const)
    it(`${command} makes the section where there is none, and adds to it where there is one`, async () => {
      const editor = await insert(command, missing);
      assert.match(editor.document.getText(), new RegExp(`^${key}:\\n {2}\\S`, 'm'));
      assert.ok(editor.selection.active.line < editor.document.getText().split('\n').indexOf('stages:'));
      await undone(editor, missing);

      const text = missing.replace('stages:', `${key}:\n  one: One\nstages:`);
      const second = await insert(command, text);
      assert.match(second.document.getText(), new RegExp(`^${key}:\\n {2}one: One\\n {2}\\S.*\\n(.*\\n)*stages:`, 'm'));
      await undone(second, text);
    });

  it('leave a library without stages as it is', async () => {
    const library = 'title: Shared\ntype: library\nteams:\n  cx: Customer experience\n';
    const { document } = await writeMap(library);
    // shows why in a message, which the tests of the window read
    await vscode.commands.executeCommand('journeyMap.insertStep', document.uri);
    await vscode.commands.executeCommand('journeyMap.insertStage', document.uri, 'during');
    assert.equal(document.getText(), library);
    assert.equal(document.isDirty, false);
  });

  it('leave a map without mistakes without mistakes', async () => {
    const good = 'title: A\nstages:\n  - id: one\n    steps:\n      - action: B\n';
    for (const command of ['insertStep', 'insertTouchpoint', 'insertPersona']) {
      const { document } = await insert(command, good);
      const errors = (await findings(document)).filter(d => d.severity === vscode.DiagnosticSeverity.Error);
      assert.deepEqual(
        errors.map(d => d.message),
        [],
        command,
      );
    }
  });

  it('work on a map that is not open yet', async () => {
    const { document } = await writeMap(missing);
    await closeEverything();
    await vscode.commands.executeCommand('journeyMap.insertStage', document.uri, 'during');
    await until('the stage', () => vscode.window.activeTextEditor?.document.getText().includes('- id: during'));
  });
});

describe('the manifest', () => {
  interface Contributes {
    commands: { command: string; title: string; category: string }[];
    menus: Record<string, { command: string; when?: string }[]>;
    keybindings: { command: string; when: string }[];
  }
  const contributes = (): Contributes =>
    (vscode.extensions.getExtension('journey-map.journey-map')!.packageJSON as { contributes: Contributes })
      .contributes;

  it('names every command in words, under one category', () => {
    for (const { command, title, category } of contributes().commands) {
      assert.equal(category, 'Journey Map', command);
      assert.doesNotMatch(title, /%/, command);
    }
  });

  it('puts only commands that exist into menus and keys, and only where a map is', () => {
    const { commands, menus, keybindings } = contributes();
    const known = new Set(commands.map(({ command }) => command));
    const used = [...Object.entries(menus).flatMap(([menu, items]) => items.map(item => ({ menu, ...item })))];
    for (const { command } of [...used, ...keybindings]) assert.ok(known.has(command), command);
    for (const { menu, command, when } of used.filter(({ menu }) => menu !== 'file/newFile'))
      assert.match(
        when ?? '',
        /LangId == journey-map|'journeyMap\.preview'|view == journeyMap\.maps|^false$/,
        `${command} in ${menu}`,
      );
    for (const { command, when } of keybindings) assert.match(when, /editorLangId == journey-map/, command);
  });

  it('offers what writes only where one can write: not in what git has of a map', () => {
    const { menus } = contributes();
    const writing = [...menus['commandPalette']!, ...menus['editor/context']!].filter(
      ({ command, when }) => /^journeyMap\.(insert|move)/.test(command) && when !== 'false',
    );
    assert.equal(writing.length, 10);
    for (const { command, when } of writing) assert.match(when ?? '', /&& !editorReadonly/, command);
  });

  it('leaves the palette to commands that work: what begins anywhere, the others by their place', () => {
    const { commands, menus } = contributes();
    const limited = new Set(menus['commandPalette']!.map(({ command }) => command));
    assert.deepEqual(
      commands.map(({ command }) => command).filter(command => !limited.has(command)),
      ['journeyMap.newMap', 'journeyMap.openWalkthrough'],
    );
  });
});
