import type { Draft } from './draft';
import { CompletionItemKind } from './draft';
import { filledIn } from './snippet';

/** A whole part of a map to offer: a snippet, shown as it looks once inserted. */
export const partDraft = (label: string, detail: string, text: string, more: Partial<Draft> = {}): Draft => ({
  label,
  // Not the kind of snippets, which the editor is told to keep out of sentences
  kind: CompletionItemKind.Struct,
  detail,
  beside: { belongs: detail },
  text,
  snippet: true,
  documentation: '```yaml\n' + preview(text) + '\n```',
  ...more,
});

/** A snippet as it looks once inserted, without the indentation of its place. */
function preview(snippet: string): string {
  const lines = filledIn(snippet).split(/\r?\n/);
  const indent = Math.min(...lines.slice(1).map(line => /^ */.exec(line)![0].length));
  return lines
    .map((line, i) => (i === 0 || !Number.isFinite(indent) ? line : line.slice(Math.max(0, indent - 2))))
    .join('\n');
}
