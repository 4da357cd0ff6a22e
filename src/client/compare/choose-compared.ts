import * as vscode from 'vscode';
import type { CompareChoices, ComparedWith } from '../../shared/compare-request';
import { mapIcon } from '../explorer/map-item';
import { folderOf } from '../explorer/places';

/** Asks the server what a map can be compared with; undefined while it does not answer. */
export type GetChoices = (uri: vscode.Uri) => Promise<CompareChoices | undefined>;

type Item = vscode.QuickPickItem & { readonly what?: ComparedWith | 'version' };

/** Asks with what a map shall be compared: its baseline, two of its personas, another map, or a version from git. */
export async function chooseCompared(
  uri: vscode.Uri,
  getChoices: GetChoices,
): Promise<ComparedWith | 'version' | undefined> {
  const items = getChoices(uri).then(choices => {
    if (!choices) throw new Error(vscode.l10n.t('The journey map could not be read just now. Please try again.'));
    return itemsOf(choices);
  });
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Compare with…'),
    placeHolder: vscode.l10n.t('Another map, two personas of this map, or an earlier version'),
    matchOnDescription: true,
  });
  return picked?.what;
}

function itemsOf({ baseline, personas, maps }: CompareChoices): Item[] {
  const heading = (label: string): Item => ({ label, kind: vscode.QuickPickItemKind.Separator });
  const pairs = personas.flatMap((one, i) =>
    personas.slice(i + 1).map((other): Item => ({
      label: vscode.l10n.t('{0} and {1}', one.name, other.name),
      iconPath: new vscode.ThemeIcon('person'),
      what: { personas: [one.id, other.id] },
    })),
  );
  return [
    ...(baseline
      ? [
          {
            label: vscode.l10n.t('Baseline'),
            iconPath: new vscode.ThemeIcon('history'),
            what: { baseline: true } as const,
          },
        ]
      : []),
    { label: vscode.l10n.t('A version from git…'), iconPath: new vscode.ThemeIcon('git-commit'), what: 'version' },
    ...(pairs.length > 0 ? [heading(vscode.l10n.t('Personas of this map')), ...pairs] : []),
    ...(maps.length > 0 ? [heading(vscode.l10n.t('Maps of the workspace'))] : []),
    ...maps.map((map): Item => ({
      label: map.title,
      description: folderOf(vscode.Uri.parse(map.uri)),
      iconPath: mapIcon(map.type),
      what: { uri: map.uri },
    })),
  ];
}
