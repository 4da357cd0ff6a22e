import type { Node, Path, ScalarNode } from '../journey/tree';
import { isAbsent, keyText } from '../journey/tree';
import type { Piece } from './generated/validate.js';
import type { Place } from './place';

/** A section of a map, and the piece of the schema that it is checked against. */
export interface Section {
  readonly piece: Piece;
  readonly place: Place;
}

/** The sections within a section, in the order of the text. */
export function sectionsOf({ piece, place }: Section): readonly Section[] {
  const { path, node } = place;
  const found: Section[] = [];
  if (node.kind === 'list' && piece.items) {
    // Which item of its list it is may change without a change in it: each counts as the first
    const first = [...path, 0];
    for (const item of node.items) if (!isAbsent(item)) found.push(within(place, piece.items, first, item));
  } else if (node.kind === 'map' && (piece.properties ?? piece.additionalProperties))
    for (const { key, value } of node.entries) {
      const name = keyText(key);
      const inner = pieceAfter(piece, name);
      if (inner && !isAbsent(value)) found.push(within(place, inner, [...path, name], value, key));
    }
  return found;
}

const within = ({ alias }: Place, piece: Piece, path: Path, node: Node, key?: ScalarNode): Section => ({
  piece,
  place: { path, node, key, alias: alias ?? (node.alias && node) },
});

/**
 * A section as plain data for its validator: without prototypes, so that `__proto__` is a key like any other, without
 * what has no value, and of the sections within it only that they are there.
 */
export function dataOf(node: Node, piece?: Piece): unknown {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return piece?.items ? [] : node.items.filter(i => !isAbsent(i)).map(i => dataOf(i));
  const data: Record<string, unknown> = Object.create(null);
  for (const { key, value } of node.entries) {
    const name = keyText(key);
    if (!isAbsent(value)) data[name] = piece && pieceAfter(piece, name) ? true : dataOf(value);
  }
  return data;
}

const pieceAfter = ({ properties, additionalProperties }: Piece, key: string): Piece | undefined =>
  properties && Object.hasOwn(properties, key) ? properties[key] : additionalProperties;
