import * as l10n from '@vscode/l10n';
import type { Finding } from '../journey/finding';
import type { Node, Span } from '../journey/tree';
import { isAbsent } from '../journey/tree';
import type { Schema } from './dialect';
import { configSchema, mapSchema } from './dialect';
import { pieces as configPieces } from './generated/validate-config.js';
import type { Piece } from './generated/validate.js';
import { pieces as mapPieces } from './generated/validate.js';
import { mistakesIn } from './mistakes';
import { firstLine } from './place';
import type { Explanation } from './written';

/** More than anybody reads; a text that is no map at all can break the schema in every line. */
const mostFindings = 500;

/** A kind of file, and what it is checked against. */
export interface FileKind {
  readonly schema: Schema;
  readonly pieces: Piece;
  /** What is said of an empty one; nothing where that is fine. */
  readonly empty?: () => string;
  /** What is said of one that does not begin with a key. */
  readonly noKeys: () => string;
}

export const mapFile: FileKind = {
  schema: mapSchema,
  pieces: mapPieces,
  empty: () => l10n.t('This file is empty. A map begins with `title:` and a name for the journey.'),
  noKeys: () => l10n.t('This is no journey map yet. A map begins with `title:` and a name for the journey.'),
};

export const configFile: FileKind = {
  schema: configSchema,
  pieces: configPieces,
  noKeys: () => l10n.t('This is no configuration yet. It begins with a key such as `rules:`.'),
};

/**
 * Checks a file against the schema of its kind: what is wrong, never what is unfinished (a key with nothing after it counts as not
 * written). Returns one finding for each mistake, in the order of the text, each within one line; at most 500.
 * What it found in a node is remembered, and not looked for again when the node is met in the file's next version.
 * Never throws. `root` is undefined for an empty text.
 */
export function validateSchema(root: Node | undefined, kind: FileKind = mapFile): Finding[] {
  if (!root || isAbsent(root)) {
    if (!kind.empty) return [];
    const start = root?.start ?? 0;
    // Nothing is wrong in it yet: a new map is empty, too, until what it begins with is there
    return [{ ...finding({ start, end: start }, { message: kind.empty() }), severity: 'information' }];
  }
  if (root.kind !== 'map') return [finding(firstLine(root), { message: kind.noKeys() })];
  const found: Finding[] = [];
  const seen = new Set<string>();
  for (const { span, alias, explain } of mistakesIn(root, kind.pieces, kind.schema)) {
    if (found.length === mostFindings) break;
    const told = explain();
    const written = span();
    // What an anchor holds is wrong wherever it is repeated, but it is one mistake
    const once = `${written.start}:${told.message}`;
    if (seen.has(once)) continue;
    seen.add(once);
    found.push(alias ? finding(alias, { message: told.message }) : finding(written, told));
  }
  return found;
}

const finding = (span: Span, { message, fixes }: Explanation): Finding => ({
  code: 'schema',
  severity: 'error',
  span: { start: span.start, end: span.end },
  message,
  fixes,
});
