/** The commands that compare a map: with the map that it improves on, with any other, with an earlier version, or two of its personas. */
import * as vscode from 'vscode';
import type { ComparedWith } from '../../shared/compare-request';
import { tellFailure } from '../tell-failure';
import { versionsOf } from './git-history';
import { chooseCompared, type GetChoices } from './choose-compared';

/** What the commands ask of their surroundings. */
export interface CompareHost {
  /** The map that a command is about: the one given, else that of the active preview or editor. */
  mapOf(value: unknown): vscode.Uri | undefined;
  readonly getChoices: GetChoices;
  /** Shows the map's preview with the comparison. */
  show(uri: vscode.Uri, what: ComparedWith): void;
}

/** Registers the commands. Each takes the map's address; without one it is about the active preview's or editor's map. */
export function registerCompareCommands(host: CompareHost): vscode.Disposable {
  const register = (name: string, choose: (uri: vscode.Uri) => Promise<ComparedWith | undefined>): vscode.Disposable =>
    vscode.commands.registerCommand(`journeyMap.${name}`, async (value: unknown) => {
      const uri = host.mapOf(value);
      if (!uri) return void vscode.window.showInformationMessage(vscode.l10n.t('Open a journey map first.'));
      try {
        const what = await choose(uri);
        if (what) host.show(uri, what);
      } catch (error) {
        tellFailure(error);
      }
    });
  return vscode.Disposable.from(
    register('compareWithBaseline', () => Promise.resolve({ baseline: true })),
    register('compareWith', async uri => {
      const chosen = await chooseCompared(uri, host.getChoices);
      return chosen === 'version' ? chooseVersion(uri) : chosen;
    }),
    register('compareWithGit', chooseVersion),
  );
}

async function chooseVersion(uri: vscode.Uri): Promise<ComparedWith | undefined> {
  const versions = await versionsOf(uri);
  if ('refusal' in versions) return void vscode.window.showInformationMessage(versions.refusal);
  const dates = new Intl.DateTimeFormat(vscode.env.language, { dateStyle: 'medium', timeStyle: 'short' });
  const items = versions.map(version => ({
    label: version.message,
    description: [version.date && dates.format(version.date), version.author].filter(Boolean).join(' · '),
    version,
  }));
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Compare with Git Version'),
    placeHolder: vscode.l10n.t('Which version of the map?'),
    matchOnDescription: true,
  });
  if (!picked) return undefined;
  const { date, message } = picked.version;
  const text = await picked.version.text();
  if (text === undefined)
    return void vscode.window.showInformationMessage(
      vscode.l10n.t('The map was not there at that commit. Choose another version.'),
    );
  return { text, label: date ? `${dates.format(date)} · ${message}` : message };
}
