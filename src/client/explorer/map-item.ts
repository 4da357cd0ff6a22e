import * as vscode from 'vscode';
import type { DefinitionGroup, FindingCounts, MapOverview } from '../../shared/overview';
import { definitionGroups } from '../../shared/overview';
import { findingsUri } from './findings-badge';
import type { MapNode } from './nodes';
import { opening } from './open-line';
import { dayOf, reviewAge } from './review-age';

const icons = new Map([
  ['current-state', 'map'],
  ['future-state', 'rocket'],
  ['day-in-the-life', 'calendar'],
  ['service-blueprint', 'layers'],
  ['library', 'library'],
]);

/** The icon of a sort of map. */
export const mapIcon = (type: string): vscode.ThemeIcon => new vscode.ThemeIcon(icons.get(type) ?? 'map');

/** The line of a map: title, status and age of its review; the number of findings is a badge. */
export function mapItem({ id, uri, map }: MapNode): vscode.TreeItem {
  const item = new vscode.TreeItem(map.title, vscode.TreeItemCollapsibleState.Collapsed);
  const facts = map.type === 'library' ? [definitionCount(map)] : [statusName(map.status), reviewText(map)];
  // Where there is little room, what is to be done is seen before what is well
  if (map.findings?.reviewOverdue) facts.reverse();
  const told = facts.filter(fact => fact !== '');
  item.id = id;
  item.description = told.join(' · ');
  item.iconPath = mapIcon(map.type);
  // An address of our own: only our badge belongs to it
  item.resourceUri = findingsUri(map);
  item.contextValue = map.type === 'library' ? 'library' : 'map';
  item.command = opening(uri);
  item.tooltip = tooltip(uri, map);
  item.accessibilityInformation = {
    label: [map.title, typeName(map.type), ...told, findingsText(map.findings)].filter(fact => fact !== '').join(', '),
  };
  return item;
}

function tooltip(uri: vscode.Uri, map: MapOverview): vscode.MarkdownString {
  const text = new vscode.MarkdownString();
  const line = (words: string): void => void (words !== '' && text.appendText(words).appendMarkdown('\n\n'));
  text.appendMarkdown('**').appendText(map.title).appendMarkdown('** — ').appendText(typeName(map.type));
  text.appendMarkdown('\n\n');
  line(map.goal ?? '');
  line([statusName(map.status), reviewText(map)].filter(fact => fact !== '').join(' · '));
  if (map.type !== 'library') line(vscode.l10n.t('Stages: {0} · Steps: {1}', map.stages, map.steps));
  line(definitionsText(map));
  line(findingsText(map.findings));
  line(vscode.workspace.asRelativePath(uri));
  return text;
}

function typeName(type: string): string {
  switch (type) {
    case 'future-state':
      return vscode.l10n.t('Future state');
    case 'day-in-the-life':
      return vscode.l10n.t('Day in the life');
    case 'service-blueprint':
      return vscode.l10n.t('Service blueprint');
    case 'library':
      return vscode.l10n.t('Library');
    default:
      return vscode.l10n.t('Current state');
  }
}

function statusName(status: string | undefined): string {
  switch (status) {
    case 'draft':
      return vscode.l10n.t('draft');
    case 'validated':
      return vscode.l10n.t('validated');
    case 'active':
      return vscode.l10n.t('active');
    case 'archived':
      return vscode.l10n.t('archived');
    default:
      return status ?? '';
  }
}

function reviewText({ reviewed, findings }: MapOverview): string {
  if (reviewed === undefined) return '';
  const age = reviewAge(reviewed, dayOf(new Date()), vscode.env.language);
  return findings?.reviewOverdue ? vscode.l10n.t('review overdue ({0})', age) : vscode.l10n.t('reviewed {0}', age);
}

/** How many problems there are, by how serious they are. */
function findingsText(findings: FindingCounts | undefined): string {
  if (!findings) return '';
  const { errors, warnings, notes } = findings;
  const counts = [
    errors > 0 ? vscode.l10n.t('Errors: {0}', errors) : '',
    warnings > 0 ? vscode.l10n.t('Warnings: {0}', warnings) : '',
    notes > 0 ? vscode.l10n.t('Notes: {0}', notes) : '',
  ].filter(text => text !== '');
  return counts.length > 0 ? counts.join(' · ') : vscode.l10n.t('No problems found');
}

const definitionCount = ({ definitions }: MapOverview): string => {
  const count = Object.values(definitions).reduce((sum, n) => sum + n, 0);
  return count === 1 ? vscode.l10n.t('1 definition') : vscode.l10n.t('{0} definitions', count);
};

function definitionsText({ definitions }: MapOverview): string {
  const names: Readonly<Record<DefinitionGroup, string>> = {
    persona: vscode.l10n.t('Personas'),
    channel: vscode.l10n.t('Channels'),
    touchpoint: vscode.l10n.t('Touchpoints'),
    team: vscode.l10n.t('Teams'),
    metric: vscode.l10n.t('Metrics'),
    evidence: vscode.l10n.t('Evidence'),
    framework: vscode.l10n.t('Frameworks'),
  };
  return definitionGroups.flatMap(of => (definitions[of] ? [`${names[of]}: ${definitions[of]}`] : [])).join(' · ');
}
