/** What an edit in the picture shall make of a map's data, told without a look at the text. */
import { shortFormKey } from '../../src/edits/key-order';
import type { Data } from '../../src/edits/verify';
import { dataOf } from '../../src/edits/verify';
import type { Journey } from '../../src/journey/parse';
import type { Path } from '../../src/journey/tree';
import type { PictureEdit } from '../../src/shared/picture-edit';

/** A map's data, told alike whichever form it is written in. */
export type Told = string | number | boolean | null | Told[] | Map<string, Told>;

/** Short forms as long ones, one touchpoint as a list; without keys that hold nothing. Undefined where a key stands twice. */
export function told(journey: Journey): Told | undefined {
  let twice = false;
  const tell = (data: Data | undefined, path: Path): Told => {
    const short = shortFormKey(path);
    if (typeof data !== 'object' || data === null) {
      const one = data ?? null;
      if (short !== undefined && one !== null) return new Map([[short, one]]);
      return path.at(-1) === 'touchpoint' && typeof path.at(-2) === 'number' && one !== null ? [one] : one;
    }
    if ('list' in data) return data.list.map((x, i) => tell(x, [...path, i]));
    twice ||= new Set(data.map.map(([k]) => k)).size < data.map.length;
    return new Map(data.map.map(([k, v]): [string, Told] => [k, tell(v, [...path, k])]).filter(([, v]) => !isEmpty(v)));
  };
  const all = tell(dataOf(journey.root), []);
  return twice || !(all instanceof Map) ? undefined : all;
}

const isEmpty = (of: Told): boolean =>
  of === null || (of instanceof Map ? of.size === 0 : Array.isArray(of) && of.length === 0);

const at = (of: Told | undefined, path: Path): Told | undefined =>
  path.reduce<Told | undefined>(
    (o, part) => (o instanceof Map ? o.get(String(part)) : Array.isArray(o) ? o[Number(part)] : undefined),
    of,
  );

/** A copy with what stands at `path` changed; what is left empty goes. */
function changed(
  of: Told | undefined,
  path: Path,
  change: (at: Told | undefined) => Told | undefined,
): Told | undefined {
  const [part, ...rest] = path;
  if (part === undefined) return change(of);
  if (typeof part === 'number') {
    const list = Array.isArray(of) ? [...of] : [];
    const one = changed(list[part], rest, change);
    if (one === undefined) list.splice(part, 1);
    else list[part] = one;
    return list;
  }
  const map = new Map(of instanceof Map ? of : []);
  const one = changed(map.get(part), rest, change);
  if (one === undefined && !(of instanceof Map)) return of;
  if (one === undefined || isEmpty(one)) map.delete(part);
  else map.set(part, one);
  return map;
}

/** The data after an edit that was made; `undefined` of what is left empty. */
export function expected(before: Told, edit: PictureEdit): Told | undefined {
  const { path } = edit;
  switch (edit.kind) {
    case 'set':
      return expectedOfSet(before, path, edit.value);
    case 'add': {
      const text = edit.text.replace(/\r\n?/g, '\n').trim();
      const kind = path.length === 2 ? 'name' : path.at(-2) === 'steps' ? 'action' : shortFormKey(path);
      return inserted(before, path, kind === undefined ? text : new Map([[kind, text]]));
    }
    case 'move': {
      const one = at(before, path)!;
      return inserted(
        changed(before, path, () => undefined)!,
        edit.to,
        one,
      );
    }
    case 'delete':
      return changed(before, path, () => undefined);
  }
}

const inserted = (of: Told, path: Path, one: Told): Told | undefined =>
  changed(of, path.slice(0, -1), list => (Array.isArray(list) ? list.toSpliced(Number(path.at(-1)), 0, one) : [one]));

function expectedOfSet(before: Told, path: Path, value: unknown): Told | undefined {
  const wanted = typeof value === 'string' ? value.replace(/\r\n?/g, '\n').trim() : (value as Told);
  const isGone = wanted === null || wanted === '' || (Array.isArray(wanted) && wanted.length === 0);
  const given = isGone ? undefined : Array.isArray(wanted) ? [...new Set(wanted)] : wanted;
  const there = at(before, path);
  if (path.at(-1) === 'touchpoint' && typeof given === 'string') return changed(before, path, () => [given]);
  // The path of the whole means its name or text
  const short = shortFormKey(path);
  if (short !== undefined) {
    if (given === undefined && there instanceof Map && there.size === 1 && there.has(short))
      return changed(before, path, () => undefined);
    return changed(before, [...path, short], () => given);
  }
  if (given === undefined && shortFormKey(path.slice(0, -1)) === 'text' && path.at(-1) === 'text') {
    const whole = at(before, path.slice(0, -1));
    return whole instanceof Map && whole.size === 1 && whole.has('text')
      ? changed(before, path.slice(0, -1), () => undefined)
      : before;
  }
  if (there instanceof Map && given !== undefined)
    return changed(before, path, () => new Map([...there.keys()].map(k => [k, given])));
  return changed(before, path, () => given);
}

/** What a map says otherwise than another one, as paths; keys in any order. */
export function differences(a: Told | undefined, b: Told | undefined, path: Path = []): Path[] {
  if (a instanceof Map && b instanceof Map)
    return [...new Set([...a.keys(), ...b.keys()])].flatMap(k => differences(a.get(k), b.get(k), [...path, k]));
  if (Array.isArray(a) && Array.isArray(b) && a.length === b.length)
    return a.flatMap((one, i) => differences(one, b[i], [...path, i]));
  return Object.is(a, b) || a === b ? [] : [path];
}

export const valueAt = at;
