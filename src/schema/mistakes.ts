import type { MapNode, Node, ScalarNode, Span } from '../journey/tree';
import type { Schema } from './dialect';
import { explainValue } from './explain';
import { explainKey, explainMissing, explainUnknownKey, isMissedOtherwise } from './explain-keys';
import type { Piece, SchemaError } from './generated/validate.js';
import { dataOf, sectionsOf, type Section } from './pieces';
import { firstLine, keySpan, placeIn, valueSpan, type Place } from './place';
import { kindOf, schemaAt, type Shape } from './walk';
import type { Explanation } from './written';

/** A mistake against the schema. It is kept from version to version, so it holds nodes, and reads their places late. */
export interface Mistake {
  /** Where the wrong text is written. */
  readonly span: () => Span;
  /** The alias through which it was reached: what to mark then. */
  readonly alias?: Node;
  readonly explain: () => Explanation;
}

/** What was found in a section, and what it was checked as: the same text can come to stand under another key. */
interface Remembered {
  readonly piece: Piece;
  readonly key?: ScalarNode;
  readonly mistakes: readonly Mistake[];
}

const remembered = new WeakMap<Node, Remembered>();
const none: readonly Mistake[] = [];

/**
 * What is wrong in a file by the schema `of` its kind and the pieces compiled from that, in the order of the text. Of a
 * file whose version before was checked, what changed is checked.
 */
export const mistakesIn = (root: MapNode, piece: Piece, of: Schema): readonly Mistake[] =>
  mistakesOf({ piece, place: { path: [], node: root } }, of);

/** What an alias repeats is another mistake at each place: it is not remembered, as no version shares it with the next. */
function mistakesOf(section: Section, of: Schema): readonly Mistake[] {
  const { piece, place } = section;
  if (place.alias) return check(section, of);
  const known = remembered.get(place.node);
  if (known?.piece === piece && known.key === place.key) return known.mistakes;
  const mistakes = check(section, of);
  remembered.set(place.node, { piece, key: place.key, mistakes });
  return mistakes;
}

function check(section: Section, of: Schema): readonly Mistake[] {
  const { piece, place } = section;
  const within = sectionsOf(section);
  if (piece.check(dataOf(place.node, piece))) return joined(within.map(w => mistakesOf(w, of)));
  const errors = piece.check.errors ?? [];
  const wrong = new Set(errors.map(e => e.instancePath));
  // What may not be there at all is not looked into
  const lists = within.filter(({ place: { path } }) => !wrong.has(`/${path.at(-1)}`)).map(w => mistakesOf(w, of));
  const all = joined([ownMistakes(place, errors, of), ...lists]);
  return place.alias ? all : inOrder(all);
}

/** All in one list, and no new one where one holds them all. */
function joined(lists: readonly (readonly Mistake[])[]): readonly Mistake[] {
  const filled = lists.filter(list => list.length > 0);
  if (filled.length < 2) return filled[0] ?? none;
  const all: Mistake[] = [];
  for (const list of filled) for (const mistake of list) all.push(mistake);
  return all;
}

function inOrder(mistakes: readonly Mistake[]): readonly Mistake[] {
  const placed = mistakes.map(mistake => ({ mistake, start: (mistake.alias ?? mistake.span()).start }));
  return placed.sort((a, b) => a.start - b.start).map(({ mistake }) => mistake);
}

/** Of the validator's errors those that are mistakes of their own. */
function ownMistakes(whole: Place, errors: readonly SchemaError[], of: Schema): readonly Mistake[] {
  const found: Mistake[] = [];
  const values = new Set<string>();
  const add = ({ alias }: Place, span: () => Span, explain: () => Explanation): void => {
    let told: Explanation | undefined;
    found.push({ span, alias, explain: () => (told ??= explain()) });
  };
  for (const { keyword, instancePath, propertyName, params } of errors) {
    // `if` and the pattern within `propertyNames` only repeat the error that stands beside them
    if (keyword === 'if' || propertyName !== undefined) continue;
    const place = placeIn(whole, instancePath);
    const { path, node } = place;
    const shape = (): Shape | undefined => schemaAt(path, whole.node, whole.path.length, of)[0];
    const key = String(params['additionalProperty'] ?? params['propertyName'] ?? params['missingProperty']);
    if (node.kind === 'map' && keyword === 'additionalProperties')
      add(
        place,
        () => keySpan(node, key),
        () => explainUnknownKey(node, shape(), key),
      );
    else if (node.kind === 'map' && keyword === 'propertyNames')
      add(
        place,
        () => keySpan(node, key),
        () => explainKey(node, key),
      );
    else if (node.kind === 'map' && keyword === 'required') {
      if (!isMissedOtherwise(node, path, shape(), key))
        add(
          place,
          () => keySpan(node, key),
          () => explainMissing(node, path, key),
        );
    } else if (
      !values.has(instancePath) &&
      !(keyword === 'type' && params['type'] === 'string' && isTextToPeople(node, shape()))
    ) {
      values.add(instancePath);
      const marked = keyword === 'false schema' ? place.key : undefined;
      add(
        place,
        () => (marked ? firstLine(marked) : valueSpan(place)),
        () => explainValue({ path, node, shape: shape(), keyword, of }),
      );
    }
  }
  return found;
}

/**
 * Whether the author meant a text, and only YAML reads it as something else: `name: 2026`, `title: true`. Free text is
 * taken as it is written (`textOf`), so nothing is wrong. The schema says `string` all the same, which is what general
 * tools should offer; only here the difference between a text and what looks like a number is nobody's mistake.
 */
const isTextToPeople = (node: Node, shape: Shape | undefined): boolean =>
  node.kind === 'scalar' && !!shape && kindOf(shape) === 'text' && shape.pattern === undefined;
