import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEverything, inWorkspace, journeyMaps, replace, writeMap } from '../maps';
import { openMap } from '../open-map';
import { until } from '../until';

const text = 'title: Ścieżka\nlanguage: pl\nstages:\n  - id: one\n    steps:\n      - {action: Pays, emotion: -1}\n';

describe('the command that exports', () => {
  let count = 0;
  const made: vscode.Uri[] = [];
  before(journeyMaps);
  afterEach(async () => {
    await closeEverything();
    for (const uri of made.splice(0)) await vscode.workspace.fs.delete(uri);
  });

  /** Exports what is in front, or the map given, to a new file; undefined when none was written. */
  async function exported(
    how: { format: string; table?: string; diagram?: string; paper?: string; theme?: string; scale?: string },
    map?: vscode.Uri,
  ): Promise<Uint8Array | undefined> {
    const to = inWorkspace(`export-${++count}.${how.format}`);
    const written = await vscode.commands.executeCommand<vscode.Uri | undefined>('journeyMap.export', map, {
      ...how,
      to,
    });
    if (!written) return undefined;
    assert.equal(written.toString(), to.toString());
    made.push(written);
    return vscode.workspace.fs.readFile(written);
  }
  const decoded = (bytes: Uint8Array | undefined): string =>
    new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

  it('writes each format', async () => {
    await writeMap(text);
    assert.match(decoded(await exported({ format: 'markdown' })), /^# Ścieżka\n[^]*\| 1\.1 \| Pays \| −1 \|\n/);
    assert.match(decoded(await exported({ format: 'mermaid', diagram: 'journey' })), /^journey\n[^]* {2}Pays: 2\n$/);
    assert.match(decoded(await exported({ format: 'mermaid', diagram: 'flow' })), /^flowchart LR\n[^]*s0\["One"\]/);
    assert.match(
      decoded(await exported({ format: 'csv', table: 'steps' })),
      /^\ufeffNr etapu,[^]*\r\n1,One,1,Pays,,-1,/,
    );
    assert.match(decoded(await exported({ format: 'csv', table: 'lanes' })), /^\ufeff,One\r\nKroki,1\.1 Pays\r\n/);
    const workbook = await exported({ format: 'xlsx' });
    assert.deepEqual([...workbook!.slice(0, 4)], [0x50, 0x4b, 3, 4]);
  });

  it('draws pictures of it', async () => {
    await writeMap(text);
    assert.match(decoded(await exported({ format: 'svg', theme: 'light' })), /^<\?xml[^]*<svg [^]*Pays[^]*<\/svg>\s*$/);
    assert.match(
      decoded(await exported({ format: 'html', theme: 'dark' })),
      /^<!doctype html>\n<html lang="pl"[^]*Pays[^]*<\/html>\s*$/,
    );
    assert.match(decoded(await exported({ format: 'pdf', paper: 'a4' })), /^%PDF-1\.7\n[^]*%%EOF\s*$/);
  });

  it('has a preview make a PNG of it, which it opens beside the text', async () => {
    const { previews } = await journeyMaps();
    await writeMap(text);
    const [once, twice] = [
      await exported({ format: 'png', scale: '1' }),
      await exported({ format: 'png', scale: '2' }),
    ];
    for (const png of [once, twice]) assert.deepEqual([...png!.slice(0, 4)], [0x89, 0x50, 0x4e, 0x47]);
    const widthOf = (png: Uint8Array): number => new DataView(png.buffer, png.byteOffset).getUint32(16);
    assert.ok(Math.abs(widthOf(twice!) - 2 * widthOf(once!)) <= 1);
    assert.equal(previews().length, 1);
  });

  it('writes what is in the editor, saved or not', async () => {
    const editor = await writeMap(text);
    await replace(editor, 'Pays', 'Leaves');
    assert.match(decoded(await exported({ format: 'mermaid', diagram: 'journey' })), / {2}Leaves: 2\n/);
  });

  it('knows what the map imports, though none of it is open', async () => {
    const md = decoded(await exported({ format: 'markdown' }, inWorkspace('sale.journey.yaml')));
    assert.match(md, /\| Waits in the queue \|.*\| Till \(Store\) \|/);
  });

  it('exports the map of the preview in front', async () => {
    const { previews } = await journeyMaps();
    const document = await openMap('coffee.journey.yaml');
    await vscode.commands.executeCommand('journeyMap.openPreview', document.uri);
    await until('the picture', () => previews()[0]?.lastRendered);
    await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
    await until('the preview in front', () => previews()[0]?.active);
    assert.match(
      decoded(await exported({ format: 'mermaid', diagram: 'journey' })),
      /^title A coffee on the way to work$/m,
    );
  });

  it('has nothing to make of a library', async () => {
    const { document } = await writeMap('title: Shared\ntype: library\nteams: {cx: Customer experience}\n');
    assert.equal(await exported({ format: 'markdown' }, document.uri), undefined);
  });
});
