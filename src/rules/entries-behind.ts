import { remember } from '../journey/remember';
import { firstThat } from '../journey/sorted';
import type { Entry, MapNode } from '../journey/tree';

/** All that a map holds, in the order of the text. */
const inOrder = remember(({ entries, doubled }: MapNode): readonly Entry[] =>
  doubled.length === 0 ? entries : [...entries, ...doubled].sort((a, b) => a.key.start - b.key.start),
);

/** The entries of a map whose keys begin behind a place, in the order of the text; also those whose key stands above already. */
export function* entriesBehind(map: MapNode, place: number): Iterable<Entry> {
  const all = inOrder(map);
  for (let i = firstThat(all, e => e.key.start > place); i < all.length; i++) yield all[i]!;
}
