import * as l10n from '@vscode/l10n';

import type { Journey } from '../journey/parse';
import type { Node, Path, ScalarNode } from '../journey/tree';
import { isAbsent, keyText } from '../journey/tree';
import type { Change, Refusal } from './change';
import { change, isRefusal, notSafe, notThere } from './change';
import { shortFormKey } from './key-order';
import { reach } from './reach';
import { contentColumn, styleOf } from './style';
import type { Data } from './verify';
import { dataOf, verified, withChange } from './verify';
import { fieldParts } from './write';

/** The key that a short form at `path` leaves out (`name` or `text`); undefined where there is no short form. */
export function shortKeyAt(journey: Journey, path: Path): string | undefined {
  const key = shortFormKey(path);
  const node = key === undefined ? undefined : reach(journey, path);
  return node && !isRefusal(node) && node.kind === 'scalar' && !isAbsent(node) ? key : undefined;
}

/** The key that a long form at `path` has alone, so that its value may stand for the whole; undefined where it has more. */
export function onlyKeyAt(journey: Journey, path: Path): string | undefined {
  const key = shortFormKey(path);
  const node = key === undefined ? undefined : reach(journey, path);
  if (!node || isRefusal(node) || node.kind !== 'map' || node.doubled.length > 0) return undefined;
  return node.entries.length === 1 && keyText(node.entries[0]!.key) === key ? key : undefined;
}

/** `checkout: Checkout` becomes a map with its name, laid out as those beside it are; `- Slow` becomes `- text: Slow`. */
export function toLongForm(journey: Journey, path: Path): Change | Refusal {
  const { text } = journey;
  const key = shortKeyAt(journey, path);
  const node = reach(journey, path);
  if (!node || isRefusal(node)) return node ?? notThere();
  if (key === undefined || node.kind !== 'scalar') return notThere();
  const source = text.slice(node.start, node.end);
  if (source.includes('\n')) return notSafe();
  const owner = reach(journey, path.slice(0, -1));
  const flowOwner = owner && !isRefusal(owner) && owner.kind !== 'scalar' && owner.flow;
  const braces = flowOwner || styleOf(journey).flowItems(String(path.at(-2)));
  const written = braces
    ? change(node, ['{', ...inBraces(key, node, source), '}'])
    : typeof path.at(-1) === 'number'
      ? change({ start: node.start, end: node.start }, [`${key}: `])
      : belowKey(journey, node, key, path);
  if (isRefusal(written)) return written;
  const data: Data = { map: [[key, dataOf(node)!]] };
  return verified(journey, written, all => withChange(all, path, () => data));
}

/** In quotes as it was; else again asked whether it needs them between braces. */
const inBraces = (
  key: string,
  node: ScalarNode,
  source: string,
): readonly (string | ReturnType<typeof fieldParts>[0])[] =>
  node.style === 'plain' && typeof node.value === 'string' ? fieldParts([key, node.value]) : [`${key}: ${source}`];

function belowKey(journey: Journey, node: ScalarNode, key: string, path: Path): Change | Refusal {
  const { text } = journey;
  const owner = reach(journey, path.slice(0, -1));
  const found = owner && !isRefusal(owner) && owner.kind === 'map' ? owner.get(String(path.at(-1))) : undefined;
  if (!found) return notThere();
  const { eol, step } = styleOf(journey);
  const gap = text.slice(found.key.end, node.start);
  if (!/^[ \t]*:[ \t]*$/.test(gap)) return notSafe();
  const colon = found.key.end + gap.indexOf(':') + 1;
  const indent = ' '.repeat(contentColumn(text, found.key.start) + step);
  return change({ start: colon, end: node.start }, [`${eol}${indent}${key}: `]);
}

/** A map with nothing but its name or text becomes that alone. */
export function toShortForm(journey: Journey, path: Path): Change | Refusal {
  const { text } = journey;
  const node = reach(journey, path);
  if (!node || isRefusal(node)) return node ?? notThere();
  if (onlyKeyAt(journey, path) === undefined || node.kind !== 'map')
    return { refusal: l10n.t('Only what has nothing but its name or text can be written as that alone.') };
  const { value } = node.entries[0]!;
  if (value.kind !== 'scalar' || value.alias || isAbsent(value) || isBlockText(value)) return notSafe();
  const source = text.slice(value.start, value.end);
  const start = node.flow ? node.start : shortStart(journey, node, path);
  const end = node.flow ? node.end : value.end;
  if (start === undefined) return notSafe();
  const lost = text.slice(start, value.start) + text.slice(value.end, end);
  if (lost.includes('#') || source.includes('\n')) return notSafe();
  // A space goes between the colon and the text where both were on two lines
  const written = change({ start, end }, [text[start - 1] === ':' ? ` ${source}` : source]);
  return verified(journey, written, all => withChange(all, path, () => dataOf(value)!));
}

const isBlockText = ({ style }: ScalarNode): boolean => style === 'literal' || style === 'folded';

/** Behind the key's colon, or where the map begins behind its dash; undefined where comments stand between. */
function shortStart({ text }: Journey, node: Node, path: Path): number | undefined {
  if (typeof path.at(-1) === 'number') return node.start;
  const before = text.slice(0, node.start).trimEnd();
  return before.endsWith(':') ? before.length : undefined;
}
