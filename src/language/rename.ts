/** Renames an id wherever it is written: nothing but the id changes, in every map that sees what it names. */
import * as l10n from '@vscode/l10n';
import type { Refusal } from '../edits/change';
import { repeated } from '../edits/change';
import { quote } from '../edits/quote';
import type { Edit } from '../journey/finding';
import { builtInFrameworks, frameworkStageOf } from '../journey/frameworks';
import { idFrom, isId } from '../journey/ids';
import type { Stage } from '../journey/model';
import type { Journey } from '../journey/parse';
import type { FileOf, MapContext, Scope } from '../journey/scope';
import { buildScope, relativePath } from '../journey/scope';
import type { ScalarNode, Span } from '../journey/tree';
import { child } from '../journey/tree';
import { isKnown } from '../rules/known-ids';
import { code } from './about';
import type { FilePlaces, Place } from './places';
import { idSpan, placesIn, placesOf } from './places';
import type { Thing } from './things';
import { definitionsIn, thingAt } from './things';

/** What is to be renamed: the id without its quotes. */
export interface Renamable {
  readonly thing: Thing;
  readonly span: Span;
}

export interface FileEdits {
  readonly file: FileOf;
  readonly edits: readonly Edit[];
}

/** The id at `offset`, if it can be renamed; else why not. */
export function renamable(context: MapContext, offset: number): Renamable | Refusal {
  const { scope } = context;
  const found = thingAt(context, offset);
  if (!found) return { refusal: l10n.t('Only ids can be renamed: put the cursor on one.') };
  const { thing, node } = found;
  if (thing.kind === 'framework' && thing.home === undefined && builtInFrameworks.has(thing.id))
    return { refusal: l10n.t('The framework {0} is built in, and keeps its id.', code(thing.id)) };
  if (thing.home === undefined)
    return { refusal: l10n.t('{0} is not defined in this map or its imports.', code(thing.id)) };
  return { thing, span: idSpan(scope.journey.text, node) };
}

/**
 * The edits that give the thing at `offset` the id `to`, file by file, so that it may be given up between two; a refusal
 * ends it, and nothing may be changed then. Undefined while the workspace is not all read.
 */
export function rename(context: MapContext, offset: number, to: string): Iterable<FileEdits | Refusal> | undefined {
  const found = renamable(context, offset);
  if ('refusal' in found) return [found];
  const { thing } = found;
  if (to === thing.id) return [];
  const refusal = wrongId(to);
  if (refusal) return [refusal];
  const files = placesOf(context, thing);
  return files && renameIn(context, thing, to, files);
}

/** The edits that give the thing at `offset` the id `to` within its own file; undefined where it can't be renamed, or has another home. */
export function renameHere(context: MapContext, offset: number, to: string): readonly Edit[] | undefined {
  const { scope } = context;
  const found = renamable(context, offset);
  if ('refusal' in found || found.thing.home !== scope.uri || wrongId(to)) return undefined;
  const places = placesIn(context, found.thing, scope);
  return refusalOf(context, scope, found.thing, to, places) ? undefined : editsOf(scope.journey, places, to);
}

function* renameIn(
  context: MapContext,
  thing: Thing,
  to: string,
  files: Iterable<FilePlaces>,
): Iterable<FileEdits | Refusal> {
  for (const { file, places } of files) {
    const { uri, journey } = file;
    const scope = uri === context.scope.uri ? context.scope : buildScope(uri, journey, context.files);
    const refusal = refusalOf(context, scope, thing, to, places);
    if (refusal) return yield refusal;
    yield { file, edits: editsOf(journey, places, to) };
  }
}

const editsOf = ({ text }: Journey, places: readonly Place[], to: string): readonly Edit[] =>
  places.map(({ node }) => writeInstead(text, node, to));

