/** The commands that put something new into a map: they ask what they must, and insert what the server answers. */
import * as vscode from 'vscode';
import { isObject } from '../shared/guards';
import type { Insertable, InsertChoice, InsertParams, InsertText } from '../shared/insert';
import {
  insertChoicesRequest,
  insertRequest,
  isInsertChoices,
  isInsertChoose,
  isInsertRefusal,
  isInsertText,
} from '../shared/insert';
import { isMap } from './active-map';
import { rangeOf } from './range-of';
import { tellFailure } from './tell-failure';
import { textOf } from './text-of';
import { newMapCommand } from './new-map-command';

export type Request = <T>(method: string, params: unknown, token?: vscode.CancellationToken) => Promise<T>;

/** Registers the commands that insert a stage, a step, a touchpoint or a persona, and the one that begins a new map. */
export function registerInsertCommands(context: vscode.ExtensionContext, request: Request): void {
  const register = (name: string, run: (...args: unknown[]) => Promise<unknown>): void =>
    void context.subscriptions.push(
      vscode.commands.registerCommand(`journeyMap.${name}`, async (...args: unknown[]) => {
        try {
          return await run(...args);
        } catch (error) {
          return tellFailure(error);
        }
      }),
    );
  register('insertStage', (...args) => insertStage(request, args));
  register('insertStep', (uri, stage) => insert(request, 'step', uri, stage));
  register('insertTouchpoint', uri => insert(request, 'touchpoint', uri));
  register('insertPersona', uri => insert(request, 'persona', uri));
  register('newMap', () => newMapCommand(request));
}

/** As called from the palette, from a quick fix (`uri, stageId`) and from the preview (`{uri, frameworkId}`). */
async function insertStage(request: Request, [first, second]: readonly unknown[]): Promise<void> {
  const given = isObject(first) && !(first instanceof vscode.Uri) ? first : { uri: first, frameworkId: second };
  const editor = await editorOf(given.uri);
  if (!editor) return;
  if (typeof given.frameworkId === 'string') return apply(request, editor, 'stage', given.frameworkId, false);
  const choices = await request(insertChoicesRequest, { uri: editor.document.uri.toString(), of: 'stage' });
  if (!isInsertChoices(choices)) return tellNoAnswer();
  const chosen = await choose(choices, vscode.l10n.t('Insert Stage'), vscode.l10n.t('Which stage?'));
  if (chosen) await apply(request, editor, 'stage', chosen.value, true);
}

/** Inserts at the cursor; with the stage that a lens stands above (its id or position from 0), a step at the end of that. */
async function insert(request: Request, what: Insertable, uri: unknown, stage?: unknown): Promise<void> {
  const editor = await editorOf(uri);
  const given = typeof stage === 'string' || typeof stage === 'number' ? stage : undefined;
  if (editor) await apply(request, editor, what, given, given === undefined);
}

/** Asks the server, again while the text changes meanwhile, and inserts what it answers as one step of undo. */
async function apply(
  request: Request,
  editor: vscode.TextEditor,
  what: Insertable,
  stage: InsertChoice['value'] | undefined,
  atCursor: boolean,
): Promise<void> {
  const { document } = editor;
  let chosen = stage;
  for (let attempt = 0; attempt < 5; attempt++) {
    const { version } = document;
    const params: InsertParams = {
      uri: document.uri.toString(),
      insert: what,
      ...(atCursor ? { position: plainPosition(editor.selection.active) } : {}),
      ...(chosen === undefined ? {} : { stage: chosen }),
    };
    const answer = await request<unknown>(insertRequest, params);
    if (document.isClosed) return;
    if (document.version !== version) continue;
    if (isInsertRefusal(answer)) return void vscode.window.showInformationMessage(answer.refusal);
    if (isInsertChoose(answer)) {
      const choice = await choose(answer.choices, vscode.l10n.t('Insert Step'), vscode.l10n.t('Into which stage?'));
      if (!choice) return;
      chosen = choice.value;
      continue;
    }
    if (!isInsertText(answer)) return tellNoAnswer();
    if (await put(editor, answer)) return;
  }
  tellNoAnswer();
}

/** Whether it was inserted: it is not when the text changes at that moment. */
async function put(editor: vscode.TextEditor, { range, snippet }: InsertText): Promise<boolean> {
  // The places to fill in are stepped through by keyboard: the editor must have it
  const focused = await vscode.window.showTextDocument(editor.document, { viewColumn: editor.viewColumn });
  const stops = { undoStopBefore: true, undoStopAfter: true };
  if (!(await focused.insertSnippet(new vscode.SnippetString(snippet), rangeOf(range), stops))) return false;
  focused.revealRange(focused.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  return true;
}

async function choose(
  choices: readonly InsertChoice[],
  title: string,
  placeHolder: string,
): Promise<InsertChoice | undefined> {
  const groups: Readonly<Record<InsertChoice['group'], string | undefined>> = {
    missing: vscode.l10n.t('In the framework, and not yet in the map'),
    known: vscode.l10n.t('Other stages'),
    own: vscode.l10n.t('Own'),
    stage: undefined,
  };
  const items: (vscode.QuickPickItem & { choice?: InsertChoice })[] = [];
  let group: InsertChoice['group'] | undefined;
  for (const choice of choices) {
    const label = groups[choice.group];
    if (choice.group !== group && label) items.push({ label, kind: vscode.QuickPickItemKind.Separator });
    group = choice.group;
    items.push({ label: choice.label, ...(choice.detail ? { description: choice.detail } : {}), choice });
  }
  const picked = await vscode.window.showQuickPick(items, { title, placeHolder, matchOnDescription: true });
  return picked?.choice;
}

/** The editor of the map at `uri`; without one, the active one, or the only map that is in sight beside a preview. */
async function editorOf(uri: unknown): Promise<vscode.TextEditor | undefined> {
  const wanted = uri instanceof vscode.Uri ? uri : typeof uri === 'string' ? vscode.Uri.parse(uri) : undefined;
  const { activeTextEditor, visibleTextEditors } = vscode.window;
  const maps = visibleTextEditors.filter(editor => isMap(editor.document));
  if (wanted) {
    const same = (editor: vscode.TextEditor): boolean => editor.document.uri.toString() === wanted.toString();
    const active = activeTextEditor && same(activeTextEditor) ? activeTextEditor : maps.find(same);
    return active ?? vscode.window.showTextDocument(await textOf(wanted), { preview: false });
  }
  if (activeTextEditor && isMap(activeTextEditor.document)) return activeTextEditor;
  if (!activeTextEditor && maps.length === 1) return maps[0];
  const create = vscode.l10n.t('New Journey Map');
  const message = vscode.l10n.t('Open a journey map first: a file whose name ends with .journey.yaml.');
  if ((await vscode.window.showInformationMessage(message, create)) === create)
    await vscode.commands.executeCommand('journeyMap.newMap');
  return undefined;
}

const plainPosition = ({ line, character }: vscode.Position) => ({ line, character });

function tellNoAnswer(): void {
  void vscode.window.showInformationMessage(
    vscode.l10n.t('The journey map could not be read just now. Please try again.'),
  );
}
