/** What the status of an editor's language tells of a map: its language and framework, and how much is found in it. */
import * as vscode from 'vscode';
import type { MapStatus } from '../shared/overview';
import { isMapStatus, isReading, mapStatusRequest } from '../shared/overview';
import { activeMap, languageId } from './active-map';
import { throttle } from './preview/throttle';

/** Milliseconds between two looks while somebody types. */
const pause = 300;

export interface StatusItems extends vscode.Disposable {
  /** The server begins or ends to read the workspace. */
  reading(params: unknown): void;
  /** What is told now, for tests. */
  texts(): readonly string[];
}

/** @param ask asks the server about a map */
export function registerStatusItems(ask: (method: string, params: unknown) => Promise<unknown>): StatusItems {
  const map = vscode.languages.createLanguageStatusItem('journeyMap.map', { language: languageId });
  map.name = vscode.l10n.t('Journey Map');
  map.text = vscode.l10n.t('Journey Map');
  map.command = { command: 'journeyMap.openPreviewToSide', title: vscode.l10n.t('Open Preview') };
  const found = vscode.languages.createLanguageStatusItem('journeyMap.findings', { language: languageId });
  found.name = vscode.l10n.t('Journey Map: Problems');
  found.command = { command: 'workbench.actions.view.problems', title: vscode.l10n.t('Show Problems') };

  const count = (): void => {
    const uri = activeMap();
    if (!uri) return;
    const { Error, Warning, Information } = vscode.DiagnosticSeverity;
    const all = vscode.languages.getDiagnostics(uri).filter(d => d.source === languageId);
    const of = (severity: vscode.DiagnosticSeverity): number => all.filter(d => d.severity === severity).length;
    const [errors, warnings, notes] = [of(Error), of(Warning), of(Information)];
    found.text =
      errors + warnings + notes === 0
        ? vscode.l10n.t('No problems found')
        : vscode.l10n.t('Errors: {0} · Warnings: {1} · Notes: {2}', errors, warnings, notes);
    found.severity =
      errors > 0
        ? vscode.LanguageStatusSeverity.Error
        : warnings > 0
          ? vscode.LanguageStatusSeverity.Warning
          : vscode.LanguageStatusSeverity.Information;
  };
  const look = throttle(
    async () => {
      const uri = activeMap();
      if (!uri) return;
      const status = await ask(mapStatusRequest, { uri: uri.toString() }).catch(() => undefined);
      if (isMapStatus(status) && activeMap()?.toString() === uri.toString()) map.text = textOf(status);
    },
    pause,
    () => 0,
  );
  const show = (): void => {
    count();
    look.request();
  };
  const subscriptions = [
    map,
    found,
    vscode.window.onDidChangeActiveTextEditor(show),
    // Findings come with each check, so the map has been read again
    vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      const uri = activeMap()?.toString();
      if (uris.some(u => u.toString() === uri)) show();
    }),
  ];
  show();
  return {
    reading: params => {
      if (isReading(params)) found.busy = params.reading;
    },
    texts: () => [map.text, found.text],
    dispose: () => {
      look.cancel();
      subscriptions.forEach(s => s.dispose());
    },
  };
}

/** `English · Loyalty`, each as far as the map says it. */
function textOf({ language, framework }: MapStatus): string {
  const told = [language === undefined ? undefined : languageName(language), framework].filter(t => t !== undefined);
  return told.length > 0 ? told.join(' · ') : vscode.l10n.t('Journey Map');
}

/** A language's name in the editor's language; a tag that is none stays as it is. */
function languageName(tag: string): string {
  try {
    const name = new Intl.DisplayNames([vscode.env.language], { type: 'language' }).of(tag) ?? tag;
    return name.charAt(0).toLocaleUpperCase() + name.slice(1);
  } catch {
    return tag;
  }
}
