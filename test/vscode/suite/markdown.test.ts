import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEverything, inWorkspace, replace, writeMap } from '../maps';
import { until } from '../until';

const map =
  'title: Shoes\nimports: [./md-shared.journey.yaml]\nstages:\n  - name: Buys\n    steps:\n      - {action: Pays, touchpoint: till}\n';

describe('a page of Markdown', () => {
  const page = inWorkspace('page.md');
  const shared = inWorkspace('md-shared.journey.yaml');
  const shoes = inWorkspace('md-shoes.journey.yaml');
  const write = (uri: vscode.Uri, text: string) => vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  const render = async (text: string): Promise<string> => {
    await write(page, text);
    const document = await vscode.workspace.openTextDocument(page);
    await until('the newest text', () => document.getText() === text);
    return vscode.commands.executeCommand<string>('markdown.api.render', document);
  };
  /** Renders anew until it is so: files are read while the page waits for nothing. */
  const rendered = (what: string, text: string, pattern: RegExp): Promise<unknown> =>
    until(what, async () => pattern.test(await render(text)));

  before(async () => {
    await write(shared, 'type: library\ntouchpoints: {till: {name: Cash desk}}\n');
    await write(shoes, map);
  });
  after(async () => {
    await closeEverything();
    for (const uri of [page, shared, shoes]) await vscode.workspace.fs.delete(uri);
  });

  it('has a block of code drawn as a map, at once', async () => {
    const html = await render('```journey-map\ntitle: A & B\nstages: [{name: Buys}]\n```\n');
    assert.match(html, /<div [^>]*journey-map-picture[^>]*><span[^>]*><svg[^]*A &amp; B[^]*Buys/);
  });

  it('has a map drawn that it names, with what that imports', async () => {
    await rendered('the map', '![Buying shoes](./md-shoes.journey.yaml)\n', /Buying shoes[^]*>Pays<[^]*>Cash desk</);
    await rendered('from the root of the folder', '![x](/md-shoes.journey.yaml)\n', />Pays</);
    await rendered('what is wrong', '![x](./not-there.journey.yaml)\n', /could not be read/);
  });

  it('shows what an editor has, saved or not, and what is on disk when that changes', async () => {
    const text = '![x](md-other.journey.yaml)\n';
    const editor = await writeMap(map, 'md-other.journey.yaml');
    await rendered('the map', text, />Pays</);
    await replace(editor, 'Pays', 'Leaves');
    await rendered('the unsaved text', text, />Leaves</);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await closeEverything();
    await rendered('the saved text', text, />Pays</);
    await write(editor.document.uri, map.replace('Pays', 'Returns'));
    await rendered('the text of another program', text, />Returns</);
    await vscode.workspace.fs.delete(editor.document.uri);
    await rendered('that it is gone', text, /could not be read/);
  });
});
