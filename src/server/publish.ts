import { DiagnosticSeverity, DiagnosticTag, type Connection, type Diagnostic, type TextDocuments } from './lsp';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding, Severity } from '../journey/finding';
import { isEarlier } from '../journey/is-earlier';
import { positions, positionsOf, type Positions } from '../journey/positions';
import { diagnose, diagnoseConfig, tooLarge } from '../language/diagnostics';
import { diagramStale } from '../shared/files';
import type { Settings } from './settings';
import type { Turns, Urgency } from './turns';
import type { Workspace } from './workspace';

const severities: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export interface Diagnostics {
  /** Checks a document as soon as the messages that wait are read, and then what depends on it. */
  schedule(uri: string): void;
  /** A file that is not open has changed: checks what depends on it, open documents first. */
  changed(uri: string): void;
  /** Other maps than before are in the workspace: checks what depends on which there are. */
  changedMaps(): void;
  /** Checks everything again. */
  refreshAll(): void;
  /** Takes back what was told of a document. */
  clear(uri: string): void;
  /**
   * What is found in a map as it is now. Of one that is not open it is found when nothing else is to be done, and stays
   * found until something changes that it depends on; it has no fixes, and what it is related to is left out.
   */
  findings(uri: string): Promise<readonly Finding[]>;
  /** Hears of the maps, open or not, in which something else may be found now; of none in particular, when it is all of them. */
  onStale(hear: (uris: readonly string[] | undefined) => void): void;
}

/**
 * Checks documents and publishes what is found, newest version only. What is found in maps that are not open is told to
 * who asks, and not published: a list of what is wrong in a thousand maps hides what is wrong in the one being written.
 */
export function createDiagnostics(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  workspace: Workspace,
  settings: Settings,
  turns: Turns,
  rulePage: (id: string) => string | undefined,
): Diagnostics {
  const known = new Map<string, { readonly version: number; readonly findings: readonly Finding[] }>();
  const waiting = new Set<string>();
  const closed = new Map<string, Promise<readonly Finding[]>>();
  const hearers: ((uris: readonly string[] | undefined) => void)[] = [];

  const check = async (uri: string): Promise<void> => {
    const rules = await settings.rules(uri);
    const document = documents.get(uri);
    if (!document) return;
    const config = workspace.configContext(uri);
    const context = config ?? workspace.context(uri);
    const find = (): readonly Finding[] => {
      if (isEarlier(uri)) return [];
      if (config) return diagnoseConfig(config);
      return context ? diagnose(context, rules) : [tooLarge(settings.maxMegabytes())];
    };
    const findings = find();
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

  const logged = (error: unknown): void =>
    connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));

  const add = (urgency: Urgency, uri: string): void => {
    waiting.add(uri);
    turns.add(urgency, () => {
      if (waiting.delete(uri)) void check(uri).catch(logged);
    });
  };

  const checkClosed = async (uri: string): Promise<readonly Finding[]> => {
    await workspace.settled(uri);
    const rules = await settings.rules(uri);
    await turns.turn('idle');
    const context = workspace.context(uri);
    // Neither the fixes nor the places hold on to the tree, which is read again when somebody needs it
    return context ? diagnose(context, rules).map(plain) : [];
  };

  const findingsOfClosed = (uri: string): Promise<readonly Finding[]> => {
    let found = closed.get(uri);
    if (!found) closed.set(uri, (found = checkClosed(uri)));
    return found;
  };

  /** Checks maps whose own text is as it was. */
  const again = (uris: readonly string[]): void => {
    for (const uri of uris)
      if (documents.get(uri)) againOpen(uri);
      else closed.delete(uri);
  };

  const changed = (uri: string): void => {
    const others = workspace.dependents(uri);
    closed.delete(uri);
    again(others);
    tellStale([uri, ...others]);
  };

  const tellStale = (uris?: readonly string[]): void => hearers.forEach(hear => hear(uris));

  const againOpen = (uri: string): void => {
    add('open', uri);
    void connection.sendNotification(diagramStale, { uri });
  };

  return {
    schedule: uri => {
      // Asked for now, it is there when the text is read
      void settings.rules(uri);
      add('typed', uri);
      changed(uri);
    },
    changed,
    changedMaps: () => {
      again(workspace.dependOnAll());
      tellStale();
    },
    refreshAll: () => {
      closed.clear();
      documents.keys().forEach(againOpen);
      tellStale();
    },
    clear: uri => {
      known.delete(uri);
      waiting.delete(uri);
      void connection.sendDiagnostics({ uri, diagnostics: [] });
    },
    findings: async uri => {
      if (!documents.get(uri)) return findingsOfClosed(uri);
      if (known.get(uri)?.version !== documents.get(uri)?.version) await check(uri);
      return known.get(uri)?.findings ?? [];
    },
    onStale: hear => void hearers.push(hear),
  };
}

const plain = ({ code, severity, message, span: { start, end } }: Finding): Finding => ({
  code,
  severity,
  message,
  span: { start, end },
});
