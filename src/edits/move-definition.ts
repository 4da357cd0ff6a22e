/** Definitions move from a map into a library that it imports, and back. */
import * as l10n from '@vscode/l10n';
import { idMapOf } from '../journey/build-map';
import type { Edit } from '../journey/finding';
import { languageOf } from '../journey/frameworks';
import { glance } from '../journey/glance';
import { takenBy } from '../journey/importable';
import { filesThatSee } from '../journey/importers';
import { lineBreak } from '../journey/lines';
import type { Definition, DefinitionKind } from '../journey/model';
import type { Journey } from '../journey/parse';
import { parse } from '../journey/parse';
import { references, usesOf } from '../journey/references';
import type { FileOf, MapContext, Scope } from '../journey/scope';
import { buildScope, relativePath } from '../journey/scope';
import { child } from '../journey/tree';
import { applyEdits } from './apply';
import type { Refusal } from './change';
import { isRefusal, notThere } from './change';
import type { Turn } from './in-turn';
import { inTurn } from './in-turn';
import { insertItem } from './insert-item';
import { insertKey } from './insert-key';
import { words } from './words';
import { insertDefinitionPiece } from './insert-piece';
import { pieceAt } from './piece';
import { quote } from './quote';
import { remove } from './remove';

/** Edits of one or several files, and a file to be created first. */
export interface WorkspaceEdits {
  readonly files: readonly { readonly uri: string; readonly edits: readonly Edit[] }[];
  readonly create?: { readonly uri: string; readonly text: string };
}

/**
 * Moves a definition of the map, and those of its own that it refers to, into a library, which the map imports from then on. A
 * library that is not there yet is created. Refused where some map would see two definitions of one id.
 */
export function moveToLibrary(
  context: MapContext,
  kind: DefinitionKind,
  id: string,
  to: string,
): WorkspaceEdits | Refusal {
  const { scope, files } = context;
  const { journey } = scope;
  const start = journey.map.definitions.get(kind)?.get(id);
  if (!start) return notThere();
  const found = files.read(to);
  if (found.state === 'pending') return notRead();
  const library = found.state === 'read' ? found.journey : parse(newLibrary(journey));
  const sees = buildScope(to, library, files);
  if (sees.files.some(f => f.uri === scope.uri))
    return { refusal: l10n.t('That library imports this file: it can use what is defined here as it is.') };
  const isImported = scope.files.some(f => f.uri === to);
  const twice = isImported ? undefined : takenBy(scope, sees);
  if (twice) return isTaken(scope, twice.definition.id, twice.uri);
  const moved = withNeeded(journey, start);
  const others = found.state === 'read' ? filesThatSee({ uri: to, journey: library }, files) : [];
  if (!others) return notRead();
  const turns: Turn[] = [];
  for (const one of moved) {
    const taken =
      sees.definitions.get(one.kind)?.get(one.id)?.uri ??
      others.find(f => f.uri !== scope.uri && f.journey.map.definitions.get(one.kind)?.has(one.id))?.uri;
    if (taken !== undefined) return isTaken(scope, one.id, taken);
    const piece = pieceAt(journey, [idMapOf[one.kind]], one.id);
    if (isRefusal(piece)) return piece;
    turns.push(j => insertDefinitionPiece(j, one.kind, one.id, piece));
  }
  // What it refers to in other files, the library must see, too
  for (const uri of needsFrom(context, moved)) {
    if (sees.files.some(f => f.uri === uri)) continue;
    const other = scope.files.find(f => f.uri === uri);
    if (!other || buildScope(uri, other.journey, files).files.some(f => f.uri === to))
      return {
        refusal: l10n.t('It needs what {0} defines, which imports that library.', relativePath(scope.uri, uri)),
      };
    turns.push(j => insertImport(j, relativePath(to, uri)));
  }
  const into = inTurn(library, turns);
  if (isRefusal(into)) return into;
  const own = inTurn(journey, [
    ...moved.map(
      (one): Turn =>
        j =>
          remove(j, [idMapOf[one.kind], one.id]),
    ),
    ...(isImported ? [] : [(j: Journey) => insertImport(j, relativePath(scope.uri, to))]),
  ]);
  if (isRefusal(own)) return own;
  const here = { uri: scope.uri, edits: own };
  if (found.state === 'missing') return { files: [here], create: { uri: to, text: applyEdits(library.text, into) } };
  return { files: [here, { uri: to, edits: into }] };
}

