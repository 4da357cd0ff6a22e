import type { ItemRow, OpportunitySide, PainSide } from '../../shared/comparison';
import type { MomentView, OpportunityView, PainView, PicturePath } from '../../shared/map-view';
import { optional } from '../known-names';
import { tellingKey, textKey, textLikeness } from './likeness';
import { byKey, pairUp } from './pair-up';

/** A stage or step of one side, and the row that it is in. */
export interface Owner {
  readonly row: number;
  readonly view: MomentView;
  readonly path: PicturePath;
}

interface Owned<V> {
  readonly row: number;
  readonly view: V;
  readonly path: PicturePath;
}

/** The pains of two maps, by row: what moved is in the row where it is now, what is gone where it was. */
export const pairPains = (
  before: readonly Owner[],
  after: readonly Owner[],
): ReadonlyMap<number, ItemRow<PainSide>[]> =>
  pairItems(itemsOf(before, 'pains'), itemsOf(after, 'pains'), ({ path, view }: Owned<PainView>) => ({
    path,
    text: view.text,
    ...optional('severity', view.severity),
  }));

/** The opportunities of two maps, by row. */
export const pairOpportunities = (
  before: readonly Owner[],
  after: readonly Owner[],
): ReadonlyMap<number, ItemRow<OpportunitySide>[]> =>
  pairItems(
    itemsOf(before, 'opportunities'),
    itemsOf(after, 'opportunities'),
    ({ path, view: { text, status, owner, priority, impact, effort } }: Owned<OpportunityView>) => ({
      path,
      text,
      ...optional('status', status),
      ...optional('owner', owner),
      ...optional('priority', priority),
      ...optional('impact', impact),
      ...optional('effort', effort),
    }),
  );

function itemsOf<K extends 'pains' | 'opportunities'>(
  owners: readonly Owner[],
  key: K,
): Owned<MomentView[K][number]>[] {
  return owners.flatMap(({ row, view, path }) =>
    view[key].map((item: MomentView[K][number], i) => ({ row, view: item, path: [...path, key, i] })),
  );
}

/** By id wherever it is, then by words in the same row, then by words elsewhere, then by likeness in the same row. */
function pairItems<V extends { readonly id?: string; readonly text: string }, S>(
  before: readonly Owned<V>[],
  after: readonly Owned<V>[],
  side: (item: Owned<V>) => S,
): ReadonlyMap<number, ItemRow<S>[]> {
  const inRow = (key: (of: Owned<V>) => string): ReturnType<typeof byKey<Owned<V>>> =>
    byKey(of => `${of.row} ${key(of)}`);
  const { toAfter, toBefore } = pairUp(
    before,
    after,
    [
      () => byKey(of => of.view.id),
      () => inRow(of => textKey(of.view.text)),
      () => byKey(of => tellingKey(of.view.text)),
    ],
    () => ({
      group: inRow(() => ''),
      likeness: (b, a) => (b.view.id && a.view.id ? 0 : textLikeness(b.view.text, a.view.text)),
    }),
  );
  const rows = new Map<number, ItemRow<S>[]>();
  const put = (row: number, item: ItemRow<S>): void => {
    const there = rows.get(row);
    if (there) there.push(item);
    else rows.set(row, [item]);
  };
  before.forEach((b, i) => {
    if (!toAfter.has(i)) put(b.row, { before: side(b) });
  });
  after.forEach((a, i) => {
    const index = toBefore.get(i);
    const b = index === undefined ? undefined : before[index]!;
    put(a.row, {
      ...(b ? { before: side(b) } : {}),
      after: side(a),
      ...(b && b.row !== a.row ? { moved: true as const } : {}),
    });
  });
  return rows;
}
