/** What parts like the one at the cursor have: what an author wrote once is most likely wanted again. */
import { child, isAbsent, keyText, nodeAt } from '../../journey/tree';
import type { Entry, MapNode, Node, Path } from '../../journey/tree';

/** What a part may have: its keys in their order, and whether it stands between braces. */
export interface Shape {
  readonly keys: readonly string[];
  readonly flow: boolean;
}

/** So far above are parts looked at: what an author wrote last, not all that a large map has. */
const reach = 12;

/** Said of one part and not of the next. */
const ofOneOnly: ReadonlySet<string> = new Set(['description', 'tags', 'url', 'journey', 'moment-of-truth', 'always']);

/** The shapes of `parts`, nearest first, each once, without what is `left` out; only those that have what a part `needs`. */
export function shapesOf(
  parts: readonly Node[],
  needs: readonly string[],
  left: (key: string) => boolean = () => false,
  most = 3,
): Shape[] {
  const found = new Map<string, Shape>();
  for (const part of parts) {
    if (part.kind !== 'map' || part.alias) continue;
    const keys = keysOf(part).filter(key => !left(key));
    const name = `${keys.join()} ${part.flow}`;
    if (needs.every(key => keys.includes(key)) && !found.has(name)) found.set(name, { keys, flow: part.flow });
    if (found.size === most) break;
  }
  return [...found.values()];
}

const keysOf = (part: MapNode): string[] =>
  part.entries.filter(isShort).flatMap(({ key }) => {
    const name = keyText(key);
    return ofOneOnly.has(name) || name.startsWith('x-') ? [] : name;
  });

/** The lanes of a service blueprint. */
export const lanes: readonly string[] = ['physical-evidence', 'frontstage', 'backstage', 'support'];

/** Lists that most parts of a kind have, also when each of their items has a line. */
const usualLists: readonly string[] = ['goals', 'needs', ...lanes];

/** What is written on the line of its key, a value or a list between brackets; or a list that is usual. */
function isShort({ key, value }: Entry): boolean {
  if (value.kind === 'scalar') return value.style !== 'literal' && value.style !== 'folded';
  return value.flow || usualLists.includes(keyText(key));
}

/** The definitions beside the one at `offset`, those above it first, the nearest first. */
export function definitionsBeside(root: Node | undefined, key: string, offset: number): Node[] {
  const all = nodeAt(root, [key]);
  if (all?.kind !== 'map') return [];
  // The one at the cursor has nothing yet
  const values = all.entries.map(e => e.value).filter(value => !isAbsent(value));
  return nearestFirst(values, offset);
}

/** The parts of the list at `path` and those in the same list of the moments above, nearest first. */
export function itemsAbove(root: Node | undefined, path: Path, offset: number): Node[] {
  const key = path.findLast(part => typeof part === 'string')!;
  const found: Node[] = [];
  const look = (list: Node | undefined): void => {
    if (list?.kind === 'list') found.push(...nearestFirst(list.items, offset));
  };
  const list = path.slice(0, path.lastIndexOf(key) + 1);
  look(nodeAt(root, list));
  const [, stage] = path;
  if (list[0] !== 'stages' || typeof stage !== 'number' || list.length < 3) return found;
  const step = list[2] === 'steps' && list.length > 3 ? Number(path[3]) : undefined;
  // The same list of the steps above, in this stage and then in those above it
  let looked = 0;
  for (let i = stage; i >= 0 && looked < reach; i--) {
    const steps = nodeAt(root, ['stages', i, 'steps']);
    if (step === undefined) {
      if (i < stage) look(nodeAt(root, ['stages', i, ...list.slice(2)]));
      looked++;
      continue;
    }
    const all = steps?.kind === 'list' ? steps.items : [];
    for (let j = (i === stage ? step : all.length) - 1; j >= 0 && looked < reach; j--, looked++)
      look(nodeAt(all[j], [key]));
  }
  return found;
}

/** Whether the nearest list under the same key stands between brackets; undefined where there is none near by. */
export function writtenInBrackets(root: Node | undefined, path: Path, offset: number): boolean | undefined {
  const key = String(path.at(-1));
  const beside =
    path.length === 3 && path[0] !== 'stages'
      ? definitionsBeside(root, String(path[0]), offset)
      : typeof path.at(-2) === 'number'
        ? itemsAbove(root, path.slice(0, -1), offset)
        : [];
  for (const part of beside) {
    const value = child(part, key);
    if (value?.kind === 'list') return value.flow;
  }
  return undefined;
}

function nearestFirst(nodes: readonly Node[], offset: number): Node[] {
  const above = nodes.filter(node => node.end < offset).slice(-reach);
  const below = nodes.filter(node => node.start > offset).slice(0, 1);
  return [...above.reverse(), ...below];
}
