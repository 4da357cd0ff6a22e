/**
 * The walk of the schema that completion, hover and the checks' messages share: which part of it holds at a place of a
 * map, and what there is to say about it. Pure functions; which values are references to ids, and of what kind, is in
 * journey/references.ts. `of` is the schema of the file: the map's, unless another one is given.
 */
import type { Node, Path } from '../journey/tree';
import { child, isAbsent, items, textOf } from '../journey/tree';
import type { Schema } from './dialect';
import { definitionOf, mapSchema, schemaText } from './dialect';

/** A way of writing what stands at a place: the schema's keywords that hold there, references followed, choices made. */
export interface Shape extends Schema {
  readonly $ref?: never;
  readonly if?: never;
  /** The name of the last definition that was referred to: `id`, `date`, `persona-object` … */
  readonly definition?: string;
  /** The part of the schema where its title and description are written. */
  readonly texts: Schema;
}

/** How a value is written. `id-map` is a map keyed by ids, `map` one with fixed keys. */
export type Kind = 'text' | 'choice' | 'number' | 'boolean' | 'list' | 'map' | 'id-map';

/** A rule for a text that is not free. */
export type Format = 'id' | 'place' | 'date' | 'duration' | 'period' | 'language';

/** One of the values that a person chooses from, as it is written. */
export interface Choice {
  readonly value: string;
  readonly description?: string;
}