/** Why the id that stands at `places` of a map can't become another. */
const refusalOf = (
  context: MapContext,
  scope: Scope,
  thing: Thing,
  to: string,
  places: readonly Place[],
): Refusal | undefined =>
  taken(context, scope, thing, to, places) ??
  doubled(scope, thing) ??
  unsafe(places, to) ??
  leftFramework(scope, thing, to);

/** Why a text can't be an id. */
function wrongId(text: string): Refusal | undefined {
  if (isId(text)) return undefined;
  if (/^[a-z]+$/.test(text))
    return { refusal: l10n.t('{0} has a meaning of its own, and can’t be an id.', code(text)) };
  const near = idFrom(text);
  const rule = l10n.t('An id has small letters, digits and hyphens, and begins with a letter.');
  return { refusal: near === undefined ? rule : `${rule} ${l10n.t('For example: {0}', code(near))}` };
}

/** Whether the new id stands for something already, in a map that sees what is renamed. */
function taken(
  context: MapContext,
  scope: Scope,
  thing: Thing,
  to: string,
  places: readonly Place[],
): Refusal | undefined {
  const { kind } = thing;
  const isTaken =
    kind === 'framework-stage'
      ? definitionsIn(scope.journey, scope.uri, { ...thing, id: to }).length > 0 ||
        (places.length > 0 && isKnown('stage', to, scope))
      : isDefinedInMap(kind) && scope.uri !== thing.home
        ? false
        : isKnown(kind, to, scope);
  if (!isTaken) return undefined;
  const asking = context.scope.uri;
  return {
    refusal:
      scope.uri === asking
        ? l10n.t('The id {0} is taken. Choose another.', code(to))
        : l10n.t('The id {0} is taken in {1}. Choose another.', code(to), code(relativePath(asking, scope.uri))),
  };
}

/** What a map knows by its id alone, whatever the maps around it have. */
const isDefinedInMap = (kind: Thing['kind']): boolean => kind === 'stage' || kind === 'step' || kind === 'pain';

/** Whether an id stands for several things: which of them is meant, nobody can tell. */
function doubled({ uri, journey }: Scope, thing: Thing): Refusal | undefined {
  return new Set(definitionsIn(journey, uri, thing)).size < 2
    ? undefined
    : {
        refusal: l10n.t(
          'The id {0} stands for several things. Give all but one of them another id by hand first.',
          code(thing.id),
        ),
      };
}

function unsafe(places: readonly Place[], to: string): Refusal | undefined {
  for (const { node, keyOf } of places) {
    if (node.alias) return repeated();
    // As keys of one map, an id that is known and one that is not would become the same
    if (keyOf && child(keyOf, to)) return { refusal: l10n.t('The id {0} is taken. Choose another.', code(to)) };
  }
  return undefined;
}

/** A stage that is one of the framework by its id must be so under the new one. */
function leftFramework({ uri, journey, framework }: Scope, thing: Thing, to: string): Refusal | undefined {
  if (thing.kind !== 'stage' || uri !== thing.home || !framework) return undefined;
  const stage = journey.map.stages.find(s => s.id?.value === thing.id);
  if (!stage?.id) return undefined;
  const is = (of: Stage): string | undefined => frameworkStageOf(of, framework)?.id;
  const before = is(stage);
  if (before === undefined || before === is({ ...stage, id: { ...stage.id, value: to } })) return undefined;
  return {
    refusal: l10n.t(
      'The framework {0} knows this stage by its id {1}. To call it something else, give it a {2}.',
      code(framework.id),
      code(thing.id),
      code('name:'),
    ),
  };
}

/** Writes an id where another stood. Quotes stay; where there are none, they come only if YAML needs them. */
function writeInstead(text: string, node: ScalarNode, to: string): Edit {
  const span = idSpan(text, node);
  const isWhole = span.start === node.start && span.end === node.end;
  return { span, text: isWhole && node.style === 'plain' ? quote(to, 'flow') : isWhole ? `"${to}"` : to };
}
