import { idMaps } from '../journey/build-map';
import { gathering } from '../journey/gathering';
import type { MapNode, Node, ScalarNode } from '../journey/tree';
import { entry, keyText } from '../journey/tree';

/** A key that stands in a map a second time, where keys are the format's own; ids defined twice are a rule's. */
export interface DoubledKey {
  readonly key: ScalarNode;
  readonly first: ScalarNode;
}

const gather = gathering<DoubledKey>(({ path, node }, add) => {
  if (node.kind !== 'map' || node.alias) return;
  const isIdMap = path.length === 1 && Object.hasOwn(idMaps, path[0]!);
  if (!isIdMap) for (const doubled of doubledIn(node)) add(doubled);
});

/** Behind a second beginning (an item that lacks its dash), the other keys are doubled because of it. */
function doubledIn(map: MapNode): DoubledKey[] {
  const first = map.entries[0]?.key;
  const all = map.doubled.map(({ key }) => ({ key, first: entry(map, keyText(key))!.key }));
  const again = all.find(doubled => doubled.first === first)?.key.start ?? Infinity;
  return all.filter(doubled => doubled.first === first || doubled.key.start < again);
}

/** All of a text, those of the top level first. */
export const doubledKeys = (root: Node | undefined): readonly DoubledKey[] => [
  ...(root?.kind === 'map' ? doubledIn(root) : []),
  ...gather(root, undefined).flat(),
];
