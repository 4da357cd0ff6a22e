/** Previews that follow the active editor from map to map: each shows the newest map that no other preview in sight shows. */
import type * as vscode from 'vscode';
import { isInEditor } from './is-in-editor';
import type { PreviewPanel } from './preview-panel';

export interface Following {
  /** Turns the previews that follow to a map, unless it has a picture of its own in sight. */
  turnTo(map: vscode.Uri): void;
  /**
   * Turns those that show a map back to the one before, so that both stand side by side once the map has a preview of its own. A map that is
   * closed meanwhile, or in sight elsewhere, is none to turn back to.
   */
  turnBack(map: vscode.Uri): void;
}

export function createFollowing(panels: Iterable<PreviewPanel>): Following {
  const formerly = new WeakMap<PreviewPanel, vscode.Uri>();
  const shows = (p: PreviewPanel, map: vscode.Uri): boolean => p.uri.toString() === map.toString();
  const isInSight = (map: vscode.Uri, but: PreviewPanel): boolean =>
    [...panels].some(p => p !== but && p.locked && p.panel.visible && shows(p, map));
  return {
    turnTo(map) {
      for (const p of panels) {
        if (p.locked || shows(p, map) || isInSight(map, p)) continue;
        formerly.set(p, p.uri);
        p.show(map);
      }
    },
    turnBack(map) {
      for (const p of panels) {
        const former = formerly.get(p);
        if (!p.locked && shows(p, map) && former && isInEditor(former) && !isInSight(former, p)) p.show(former);
      }
    },
  };
}
