/** What stands where a text or an id is to be filled in, in the map's language. */
import { freeId } from '../../edits/insert-definition';
import { mapKind } from '../../edits/key-order';
import { wordsOf, type Words } from '../../edits/words';
import { idMapOf } from '../../journey/build-map';
import type { DefinitionKind, IdKind } from '../../journey/model';
import { definedKinds } from '../../journey/references';
import type { MapContext } from '../../journey/scope';
import type { Path } from '../../journey/tree';
import { isKnown } from '../../rules/known-ids';

type Word = { [K in keyof Words]: Words[K] extends string ? K : never }[keyof Words];

/** The words for the text of each key, and for each item of its list. */
const byKey = new Map<string | number | undefined, Word>([
  ['segment', 'segment'],
  ['needs', 'need'],
  ['quote', 'quote'],
  ['role', 'role'],
  ['unit', 'unit'],
  ['action', 'action'],
  ['feeling', 'feeling'],
  ['thought', 'thought'],
  ['motivations', 'motivation'],
  ['behaviours', 'behaviour'],
  ['pains', 'pain'],
  ['opportunities', 'opportunity'],
  ['physical-evidence', 'physicalEvidence'],
  ['frontstage', 'frontstage'],
  ['backstage', 'backstage'],
  ['support', 'support'],
  ['when', 'when'],
]);

/** What is asked for by the text at `path`; empty where there are no words for it, as for a description. */
export function hintOf(context: MapContext, path: Path): string {
  const words = wordsOf(context);
  const list = typeof path.at(-1) === 'number' ? path.slice(0, -1) : path;
  const key = list.at(-1);
  const kind = mapKind(list.slice(0, -1));
  if (key === 'name' && isNamed(kind)) return words[kind].name;
  if (key === 'goal' || key === 'goals') return kind === 'stage' ? words.stageGoal : words.personaGoal;
  if (key === 'stages' && kind === 'framework') return freshId(context, 'stage');
  // The text of a pain is asked for as the pain itself
  const word = byKey.get(key === 'text' ? list.at(-3) : key);
  return word ? words[word] : '';
}

const isNamed = (kind: string | undefined): kind is DefinitionKind | 'stage' =>
  kind === 'stage' || (kind !== undefined && Object.hasOwn(idMapOf, kind));

/** An id for something new of a kind that is not taken yet, in what the map can see. */
export function freshId(context: MapContext, kind: IdKind, others: readonly string[] = []): string {
  const words = wordsOf(context);
  const wanted = kind === 'step' ? words.step : kind === 'pain' ? words.painId : words[kind].id;
  return freeId(wanted, id => others.includes(id) || isKnown(kind, id, context.scope));
}

/** The same for the `id` at `path`. */
export const freshIdAt = (context: MapContext, path: Path): string =>
  freshId(context, definedKinds(path)?.[0] ?? 'stage');
