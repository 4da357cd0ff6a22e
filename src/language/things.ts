/** What an id names: what definition, references, highlights and rename share. */
import { idMapOf, idMaps } from '../journey/build-map';
import { frameworkOf } from '../journey/frameworks';
import type { DefinitionKind, IdKind, Text } from '../journey/model';
import type { Journey } from '../journey/parse';
import type { Kinds } from '../journey/references';
import { definedKinds, journeyEnds, keyReferenceKinds, referenceKinds } from '../journey/references';
import type { FileOf, MapContext, Scope } from '../journey/scope';
import { buildScope, resolvePath } from '../journey/scope';
import { isConfig } from '../journey/team';
import type { Path, ScalarNode } from '../journey/tree';
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

const stages: Kinds = ['stage'];

/** What a map means by an id where one of `kinds` belongs. */
export function named(scope: Scope, kinds: Kinds, id: string): Thing | undefined {
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
export function parentStage(
  { files }: MapContext,
  { uri, journey }: Pick<FileOf, 'uri' | 'journey'>,
): { readonly thing: Thing; readonly node: ScalarNode } | undefined {
  const { map, stage } = journey.map.parent ?? {};
  if (!map || !stage) return undefined;
  const home = resolvePath(uri, map.value);
  const file = home === undefined ? undefined : files.read(home);
  const thing: Thing | undefined =
    home !== undefined && file?.state === 'read'
      ? named(buildScope(home, file.journey, files), stages, stage.value)
      : { kind: 'stage', id: stage.value };
  return thing && { thing, node: stage.node };
}

/** Whether two things are the same one. */
export const isSame = (a: Thing, b: Thing): boolean =>
  a.kind === b.kind && a.id === b.id && a.home === b.home && a.framework === b.framework;

/** The file that defines a thing; undefined where nothing does, and while it is not read. */
export function homeOf({ scope, files }: MapContext, { home }: Thing): FileOf | undefined {
  if (home === undefined) return undefined;
  if (home === scope.uri) return { uri: home, journey: scope.journey };
  if (isConfig(home))
    return [scope, ...(files.maps() ?? [])].map(f => files.config?.(f.uri)).find(c => c?.uri === home);
  const file = files.read(home);
  return file.state === 'read' ? { uri: home, journey: file.journey } : undefined;
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
