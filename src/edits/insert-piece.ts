/** Puts pieces of a map where an edit would write something new: at its place, in the columns of what is around. */
import { idMapOf } from '../journey/build-map';
import { lineStart } from '../journey/lines';
import type { DefinitionKind } from '../journey/model';
import type { Journey } from '../journey/parse';
import type { Path } from '../journey/tree';
import type { Change, Refusal } from './change';
import { change, isRefusal, notSafe } from './change';
import { insertDefinition } from './insert-definition';
import { insertItem } from './insert-item';
import { insertKey } from './insert-key';
import type { Piece } from './piece';
import { styleOf } from './style';
import type { Field } from './value';
import { keyName, plainText } from './value';
import type { Data } from './verify';
import { dataOfValue, sameInAnyOrder, verified, withChange } from './verify';

/** A word that stands for a piece until its place is known. */
const token = 'piece-to-be-put-here';

/** Puts items into the list at `path`, before the item that is now at `index`. A list that is absent is made. */
export function insertItems(journey: Journey, path: Path, index: number, piece: Piece): Change | Refusal {
  const written = withPiece(journey, insertItem(journey, path, index, token), piece, 'list');
  if (isRefusal(written)) return written;
  return verified(
    journey,
    written,
    data => withChange(data, path.slice(0, -1), owner => withItems(owner, String(path.at(-1)), index, piece.data)),
    sameInAnyOrder,
  );
}

/** Puts an entry into the map at `path`, at its key's place in the format. Not for maps that are absent. */
export function insertEntry(journey: Journey, path: Path, key: string, piece: Piece): Change | Refusal {
  const written = withPiece(journey, insertKey(journey, path, key, token), piece, 'map');
  if (isRefusal(written)) return written;
  const entry: [string, Data] = [key, piece.data[0]!];
  return verified(
    journey,
    written,
    data => withChange(data, path, owner => ({ map: [...entriesOf(owner).filter(([k]) => k !== key), entry] })),
    sameInAnyOrder,
  );
}

const entriesOf = (data: Data | undefined): readonly [string, Data][] =>
  typeof data === 'object' && data !== null && 'map' in data ? data.map : [];

function withItems(owner: Data | undefined, key: string, index: number, items: readonly Data[]): Data {
  const entries = entriesOf(owner);
  const found = entries.find(([k]) => k === key)?.[1];
  const list = typeof found === 'object' && found !== null && 'list' in found ? found.list : [];
  return { map: [...entries.filter(([k]) => k !== key), [key, { list: list.toSpliced(index, 0, ...items) }]] };
}

/** The change with a piece where `token` stands in it: as whole lines, or between brackets. */
function withPiece(
  journey: Journey,
  place: Change | Refusal,
  { lines, inline }: Piece,
  into: 'list' | 'map',
): Change | Refusal {
  if (isRefusal(place)) return place;
  const { text } = journey;
  const { eol } = styleOf(journey);
  const written = plainText(place.parts);
  const at = written.indexOf(token);
  const head = text.slice(lineStart(text, place.span.start), place.span.start);
  const before = head + written.slice(0, at);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const marked = (into === 'list' ? /^( *)- +$/ : /^( *)[^\s{[][^{[]*: $/).exec(line);
  const rest = written.slice(at + token.length);
  if (!marked) {
    const wrote = into === 'list' ? written.slice(0, at) : written.slice(0, at).replace(/[^{,\s][^{,]*: $/, '');
    return inline === undefined ? notSafe() : change(place.span, [wrote + inline + rest]);
  }
  const indent = marked[1]!;
  const body = lines.map((l, i) => (i === 0 || l === '' ? l : indent + l)).join(eol);
  return change(place.span, [written.slice(0, at - (line.length - indent.length)) + body + rest]);
}

/** Puts a new item with `fields` into the list `key` at the top of a map; the last field is a list that holds the piece. */
export function insertAround(
  journey: Journey,
  key: string,
  index: number,
  fields: readonly Field[],
  last: string,
  piece: Piece,
): Change | Refusal {
  const value = { fields: [...fields, [last, { list: [token] }] as const], flow: false };
  const written = withPiece(journey, insertItem(journey, [key], index, value), piece, 'list');
  if (isRefusal(written)) return written;
  const data: Data = {
    map: [...fields.map(([k, v]): [string, Data] => [keyName(k), dataOfValue(v)]), [last, { list: [...piece.data] }]],
  };
  return verified(
    journey,
    written,
    all => withChange(all, [], owner => withItems(owner, key, index, [data])),
    sameInAnyOrder,
  );
}

/** Puts a definition under its top-level key, which is made where it is absent. */
export function insertDefinitionPiece(
  journey: Journey,
  kind: DefinitionKind,
  id: string,
  piece: Piece,
): Change | Refusal {
  const written = withPiece(journey, insertDefinition(journey, kind, id, token), piece, 'map');
  if (isRefusal(written)) return written;
  const key = idMapOf[kind];
  return verified(
    journey,
    written,
    data => {
      const all = entriesOf(data);
      const there = entriesOf(all.find(([k]) => k === key)?.[1]);
      return { map: [...all.filter(([k]) => k !== key), [key, { map: [...there, [id, piece.data[0]!]] }]] };
    },
    sameInAnyOrder,
  );
}
