import * as vscode from 'vscode';
import type { NewMapChoices, NewMapParams, NewMapTemplate, NewMapType } from '../shared/insert';
import { isNewMapChoices, isNewMapResult, newMapRequest } from '../shared/insert';
import { isMap, languageId } from './active-map';
import type { Request } from './insert-commands';

interface Item extends vscode.QuickPickItem {
  readonly id: string;
}

const back = Symbol('back');

/** Asks type, framework, language and template, and opens a new map, its preview beside it, with the cursor on the first thing to fill in. */
export async function newMapCommand(request: Request): Promise<void> {
  const choices = await request<unknown>(newMapRequest, { choicesFor: vscode.env.language });
  if (!isNewMapChoices(choices)) return;
  const params = await askAll(choices);
  if (!params) return;
  const made = await request<unknown>(newMapRequest, params);
  if (!isNewMapResult(made)) return;
  const editor = await vscode.window.showTextDocument(await newDocument(made.fileName));
  await editor.insertSnippet(new vscode.SnippetString(made.snippet), new vscode.Position(0, 0), {
    undoStopBefore: true,
    undoStopAfter: true,
  });
  await vscode.commands.executeCommand('journeyMap.openPreviewToSide', editor.document.uri);
}

/** One question after the other, with a way back; undefined when the person leaves. */
async function askAll(choices: NewMapChoices): Promise<NewMapParams | undefined> {
  const questions: { placeholder: string; items: () => readonly Item[] }[] = [
    { placeholder: vscode.l10n.t('What sort of map?'), items: typeItems },
    {
      placeholder: vscode.l10n.t('Which stages shall the journey have?'),
      items: () => choices.frameworks.map(f => ({ id: f.id, label: f.label, detail: f.stages.join(' → ') })),
    },
    {
      placeholder: vscode.l10n.t('In which language will it be written?'),
      items: () => choices.languages.map(l => ({ id: l.id, label: l.label })),
    },
    { placeholder: vscode.l10n.t('How much shall be in it already?'), items: templateItems },
  ];
  const answers: (string | undefined)[] = [];
  // A library has no stages, hence no framework
  const asked = (): number[] => (answers[0] === 'library' ? [0, 2, 3] : [0, 1, 2, 3]);
  for (let at = 0; at < asked().length;) {
    const which = asked()[at]!;
    const { placeholder, items } = questions[which]!;
    const picked = await pick(items(), placeholder, at + 1, asked().length, answers[which]);
    if (picked === undefined) return undefined;
    if (picked === back) {
      at--;
      continue;
    }
    answers[which] = picked.id;
    at++;
  }
  const [type, framework, language, template] = answers;
  return {
    type: type as NewMapType,
    ...(type === 'library' ? {} : { framework }),
    language: language!,
    template: template as NewMapTemplate,
  };
}

function pick(
  items: readonly Item[],
  placeholder: string,
  step: number,
  totalSteps: number,
  chosen: string | undefined,
): Promise<Item | typeof back | undefined> {
  return new Promise(resolve => {
    const quickPick = vscode.window.createQuickPick<Item>();
    Object.assign(quickPick, { title: vscode.l10n.t('New Journey Map'), placeholder, step, totalSteps, items });
    quickPick.matchOnDetail = true;
    quickPick.ignoreFocusOut = true;
    quickPick.buttons = step > 1 ? [vscode.QuickInputButtons.Back] : [];
    // On the way back the earlier answer; else the first, so that Enter takes the usual
    if (chosen !== undefined) quickPick.activeItems = items.filter(i => i.id === chosen);
    const answer = (with_: Item | typeof back | undefined): void => {
      resolve(with_);
      quickPick.dispose();
    };
    quickPick.onDidTriggerButton(() => answer(back));
    quickPick.onDidAccept(() => quickPick.selectedItems[0] && answer(quickPick.selectedItems[0]));
    quickPick.onDidHide(() => answer(undefined));
    quickPick.show();
  });
}

const typeItems = (): readonly Item[] => [
  {
    id: 'current-state',
    label: vscode.l10n.t('Current state'),
    detail: vscode.l10n.t('The journey as customers live it today'),
  },
  {
    id: 'future-state',
    label: vscode.l10n.t('Future state'),
    detail: vscode.l10n.t('The journey as it should become'),
  },
  {
    id: 'day-in-the-life',
    label: vscode.l10n.t('Day in the life'),
    detail: vscode.l10n.t('All that a customer does, with you and without you'),
  },
  {
    id: 'service-blueprint',
    label: vscode.l10n.t('Service blueprint'),
    detail: vscode.l10n.t('The journey with what happens in front of the customer, behind and beneath'),
  },
  {
    id: 'library',
    label: vscode.l10n.t('Library'),
    detail: vscode.l10n.t('Teams, channels and touchpoints that several maps share'),
  },
];

const templateItems = (): readonly Item[] => [
  {
    id: 'guided',
    label: vscode.l10n.t('Guided'),
    detail: vscode.l10n.t('With persona, channel and touchpoint, and comments that explain each part'),
  },
  {
    id: 'minimal',
    label: vscode.l10n.t('Minimal'),
    detail: vscode.l10n.t('Only what a map must have'),
  },
];

/** An unsaved document that will be saved in the workspace folder under a name not yet taken; without a folder, anywhere. */
async function newDocument(fileName: string): Promise<vscode.TextDocument> {
  const folder = folderForNew();
  if (folder?.scheme === 'file') {
    const uri = await freeName(folder, fileName);
    const document = await vscode.workspace.openTextDocument(uri.with({ scheme: 'untitled' }));
    return vscode.languages.setTextDocumentLanguage(document, languageId);
  }
  // In the browser a name can't be proposed for every file system: it is asked for on saving
  return vscode.workspace.openTextDocument({ language: languageId });
}

/** Beside the map that is open, else at the root of the workspace. */
function folderForNew(): vscode.Uri | undefined {
  const active = vscode.window.activeTextEditor?.document;
  const folder = active && vscode.workspace.getWorkspaceFolder(active.uri);
  if (active && folder && isMap(active)) return vscode.Uri.joinPath(active.uri, '..');
  return (folder ?? vscode.workspace.workspaceFolders?.[0])?.uri;
}

async function freeName(folder: vscode.Uri, fileName: string): Promise<vscode.Uri> {
  const base = fileName.replace(/\.journey\.yaml$/, '');
  for (let i = 1; ; i++) {
    const uri = vscode.Uri.joinPath(folder, i === 1 ? fileName : `${base}-${i}.journey.yaml`);
    const open = vscode.workspace.textDocuments.some(d => d.uri.path === uri.path);
    if (!open && !(await exists(uri))) return uri;
  }
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
