/** What is there after the language server has crashed, and VS Code has started it again. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import * as vscode from 'vscode';
import type { JourneyMapApi } from '../maps';
import { closeEverything, journeyMaps, replace, writeMap } from '../maps';
import { until } from '../until';

const map = `title: Before the crash
stages:
  - id: one
    steps: [{action: Looks, emotion: 1}]
`;

/** The process of the language server, a child of this one. */
function serverProcess(): number | undefined {
  const all = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n');
  const found = all
    .map(line => /^\s*(\d+)\s+(\d+)\s(.*)$/.exec(line))
    .find(line => Number(line?.[2]) === process.pid && line?.[3]?.includes('dist/server.js'));
  return found ? Number(found[1]) : undefined;
}

describe('after a crash of the language server', () => {
  let api: JourneyMapApi;
  before(async function () {
    if (process.platform === 'win32') this.skip();
    api = await journeyMaps();
    await vscode.commands.executeCommand('journeyMap.maps.focus');
  });
  afterEach(closeEverything);

  type Node = Parameters<JourneyMapApi['explorer']['getTreeItem']>[0];
  const titles = async (): Promise<unknown[]> => {
    const top: Node[] = (await api.explorer.getChildren()) ?? [];
    const lines = top.flatMap((line): Node[] => ('maps' in line ? [line, ...line.maps] : [line]));
    return lines.map(line => (api.explorer.getTreeItem(line) as vscode.TreeItem).label);
  };

  it('the view of all maps and the preview follow the text again', async () => {
    const editor = await writeMap(map);
    const { document } = editor;
    await vscode.commands.executeCommand('journeyMap.openPreviewToSide');
    const drawnVersion = (): number | undefined =>
      api.previews().find(p => p.uri === document.uri.toString())?.lastRendered?.version;
    await until('the picture', () => drawnVersion() === document.version);
    await until('its line', async () => (await titles()).includes('Before the crash'));

    const pid = serverProcess();
    assert.ok(pid, 'the server is no process');
    process.kill(pid, 'SIGKILL');
    await until('another server', () => ![undefined, pid].includes(serverProcess()));
    await replace(editor, 'Before', 'After');
    await until('its new line', async () => (await titles()).includes('After the crash'));
    await until('the new picture', () => drawnVersion() === document.version);
    await document.save();
    await closeEverything();
    await vscode.workspace.fs.delete(document.uri);
  });
});
