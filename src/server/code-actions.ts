import { CodeActionKind, type CodeAction, type Command, type Range, type WorkspaceEdit } from './lsp';
import { applyEdits } from '../edits/apply';
import type { Finding, Fix } from '../journey/finding';
import { positions, positionsOf } from '../journey/positions';
import type { FileOf, MapContext } from '../journey/scope';
import type { Span } from '../journey/tree';
import { ignoreFix, turnOffFix } from '../language/silence';
import { selectTextCommand } from '../shared/editor-commands';
import { documentEdit, newFile } from './document-edits';

/**
 * The quick fixes of the findings that `range` touches, and behind all of them what silences these findings. `version` is
 * the document's that the findings are of; a configuration that there is not yet would stand at `configPlace`. What is left to
 * write is selected by an editor that has our `commands`.
 */
export function codeActions(
  context: MapContext,
  findings: readonly Finding[],
  range: Range,
  version: number,
  configPlace: string | undefined,
  commands = false,
): CodeAction[] {
  const { uri, journey } = context.scope;
  const at = positions(journey);
  const start = at.offset(range.start);
  const end = at.offset(range.end);
  const action = (finding: Finding, fix: Fix, edit: WorkspaceEdit): CodeAction => ({
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    ...(fix.preferred ? { isPreferred: true } : {}),
    diagnostics: [
      { range: at.range(finding.span), message: finding.message, code: finding.code, source: 'journey-map' },
    ],
    edit,
    ...(commands && fix.toWrite ? { command: selecting(fix, fix.toWrite) } : {}),
  });
  const selecting = ({ title, edits }: Fix, toWrite: Span): Command => ({
    title,
    command: selectTextCommand,
    arguments: [uri, positionsOf(applyEdits(journey.text, edits)).range(toWrite)],
  });
  const here = (fix: Fix): WorkspaceEdit => toWorkspaceEdit({ uri, journey }, fix, version);
  const touched = findings.filter(f => f.span.start <= end && start <= f.span.end);
  const actions = [
    ...touched.flatMap(f => (f.fixes?.() ?? []).map(fix => action(f, fix, here(fix)))),
    ...touched.flatMap(f => {
      const fix = ignoreFix(context, f);
      return fix ? [action(f, fix, here(fix))] : [];
    }),
    ...touched.flatMap(f => {
      const off = turnOffFix(context, f, configPlace);
      if (!off) return [];
      const { file, fix } = off;
      return [action(f, fix, toWorkspaceEdit(file, fix, null))];
    }),
  ];
  // Several findings of one place may offer the same, such as to insert all that is missing
  const offered = new Set<string>();
  return actions.filter(action => {
    const what = JSON.stringify([action.title, action.edit]);
    return !offered.has(what) && offered.add(what);
  });
}

/** `version` is that of the file which the fix is of; null when it may be closed. */
const toWorkspaceEdit = (file: FileOf, { create, edits }: Fix, version: number | null): WorkspaceEdit => ({
  documentChanges: [
    ...(create ? newFile(create) : []),
    ...(edits.length > 0 ? [documentEdit(file, edits, version)] : []),
  ],
});
