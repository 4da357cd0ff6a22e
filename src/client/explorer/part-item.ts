import * as vscode from 'vscode';
import type { DefinitionGroup, OverviewPart, PartKind } from '../../shared/overview';
import { rangeOf } from '../range-of';
import { mapIcon } from './map-item';
import type { GroupNode, PartNode } from './nodes';
import { asksFor } from './nodes';
import { opening } from './open-line';

const kindIcons: Readonly<Record<PartKind, string>> = {
  stage: 'milestone',
  step: 'circle-outline',
  definition: 'symbol-misc',
  personas: 'account',
  definitions: 'symbol-misc',
  journeys: 'type-hierarchy-sub',
  users: 'type-hierarchy-super',
  imports: 'library',
  map: 'warning',
};

const definitionIcons: Readonly<Record<DefinitionGroup, string>> = {
  persona: 'account',
  channel: 'radio-tower',
  touchpoint: 'target',
  team: 'organization',
  metric: 'graph',
  evidence: 'beaker',
  framework: 'list-ordered',
};

/** From this mean on, to both ends of the scale, a feeling is good or bad. */
const notable = 0.5;

/** The line of something below a map. A click selects it in the text. */
export function partItem(node: PartNode): vscode.TreeItem {
  const { id, part, uri } = node;
  const { Collapsed, None } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(part.label, part.parts || asksFor(node) ? Collapsed : None);
  item.id = id;
  if (part.description !== undefined) item.description = part.description;
  item.iconPath = part.map ? mapIcon(part.map.type) : new vscode.ThemeIcon(iconOf(part), colorOf(part));
  item.contextValue = part.map ? (part.map.type === 'library' ? 'library' : 'map') : part.kind;
  // Without one, VS Code would show the text of the line once more
  item.tooltip = part.tooltip === undefined ? undefined : new vscode.MarkdownString(part.tooltip);
  if (part.place || part.map) item.command = opening(uri, part.place && rangeOf(part.place.range));
  item.accessibilityInformation = { label: spoken(part) };
  return item;
}

/** The line of a folder, or of the group of libraries. */
export function groupItem({ id, kind, label, maps }: GroupNode): vscode.TreeItem {
  const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(label, kind === 'folder' ? Expanded : Collapsed);
  item.id = id;
  item.description = String(maps.length);
  item.iconPath = new vscode.ThemeIcon(kind === 'folder' ? 'folder' : 'library');
  item.contextValue = kind;
  return item;
}

function iconOf({ kind, of, emotion, momentOfTruth }: OverviewPart): string {
  if (kind === 'step') return momentOfTruth ? 'star-full' : emotion === undefined ? 'circle-outline' : 'circle-filled';
  return of ? definitionIcons[of] : kindIcons[kind];
}

/** The colour of a step's feeling; a map that is not found is a warning. */
function colorOf({ kind, emotion }: OverviewPart): vscode.ThemeColor | undefined {
  if (kind === 'map') return new vscode.ThemeColor('list.warningForeground');
  if (emotion === undefined) return undefined;
  return new vscode.ThemeColor(
    emotion.mean >= notable ? 'charts.green' : emotion.mean <= -notable ? 'charts.red' : 'charts.yellow',
  );
}

/** What the icon shows, in words. */
function spoken({ label, description, emotion, momentOfTruth }: OverviewPart): string {
  return [
    label,
    description ?? '',
    emotion === undefined ? '' : vscode.l10n.t('emotion {0}', emotion.text),
    momentOfTruth ? vscode.l10n.t('moment of truth') : '',
  ]
    .filter(text => text !== '')
    .join(', ');
}