/** Moves a definition from the library that the map has it from into the map. Refused where others use it. */
export function moveFromLibrary(context: MapContext, kind: DefinitionKind, id: string): WorkspaceEdits | Refusal {
  const { scope, files } = context;
  const located = scope.definitions.get(kind)?.get(id);
  const library: FileOf | undefined = located && scope.files.find(f => f.uri === located.uri);
  if (!library || library.uri === scope.uri) return notThere();
  const others = filesThatSee(library, files);
  if (!others) return notRead();
  const libraryJourney = library.journey;
  const user =
    usesOf(libraryJourney.root, kind, id).length > 0
      ? library
      : others.find(f => f.uri !== scope.uri && glance(f).used.get(kind)?.has(id));
  if (user) return { refusal: l10n.t('{0} uses `{1}`, too.', relativePath(scope.uri, user.uri), id) };
  const piece = pieceAt(libraryJourney, [idMapOf[kind]], id);
  if (isRefusal(piece)) return piece;
  const from = remove(libraryJourney, [idMapOf[kind], id]);
  if (isRefusal(from)) return from;
  const into = insertDefinitionPiece(scope.journey, kind, id, piece);
  if (isRefusal(into)) return into;
  return {
    files: [
      { uri: scope.uri, edits: [into] },
      { uri: library.uri, edits: [from] },
    ],
  };
}

const isTaken = ({ uri }: Scope, id: string, by: string): Refusal => ({
  refusal: l10n.t('`{0}` is defined in {1}, too: remove one of the two first.', id, relativePath(uri, by)),
});

const notRead = (): Refusal => ({
  refusal: l10n.t('The maps of this workspace are still being read: try again in a moment.'),
});

/** What a definition refers to: kinds and ids. */
function* needs({ root }: Journey, { value }: Definition): Iterable<readonly [DefinitionKind, string]> {
  for (const { kinds, id, node } of references(root))
    if (node.start >= value.start && node.end <= value.end)
      for (const kind of kinds) if (kind !== 'stage' && kind !== 'step' && kind !== 'pain') yield [kind, id];
}

/** A definition, and those of the same file that it refers to, and so on; what is needed first stands first. */
function withNeeded(journey: Journey, start: Definition): readonly Definition[] {
  const found = new Set([start]);
  for (const one of found)
    for (const [kind, id] of needs(journey, one)) {
      const needed = journey.map.definitions.get(kind)?.get(id);
      if (needed) found.add(needed);
    }
  return [...found].reverse();
}

/** The other files that define what these refer to. */
function needsFrom({ scope }: MapContext, moved: readonly Definition[]): ReadonlySet<string> {
  const uris = moved.flatMap(one =>
    [...needs(scope.journey, one)].flatMap(([kind, id]) => scope.definitions.get(kind)?.get(id)?.uri ?? []),
  );
  return new Set(uris.filter(uri => uri !== scope.uri));
}

function insertImport(journey: Journey, path: string): ReturnType<Turn> {
  const imports = child(journey.root, 'imports');
  return imports?.kind === 'list' && imports.items.length > 0
    ? insertItem(journey, ['imports'], imports.items.length, path)
    : insertKey(journey, [], 'imports', { list: [path], flow: true });
}

/** The beginning of a library in the language of a map. */
function newLibrary({ map, text }: Journey): string {
  const language = map.language?.value;
  const lines = [`title: ${quote(words[languageOf(language)].library)}`, 'type: library'];
  return [...lines, ...(language === undefined ? [] : [`language: ${quote(language)}`]), ''].join(lineBreak(text));
}
