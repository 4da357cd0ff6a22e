/** For rules that look at all evidence of a map together. */
import type { Scope } from '../journey/scope';
import type { Span } from '../journey/tree';
import { child, textOf } from '../journey/tree';
import { atKey } from './fix';
import { shownIn } from './usage';

/** What each evidence of a map says under a key, undefined where it says nothing. */
export const toldByEvidence = (scope: Scope, key: string): readonly (string | undefined)[] =>
  [...shownIn(scope, 'evidence')].map(evidence => textOf(child(evidence?.value, key)));

/** Where that stands which is said of all evidence: at its key, else where the map is named. */
export const atEvidence = ({ journey }: Scope): Span => atKey(journey.map, 'evidence');
