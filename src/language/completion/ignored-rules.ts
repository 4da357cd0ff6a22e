import type { CompletionItem } from 'vscode-languageserver-types';
import { CompletionItemKind, MarkupKind, TextEdit } from 'vscode-languageserver-types';
import { textAround } from '../../journey/comments';
import { lineStart } from '../../journey/lines';
import { positions } from '../../journey/positions';
import type { MapContext } from '../../journey/scope';
import { checkRules } from '../../rules/check';
import { ignoresIn } from '../../rules/ignores';
import { ruleIds } from '../../rules/rule-ids';
import { aboutRule } from '../about-rule';

/** The beginning of a comment that silences rules, up to the id that is being written. */
const beginning = /(?:^|[ \t])(#[ \t]*journey-ignore[ \t:]+(?:[\p{L}\p{N}_-]+[ \t]*,[ \t]*)*)[\p{L}\p{N}_-]*$/u;

/**
 * Rules for a comment `# journey-ignore` that the cursor is in, those first that find something on its line; undefined
 * anywhere else.
 */
export function ignoredRuleItems(context: MapContext, offset: number): CompletionItem[] | undefined {
  const { journey } = context.scope;
  const { text } = journey;
  const start = lineStart(text, offset);
  const match = beginning.exec(text.slice(start, offset));
  if (!match) return undefined;
  const hash = start + match.index + match[0].indexOf('#');
  if (textAround(journey, hash)) return undefined;
  const from = hash + match[1]!.length;
  const end = offset + /^[\p{L}\p{N}_-]*/u.exec(text.slice(offset, offset + 100))![0].length;
  const comment = ignoresIn(journey).find(ignore => ignore.comment.start === hash);
  const others = new Set(comment?.ids.flatMap(({ id, start: at }) => (at === from ? [] : [id])));
  const found = new Set(
    checkRules(context).flatMap(f => (lineStart(text, f.span.start) === comment?.line ? [f.code] : [])),
  );
  const place = positions(journey);
  const range = { start: place.at(from), end: place.at(end) };
  return ruleIds()
    .filter(({ id }) => !others.has(id))
    .sort((a, b) => Number(found.has(b.id)) - Number(found.has(a.id)))
    .map(({ id, summary }, i) => ({
      label: id,
      kind: CompletionItemKind.Value,
      detail: summary,
      documentation: { kind: MarkupKind.Markdown, value: aboutRule(id)! },
      sortText: String(i).padStart(5, '0'),
      textEdit: TextEdit.replace(range, id),
    }));
}
