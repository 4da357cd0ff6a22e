import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { JourneyMapApi } from '../maps';
import { closeEverything, inWorkspace, journeyMaps, replace, writeMap } from '../maps';
import { openMap } from '../open-map';
import { until } from '../until';

const walk = `title: A walk in the park
status: active
personas: {walker: Walker}
stages:
  - id: before
    name: Sets out
    journey: ./club.journey.yaml
    steps:
      - action: Finds the gate
        emotion: 1
`;

describe('the explorer view', () => {
  let api: JourneyMapApi;
  before(async () => {
    api = await journeyMaps();
    await vscode.commands.executeCommand('journeyMap.maps.focus');
  });
  afterEach(closeEverything);

  type Node = Parameters<JourneyMapApi['explorer']['getTreeItem']>[0];
  /** The lines below one; at the top, also those in folders: VS Code may still hold other tests' maps open. */
  const children = async (of?: Node): Promise<Node[]> => {
    const lines = (await api.explorer.getChildren(of)) ?? [];
    return of ? lines : lines.flatMap((line): Node[] => ('maps' in line ? [line, ...line.maps] : [line]));
  };
  const item = (node: Node): vscode.TreeItem => api.explorer.getTreeItem(node) as vscode.TreeItem;
  const find = (label: string, below?: Node): Promise<Node> =>
    until(`a line ${label}`, async () => (await children(below)).find(n => item(n).label === label));
  const click = (node: Node): Thenable<unknown> => {
    const { command, arguments: args } = item(node).command!;
    return vscode.commands.executeCommand(command, ...((args ?? []) as unknown[]));
  };
  const selected = (): string => {
    const editor = vscode.window.activeTextEditor;
    return editor ? editor.document.getText(editor.selection) : '';
  };

  it('shows every map of the folder, and libraries in a group of their own', async () => {
    const coffee = item(await find('A coffee on the way to work'));
    assert.equal(coffee.contextValue, 'map');
    assert.ok((coffee.tooltip as vscode.MarkdownString).value.includes('coffee'));
    const library = item(await find('What all maps of the shop share', await find('Libraries')));
    assert.match(String(library.description), /definitions?$/);
  });

  it('shows how much is found in a map that is not open', async () => {
    const label = await until('the count', async () => {
      const told = item(await find('A map with a mistake')).accessibilityInformation?.label;
      return told?.includes('Errors: 1') && told;
    });
    assert.match(label, /^A map with a mistake, Current state, /);
  });

  it('leads to the exact text of stages, steps, personas, and of maps that tell more', async () => {
    const { document } = await writeMap(walk, 'walk.journey.yaml');
    const map = await find('A walk in the park');
    assert.match(String(item(map).description), /^active/);
    const stage = await find('Sets out', map);
    await click(stage);
    await until('the stage', () => selected() === 'before');
    await click(await find('Finds the gate', stage));
    await until('the step', () => selected() === 'Finds the gate');
    await click(await find('Walker', await find('Personas', map)));
    await until('the persona', () => selected() === 'walker');
    assert.equal(vscode.window.activeTextEditor?.document, document);
    const club = await find('Joining the running club', await find('Sub-journeys', map));
    await click(club);
    await until('the other map', () =>
      vscode.window.activeTextEditor?.document.uri.path.endsWith('/club.journey.yaml'),
    );
    const whole = await find('Part of', await find('Joining the running club'));
    assert.equal(item(await find('A walk in the park', whole)).description, 'Sets out');
    await vscode.workspace.fs.delete(inWorkspace('walk.journey.yaml'));
  });

  it('follows what is typed, and files that come, are renamed and go', async () => {
    const editor = await writeMap(walk, 'walk.journey.yaml');
    await find('A walk in the park');
    await replace(editor, 'A walk in the park', 'A walk in the wood');
    await find('A walk in the wood');
    await editor.document.save();
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(inWorkspace('walk.journey.yaml'), inWorkspace('stroll.journey.yaml'));
    await vscode.workspace.applyEdit(edit);
    await until('its new name', async () => {
      const [walks, others] = [await children(), 'stroll.journey.yaml'];
      const found = walks.filter(n => item(n).label === 'A walk in the wood');
      return found.length === 1 && 'uri' in found[0]! && found[0].uri.path.endsWith(others);
    });
    await closeEverything();
    await vscode.workspace.fs.delete(inWorkspace('stroll.journey.yaml'));
    await until('it to go', async () => (await children()).every(n => item(n).label !== 'A walk in the wood'));
  });

  it('inserts a step where its line is, and opens the preview', async () => {
    const { document } = await writeMap(walk, 'walk.journey.yaml');
    await closeEverything();
    const map = await find('A walk in the park');
    await vscode.commands.executeCommand('journeyMap.explorer.insertStep', await find('Sets out', map));
    const shown = await until('the map', () =>
      vscode.workspace.textDocuments.find(d => d.uri.toString() === document.uri.toString() && d.isDirty),
    );
    assert.match(shown.getText(), /emotion: 1\n {6}- action: /);
    await vscode.commands.executeCommand('journeyMap.openPreview', map);
    await until('the preview', () => api.previews().some(p => p.uri === document.uri.toString()));
    await closeEverything();
    await vscode.workspace.fs.delete(document.uri);
  });

  it('is told beside the language of an editor: language, framework and what is found', async () => {
    await openMap('club.journey.yaml');
    await until('the framework', () => api.statusTexts()[0] === 'Loyalty');
    await until('what is found', () => api.statusTexts()[1]?.includes('Warnings: 2'));
    await writeMap('language: fi\nframework: service\ntitle: A\nstages: []\n', 'finnish.journey.yaml');
    await until('the language', () => api.statusTexts()[0] === 'Finnish · Service');
    await closeEverything();
    await vscode.workspace.fs.delete(inWorkspace('finnish.journey.yaml'));
  });
});
