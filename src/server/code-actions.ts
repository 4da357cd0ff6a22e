import {
  CodeActionKind,
  type CodeAction,
  type Range,
  type TextDocumentEdit,
  type CreateFile,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { Finding, Fix } from '../journey/finding';
import { positions } from '../journey/positions';
import type { MapContext } from '../journey/scope';

/** The quick fixes of the findings that `range` touches. `version` is the document's that the findings are of. */
export function codeActions(
  context: MapContext,
  findings: readonly Finding[],
  range: Range,
  version: number,
): CodeAction[] {
  const at = positions(context.scope.journey);
  const start = at.offset(range.start);
  const end = at.offset(range.end);
  const actions = findings
    .filter(f => f.fixes && f.span.start <= end && start <= f.span.end)
    .flatMap(finding =>
      finding.fixes!().map(fix => ({
        title: fix.title,
        kind: CodeActionKind.QuickFix,
        ...(fix.preferred ? { isPreferred: true } : {}),
        diagnostics: [
          { range: at.range(finding.span), message: finding.message, code: finding.code, source: 'journey-map' },
        ],
        edit: toWorkspaceEdit(context, fix, version),
      })),
    );
  // Several findings of one place may offer the same, such as to insert all that is missing
  const offered = new Set<string>();
  return actions.filter(action => {
    const what = JSON.stringify([action.title, action.edit]);
    return !offered.has(what) && offered.add(what);
  });
}

function toWorkspaceEdit(context: MapContext, fix: Fix, version: number): WorkspaceEdit {
  const at = positions(context.scope.journey);
  const changes: (TextDocumentEdit | CreateFile)[] = [];
  if (fix.create) {
    const { uri, text } = fix.create;
    changes.push({ kind: 'create', uri, options: { ignoreIfExists: true } });
    changes.push({
      textDocument: { uri, version: null },
      edits: [{ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, newText: text }],
    });
  }
  if (fix.edits.length > 0)
    changes.push({
      textDocument: { uri: context.scope.uri, version },
      edits: fix.edits.map(e => ({ range: at.range(e.span), newText: e.text })),
    });
  return { documentChanges: changes };
}