/** What there is to say about a place of a map. */
export interface Description {
  readonly title: string;
  /** Markdown; empty where the schema says nothing. */
  readonly description: string;
  readonly examples: readonly unknown[];
  /** All ways in which the value may be written, the short one first. */
  readonly kinds: readonly Kind[];
  /** The first of `kinds`. */
  readonly kind: Kind;
  /** Whether one value may stand for a whole map or list: a name for a persona, one number for every persona's emotion. */
  readonly shortForm: boolean;
  /** The values to choose from, in the schema's order; none where the value is free. */
  readonly choices: readonly Choice[];
  /** The rule for the text; for a list, see the description of its items. */
  readonly format?: Format;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** A key that may stand in a map. */
export interface Property extends Description {
  readonly key: string;
  readonly required: boolean;
}

const formats: ReadonlySet<string> = new Set<Format>(['id', 'place', 'date', 'duration', 'period', 'language']);

/**
 * The shapes that the value at `path` may have. Where the schema decides by what is written there (a short form, the
 * type of the map), `root` decides; without `root`, or where nothing is written yet, all possible shapes are given.
 * None where the format has no such place (an unknown key, an `x-` key). `above` is how many parts of `path` lead to
 * `root`, when that is a part of a map: what stands above it is not known, then.
 */
export function schemaAt(path: Path, root?: Node, above = 0, of = mapSchema): readonly Shape[] {
  return walk(path, root, node => node, of, above);
}

/**
 * The keys that may stand in the map at `path`, the required ones first, else in the schema's order, which is that of
 * a well-kept file. Those already written are among them. A value half typed at `path` is taken for a map to come.
 * None where keys are ids, or where no map can stand.
 */
export function properties(path: Path, root?: Node, of = mapSchema): readonly Property[] {
  const found = new Map<string, Property>();
  for (const shape of walk(path, root, node => (node?.kind === 'map' ? node : undefined), of))
    for (const [key, part] of Object.entries(shape.properties ?? {}))
      if (part && !found.has(key))
        found.set(key, { ...descriptionOf(part), key, required: !!shape.required?.includes(key) });
  return [...found.values()].sort((a, b) => Number(b.required) - Number(a.required));
}

/** What the place at `path` means and what may be written there, or undefined where the format has no such place. */
export function describe(path: Path, root?: Node, of = mapSchema): Description | undefined {
  const parts = path.length ? partsAt(path.slice(0, -1), path.at(-1)!, root, of) : [of];
  return parts[0] && descriptionOf(parts[0]);
}

/** The rule for ids that are keys of the map at `path`, or undefined where keys are fixed. */
export function keyDescription(path: Path, root?: Node): Description | undefined {
  const names = walk(path, root, () => undefined, mapSchema).find(shape => shape.propertyNames)?.propertyNames;
  return names && descriptionOf(names);
}

/** Walks to `path`; `seen` says what the last step may take for what is written there. */
function walk(
  path: Path,
  root: Node | undefined,
  seen: (node: Node | undefined) => Node | undefined,
  of: Schema,
  above = 0,
): readonly Shape[] {
  let node = above === 0 ? root : undefined;
  let shapes = resolve(of, path.length ? node : seen(node));
  path.forEach((part, i) => {
    if (i + 1 === above) node = root;
    else node = typeof part === 'number' ? items(node)[part] : child(node, part);
    const decides = i === path.length - 1 ? seen(node) : node;
    shapes = shapes.flatMap(shape => resolve(partOf(shape, part), decides));
  });
  return shapes;
}

const partsAt = (parent: Path, part: string | number, root: Node | undefined, of: Schema): readonly Schema[] =>
  schemaAt(parent, root, 0, of).flatMap(shape => partOf(shape, part) ?? []);

/** The schema of one key or of the items, undefined where there is none. */
function partOf(shape: Shape, part: string | number): Schema | undefined {
  if (typeof part === 'number') return shape.items;
  if (shape.properties && Object.hasOwn(shape.properties, part)) return shape.properties[part] || undefined;
  return shape.additionalProperties || undefined;
}

/** References followed and conditions decided by `node`; with nothing there to decide, both outcomes, the `else` first. */
function resolve(
  schema: Schema | false | undefined,
  node: Node | undefined,
  from: Partial<Pick<Shape, 'definition' | 'texts'>> = {},
): readonly Shape[] {
  if (!schema) return [];
  const { $ref, if: condition, then, else: otherwise, ...own } = schema;
  const texts = from.texts ?? (own.title === undefined ? undefined : schema);
  if ($ref) {
    const { name, schema: target } = definitionOf($ref);
    return resolve({ ...target, ...own }, node, { definition: name, texts: texts ?? target });
  }
  if (!condition) return [{ ...own, definition: from.definition, texts: texts ?? schema }];
  const branches = !node || isAbsent(node) ? [otherwise, then] : [matches(condition, node) ? then : otherwise];
  return branches.flatMap(branch => resolve(join(own, branch ?? {}), node, { ...from, texts }));
}

/** What holds always and what holds on a condition, as one schema. */
function join(always: Schema, branch: Schema): Schema {
  return {
    ...branch,
    ...always,
    ...(always.properties && { properties: { ...always.properties, ...branch.properties } }),
    ...(always.required && { required: [...always.required, ...(branch.required ?? [])] }),
  };
}

/** Whether what is written fulfils an `if`: a type, or keys with certain values. */
function matches(condition: Schema, node: Node): boolean {
  if (condition.type && !isOfType(node, condition.type)) return false;
  if (condition.required?.some(key => !child(node, key))) return false;
  return Object.entries(condition.properties ?? {}).every(([key, part]) => {
    const value = child(node, key);
    return !value || !part || part.const === undefined || textOf(value) === String(part.const);
  });
}

function isOfType(node: Node, type: Schema['type']): boolean {
  if (node.kind !== 'scalar') return type === (node.kind === 'map' ? 'object' : 'array');
  return node.value !== null && type === typeof node.value;
}

function descriptionOf(schema: Schema): Description {
  const shapes = resolve(schema, undefined);
  const texts = shapes[0]?.texts ?? schema;
  const kinds = [...new Set(shapes.map(kindOf))];
  const format = shapes.find(shape => kindOf(shape) === 'text' && formats.has(shape.definition ?? ''))?.definition;
  const numbers = shapes.find(shape => kindOf(shape) === 'number');
  return {
    title: schemaText(texts, 'title', texts.title ?? ''),
    description: schemaText(texts, 'description', texts.description ?? ''),
    examples: texts.examples ?? [],
    kinds,
    kind: kinds[0] ?? 'text',
    shortForm: kinds.length > 1 && isComposite(kinds.at(-1)!) && !isComposite(kinds[0]!),
    choices: shapes.flatMap(choicesOf),
    format: format as Format | undefined,
    minimum: numbers?.minimum,
    maximum: numbers?.maximum,
  };
}

/** How values of a shape are written. */
export function kindOf(shape: Schema): Kind {
  if (shape.enum) return 'choice';
  if (shape.const !== undefined) return typeof shape.const === 'number' ? 'number' : 'choice';
  if (shape.type === 'array') return 'list';
  if (shape.type === 'object') return shape.propertyNames ? 'id-map' : 'map';
  if (shape.type === 'boolean') return 'boolean';
  return shape.type === 'number' || shape.type === 'integer' ? 'number' : 'text';
}

const isComposite = (kind: Kind): boolean => kind === 'list' || kind === 'map' || kind === 'id-map';

function choicesOf(shape: Shape): readonly Choice[] {
  if (shape.type === 'boolean') return [{ value: 'true' }, { value: 'false' }];
  if (shape.const !== undefined) return [{ value: String(shape.const) }];
  return (shape.enum ?? []).map((value, i) => {
    const meaning = shape.enumDescriptions?.[i];
    return { value, description: meaning && schemaText(shape.texts, `enumDescriptions/${i}`, meaning) };
  });
}
