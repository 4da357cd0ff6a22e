/** What an id names, and where it is written: what definition, references, highlights and rename share. */
import { idMapOf, idMaps } from '../journey/build-map';
import { frameworkOf } from '../journey/frameworks';
import { filesThatSee } from '../journey/importers';
import type { DefinitionKind, IdKind, Text } from '../journey/model';
import type { Journey } from '../journey/parse';
import type { Kinds, Reference } from '../journey/references';
import {
  definedKinds,
  journeyEnds,
  keyReferenceKinds,
  referenceKinds,
  referredIds,
  usesOf,
} from '../journey/references';
import type { FileOf, MapContext, Scope } from '../journey/scope';
import { buildScope, resolvePath } from '../journey/scope';
import { isConfig } from '../journey/team';
import type { Node, Path, ScalarNode, Span } from '../journey/tree';
import { child, items, keyText, locate, textOf } from '../journey/tree';
import { idsOfMoments, idsOfPains } from '../rules/known-ids';

/**
 * Something that an id names. A stage with the id of a stage of its framework is that one, wherever the framework is
 * used, if the framework is written in a file.
 */
export interface Thing {
  readonly kind: IdKind | 'framework-stage';
  readonly id: string;
  /** The file that defines it; absent where nothing in sight does. */
  readonly home?: string;
  /** Of a framework's stage: the framework. */
  readonly framework?: string;
}

/** An id as written, and whether it stands where its thing is defined. */
export interface Place {
  readonly node: ScalarNode;
  readonly defines: boolean;
  /** The map whose key it is, where a reference is one. */
  readonly keyOf?: Reference['keyOf'];
}

export interface FilePlaces {
  readonly file: FileOf;
  readonly places: readonly Place[];
}

/** What the id at `offset` names, and the id. Undefined where no id stands. */
export function thingAt(
  context: MapContext,
  offset: number,
): { readonly thing: Thing; readonly node: ScalarNode } | undefined {
  const { scope } = context;
  const located = locate(scope.journey.root, offset);
  const node = located?.key?.key ?? located?.nodes.at(-1);
  if (!located || node?.kind !== 'scalar') return undefined;
  const { path, key } = located;
  const id = key ? keyText(key.key) : textOf(node);
  if (id === undefined) return undefined;
  const thing = key ? namedByKey(scope, path, id) : namedByValue(context, path, id);
  return thing && { thing, node };
}

function namedByKey(scope: Scope, path: Path, id: string): Thing | undefined {
  const kinds = keyReferenceKinds(path.slice(0, -1));
  if (kinds) return named(scope, kinds, id);
  const kind = path.length === 2 ? kindUnder(path[0]) : undefined;
  return kind && { kind, id, home: scope.uri };
}

const kindUnder = (key: string | number | undefined): DefinitionKind | undefined =>
  typeof key === 'string' && Object.hasOwn(idMaps, key) ? idMaps[key as keyof typeof idMaps] : undefined;

function namedByValue(context: MapContext, path: Path, id: string): Thing | undefined {
  const { scope } = context;
  if (path.length === 2 && path[0] === 'parent' && path[1] === 'stage') return parentStage(context, scope)?.thing;
  const [top, framework, stages, index, key] = path;
  if (top === 'frameworks' && typeof framework === 'string' && stages === 'stages' && typeof index === 'number')
    return path.length === 4 || (path.length === 5 && key === 'id')
      ? { kind: 'framework-stage', id, framework, home: scope.uri }
      : undefined;
  const kinds = referenceKinds(path) ?? definedKinds(path);
  return kinds && named(scope, kinds, id);
}

/** What a map means by an id where one of `kinds` belongs. */
function named(scope: Scope, kinds: Kinds, id: string): Thing | undefined {
  const { map } = scope.journey;
  const [kind] = kinds as readonly [IdKind];
  if (kind === 'pain') return { kind, id, ...(has(idsOfPains(map.stages), id) ? { home: scope.uri } : {}) };
  if (kind !== 'stage' && kind !== 'step') {
    const home = scope.definitions.get(kind)?.get(id)?.uri;
    return { kind, id, ...(home === undefined ? {} : { home }) };
  }
  if (journeyEnds.includes(id)) return undefined;
  if (!has(idsOfMoments(map.stages), id)) return { kind, id };
  const isStage = map.stages.some(s => s.id?.value === id);
  const framework = isStage ? definedFramework(scope) : undefined;
  if (framework?.stages.has(id)) return { kind: 'framework-stage', id, framework: framework.id, home: framework.uri };
  return { kind: isStage ? 'stage' : 'step', id, home: scope.uri };
}

/** The framework of a map, if it is not one built in. */
function definedFramework(scope: Scope): { id: string; uri: string; stages: ReadonlySet<string> } | undefined {
  const id = scope.journey.map.framework?.value;
  const found = id === undefined ? undefined : scope.definitions.get('framework')?.get(id);
  return found && { id: id!, uri: found.uri, stages: new Set(frameworkOf(found.definition).stages.map(s => s.id)) };
}

function has(ids: Iterable<Text>, id: string): boolean {
  for (const one of ids) if (one.value === id) return true;
  return false;
}

