import * as vscode from 'vscode';
import type { MapOverview } from '../../shared/overview';

const scheme = 'journey-map-findings';
/** A badge has two characters. */
const mostShown = 99;

/** An address that carries how many findings of each weight a map has: the badge of its line in the view is found by it. */
export function findingsUri({ uri, findings }: MapOverview): vscode.Uri {
  const counts = findings ? [findings.errors, findings.warnings, findings.notes] : [];
  return vscode.Uri.from({ scheme, path: `/${encodeURIComponent(uri)}`, query: counts.join(',') });
}

/** Shows the number of findings beside each map of the view, in the colour of the most serious one. */
export function registerFindingsBadge(): vscode.Disposable {
  return vscode.window.registerFileDecorationProvider({
    provideFileDecoration: uri => {
      if (uri.scheme !== scheme) return undefined;
      const [errors = 0, warnings = 0, notes = 0] = uri.query.split(',').map(Number);
      const count = errors + warnings + notes;
      if (count === 0) return undefined;
      const color = errors > 0 ? 'list.errorForeground' : warnings > 0 ? 'list.warningForeground' : undefined;
      return {
        badge: count > mostShown ? '9+' : String(count),
        tooltip: count === 1 ? vscode.l10n.t('1 problem') : vscode.l10n.t('{0} problems', count),
        ...(color ? { color: new vscode.ThemeColor(color) } : {}),
      };
    },
  });
}
