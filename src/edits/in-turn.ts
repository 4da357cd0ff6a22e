import type { Edit } from '../journey/finding';
import type { Journey } from '../journey/parse';
import { tryOutInTurn } from '../journey/parse';
import { applyEdits } from './apply';
import type { Change, Refusal } from './change';
import { isRefusal } from './change';
import { composeEdits } from './compose-edits';

/** One of several changes: what it does to the map that the ones before it left. */
export type Turn = (journey: Journey) => Change | Refusal;

/** The edits that make several changes at once, each of the map that the one before left; or why one can't be made. */
export function inTurn(journey: Journey, turns: readonly Turn[]): readonly Edit[] | Refusal {
  return tryOutInTurn(journey, read => {
    let now = journey;
    let edits: readonly Edit[] = [];
    for (const turn of turns) {
      const change = turn(now);
      if (isRefusal(change)) return change;
      if (change.span.start === change.span.end && change.text === '') continue;
      edits = composeEdits(edits, [change]);
      now = read(applyEdits(now.text, [change]));
    }
    return edits.map(({ span, text }) => ({ span, text }));
  });
}
