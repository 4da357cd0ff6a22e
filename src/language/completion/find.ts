import type { Node, Path, ScalarNode } from '../../journey/tree';
import { contains, isAbsent, keyText, textOf } from '../../journey/tree';

/** A scalar of the tree, and what it is there. */
export interface Found {
  /** Where it stands, and how it is written; the tree itself is true only while it is searched. */
  readonly node: Pick<ScalarNode, 'start' | 'end' | 'style'>;
  readonly role: 'key' | 'value';
  /** Of a key, the path of its map; else the value's own. */
  readonly path: Path;
  /** The other keys of its map, or the other texts of its list. */
  readonly others: readonly string[];
  /** A key whose value is written already. */
  readonly filled: boolean;
  /** Between brackets. */
  readonly flow: boolean;
}

/** Finds the key or value at `offset` that is `meant`, also under keys that stand twice. */
export function findScalar(
  root: Node | undefined,
  offset: number,
  meant: (node: ScalarNode) => boolean,
): Found | undefined {
  const is = (node: Node): node is ScalarNode =>
    node.kind === 'scalar' && !node.alias && contains(node, offset) && meant(node);

  const written = ({ start, end, style }: ScalarNode): Found['node'] => ({ start, end, style });

  const search = (node: Node, path: Path): Found | undefined => {
    if (node.alias || !contains(node, offset) || node.kind === 'scalar') return undefined;
    if (node.kind === 'list') {
      for (const [i, item] of node.items.entries()) {
        const others = (): string[] => node.items.flatMap(other => (other === item ? [] : (textOf(other) ?? [])));
        if (is(item))
          return {
            node: written(item),
            role: 'value',
            path: [...path, i],
            others: others(),
            filled: false,
            flow: node.flow,
          };
        const inner = search(item, [...path, i]);
        if (inner) return inner;
      }
      return undefined;
    }
    for (const e of [...node.entries, ...node.doubled]) {
      const { key, value } = e;
      if (is(key)) {
        const others = [...node.entries, ...node.doubled].flatMap(other => (other === e ? [] : keyText(other.key)));
        return { node: written(key), role: 'key', path, others, filled: !isAbsent(value), flow: node.flow };
      }
      const inside = [...path, keyText(key)];
      if (is(value))
        return { node: written(value), role: 'value', path: inside, others: [], filled: false, flow: node.flow };
      const inner = search(value, inside);
      if (inner) return inner;
    }
    return undefined;
  };
  if (!root) return undefined;
  return is(root)
    ? { node: written(root), role: 'value', path: [], others: [], filled: false, flow: false }
    : search(root, []);
}
