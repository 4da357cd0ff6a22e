import * as l10n from '@vscode/l10n';
import type { Edit } from '../journey/finding';
import { glance } from '../journey/glance';
import type { Item, Moment, Stage, Step } from '../journey/model';
import type { Journey } from '../journey/parse';
import type { MapContext } from '../journey/scope';
import { relativePath } from '../journey/scope';
import type { Path } from '../journey/tree';
import { child, contains, nodeAt } from '../journey/tree';
import type { Refusal } from './change';
import { isRefusal, notThere } from './change';
import type { Turn } from './in-turn';
import { inTurn } from './in-turn';
import { reach } from './reach';
import { emptyList, remove } from './remove';
import { removeItem } from './remove-item';

export interface Deletion {
  readonly edits: readonly Edit[];
  /** How many transitions went along, and in how many opportunities a pain is no longer named. */
  readonly transitions: number;
  readonly opportunities: number;
}

/** What has an id in a part of a map that goes. */
interface Gone {
  readonly moments: ReadonlySet<string>;
  readonly pains: ReadonlySet<string>;
}

/**
 * Deletes the item at `path`, as one expects of a picture: with a stage or a step go the transitions from it and to it, as
 * arrows do, and a pain is no longer named by the opportunities that address it. Refused where another map is a part of a
 * stage: that is not seen here.
 */
export function deleteItem(context: MapContext, path: Path): Deletion | Refusal {
  const { journey } = context.scope;
  const node = reach(journey, path);
  if (!node || isRefusal(node)) return node ?? notThere();
  const gone = idsWithin(journey, path);
  const part = partOfStage(context, gone.moments);
  if (part) return part;
  const transitions = journey.map.transitions.flatMap((t, i) =>
    isWithin(['transitions', i], path) || ![t.from, t.to].some(end => end && gone.moments.has(end.value)) ? [] : [i],
  );
  const named = opportunitiesNaming(journey.map.stages, gone.pains, path);
  const edits = inTurn(journey, [
    ...named.flatMap(n => n.turns),
    ...transitions.reverse().map((i): Turn => {
      return j => remove(j, ['transitions', i]);
    }),
    j => removeItem(j, path),
  ]);
  if (isRefusal(edits)) return edits;
  return { edits, transitions: transitions.length, opportunities: named.length };
}

const isWithin = (path: Path, of: Path): boolean => of.every((part, i) => part === path[i]);

/** The ids that are defined within `path`, and nowhere else. */
function idsWithin({ root, map: { stages } }: Journey, path: Path): Gone {
  const whole = nodeAt(root, path)!;
  const only = (all: readonly (Moment | Item)[]): ReadonlySet<string> => {
    const named = all.flatMap(({ id, node }) => (id ? [{ id: id.value, goes: contains(whole, node.start) }] : []));
    const left = new Set(named.flatMap(({ id, goes }) => (goes ? [] : [id])));
    return new Set(named.flatMap(({ id, goes }) => (goes && !left.has(id) ? [id] : [])));
  };
  const moments = stages.flatMap((s): readonly (Stage | Step)[] => [s, ...s.steps]);
  return { moments: only(moments), pains: only(moments.flatMap(m => m.pains)) };
}

/** For each opportunity that stays and names pains that go, what takes these names away. */
function opportunitiesNaming(
  stages: readonly Stage[],
  pains: ReadonlySet<string>,
  path: Path,
): readonly { readonly turns: readonly Turn[] }[] {
  if (pains.size === 0) return [];
  const moments = stages.flatMap((s): readonly (readonly [Moment, Path])[] => [
    [s, ['stages', s.position]],
    ...s.steps.map(step => [step, ['stages', s.position, 'steps', step.position]] as const),
  ]);
  return moments.flatMap(([moment, at]) =>
    moment.opportunities.flatMap(({ node, addresses = [] }, i) => {
      const list: Path = [...at, 'opportunities', i, 'addresses'];
      const named = addresses.flatMap((a, n) => (pains.has(a.value) ? [n] : []));
      if (named.length === 0 || isWithin(list, path) || child(node, 'addresses')?.kind !== 'list') return [];
      // Without the key, it would be taken to answer all pains that are left
      if (named.length === addresses.length) return [{ turns: [(j): ReturnType<Turn> => emptyList(j, list)] }];
      return [
        {
          turns: named.reverse().map(
            (n): Turn =>
              j =>
                remove(j, [...list, n]),
          ),
        },
      ];
    }),
  );
}

/** Why a stage can't go: other maps say that they are a part of it. */
function partOfStage({ scope, files }: MapContext, gone: ReadonlySet<string>): Refusal | undefined {
  const part = (files.maps() ?? []).find(f => {
    if (f.uri === scope.uri || glance(f).parent !== scope.uri) return false;
    const stage = f.journey.map.parent?.stage?.value;
    return stage !== undefined && gone.has(stage);
  });
  return (
    part && {
      refusal: l10n.t(
        '{0} tells a part of this stage in detail (`parent:`): change that there first.',
        relativePath(scope.uri, part.uri),
      ),
    }
  );
}
