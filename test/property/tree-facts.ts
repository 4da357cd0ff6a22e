import type { Entry, Node, Span } from '../../src/journey/tree';
import { entry, keyText } from '../../src/journey/tree';

export const spanFact = ({ start, end }: Span): string => `${start}–${end}`;

/**
 * A tree, a line a node, and the path of each node: a node of another version has none, even where it looks alike.
 * Fields are read one by one, as nodes may have them as getters. What an alias stands for is told again at its place,
 * but not the aliases in it: those can double with every line.
 */
export function treeFacts(root: Node | undefined): {
  readonly lines: string[];
  readonly placeOf: (node: Node) => string;
} {
  const lines: string[] = [];
  const paths = new Map<Node, string>();
  const tell = (node: Node, path: string, inAlias: boolean): void => {
    if (!paths.has(node)) paths.set(node, path);
    const start = `${path}: ${node.kind} ${spanFact(node)}${node.alias ? ' alias' : ''}`;
    if (node.kind === 'scalar') {
      const value = typeof node.value === 'string' ? JSON.stringify(node.value) : String(node.value);
      lines.push(`${start} ${node.style} ${value} written ${JSON.stringify(node.source)}`);
      return;
    }
    lines.push(node.flow ? `${start} flow` : start);
    if (node.alias && inAlias) return;
    const within = inAlias || node.alias === true;
    if (node.kind === 'list') return node.items.forEach((item, i) => tell(item, `${path}.${i}`, within));
    const tellEntry = (e: Entry, again: string): void => {
      const at = `${path}.${keyText(e.key)}${again}`;
      tell(e.key, `${at} (key)`, within);
      tell(e.value, at, within);
    };
    for (const e of node.entries) {
      tellEntry(e, '');
      if (entry(node, keyText(e.key)) !== e) lines.push(`${path}: ${keyText(e.key)} is not found by its name`);
    }
    for (const e of node.doubled) tellEntry(e, ' (again)');
  };
  if (root) tell(root, 'tree', false);
  return { lines, placeOf: node => paths.get(node) ?? `${node.kind} ${spanFact(node)} outside the tree` };
}
