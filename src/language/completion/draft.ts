import type { CompletionItem, Range } from 'vscode-languageserver-types';
import {
  CompletionItemKind,
  InsertTextFormat,
  InsertTextMode,
  MarkupKind,
  TextEdit,
} from 'vscode-languageserver-types';
import { quote } from '../../edits/quote';
import { fold } from '../../journey/frameworks';
import type { Edit } from '../../journey/finding';
import type { Reading } from './cursor';

/** Something to offer, before its place is known. */
export interface Draft {
  readonly label: string;
  readonly kind: CompletionItemKind;
  /** What is inserted: a text, or a snippet. */
  readonly text: string;
  readonly snippet?: true;
  readonly detail?: string;
  /** Shown beside the label: a name, and where it belongs. */
  readonly beside?: { readonly name?: string; readonly belongs?: string };
  readonly documentation?: string;
  /** What else finds it, besides the label and the name; first the format's own word for it, if it has one. */
  readonly find?: readonly string[];
  /** What must be typed to find it, instead of all that. */
  readonly filter?: string;
  readonly preselect?: true;
  /** An edit elsewhere that comes with it. */
  readonly also?: Edit;
  /** Where it is put in instead: it replaces its line from there on, where `before` stands as far as the cursor's word. */
  readonly from?: { readonly start: number; readonly before: string };
  /** What is inserted asks for the next choice at once. */
  readonly suggestNext?: boolean;
}

export { CompletionItemKind };

/** A value as it is written at the cursor: in quotes where it needs them, or fit for the quotes that are there. */
export function written(value: string, reading: Pick<Reading, 'style' | 'flow'>): string {
  if (reading.style === 'single') return value.replace(/'/g, "''");
  if (reading.style === 'double') return value.replace(/[\\"]/g, '\\$&');
  return quote(value, reading.flow ? 'flow' : 'block');
}

/** The item for an editor; `order` is its place in the list, from 0. */
export function itemOf(draft: Draft, reading: Reading, range: Range, order: number): CompletionItem {
  const { label, kind, beside, snippet } = draft;
  const name = beside?.name;
  const found = [...new Set([label, name ?? '', ...(draft.find ?? [])].filter(text => text !== ''))];
  // Typing without the accents finds it as well
  const filter = draft.filter ?? [...new Set([...found, ...found.slice(1).map(fold)])].join(' ');
  return {
    label,
    kind,
    ...(beside
      ? {
          labelDetails: {
            ...(name ? { detail: `  ${name}` } : {}),
            ...(beside.belongs ? { description: beside.belongs } : {}),
          },
        }
      : {}),
    ...(draft.detail ? { detail: draft.detail } : {}),
    ...(draft.documentation ? { documentation: { kind: MarkupKind.Markdown, value: draft.documentation } } : {}),
    sortText: String(order).padStart(5, '0'),
    filterText: (draft.from?.before ?? '') + filter,
    ...(draft.preselect ? { preselect: true } : {}),
    insertTextFormat: snippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    insertTextMode: InsertTextMode.asIs,
    textEdit: TextEdit.replace(range, (draft.from ? '' : reading.before) + draft.text + reading.after),
    ...(draft.suggestNext ? { command: { title: '', command: 'editor.action.triggerSuggest' } } : {}),
  };
}
