import type { Journey } from '../journey/parse';
import type { Node, Path } from '../journey/tree';
import { child, entries, items, keyText } from '../journey/tree';
import type { Refusal } from './change';
import { repeated } from './change';

/** The node at `path`; undefined where nothing stands; a refusal when the way leads through an alias. */
export function reach(journey: Journey, path: Path): Node | Refusal | undefined {
  let node = journey.root;
  for (const part of path) {
    if (node?.alias) return repeated();
    node = typeof part === 'number' ? items(node)[part] : child(node, part);
  }
  return node?.alias ? repeated() : node;
}

/** The path of a node of the tree, for callers that hold only the node; undefined when it is not in the tree. */
export function pathOf(journey: Journey, node: Node): Path | undefined {
  const find = (from: Node): (string | number)[] | undefined => {
    if (from === node) return [];
    if (from.kind === 'scalar' || from.alias) return undefined;
    // Parts are put in front of the way that was found below them
    if (from.kind === 'list') {
      for (const [i, item] of items(from).entries()) {
        const way = find(item);
        if (way) return [i, ...way];
      }
    } else
      for (const e of entries(from)) {
        const way = find(e.value);
        if (way) return [keyText(e.key), ...way];
      }
    return undefined;
  };
  return journey.root && find(journey.root);
}
