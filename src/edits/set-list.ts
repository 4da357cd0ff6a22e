import type { Edit } from '../journey/finding';
import type { Journey } from '../journey/parse';
import type { Path } from '../journey/tree';
import { isNothing, textOf } from '../journey/tree';
import { toBrackets } from './brackets';
import type { Refusal } from './change';
import { isRefusal, notThere, wrongType } from './change';
import { clearValue } from './clear-value';
import type { Turn } from './in-turn';
import { inTurn } from './in-turn';
import { insertItem } from './insert-item';
import { insertKey } from './insert-key';
import { moveItems } from './move-items';
import { reach } from './reach';
import { remove } from './remove';
import { putInPlace } from './set-value';

/**
 * Gives the key at `path` these texts, mostly ids, in this order: those that are there already keep their places and comments
 * where they can. None takes the key away. `oneAlone`: one may stand without a list, and does unless a comment would be lost.
 */
export function setList(
  journey: Journey,
  path: Path,
  wanted: readonly string[],
  oneAlone: boolean,
): readonly Edit[] | Refusal {
  const texts = [...new Set(wanted)];
  const key = path.at(-1);
  const node = reach(journey, path);
  if (node && isRefusal(node)) return node;
  if (typeof key !== 'string') return notThere();
  if (texts.length === 0) return inTurn(journey, [j => clearValue(j, path)]);
  const one = oneAlone && texts.length === 1 ? texts[0] : undefined;
  const value = one ?? { list: texts, flow: true };
  if (!node || isNothing(node)) return inTurn(journey, [j => insertKey(j, path.slice(0, -1), key, value)]);
  const all = (node.kind === 'list' ? node.items : [node]).map(textOf);
  if (all.some(text => text === undefined)) return wrongType(key);
  const now = all as string[];
  if (now.length === texts.length && now.every((text, i) => text === texts[i])) return [];
  if (node.kind !== 'list') return inTurn(journey, [j => putInPlace(j, path, value)]);
  if (one !== undefined) {
    const toLine: Turn[] = node.flow ? [] : [j => toBrackets(j, path)];
    const alone = inTurn(journey, [...toLine, j => putInPlace(j, path, one)]);
    if (!isRefusal(alone)) return alone;
  }
  return inTurn(journey, itemByItem(path, now, texts));
}

/** New ones come last and others go before the order is set, so that the list is never without items. */
function itemByItem(path: Path, now: readonly string[], wanted: readonly string[]): readonly Turn[] {
  const fresh = wanted.filter(text => !now.includes(text));
  const gone = now.flatMap((text, i) => (!wanted.includes(text) || now.indexOf(text) < i ? [i] : []));
  const left = [...now.filter((_, i) => !gone.includes(i)), ...fresh];
  return [
    ...fresh.map(
      (text, i): Turn =>
        j =>
          insertItem(j, path, now.length + i, text),
    ),
    ...gone.reverse().map(
      (i): Turn =>
        j =>
          remove(j, [...path, i]),
    ),
    j =>
      moveItems(
        j,
        path,
        wanted.map(text => left.indexOf(text)),
      ),
  ];
}
