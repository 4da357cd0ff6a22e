import { buildMap } from './build-map';
import { compose, type Composed } from './compose';
import type { JourneyMap } from './model';
import { recompose } from './recompose';

/** One version of a map's text, understood: immutable, and the same for whoever asks. */
export interface Journey extends Composed {
  readonly text: string;
  readonly map: JourneyMap;
}

/**
 * Reads a map. Never throws: a text that is no map gives an empty one with its problems.
 * `previous` is the version before this one; what did not change may be taken from it.
 */
export function parse(text: string, previous?: Journey): Journey {
  if (previous?.text === text) return previous;
  const composed = (previous && recompose(text, previous)) ?? compose(text);
  return { text, ...composed, map: buildMap(composed.root) };
}
