import * as vscode from 'vscode';
import type { FindingFix, MapFinding, MapFindings } from '../../shared/map-findings';
import type { HostMessage } from '../../shared/preview-messages';
import { rangeOf } from '../range-of';
import { textOf } from '../text-of';
import { throttle } from './throttle';

/** What previews ask about findings. */
export interface FindingSource {
  /** What is found in a map; null while that can't be said. */
  findings(uri: vscode.Uri): Promise<MapFindings | null>;
  /** What would mend a finding of a version. */
  fixes(uri: vscode.Uri, version: number, finding: MapFinding): Promise<readonly FindingFix[]>;
}

/** What the page of a panel is told of its map's findings. */
export interface PanelFindings {
  /** They may have changed: tells the page, if it is there to hear it. */
  update(): void;
  /** The page has none: it is new, or turns to another map. */
  clear(): void;
  /** The page asks what would mend findings of a list. */
  ask(list: number, of: readonly number[]): Promise<void>;
  /** Mends a finding, as one step of undo. Gives what is to be said of it. */
  fix(list: number, finding: number, fix: number): Promise<string | undefined>;
  dispose(): void;
}

/** Between two looks at the findings, in milliseconds: badges follow what is typed, they need not keep up with it. */
const pause = 200;

/** @param listening whether the page is there and in sight */
export function createPanelFindings(
  source: FindingSource,
  uri: () => vscode.Uri,
  listening: () => boolean,
  post: (message: HostMessage) => void,
): PanelFindings {
  let list = 0;
  let sent: { readonly uri: vscode.Uri; readonly found: MapFindings; readonly text: string } | undefined;
  /** What was offered for findings of the list that was sent last. */
  const offered = new Map<number, readonly FindingFix[]>();

  const load = async (): Promise<void> => {
    if (!listening()) return;
    const asked = uri();
    const found = await source.findings(asked).catch(() => null);
    if (!found || asked !== uri() || !listening()) return;
    const text = JSON.stringify(found);
    if (sent?.text === text) return;
    sent = { uri: asked, found, text };
    offered.clear();
    const findings = found.findings.map(({ path, severity, message }) => ({ path, severity, message }));
    post({ type: 'findings', uri: asked.toString(), version: found.version, list: ++list, findings });
  };
  const updates = throttle(load, pause, () => 0);

  return {
    update: updates.request,
    clear() {
      sent = undefined;
      offered.clear();
      updates.request();
    },
    async ask(of, wanted) {
      if (of !== list || !sent) return;
      const { uri: asked, found } = sent;
      const fixes = await Promise.all(
        wanted.map(async index => {
          const finding = found.findings[index];
          const known = finding ? await source.fixes(asked, found.version, finding).catch(() => []) : [];
          return { index, known };
        }),
      );
      if (of !== list) return;
      for (const { index, known } of fixes) offered.set(index, known);
      post({
        type: 'fixes',
        list,
        fixes: fixes.map(({ index, known }) => ({ finding: index, titles: known.map(f => f.title) })),
      });
    },
    async fix(of, finding, fix) {
      const chosen = of === list ? offered.get(finding)?.[fix] : undefined;
      // A map that is gone meanwhile has changed, too
      if (!sent || !chosen || !(await apply(sent.uri, sent.found.version, chosen).catch(() => false)))
        return vscode.l10n.t('The text has changed meanwhile. Please try again.');
      return undefined;
    },
    dispose: updates.cancel,
  };
}

/** @returns whether it was applied; it is not where the text is of another version */
async function apply(uri: vscode.Uri, version: number, { edit }: FindingFix): Promise<boolean> {
  const document = await textOf(uri);
  if (document.version !== version) return false;
  const made = new vscode.WorkspaceEdit();
  for (const change of edit.documentChanges ?? [])
    if ('edits' in change) {
      const file = vscode.Uri.parse(change.textDocument.uri);
      for (const one of change.edits) if ('newText' in one) made.replace(file, rangeOf(one.range), one.newText);
    } else if (change.kind === 'create') made.createFile(vscode.Uri.parse(change.uri), { ignoreIfExists: true });
  return vscode.workspace.applyEdit(made);
}
