import type { JourneyMap, Stage, Text, Transition } from '../journey/model';
import { remember } from '../journey/remember';

/** A stage, and the transition that takes the place of the default way on: to it, or from it. */
export interface Blocked {
  readonly stage: Stage;
  readonly by?: Transition;
}

export interface Ways {
  /** Stages that no way from the start leads to; `by` replaces the way on from what stands above. */
  readonly unreached: readonly Blocked[];
  /** Stages that are reached, and from which the journey then comes to no end. */
  readonly endless: readonly Blocked[];
}

const open: Ways = { unreached: [], endless: [] };

/**
 * Where the ways of a journey lead.
 *
 * The places of a journey stand in a line: -1 is the start, then come the steps of each stage (a stage without steps is
 * one place), and behind the last one is the exit. By default the way goes from each place to the next, so everything is reached
 * and comes to the exit. A transition adds a way: from a step, or from anywhere in a stage; to a step, or to where a
 * stage begins. With `always` it replaces the default way on from its step, or from the last step of its stage. So only
 * `always` can cut something off, and maps without it need no look at their stages.
 *
 * A stage is reached when one of its steps is. A stage is a dead end when what `always` leads to never comes to the exit:
 * told of the stage where the way on is replaced, not of all that lead there.
 *
 * A transition with an id that no stage or step has, or without one of its ends, may be meant to lead anywhere: it is left
 * out, and the default way stays.
 */
export const waysOf = remember(({ stages, transitions }: JourneyMap): Ways => {
  if (!transitions.some(t => t.always)) return open;
  const { firsts, exit, stageOf } = lineOf(stages);
  const inStage = (stage: number): number => exit + 1 + stage;
  const ends = endsOf(stages, transitions, firsts, exit);

  const replaced = new Map<number, Transition>();
  const out = new Map<number, number[]>();
  const back = new Map<number, number[]>();
  const always: { readonly from: number; readonly transition: Transition }[] = [];
  for (const transition of transitions) {
    const [from, to] = [ends(transition.from), ends(transition.to)];
    if (!from || !to || from.first === exit) continue;
    const leaving = from.stage === undefined ? from.first : inStage(from.stage);
    add(out, leaving, to.first);
    add(back, to.first, leaving);
    if (!transition.always) continue;
    replaced.set(from.last, transition);
    always.push({ from: from.last, transition });
  }

  const reached = follow(-1, function* (place) {
    yield* out.get(place) ?? [];
    if (place >= exit) return;
    if (!replaced.has(place)) yield place + 1;
    if (place >= 0) yield inStage(stageOf[place]!);
  });
  const ending = follow(exit, function* (place) {
    yield* back.get(place) ?? [];
    if (place > exit) {
      const stage = place - exit - 1;
      for (let p = firsts[stage]!; p < firsts[stage + 1]!; p++) yield p;
    } else if (place >= 0 && !replaced.has(place - 1)) yield place - 1;
  });

  const endless = new Map<number, Transition>();
  for (const { from, transition } of always) {
    const stage = stageOf[from];
    if (stage !== undefined && reached.has(from) && !ending.has(from) && !endless.has(stage))
      endless.set(stage, transition);
  }
  return {
    unreached: stages.flatMap((stage, i) =>
      reached.has(inStage(i)) ? [] : [{ stage, by: replaced.get(firsts[i]! - 1) }],
    ),
    endless: [...endless].sort(([a], [b]) => a - b).map(([i, by]) => ({ stage: stages[i]!, by })),
  };
});

/** The place that each stage begins with, and behind the last one the exit; and the stage of each place. */
function lineOf(stages: readonly Stage[]) {
  const firsts = [0];
  const stageOf: number[] = [];
  stages.forEach(({ steps }, i) => {
    for (let n = 0; n < Math.max(1, steps.length); n++) stageOf.push(i);
    firsts.push(stageOf.length);
  });
  return { firsts, stageOf, exit: stageOf.length };
}

interface End {
  readonly first: number;
  readonly last: number;
  /** Where a whole stage is meant. */
  readonly stage?: number;
}

/** Finds where a transition's `from` or `to` is on the line. Of an id that stands twice, the first is meant. */
function endsOf(
  stages: readonly Stage[],
  transitions: readonly Transition[],
  firsts: readonly number[],
  exit: number,
): (end: Text | undefined) => End | undefined {
  const wanted = new Set(transitions.flatMap(({ from, to }) => [from?.value, to?.value]));
  const found = new Map<string | undefined, End>([
    ['start', { first: -1, last: -1 }],
    ['exit', { first: exit, last: exit }],
  ]);
  const put = (id: string | undefined, end: End): void => {
    if (id !== undefined && wanted.has(id) && !found.has(id)) found.set(id, end);
  };
  stages.forEach(({ id, steps }, stage) => {
    const first = firsts[stage]!;
    put(id?.value, { first, last: firsts[stage + 1]! - 1, stage });
    for (const step of steps) put(step.id?.value, { first: first + step.position, last: first + step.position });
  });
  return end => found.get(end?.value);
}

function add(ways: Map<number, number[]>, from: number, to: number): void {
  const others = ways.get(from);
  if (others) others.push(to);
  else ways.set(from, [to]);
}

/** All places that one comes to. */
function follow(from: number, next: (place: number) => Iterable<number>): ReadonlySet<number> {
  const reached = new Set([from]);
  // A set grows while it is walked through
  for (const place of reached) for (const to of next(place)) reached.add(to);
  return reached;
}
