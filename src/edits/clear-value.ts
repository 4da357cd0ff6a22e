import * as l10n from '@vscode/l10n';
import type { Journey } from '../journey/parse';
import type { Node, Path } from '../journey/tree';
import { keyText } from '../journey/tree';
import type { Change, Refusal } from './change';
import { isRefusal, unchanged } from './change';
import { mapKind, shortFormKey } from './key-order';
import { reach } from './reach';
import { remove } from './remove';
import { valuePath } from './set-value';

/**
 * Takes a value away with its key, or with its place in a list. Of what is nothing without it, such as a pain with its text,
 * the whole goes where nothing else is said of it; else it is refused, as what would be left says nothing.
 */
export function clearValue(journey: Journey, path: Path): Change | Refusal {
  const at = valuePath(journey, path);
  if (isRefusal(at)) return at;
  const node = reach(journey, at);
  if (node && isRefusal(node)) return node;
  if (!node) return unchanged(journey.root ?? { start: 0, end: 0 });
  if (typeof at.at(-1) === 'number') return remove(journey, at);
  const owner = at.slice(0, -1);
  const whole = reach(journey, owner);
  if (whole && isRefusal(whole)) return whole;
  // A definition's short form: its name is all there is, yet its id is referred to
  if (shortFormKey(at) !== undefined) return nothingLeft();
  const isText = shortFormKey(owner) === 'text' && at.at(-1) === 'text';
  if (isText) return isAlone(whole) ? remove(journey, owner) : nothingLeft();
  return leavesNothing(journey, at) ? nothingLeft() : remove(journey, at);
}

/** With the last entry of an emotion by persona its key goes, and so on; what is left must say something. */
function leavesNothing(journey: Journey, path: Path): boolean {
  let at = path;
  for (;;) {
    at = at.slice(0, -1);
    const owner = reach(journey, at);
    if (!owner || isRefusal(owner) || owner.kind !== 'map' || !isAlone(owner)) return false;
    if (at.length === 0 || mapKind(at) !== undefined) return true;
  }
}

const isAlone = (node: Node | undefined): boolean =>
  node?.kind === 'map' && new Set([...node.entries, ...node.doubled].map(e => keyText(e.key))).size === 1;

const nothingLeft = (): Refusal => ({
  refusal: l10n.t('Without this, nothing would be said here: delete the whole instead.'),
});
