import { column } from '../../journey/lines';
import type { Journey } from '../../journey/parse';
import type { Node } from '../../journey/tree';

/** How the author of a map indents. */
export interface Style {
  /** Spaces from a key to the keys below it. */
  readonly unit: number;
  /** Spaces from a key to the dashes of a list below it: 0 when they stand flush with it. */
  readonly dash: number;
}

/** The indentation of a map, taken from the first nested map and the first nested list; two spaces where there are none. */
export function styleOf({ text, root }: Journey): Style {
  let unit: number | undefined;
  let dash: number | undefined;
  const look = (node: Node): void => {
    if (node.kind === 'scalar' || node.flow || node.alias) return;
    if (node.kind === 'list') return node.items.slice(0, 3).forEach(look);
    for (const { key, value } of node.entries) {
      if (unit !== undefined && dash !== undefined) return;
      if (value.kind === 'scalar' || value.flow || value.alias) continue;
      const by = column(text, value.start) - column(text, key.start);
      if (value.kind === 'map' && by > 0) unit ??= by;
      if (value.kind === 'list' && by >= 0) dash ??= by;
      look(value);
    }
  };
  if (root) look(root);
  unit ??= dash || 2;
  return { unit, dash: dash ?? unit };
}
