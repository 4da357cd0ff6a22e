import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { JourneyMapApi } from '../maps';
import { closeEverything, inWorkspace, journeyMaps, putCursor, rangeOf, replace, writeMap } from '../maps';
import { openMap } from '../open-map';
import { until } from '../until';

const two = `title: Two steps
stages:
  - id: one
    steps:
      - action: Looks
        emotion: 1
      - action: Pays
        emotion: -1
`;

describe('the preview', () => {
  let api: JourneyMapApi;
  before(async () => void (api = await journeyMaps()));
  afterEach(closeEverything);

  type Preview = ReturnType<JourneyMapApi['previews']>[number];
  const previewOf = (uri: vscode.Uri): Preview | undefined => api.previews().find(p => p.uri === uri.toString());

  /** The preview of a map as soon as its page has drawn what `is` asks for. */
  const drawn = (
    uri: vscode.Uri,
    what: string,
    is: (rendered: NonNullable<Preview['lastRendered']>) => boolean = () => true,
  ): Promise<Preview> =>
    until(what, () => {
      const preview = previewOf(uri);
      return preview?.lastRendered && is(preview.lastRendered) && preview;
    });

  const openToSide = (): Thenable<unknown> => vscode.commands.executeCommand('journeyMap.openPreviewToSide');

  it('is drawn beside the text, which keeps the keyboard', async () => {
    const { document } = await writeMap(two);
    await openToSide();
    const preview = await drawn(document.uri, 'the picture');
    assert.deepEqual(
      { ...preview.lastRendered, took: 0 },
      {
        uri: document.uri.toString(),
        version: document.version,
        view: 'map',
        steps: 2,
        stages: 1,
        took: 0,
        kept: false,
      },
    );
    assert.deepEqual([preview.visible, preview.active, preview.locked], [true, false, true]);
    assert.equal(preview.viewColumn, vscode.ViewColumn.Two);
    assert.equal(vscode.window.activeTextEditor?.document, document);
    assert.equal(vscode.window.tabGroups.activeTabGroup.viewColumn, vscode.ViewColumn.One);
  });

  it('follows the text as it is edited, to its newest version', async () => {
    const editor = await writeMap(two);
    const { document } = editor;
    await openToSide();
    await drawn(document.uri, 'the picture');
    await replace(editor, '        emotion: -1\n', '        emotion: -1\n      - action: Leaves\n');
    await drawn(document.uri, 'three steps', last => last.steps === 3 && last.version === document.version);
    for (const words of ['Looks', 'Pays', 'Leaves']) await replace(editor, words, `${words} soon`);
    await drawn(document.uri, 'the newest version', last => last.version === document.version);
  });

  it('keeps the last good picture while the text has an error, and says so', async () => {
    const editor = await writeMap(two);
    const { document } = editor;
    await openToSide();
    await drawn(document.uri, 'the picture');
    await replace(editor, '    steps:', '    steps: [');
    const { lastRendered } = await drawn(document.uri, 'a note', last => last.version === document.version);
    assert.equal(lastRendered?.steps, 2);
    assert.equal(lastRendered.kept, true);
    assert.match(lastRendered.note ?? '', /error on line \d+.*last good picture/);
    await vscode.commands.executeCommand('undo');
    await drawn(document.uri, 'no note', last => last.note === undefined && !last.kept);
  });

  it('stays with a new map when that is saved', async () => {
    const file = inWorkspace('new.journey.yaml');
    const unsaved = await vscode.workspace.openTextDocument(file.with({ scheme: 'untitled' }));
    const document = await vscode.languages.setTextDocumentLanguage(unsaved, 'journey-map');
    const editor = await vscode.window.showTextDocument(document);
    await editor.edit(edit => edit.insert(new vscode.Position(0, 0), two));
    await openToSide();
    await drawn(document.uri, 'the picture');
    await vscode.commands.executeCommand('workbench.action.files.save');
    const { title, lastRendered } = await drawn(file, 'the picture of the file');
    assert.deepEqual([title, lastRendered?.steps, lastRendered?.note], ['Preview: new.journey.yaml', 2, undefined]);
    assert.equal(api.previews().length, 1);
    await until('its editor', () => vscode.window.activeTextEditor?.document.uri.toString() === file.toString());
    await replace(vscode.window.activeTextEditor!, 'Looks', 'Looks around');
    await drawn(file, 'what is typed', last => last.version === vscode.window.activeTextEditor?.document.version);
    await vscode.window.activeTextEditor!.document.save();
    await closeEverything();
    await vscode.workspace.fs.delete(file);
  });

  it('shows two maps beside each other, each locked to its own', async () => {
    const first = await writeMap(two);
    await openToSide();
    await drawn(first.document.uri, 'the first picture');
    const second = await writeMap(two.replace('      - action: Pays\n        emotion: -1\n', ''));
    await openToSide();
    const right = await drawn(second.document.uri, 'the second picture');
    const left = previewOf(first.document.uri);
    assert.ok(left);
    assert.deepEqual([left.visible, right.visible, left.locked, right.locked], [true, true, true, true]);
    assert.notEqual(left.viewColumn, right.viewColumn);
    assert.deepEqual([left.lastRendered?.steps, right.lastRendered?.steps], [2, 1]);
  });

  it('puts a third one before the second, so that the text stays wide enough', async () => {
    for (const column of [vscode.ViewColumn.Two, vscode.ViewColumn.Three, vscode.ViewColumn.Three]) {
      const { document } = await writeMap(two);
      await openToSide();
      assert.equal((await drawn(document.uri, 'the picture')).viewColumn, column);
    }
    assert.equal(vscode.window.tabGroups.all.length, 3);
  });

  it('is brought to the front, not opened twice, when asked for again', async () => {
    const { document } = await writeMap(two);
    await openToSide();
    await drawn(document.uri, 'the picture');
    await openToSide();
    await vscode.commands.executeCommand('journeyMap.openPreview', document.uri);
    assert.equal(api.previews().length, 1);
  });

  it('follows the active editor once it is unlocked', async () => {
    const first = await writeMap(two);
    await openToSide();
    await drawn(first.document.uri, 'the picture');
    await vscode.commands.executeCommand('journeyMap.toggleLock');
    assert.equal(api.previews()[0]?.locked, false);
    const second = await writeMap(two.replaceAll('- action: Pays', '- action: Pays\n      - action: Leaves'));
    await drawn(second.document.uri, 'the other map', last => last.steps === 3);
    assert.equal(api.previews().length, 1);
    assert.match(api.previews()[0]!.title, new RegExp(`${second.document.uri.path.split('/').pop()}$`));
  });

  it('leads to its text', async () => {
    const { document } = await writeMap(two);
    await vscode.commands.executeCommand('journeyMap.openPreview');
    await drawn(document.uri, 'the picture');
    assert.equal(previewOf(document.uri)?.viewColumn, vscode.ViewColumn.One);
    await vscode.commands.executeCommand('journeyMap.showSource');
    await until('the text', () => vscode.window.activeTextEditor?.document === document);
    await until('both in sight', () => previewOf(document.uri)?.visible);
  });

  it('closes with its tab, and opens again', async () => {
    const { document } = await writeMap(two);
    await openToSide();
    await drawn(document.uri, 'the picture');
    const tab = vscode.window.tabGroups.all
      .flatMap(group => group.tabs)
      .find(one => one.input instanceof vscode.TabInputWebview);
    assert.ok(tab);
    await vscode.window.tabGroups.close(tab);
    await until('the preview to go', () => api.previews().length === 0);
    await openToSide();
    await drawn(document.uri, 'the picture again');
  });

  it('says of a library that it has no picture of its own', async () => {
    const document = await openMap('shared/shop.journey.yaml');
    await openToSide();
    const { lastRendered } = await drawn(document.uri, 'the page');
    assert.equal(lastRendered?.steps, 0);
    assert.equal(lastRendered.note, undefined);
  });

  it('is drawn anew when the library that gives its names changes', async () => {
    const document = await openMap('sale.journey.yaml');
    await openToSide();
    const { lastRendered } = await drawn(document.uri, 'the picture');
    await openMap('shared/shop.journey.yaml');
    await replace(vscode.window.activeTextEditor!, 'till: {name: Till', 'till: {name: Checkout');
    await until('another picture of the same version', () => {
      const now = previewOf(document.uri)?.lastRendered;
      return now && now !== lastRendered && now.version === lastRendered?.version;
    });
  });

  it('turns to its file where that is moved to', async () => {
    const { document } = await writeMap(two, 'going.journey.yaml');
    await openToSide();
    await drawn(document.uri, 'the picture');
    const edit = new vscode.WorkspaceEdit();
    const moved = inWorkspace('moved.journey.yaml');
    edit.renameFile(document.uri, moved);
    assert.ok(await vscode.workspace.applyEdit(edit));
    const preview = await drawn(moved, 'the moved map');
    assert.match(preview.title, /moved\.journey\.yaml$/);
    assert.equal(api.previews().length, 1);
  });

  it('opens by itself where the setting says so, and follows the editor until it is closed', async () => {
    const settings = vscode.workspace.getConfiguration('journeyMap', inWorkspace('.'));
    const target = vscode.ConfigurationTarget.Workspace;
    await settings.update('preview.openAutomatically', true, target);
    try {
      const { document } = await writeMap(two);
      const preview = await drawn(document.uri, 'the picture');
      assert.equal(preview.locked, false);
      assert.equal(vscode.window.activeTextEditor?.document, document);
      const other = await writeMap(two);
      await drawn(other.document.uri, 'the picture of another map');
      assert.equal(api.previews().length, 1, 'there is one, which follows');
      await vscode.window.showTextDocument(document);
      await drawn(document.uri, 'the first map again');
      const tab = vscode.window.tabGroups.all
        .flatMap(group => group.tabs)
        .find(one => one.input instanceof vscode.TabInputWebview);
      await vscode.window.tabGroups.close(tab!);
      await until('the preview to go', () => api.previews().length === 0);
      await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'yaml' }));
      await vscode.window.showTextDocument(document);
      await until('the editor', () => vscode.window.activeTextEditor?.document === document);
      assert.equal(api.previews().length, 0, 'what was closed stays closed');
    } finally {
      await settings.update('preview.openAutomatically', undefined, target);
    }
  });

  it('gives a second map a picture beside the one that follows the editor, which turns back to the first', async () => {
    const settings = vscode.workspace.getConfiguration('journeyMap', inWorkspace('.'));
    const target = vscode.ConfigurationTarget.Workspace;
    await settings.update('preview.openAutomatically', true, target);
    try {
      const first = await writeMap(two);
      await drawn(first.document.uri, 'the picture that follows');
      await openToSide();
      assert.equal(api.previews().length, 1, 'the map that is shown is not shown twice');
      const second = await writeMap(two.replaceAll('- action: Pays', '- action: Pays\n      - action: Leaves'));
      await drawn(second.document.uri, 'the second map, followed');

      await openToSide();
      const own = await drawn(second.document.uri, 'its own picture', last => last.steps === 3);
      const following = await drawn(first.document.uri, 'the first map again', last => last.steps === 2);
      assert.deepEqual([own.locked, following.locked], [true, false]);
      assert.deepEqual([own.visible, following.visible], [true, true]);
      assert.notEqual(own.viewColumn, following.viewColumn);
      await vscode.window.showTextDocument(first.document, vscode.ViewColumn.One);
      await vscode.window.showTextDocument(second.document, vscode.ViewColumn.One);
      const third = await writeMap(two.replaceAll('- action: Pays\n        emotion: -1\n', ''));
      await drawn(third.document.uri, 'a third map, followed');
      assert.deepEqual(
        api
          .previews()
          .map(p => p.uri)
          .sort(),
        [second.document.uri, third.document.uri].map(String).sort(),
      );
    } finally {
      await settings.update('preview.openAutomatically', undefined, target);
    }
  });

  it('draws a long map, never an older text over a newer one, and in the end the newest', async () => {
    const steps = Array.from(
      { length: 1000 },
      (_, i) => `      - action: Step ${i}\n        emotion: ${(i % 5) - 2}\n`,
    );
    const { document } = await writeMap(`title: Long|\nstages:\n  - id: one\n    steps:\n${steps.join('')}`);
    await openToSide();
    await drawn(document.uri, 'the picture', last => last.steps === 1000);
    const versions = new Set<number>();
    const look = (): void => void versions.add(previewOf(document.uri)!.lastRendered!.version);
    const words = ' and longer and longer';
    for (const text of words) {
      await vscode.commands.executeCommand('type', { text });
      look();
    }
    await drawn(document.uri, 'the newest text', last => last.version === document.version);
    look();
    assert.ok(document.getText().startsWith(`title: Long${words}\n`));
    assert.deepEqual(
      [...versions],
      [...versions].sort((a, b) => a - b),
    );
    // a picture of a thousand steps takes the processor for itself, if other suites let it
  }).timeout(180_000);

  it('does not move the cursor or scroll the text by being opened', async () => {
    const editor = await writeMap(two);
    putCursor(editor, rangeOf(editor.document, 'Pays').end);
    await openToSide();
    await drawn(editor.document.uri, 'the picture');
    const now = vscode.window.activeTextEditor;
    assert.equal(now?.document, editor.document);
    assert.deepEqual(now.selection.active, rangeOf(editor.document, 'Pays').end);
  });
});
