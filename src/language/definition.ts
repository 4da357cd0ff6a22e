import { namedFiles } from '../journey/links';
import type { MapContext } from '../journey/scope';
import { resolvePath } from '../journey/scope';
import type { Journey } from '../journey/parse';
import type { ScalarNode, Span } from '../journey/tree';
import { locate } from '../journey/tree';
import { idSpan, placesIn } from './places';
import type { Thing } from './things';
import { definitionsIn, homeOf, thingAt } from './things';

/** A place that an editor goes to: the id, and the whole that it is the id of. */
export interface Target {
  readonly uri: string;
  readonly journey: Journey;
  readonly id: Span;
  readonly whole: Span;
}

export interface Definition {
  /** The id that was asked about. */
  readonly from: Span;
  readonly targets: readonly Target[];
}

/**
 * Where the thing is defined whose id stands at `offset`; several places where its id is doubled. A stage's own id leads
 * on to the framework's stage that it is, if the framework is written in a file. A path leads to the title of its file.
 */
export function definition(context: MapContext, offset: number): Definition | undefined {
  const found = thingAt(context, offset);
  if (!found) return fileAt(context, offset);
  const { thing, node } = found;
  const { uri, journey } = context.scope;
  const inMap = mapStages(context, thing, node);
  const targets = inMap.length > 0 ? inMap.map(n => target(uri, journey, n)) : definedAt(context, thing);
  return targets.length === 0 ? undefined : { from: idSpan(journey.text, node), targets };
}

/** The file that is imported, or named as another map, at `offset`. */
function fileAt({ scope, files }: MapContext, offset: number): Definition | undefined {
  const { uri, journey } = scope;
  const path = namedFiles(journey.map).find(({ node }) => node.start <= offset && offset <= node.end);
  const to = path && resolvePath(uri, path.value);
  const file = to === undefined ? undefined : files.read(to);
  if (!path || to === undefined || file?.state !== 'read') return undefined;
  const { anchor } = file.journey.map;
  return {
    from: idSpan(journey.text, path.node),
    targets: [{ uri: to, journey: file.journey, id: anchor, whole: anchor }],
  };
}

/** The map's own stages that stand for a framework's stage: unless `from` is the id of one of them. */
function mapStages(context: MapContext, thing: Thing, from: ScalarNode): ScalarNode[] {
  const { uri, journey } = context.scope;
  if (thing.kind !== 'framework-stage') return [];
  const own = new Set(journey.map.stages.flatMap(s => s.id?.node ?? []));
  if (own.has(from)) return [];
  return placesIn(context, thing, { uri, journey }).flatMap(({ node }) => (own.has(node) ? [node] : []));
}

function definedAt(context: MapContext, thing: Thing): Target[] {
  const file = homeOf(context, thing);
  return file ? definitionsIn(file.journey, file.uri, thing).map(node => target(file.uri, file.journey, node)) : [];
}

function target(uri: string, journey: Journey, node: ScalarNode): Target {
  const id = idSpan(journey.text, node);
  const located = locate(journey.root, node.start);
  const { key } = located ?? {};
  if (key) return { uri, journey, id, whole: { start: key.key.start, end: Math.max(key.key.end, key.value.end) } };
  // `- id: x` is the id of the map around it; a framework's stage may be its id alone
  const around = located?.path.at(-1) === 'id' ? located.nodes.at(-2) : node;
  return { uri, journey, id, whole: around ?? node };
}
