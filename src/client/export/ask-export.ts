/** What an export asks: the format, what can be chosen for it, and where it shall be. */
import * as vscode from 'vscode';
import type { ExportChoice, ExportFormat, ExportFormatId, ExportOptions } from '../../shared/export';
import { exportChoices, exportFileName, exportFormats } from '../../shared/export';

const title = (): string => vscode.l10n.t('Export Journey Map');

/** The format that somebody picks, undefined when they leave. */
export async function askFormat(): Promise<ExportFormat | undefined> {
  const uses: Readonly<Record<ExportFormatId, string>> = {
    pdf: vscode.l10n.t('The picture for print and for sending: on one page, or on A4, A3 or Letter'),
    png: vscode.l10n.t('The picture in pixels, for chats, wikis and slides'),
    svg: vscode.l10n.t('The picture for slides and drawing programs, sharp at every size'),
    html: vscode.l10n.t('A page for browsers, in one file: lanes can be hidden, a persona chosen'),
    markdown: vscode.l10n.t('The whole map as text with tables and a diagram, for wikis, GitHub and documents'),
    mermaid: vscode.l10n.t('The journey diagram or the ways as text, for whatever draws Mermaid'),
    xlsx: vscode.l10n.t('A workbook: the map, its steps, and each kind of part on a sheet of its own'),
    csv: vscode.l10n.t('One table for other programs: the map, or its steps'),
  };
  const items = exportFormats.map((format: ExportFormat) => ({
    label: format.label,
    description: `.${format.extension}`,
    detail: uses[format.id],
    format,
  }));
  const picked = await vscode.window.showQuickPick(items, {
    title: title(),
    placeHolder: vscode.l10n.t('What shall the map become?'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return picked?.format;
}

/** What somebody chooses for a format, of what is not given yet; undefined when they leave. */
export async function askOptions(format: ExportFormat, given: ExportOptions): Promise<ExportOptions | undefined> {
  const questions: Readonly<Record<ExportChoice, { question: string; labels: Readonly<Record<string, string>> }>> = {
    table: {
      question: vscode.l10n.t('What shall be in the rows?'),
      labels: {
        lanes: vscode.l10n.t('A row for each lane, a column for each stage'),
        steps: vscode.l10n.t('A row for each step'),
      },
    },
    diagram: {
      question: vscode.l10n.t('Which diagram?'),
      labels: {
        journey: vscode.l10n.t('The journey: each step with its score'),
        flow: vscode.l10n.t('The ways: which stage or step leads where, and how many take it'),
      },
    },
    paper: {
      question: vscode.l10n.t('How large shall the pages be?'),
      labels: {
        whole: vscode.l10n.t('One page as large as the map'),
        a4: vscode.l10n.t('Pages in A4'),
        a3: vscode.l10n.t('Pages in A3'),
        letter: vscode.l10n.t('Pages in Letter'),
      },
    },
    scale: {
      question: vscode.l10n.t('How large shall the picture be?'),
      labels: { 2: vscode.l10n.t('Twice as large, for print and sharp screens'), 1: vscode.l10n.t('As on screen') },
    },
    theme: {
      question: vscode.l10n.t('Light or dark?'),
      labels: { light: vscode.l10n.t('Light'), dark: vscode.l10n.t('Dark') },
    },
  };
  const options: Record<string, string> = { ...given };
  for (const choice of format.choices) {
    if (options[choice] !== undefined) continue;
    const { question, labels } = questions[choice];
    const items = exportChoices[choice].map(value => ({ label: labels[value] ?? value, value }));
    const picked = await vscode.window.showQuickPick(items, {
      title: `${title()}: ${format.label}`,
      placeHolder: question,
    });
    if (!picked) return undefined;
    options[choice] = picked.value;
  }
  return options;
}

/** Where an export of the map shall be: proposed is a file beside it. A file that is there is replaced only after a question. */
export function askWhere(
  map: vscode.Uri,
  format: ExportFormat,
  options: ExportOptions,
): Thenable<vscode.Uri | undefined> {
  const proposed = fileBeside(map, exportFileName(map.path.slice(map.path.lastIndexOf('/') + 1), format, options));
  return vscode.window.showSaveDialog({
    title: title(),
    saveLabel: vscode.l10n.t('Export'),
    filters: { [format.label]: [format.extension] },
    ...(proposed ? { defaultUri: proposed } : {}),
  });
}

/** Beside the map where it is saved to a place that can be written to, else in the workspace. */
function fileBeside(map: vscode.Uri, name: string): vscode.Uri | undefined {
  const isSaved = map.scheme !== 'untitled' && vscode.workspace.fs.isWritableFileSystem(map.scheme) === true;
  if (isSaved) return vscode.Uri.joinPath(map, '..', name);
  const folder = vscode.workspace.workspaceFolders?.[0];
  return folder && vscode.Uri.joinPath(folder.uri, name);
}

/** Whether a file may be written: it is not there, or somebody lets it be replaced. */
export async function mayWrite(file: vscode.Uri): Promise<boolean> {
  const isThere = await vscode.workspace.fs.stat(file).then(
    () => true,
    () => false,
  );
  if (!isThere) return true;
  const replace = vscode.l10n.t('Replace');
  const name = file.path.slice(file.path.lastIndexOf('/') + 1);
  const question = vscode.l10n.t('{0} is there already. Shall it be replaced?', name);
  return (await vscode.window.showWarningMessage(question, { modal: true }, replace)) === replace;
}
