import * as l10n from '@vscode/l10n';
import type { Journey } from '../journey/parse';
import { keyText } from '../journey/tree';
import type { Change, Refusal } from './change';
import { change, isRefusal, notSafe, notThere } from './change';
import { orderEntries } from './format-order';
import { reach } from './reach';
import { sameInAnyOrder, verified } from './verify';

/**
 * Sorts what is defined under the top-level key `key` by its ids, as the alphabet of the map's language has them. Each takes its
 * comments along; none goes past a comment that stands by itself, such as a heading.
 */
export function sortDefinitions(journey: Journey, key: string): Change | Refusal {
  const map = reach(journey, [key]);
  if (!map || isRefusal(map)) return map ?? notThere();
  if (map.kind !== 'map') return notThere();
  const ids = map.entries.map(e => keyText(e.key));
  const rank = ranksOf(journey, ids);
  if (rank.every((n, i) => n === i)) return { refusal: l10n.t('These are sorted already.') };
  const edit = orderEntries(journey.text, map, rank);
  if (!edit) return notSafe();
  return verified(journey, change(edit.span, [edit.text]), data => data ?? null, sameInAnyOrder);
}

/** Whether the ids under a key are in the order of the alphabet. */
export function isSorted(journey: Journey, key: string): boolean {
  const map = reach(journey, [key]);
  if (!map || isRefusal(map) || map.kind !== 'map') return true;
  return ranksOf(
    journey,
    map.entries.map(e => keyText(e.key)),
  ).every((n, i) => n === i);
}

function ranksOf({ map }: Journey, ids: readonly string[]): number[] {
  const { compare } = collator(map.language?.value);
  const sorted = [...ids].sort(compare);
  const places = new Map(sorted.map((id, i) => [id, i]));
  return ids.map(id => places.get(id)!);
}

function collator(language: string | undefined): Intl.Collator {
  try {
    return new Intl.Collator(language ?? 'en', { numeric: true });
  } catch {
    return new Intl.Collator('en', { numeric: true }); // what is written there is no language
  }
}
