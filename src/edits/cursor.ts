import type { Journey } from '../journey/parse';
import type { Stage, Step } from '../journey/model';
import type { Span } from '../journey/tree';
import { entries } from '../journey/tree';
import { lineStart } from '../journey/lines';

/**
 * The stage that a cursor at `offset` is in. A stage reaches to the next one, the last one to the next top-level key:
 * an empty line below a stage belongs to it.
 */
export function stageAt({ text, map }: Journey, offset: number): Stage | undefined {
  const list = map.stagesNode;
  if (!list || list.alias) return undefined;
  const after = entries(map.root).find(e => e.key.start > list.start);
  if (after && offset >= after.key.start) return undefined;
  // A list in brackets ends with them
  if (list.flow && offset > list.end) return undefined;
  return lastBegun(text, map.stages, list.flow, offset);
}

/** The step of `stage` that a cursor at `offset` is in; undefined above the first. */
export function stepAt({ text }: Journey, stage: Stage, offset: number): Step | undefined {
  return lastBegun(text, stage.steps, false, offset);
}

/** The last that begins at or before `offset`; in block style from the beginning of its line, where its dash stands. */
function lastBegun<T extends { node: Span }>(
  text: string,
  all: readonly T[],
  flow: boolean,
  offset: number,
): T | undefined {
  return all.findLast(one => (flow ? one.node.start : lineStart(text, one.node.start)) <= offset);
}
