/** What is changed in files, as editors are told of it. */
import type { CreateFile, TextDocumentEdit } from './lsp';
import type { Edit } from '../journey/finding';
import { positions } from '../journey/positions';
import type { FileOf } from '../journey/scope';

/**
 * Edits of a file, at their places in its text.
 * @param version that of its document, so that an editor with another one refuses; null where it is not open
 */
export function documentEdit(
  { uri, journey }: FileOf,
  edits: readonly Edit[],
  version: number | null | undefined,
): TextDocumentEdit {
  const at = positions(journey);
  return {
    textDocument: { uri, version: version ?? null },
    edits: edits.map(({ span, text }) => ({ range: at.range(span), newText: text })),
  };
}

/** A new file with its text. */
export function newFile({
  uri,
  text,
}: {
  readonly uri: string;
  readonly text: string;
}): [CreateFile, TextDocumentEdit] {
  const start = { line: 0, character: 0 };
  return [
    { kind: 'create', uri, options: { ignoreIfExists: true } },
    { textDocument: { uri, version: null }, edits: [{ range: { start, end: start }, newText: text }] },
  ];
}
