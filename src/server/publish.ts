import {
  DiagnosticSeverity,
  DiagnosticTag,
  type Connection,
  type Diagnostic,
  type TextDocuments,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding, Severity } from '../journey/finding';
import { positions, positionsOf, type Positions } from '../journey/positions';
import { diagnose, tooLarge } from '../language/diagnostics';
import { diagramStale } from '../shared/files';
import type { Settings } from './settings';
import type { Workspace } from './workspace';

const severities: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export interface Diagnostics {
  /** Checks a document as soon as the messages that wait are read, and then the open ones that depend on it. */
  schedule(uri: string): void;
  /** Checks every open document again. */
  refreshAll(): void;
  /** Takes back what was told of a document. */
  clear(uri: string): void;
  /** What is found in a document as it is now. */
  findings(uri: string): Promise<readonly Finding[]>;
}

/** Checks documents and publishes what is found, newest version only. */
export function createDiagnostics(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  workspace: Workspace,
  settings: Settings,
  afterWaiting: (run: () => void) => void,
  rulePage: (id: string) => string | undefined,
): Diagnostics {
  const known = new Map<string, { readonly version: number; readonly findings: readonly Finding[] }>();
  const waiting = new Set<string>();
  let scheduled = false;

  const check = async (uri: string): Promise<void> => {
    const rules = await settings.rules(uri);
    const document = documents.get(uri);
    if (!document) return;
    const context = workspace.context(uri);
    const findings = context ? diagnose(context, rules) : [tooLarge(settings.maxMegabytes())];
    known.set(uri, { version: document.version, findings });
    const at = context ? positions(context.scope.journey) : positionsOf('');
    await connection.sendDiagnostics({
      uri,
      version: document.version,
      diagnostics: findings.map(f => toDiagnostic(f, uri, at)),
    });
  };

  const toDiagnostic = (finding: Finding, uri: string, at: Positions): Diagnostic => {
    const href = rulePage(finding.code);
    return {
      range: at.range(finding.span),
      severity: severities[finding.severity],
      code: finding.code,
      ...(href ? { codeDescription: { href } } : {}),
      source: 'journey-map',
      message: finding.message,
      ...(finding.unnecessary ? { tags: [DiagnosticTag.Unnecessary] } : {}),
      ...(finding.related
        ? {
            relatedInformation: finding.related.map(r => ({
              location: { uri: r.uri ?? uri, range: (r.uri ? positionsIn(r.uri) : at).range(r.span) },
              message: r.message,
            })),
          }
        : {}),
    };
  };

  const positionsIn = (uri: string): Positions => {
    const file = workspace.read(uri);
    return file.state === 'read' ? positions(file.journey) : positionsOf('');
  };

  const run = (): void => {
    scheduled = false;
    const uris = [...waiting];
    waiting.clear();
    for (const uri of uris)
      void check(uri).catch((error: unknown) =>
        connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error)),
      );
  };

  const add = (uri: string): void => {
    waiting.add(uri);
    if (scheduled) return;
    scheduled = true;
    afterWaiting(run);
  };

  /** Checks a document whose own text is as it was. */
  const again = (uri: string): void => {
    add(uri);
    void connection.sendNotification(diagramStale, { uri });
  };

  return {
    schedule: uri => {
      add(uri);
      workspace.dependents(uri).forEach(again);
    },
    refreshAll: () => documents.keys().forEach(again),
    clear: uri => {
      known.delete(uri);
      waiting.delete(uri);
      void connection.sendDiagnostics({ uri, diagnostics: [] });
    },
    findings: async uri => {
      if (known.get(uri)?.version !== documents.get(uri)?.version) await check(uri);
      return known.get(uri)?.findings ?? [];
    },
  };
}
