import type { TransitionRow, TransitionSide, WayText } from '../../shared/comparison';
import type { MapView, TransitionView, WayEnd } from '../../shared/map-view';
import { numberIn } from '../../shared/number-in';
import type { Fields } from './compare-fields';
import { compareFields } from './compare-fields';
import { textKey } from './likeness';
import { pairUp } from './pair-up';

/** What tells an end on both sides: the row that its stage or step is in. */
export type EndKey = (end: WayEnd) => string;

/** Transitions are the same by their ends, then by one end and their words. */
export function compareTransitions(
  before: MapView,
  after: MapView,
  keyBefore: EndKey,
  keyAfter: EndKey,
): TransitionRow[] {
  const both = (ends: (of: TransitionView, key: EndKey) => string | undefined) => () => ({
    before: (of: TransitionView) => ends(of, keyBefore),
    after: (of: TransitionView) => ends(of, keyAfter),
  });
  const worded = (end: string, { when }: TransitionView): string | undefined => {
    return when === undefined ? undefined : `${end} ${textKey(when)}`;
  };
  const { toAfter, toBefore } = pairUp(before.transitions, after.transitions, [
    both((of, key) => `${key(of.from)} ${key(of.to)}`),
    both((of, key) => worded(key(of.from), of)),
    both((of, key) => worded(key(of.to), of)),
  ]);
  // Both sides in one language, so that another one alone changes nothing
  const number = numberIn(after.language);
  const fieldsOf = ({ when, share, always }: TransitionView): Fields => ({
    when: when === undefined ? [] : [when],
    share: share === undefined ? [] : [number(share, '%')],
    always: always ? ['true'] : [],
  });
  return [
    ...after.transitions.map((of, i): TransitionRow => {
      const index = toBefore.get(i);
      const was = index === undefined ? undefined : before.transitions[index]!;
      return {
        ...(was ? { before: side(before, was) } : {}),
        after: side(after, of),
        fields: was ? compareFields(fieldsOf(was), fieldsOf(of)) : [],
      };
    }),
    ...before.transitions.flatMap((of, i): TransitionRow[] =>
      toAfter.has(i) ? [] : [{ before: side(before, of), fields: [] }],
    ),
  ];
}

const side = (map: MapView, { index, from, to }: TransitionView): TransitionSide => ({
  path: ['transitions', index],
  from: textOf(map, from),
  to: textOf(map, to),
});

function textOf({ stages }: MapView, end: WayEnd): WayText {
  if (typeof end === 'string') return end;
  const stage = stages[end.stage];
  return { name: (end.step === undefined ? stage?.name : stage?.steps[end.step]?.action) ?? '' };
}
