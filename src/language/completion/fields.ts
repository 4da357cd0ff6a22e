/** The fields of a part to fill in, each with what its value may be. */
import { quote } from '../../edits/quote';
import type { DefinitionKind, IdKind } from '../../journey/model';
import { journeyEnds, referenceKinds } from '../../journey/references';
import type { MapContext, Scope } from '../../journey/scope';
import type { Path } from '../../journey/tree';
import { idsOfMoments } from '../../rules/known-ids';
import { describe, type Description } from '../../schema/walk';
import type { Shape } from './alike';
import { freshIdAt, hintOf } from './hints';
import { definedIds } from './seen-ids';
import { choice, placeholder } from './snippet';
import type { Style } from './style';

/** More choices than one can look through are no help. */
const mostChoices = 50;

/** Lines of a part, each with its depth below the part's first column; the first stands at the cursor. */
export type Lines = readonly (readonly [depth: number, text: string])[];

/** The keys of a shape for which there is something to fill in or to choose. */
export function fieldKeys(context: MapContext, path: Path, { keys, flow }: Shape): readonly string[] {
  return keys.filter(key => fieldValue(context, [...path, key], 1, flow) !== undefined);
}

/** The fields of the part at `path` between braces, its tab stops from `first` on. */
export function fieldsInBraces(context: MapContext, path: Path, { keys }: Shape, first: number): string {
  let next = first;
  const fields = keys.flatMap(key => {
    const value = fieldValue(context, [...path, key], next, true);
    if (value === undefined) return [];
    next++;
    return `${key}: ${value}`;
  });
  return `{${fields.join(', ')}}`;
}

/** The fields of the part at `path`, a line each; lists of texts with a line for each item. */
export function fieldLines(context: MapContext, path: Path, { keys }: Shape, first: number, style: Style): Lines {
  let next = first;
  return keys.flatMap((key): [number, string][] => {
    const at = [...path, key];
    const item = describe([...at, 0]);
    if (describe(at)?.kind === 'list' && !referenceKinds(at))
      return [
        [0, `${key}:`],
        [style.dash, `- ${placeholder(next++, item ? suggested(context, [...at, 0], item, false) : '')}`],
      ];
    const value = fieldValue(context, at, next, false);
    if (value === undefined) return [];
    next++;
    return [[0, `${key}: ${value}`]];
  });
}

/** A value to fill in or to choose; undefined where there is nothing to choose from, and where the format has no such place. */
function fieldValue(context: MapContext, path: Path, stop: number, flow: boolean): string | undefined {
  const { scope } = context;
  const about = describe(path);
  if (!about) return undefined;
  if (about.kind === 'list') {
    const item = describe([...path, 0]);
    const kinds = referenceKinds([...path, 0]);
    const ids = kinds && idChoices(scope, kinds, path);
    if (!item || ids?.length === 0) return undefined;
    return `[${ids ? choice(stop, ids) : placeholder(stop, suggested(context, [...path, 0], item, true))}]`;
  }
  const kinds = referenceKinds(path);
  if (kinds) {
    const ids = idChoices(scope, kinds, path);
    return ids.length === 0 ? undefined : choice(stop, ids);
  }
  const { choices, minimum, maximum } = about;
  if (choices.length > 0)
    return choice(
      stop,
      choices.map(c => c.value),
    );
  if (minimum === -2 && maximum === 2) return choice(stop, ['0', '1', '2', '-1', '-2']);
  if (minimum === 1 && maximum === 5) return choice(stop, ['3', '4', '5', '2', '1']);
  return placeholder(stop, suggested(context, path, about, flow));
}

/** What stands there until it is filled in, as it is written there. */
function suggested(context: MapContext, path: Path, { format, kind }: Description, flow: boolean): string {
  if (format === 'date') return context.today;
  if (format === 'duration') return '5 minutes';
  if (kind === 'number') return path.at(-1) === 'sample' ? '10' : '0';
  return quote(path.at(-1) === 'id' ? freshIdAt(context, path) : hintOf(context, path), flow ? 'flow' : 'block');
}

/** The ids that a field may name, as they are written; none of those that would be too many to choose from. */
function idChoices(scope: Scope, kinds: readonly IdKind[], path: Path): string[] {
  const found: string[] = [];
  if (kinds.includes('step')) {
    found.push(path.at(-1) === 'from' ? journeyEnds[0]! : journeyEnds[1]!);
    for (const id of idsOfMoments(scope.journey.map.stages)) {
      if (found.length > mostChoices) return found.slice(0, 1);
      found.push(id.value);
    }
    return found.map(id => quote(id));
  }
  for (const kind of kinds) found.push(...definedIds(scope, kind as DefinitionKind));
  return found.slice(0, mostChoices).map(id => quote(id));
}
