import type { Journey } from '../journey/parse';
import { remember } from '../journey/remember';
import { firstFrom } from '../journey/sorted';
import type { Span } from '../journey/tree';

const startsOf = remember(({ problems }: Journey) => problems.map(p => p.span.start).sort((a, b) => a - b));

/** Whether YAML complains of something that begins in a stretch of the text. */
export function hasProblem(journey: Journey, { start, end }: Span): boolean {
  const starts = startsOf(journey);
  const next = starts[firstFrom(starts, start)];
  return next !== undefined && next < end;
}
