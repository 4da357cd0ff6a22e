import { buildMap } from './build-map';
import { compose } from './compose';
import type { Problem } from './finding';
import type { JourneyMap } from './model';
import type { Node } from './tree';

/** One version of a map's text, understood: immutable, and the same for whoever asks. */
export interface Journey {
  readonly text: string;
  /** The syntax tree; undefined for an empty text. */
  readonly root: Node | undefined;
  readonly map: JourneyMap;
  /** What YAML could not read, in plain words. */
  readonly problems: readonly Problem[];
}

/**
 * Reads a map. Never throws: a text that is no map gives an empty one with its problems.
 * `previous` is the version before this one; what did not change may be taken from it.
 */
export function parse(text: string, previous?: Journey): Journey {
  if (previous?.text === text) return previous;
  const { root, problems } = compose(text);
  return { text, root, map: buildMap(root), problems };
}
