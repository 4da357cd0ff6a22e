import { InsertTextFormat, type CompletionItem } from './lsp';
import { filledIn } from '../language/completion/snippet';

/** What a client does with the items that it is offered. */
export interface ItemSupport {
  /** It steps through what is to be filled in. */
  readonly snippets: boolean;
  /** It has VS Code's commands. */
  readonly commands: boolean;
}

/** Items as a client can take them: without the syntax of snippets, and without a command that it would not find. */
export function fitItems(items: readonly CompletionItem[], { snippets, commands }: ItemSupport): CompletionItem[] {
  return items.map(({ command, ...item }) => {
    const kept = { ...item, ...(command && commands ? { command } : {}) };
    if (snippets || item.insertTextFormat !== InsertTextFormat.Snippet || !item.textEdit) return kept;
    const textEdit = { ...item.textEdit, newText: filledIn(item.textEdit.newText) };
    return { ...kept, textEdit, insertTextFormat: InsertTextFormat.PlainText };
  });
}
