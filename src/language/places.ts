/** Where ids are written: in one map, and in all maps that see what an id names. */
import { glance } from '../journey/glance';
import { filesThatSee } from '../journey/importers';
import type { Reference } from '../journey/references';
import { usesOf } from '../journey/references';
import type { FileOf, MapContext } from '../journey/scope';
import { buildScope } from '../journey/scope';
import { isConfig } from '../journey/team';
import type { Node, ScalarNode, Span } from '../journey/tree';
import { keyText, textOf } from '../journey/tree';
import { idsOfMoments } from '../rules/known-ids';
import type { Thing } from './things';
import { definitionsIn, homeOf, isSame, named, parentStage } from './things';

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
function filesNaming(context: MapContext, thing: Thing): readonly FileOf[] | undefined {
  const { scope, files } = context;
  const { kind, home } = thing;
  const asking = { uri: scope.uri, journey: scope.journey };
  if (home === undefined) return [asking];
  const own = homeOf(context, thing);
  if (own && (kind === 'step' || kind === 'pain')) return [own];
  const all = files.maps();
  // Some of the places would be worse than none
  if (!own || !all) return undefined;
  const seeing =
    kind === 'stage'
      ? []
      : isConfig(home)
        ? all.filter(f => files.config?.(f.uri)?.uri === home)
        : (filesThatSee(own, files) ?? []);
  const isStage = kind === 'stage' || kind === 'framework-stage';
  const children = isStage ? all.filter(f => glance(f).maps.length > 0) : [];
  return [...new Map([own, asking, ...seeing, ...children].map(f => [f.uri, f])).values()];
}

/** Whether a look at a file is worth while: most maps that see a library name few of its things. */
function mayName(file: FileOf, { kind, id, home, framework }: Thing): boolean {
  if (file.uri === home || home === undefined) return true;
  const { used, maps } = glance(file);
  if (kind === 'stage') return maps.includes(home);
  if (kind === 'framework-stage') return maps.length > 0 || !!used.get('framework')?.has(framework!);
  return kind !== 'step' && kind !== 'pain' && !!used.get(kind)?.has(id);
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

/** The id itself, without the quotes around it. */
export function idSpan(text: string, node: ScalarNode): Span {
  const id = textOf(node) ?? keyText(node);
  const at = node.alias ? -1 : text.indexOf(id, node.start);
  return at < 0 || at + id.length > node.end
    ? { start: node.start, end: node.end }
    : { start: at, end: at + id.length };
}
