import type { Blocks } from './blocks';
import { readBlocks } from './blocks';
import { buildMap, placeMoments } from './build-map';
import { compose, placed } from './compose';
import { difference } from './difference';
import type { Problem } from './finding';
import type { JourneyMap } from './model';
import { placeAgain } from './part';
import { movePositions } from './positions';
import type { Node } from './tree';

/** What YAML makes of a text. */
export interface Tree {
  /** The syntax tree; undefined for an empty text. */
  readonly root: Node | undefined;
  /** What YAML could not read, in plain words. */
  readonly problems: readonly Problem[];
}

/** One version of a map's text, understood: the same for whoever asks. */
export interface Journey extends Tree {
  readonly text: string;
  readonly map: JourneyMap;
  /** The parts that the next version may keep: of this text, or of the last one that could be read part by part. */
  readonly blocks?: Blocks;
}

/**
 * Reads a map. Never throws: a text that is no map gives an empty one with its problems. `previous` is the version before
 * this one: what did not change is taken over from it, so it must not be used any more. The nodes of a part whose text is
 * the same are the same objects, now at their new places; so what is found out about a node may be remembered with it.
 */
export function parse(text: string, previous?: Journey): Journey {
  if (!previous) return understood(text, readBlocks(text));
  if (previous.text === text) return previous;
  const change = difference(previous.text, text);
  const { blocks } = previous;
  const journey = understood(
    text,
    readBlocks(text, blocks, blocks?.text === previous.text ? change : undefined),
    blocks,
  );
  movePositions(previous, journey, change);
  return journey;
}

/**
 * What `look` sees in the tree of a text close to that of `journey`, read at the cost of what differs. The tree is true
 * while `look` runs; `journey` stays as it is.
 */
export function tryOut<T>({ blocks }: Journey, text: string, look: (tried: Tree) => T): T {
  const tried = readBlocks(text, blocks);
  try {
    return look(treeOf(text, tried));
  } finally {
    if (blocks) placeAgain(blocks.map, undefined, blocks.start, tried?.map.parts ?? []);
  }
}

/**
 * Lets `look` read one text after the other, each close to the one before and the first to that of `journey`, at the cost of
 * what differs. Only the map read last is true, and only while `look` runs; what is counted over versions (`tally.ts`) must
 * not be asked of any. `journey` stays as it is.
 */
export function tryOutInTurn<T>(journey: Journey, look: (read: (text: string) => Journey) => T): T {
  let last = journey;
  const { blocks } = journey;
  try {
    return look(text => (last = understood(text, readBlocks(text, last.blocks), last.blocks)));
  } finally {
    if (blocks) placeAgain(blocks.map, undefined, blocks.start, last.blocks?.map.parts ?? []);
    placeMoments(journey.map);
  }
}

function understood(text: string, read: Blocks | undefined, before?: Blocks): Journey {
  const blocks = read ?? before;
  const { root, problems } = treeOf(text, read);
  return { text, root, problems, map: buildMap(root), ...(blocks ? { blocks } : {}) };
}

function treeOf(text: string, read: Blocks | undefined): Tree {
  // A name given by an anchor may be used anywhere, so such a text is read as a whole
  if (!read || read.map.anchored) return compose(text);
  return {
    root: read.map.node,
    problems: read.map.problems.map(({ origin: { at }, problem }) => placed(problem, offset => offset + at)),
  };
}
