/** Ids, and which ones may have been meant. */
import { distance } from 'fastest-levenshtein';
import { fold } from '../journey/frameworks';
import { isId } from '../journey/ids';
import { remember } from '../journey/remember';

export interface Candidate {
  readonly id: string;
  readonly name?: string;
}

export interface Near<T> {
  readonly candidate: T;
  /** The same but for case, accents, spaces and punctuation; by name, it is the name that was written. */
  readonly exact?: 'id' | 'name';
  /** How far it is from what was written: the less, the likelier. */
  readonly by: number;
}

const folded = remember(({ id, name = '' }: Candidate) => ({ id: fold(id), name: fold(name) }));

/** What may have been meant by a text, likeliest first: three at most. */
export function nearest<T extends Candidate>(text: string, candidates: Iterable<T>): Near<T>[] {
  const wanted = fold(text);
  if (wanted === '') return [];
  const most = Math.max(1, Math.floor(wanted.length / 3));
  const found: Near<T>[] = [];
  for (const candidate of candidates) {
    const { id, name } = folded(candidate);
    if (id === wanted || name === wanted)
      found.push({
        candidate,
        exact: name === wanted && !isId(text) ? 'name' : 'id',
        by: id === wanted ? -2 : -1,
      });
    else {
      const by = Math.min(distance(wanted, id), name === '' ? Infinity : distance(wanted, name));
      const part = wanted.length > 3 && (id.includes(wanted) || (id.length > 3 && wanted.includes(id)));
      if (by <= most) found.push({ candidate, by });
      else if (part) found.push({ candidate, by: most + 1 });
    }
  }
  return found.sort((a, b) => a.by - b.by).slice(0, 3);
}
