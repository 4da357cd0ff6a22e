import * as l10n from '@vscode/l10n';
import type { Fix } from '../journey/finding';
import type { Node, Span } from '../journey/tree';
import { textOf } from '../journey/tree';

/** A mistake against the schema, in plain words, and what could be done about it. */
export interface Explanation {
  readonly message: string;
  readonly fixes?: () => readonly Fix[];
}

/** A value as it is named in a sentence: what was written, or what sort of thing it is. */
export function written(node: Node): string {
  if (node.kind === 'list') return l10n.t('a list');
  if (node.kind === 'map') return l10n.t('keys with values');
  const short = clipped(textOf(node) ?? '');
  return typeof node.value === 'string' ? l10n.t('“{0}”', short) : short;
}

/** A text as far as a sentence can bear: one line, 40 characters. */
export function clipped(text: string): string {
  const line = text.slice(0, 200).replace(/\s+/g, ' ').trim();
  return line.length > 40 ? line.slice(0, 39).trimEnd() + '…' : line;
}

/** The fix that puts `text` in the place of `span`. Not preferred where other places of the map may have to follow. */
export function changeTo(span: Span, text: string, preferred = true): Fix {
  const { start, end } = span;
  return { title: l10n.t('Change to `{0}`', text), edits: [{ span: { start, end }, text }], preferred };
}