/** The stage of another map that this one tells in detail (`parent: {map, stage}`), and where its id is written. */
function parentStage({ files }: MapContext, { uri, journey }: FileOf): { thing: Thing; node: ScalarNode } | undefined {
  const parent = child(journey.root, 'parent');
  const node = child(parent, 'stage');
  const [path, id] = [textOf(child(parent, 'map')), textOf(node)];
  if (path === undefined || id === undefined || node?.kind !== 'scalar') return undefined;
  const home = resolvePath(uri, path);
  const file = home === undefined ? undefined : files.read(home);
  const thing: Thing | undefined =
    home !== undefined && file?.state === 'read'
      ? named(buildScope(home, file.journey, files), ['stage'], id)
      : { kind: 'stage', id };
  return thing && { thing, node };
}

/** Whether two things are the same one. */
export const isSame = (a: Thing, b: Thing): boolean =>
  a.kind === b.kind && a.id === b.id && a.home === b.home && a.framework === b.framework;

/**
 * Every file that can name a thing, the one that defines it first, with the places where it does, in the order of
 * the text. It may be given up between two files. Undefined while the workspace is not all read.
 */
export function placesOf(context: MapContext, thing: Thing): Iterable<FilePlaces> | undefined {
  const files = filesNaming(context, thing);
  return files && placesInAll(context, thing, files);
}

function* placesInAll(context: MapContext, thing: Thing, files: readonly FileOf[]): Iterable<FilePlaces> {
  for (const file of files) yield { file, places: mayName(file, thing) ? placesIn(context, thing, file) : [] };
}

/** The files from which a thing can be seen, its own first. */
export function filesNaming({ scope, files }: MapContext, thing: Thing): readonly FileOf[] | undefined {
  const { kind, home } = thing;
  const asking = { uri: scope.uri, journey: scope.journey };
  if (home === undefined) return [asking];
  const file = home === scope.uri ? { state: 'read' as const, journey: scope.journey } : files.read(home);
  const own = file.state === 'read' ? [{ uri: home, journey: file.journey }] : [];
  if (kind === 'step' || kind === 'pain') return own;
  const all = files.maps();
  if (!all) return undefined;
  const seeing =
    kind === 'stage'
      ? []
      : isConfig(home)
        ? all.filter(f => files.config?.(f.uri)?.uri === home)
        : own.flatMap(f => filesThatSee(f, files) ?? []);
  const children =
    kind === 'stage' || kind === 'framework-stage' ? all.filter(f => child(f.journey.root, 'parent')) : [];
  return [...new Map([...own, asking, ...seeing, ...children].map(f => [f.uri, f])).values()];
}

/** Whether a look at a file is worth while: most maps that see a library name few of its things. */
function mayName({ uri, journey }: FileOf, { kind, id, home, framework }: Thing): boolean {
  if (uri === home || !journey.root) return true;
  if (child(journey.root, 'parent')) return true;
  if (kind === 'framework-stage') return journey.map.framework?.value === framework;
  for (const [kinds, ids] of referredIds(journey.root)) if (kinds.includes(kind) && ids.has(id)) return true;
  return false;
}

/** The places of one file that name a thing. */
export function placesIn(context: MapContext, thing: Thing, file: FileOf): Place[] {
  const { uri, journey } = file;
  const scope = uri === context.scope.uri ? context.scope : buildScope(uri, journey, context.files);
  const found = new Map<Node, Place>();
  const add = (node: ScalarNode, defines: boolean, keyOf?: Reference['keyOf']): void => {
    if (!found.has(node)) found.set(node, { node, defines, ...(keyOf ? { keyOf } : {}) });
  };
  for (const node of definitionsIn(journey, uri, thing)) add(node, true);
  const kind = thing.kind === 'framework-stage' ? 'stage' : thing.kind;
  const means = named(scope, [kind], thing.id);
  if (means && isSame(means, thing)) {
    if (kind === 'stage' || kind === 'step')
      for (const { value, node } of idsOfMoments(journey.map.stages))
        if (value === thing.id) add(node, thing.kind !== 'framework-stage');
    for (const { node, keyOf } of usesOf(journey.root, kind, thing.id)) add(node, false, keyOf);
  }
  const parent = parentStage(context, file);
  if (parent && isSame(parent.thing, thing)) add(parent.node, false);
  return [...found.values()].sort((a, b) => a.node.start - b.node.start);
}

/** The ids that define a thing: none in a file that is not its home; several where it is doubled. */
export function definitionsIn({ map, root }: Journey, uri: string, thing: Thing): ScalarNode[] {
  const { kind, id, home, framework } = thing;
  if (uri !== home) return [];
  const ids = (all: Iterable<Text>): ScalarNode[] => [...all].filter(t => t.value === id).map(t => t.node);
  switch (kind) {
    case 'stage':
    case 'step':
      return ids(idsOfMoments(map.stages));
    case 'pain':
      return ids(idsOfPains(map.stages));
    case 'framework-stage': {
      const stages = items(child(child(child(root, 'frameworks'), framework!), 'stages'));
      return stages
        .map(stage => (stage.kind === 'map' ? child(stage, 'id') : stage))
        .filter(node => node?.kind === 'scalar' && textOf(node) === id) as ScalarNode[];
    }
    default: {
      const known = map.definitions.get(kind)?.get(id);
      const all = child(root, idMapOf[kind]);
      const again = all?.kind === 'map' ? all.doubled.filter(e => keyText(e.key) === id) : [];
      return known ? [known.key, ...again.map(e => e.key)] : [];
    }
  }
}

/** The id itself, without the quotes around it. */
export function idSpan(text: string, node: ScalarNode): Span {
  const id = textOf(node) ?? keyText(node);
  const at = node.alias ? -1 : text.indexOf(id, node.start);
  return at < 0 || at + id.length > node.end
    ? { start: node.start, end: node.end }
    : { start: at, end: at + id.length };
}
