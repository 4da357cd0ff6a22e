import * as vscode from 'vscode';
import type { Compared, ComparedWith, CompareResult } from '../../shared/compare-request';
import type { SideName } from '../../shared/comparison';
import type { HostMessage } from '../../shared/preview-messages';
import { compareStrings } from './compare-strings';

/** What a map's comparison with something is; null while the server is not ready. */
export type GetComparison = (uri: vscode.Uri, what: ComparedWith) => Promise<CompareResult | null>;

/** What a panel's map is compared with, kept current while the panel shows it. */
export interface PanelComparison {
  /** Compares with something else, and shows it. Where that can't be done, says why, and what was shown stays. */
  show(what: ComparedWith): Promise<void>;
  /** One of the texts may have changed. */
  update(): Promise<void>;
  /** Sends the page, which is there anew, what it shows, or was to show before it was there. */
  send(): void;
  /** The page shows it. */
  shown(): void;
  /** The panel turns to another map. */
  clear(): void;
  /** Whether a file is one of the two that are compared. */
  concerns(uri: vscode.Uri): boolean;
  /** The comparison in sentences; undefined where there is none. */
  summary(): readonly string[] | undefined;
  /** The file of a side. */
  fileOf(side: SideName): vscode.Uri | undefined;
}

export function createPanelComparison(
  getComparison: GetComparison,
  uri: () => vscode.Uri,
  post: (message: HostMessage) => void,
): PanelComparison {
  let what: ComparedWith | undefined;
  let compared: Compared | undefined;
  let asking = 0;
  /** A page that is not there yet, or no more as its tab is behind another one, gets no messages. */
  let toBeShown = false;

  /** Of several questions, the answer to the last one counts. */
  const ask = async (of: ComparedWith): Promise<CompareResult | undefined> => {
    const [asked, number] = [uri(), ++asking];
    const found = await getComparison(asked, of).catch(() => null);
    return found && number === asking && asked === uri() ? found : undefined;
  };
  const send = (show: boolean): void =>
    post({ type: 'comparison', strings: compareStrings(vscode), show, ...(compared ? { compared } : {}) });

  return {
    async show(of) {
      const found = await ask(of);
      if (!found) return;
      if ('refusal' in found) return void vscode.window.showInformationMessage(found.refusal);
      [what, compared, toBeShown] = [of, found, true];
      send(true);
    },
    async update() {
      const found = what && (await ask(what));
      if (!found || 'refusal' in found) return;
      compared = found;
      send(false);
    },
    send: () => send(toBeShown),
    shown: () => void (toBeShown = false),
    clear() {
      asking++;
      [what, compared, toBeShown] = [undefined, undefined, false];
      send(false);
    },
    concerns: file =>
      compared !== undefined &&
      [compared.comparison.before, compared.comparison.after].some(side => side.uri === file.toString()),
    summary: () => compared?.summary,
    fileOf: side => (compared ? vscode.Uri.parse(compared.comparison[side].uri) : undefined),
  };
}
