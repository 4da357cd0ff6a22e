import { lineBreak } from '../journey/lines';
import type { Journey } from '../journey/parse';
import type { Node, Path, ScalarNode, Span } from '../journey/tree';
import { isAbsent, textOf } from '../journey/tree';
import { blockText, endedLike } from './block-text';
import type { Change, Refusal } from './change';
import { change, isRefusal, notSafe, notThere, unchanged, wrongType } from './change';
import { insertKey } from './insert-key';
import { shortFormKey } from './key-order';
import type { Place } from './quote';
import { quoteLike } from './quote';
import { reach } from './reach';
import type { Part, Value } from './value';
import type { Data } from './verify';
import { dataOfValue, verified, withChange } from './verify';
import { flowParts } from './write';

/** A value on one line. */
export type SingleValue = string | number | boolean;

/**
 * Gives what stands at `path` a single value, in the quotes or as the text over lines (`|`) that the author wrote; a key that is
 * absent is made, as `insertKey` does. Of what may be written short, the path of the whole or of its name (its text) may
 * be given, whichever form it has. A text over lines keeps the line breaks at its end.
 */
export function setValue(journey: Journey, path: Path, value: SingleValue): Change | Refusal {
  const at = valuePath(journey, path);
  if (isRefusal(at)) return at;
  const node = reach(journey, at);
  if (node && isRefusal(node)) return node;
  const key = at.at(-1);
  if (node?.kind === 'scalar' && !isAbsent(node)) return replaced(journey, at, node, value);
  if (typeof key === 'string') return insertKey(journey, at.slice(0, -1), key, value);
  if (key === undefined || !node) return notThere();
  return node.kind === 'scalar' ? filled(journey, at, node, value) : wrongType(key);
}

/** Where the one value stands that a path means: that of the short form, or the name or text of the long one. */
export function valuePath(journey: Journey, path: Path): Path | Refusal {
  const owner = path.slice(0, -1);
  const [whole, node] = [reach(journey, owner), reach(journey, path)];
  if (whole && isRefusal(whole)) return whole;
  if (node && isRefusal(node)) return node;
  if (path.at(-1) === shortFormKey(owner)) return whole?.kind === 'scalar' ? owner : path;
  const short = shortFormKey(path);
  return short !== undefined && node?.kind === 'map' ? [...path, short] : path;
}

function replaced(journey: Journey, path: Path, node: ScalarNode, value: SingleValue): Change | Refusal {
  const place = placeOf(journey, path);
  if (value === node.value || value === textOf(node)) return unchanged(node);
  if (typeof value !== 'string') return withData(journey, path, node, flowParts(value, place), value);
  const isBlock = node.style === 'literal' || node.style === 'folded';
  if (isBlock && endedLike(value, node) === node.value) return unchanged(node);
  const block = isBlock ? blockText(value, node, lineBreak(journey.text)) : undefined;
  const overLines = block === undefined ? undefined : withData(journey, path, node, [block], endedLike(value, node));
  if (overLines && !isRefusal(overLines)) return overLines;
  const comment = isBlock ? (/^[^\r\n]*?([ \t]+#[^\r\n]*)/.exec(node.source)?.[1] ?? '') : '';
  return withData(journey, path, node, [quoteLike(value, node.style, place) + comment], value);
}

/** An item of a list with nothing behind its dash gets its value; a comment there stays behind it. */
function filled(journey: Journey, path: Path, node: ScalarNode, value: SingleValue): Change | Refusal {
  const at = journey.text.slice(0, node.start).replace(/[ \t]+$/, '').length;
  return withData(journey, path, { start: at, end: at }, [' ', ...flowParts(value, placeOf(journey, path))], value);
}

/** Puts another value, on one line, in the place of the one at `path`; comments in that are not lost, so it is refused. */
export function putInPlace(journey: Journey, path: Path, value: Value): Change | Refusal {
  const node = reach(journey, path);
  if (!node || isRefusal(node)) return node ?? notThere();
  if (hasComment(journey.text, node)) return notSafe();
  return withData(journey, path, node, flowParts(value, placeOf(journey, path)), dataOfValue(value));
}

/** Whether a comment may stand in a value; a `#` in quotes of a list's item is taken for one. */
function hasComment(text: string, node: Node): boolean {
  if (node.kind !== 'scalar') return text.slice(node.start, node.end).includes('#');
  return (node.style === 'literal' || node.style === 'folded') && /^[^\r\n]*#/.test(node.source);
}

const withData = (journey: Journey, path: Path, at: Span, parts: readonly Part[], data: Data): Change | Refusal =>
  verified(journey, change({ start: at.start, end: at.end }, parts), all => withChange(all, path, () => data));

function placeOf(journey: Journey, path: Path): Place {
  const owner = reach(journey, path.slice(0, -1));
  return owner && !isRefusal(owner) && owner.kind !== 'scalar' && owner.flow ? 'flow' : 'block';
}
