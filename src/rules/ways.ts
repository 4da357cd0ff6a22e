import type { JourneyMap, Stage, Step, Text, Transition } from '../journey/model';
import { remember } from '../journey/remember';
import { runs } from '../journey/runs';

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
 * The places of a journey stand in a line: first the start, then the steps of each stage (a stage without steps is one
 * place), and behind the last one the exit. By default the way goes from each place to the next, so everything is reached
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
  const line = lineOf(stages);
  const { firsts, stageOf, exit } = line;
  const ends = endsOf(line, stages);
  /** Behind the places, one for each stage, which is come to from all of its places. */
  const inStage = (stage: number): number => exit + 1 + stage;
  const count = inStage(stages.length);

  const replaced = new Map<number, Transition>();
  const out = new Map<number, number[]>();
  const back = new Map<number, number[]>();
  for (const transition of transitions) {
    const [from, to] = [ends(transition.from), ends(transition.to)];
    if (!from || !to || from.first === exit) continue;
    const leaving = from.stage === undefined ? from.first : inStage(from.stage);
    add(out, leaving, to.first);
    add(back, to.first, leaving);
    if (transition.always && !replaced.has(from.last)) replaced.set(from.last, transition);
  }

  const reached = follow(start, count, (place, go) => {
    out.get(place)?.forEach(go);
    if (place >= exit) return;
    if (!replaced.has(place)) go(place + 1);
    if (place !== start) go(inStage(stageOf[place]!));
  });
  const ending = follow(exit, count, (place, go) => {
    back.get(place)?.forEach(go);
    if (place > exit) for (let p = firsts[place - exit - 1]!; p < firsts[place - exit]!; p++) go(p);
    else if (place !== start && !replaced.has(place - 1)) go(place - 1);
  });

  const endless = [...replaced].filter(([place]) => place !== start && reached[place] && !ending[place]);
  const byStage = new Map(endless.reverse().map(([place, by]) => [stageOf[place]!, by]));
  return {
    unreached: stages.flatMap((stage, i) => (reached[inStage(i)] ? [] : [{ stage, by: replaced.get(firsts[i]! - 1) }])),
    endless: [...byStage].sort(([a], [b]) => a - b).map(([i, by]) => ({ stage: stages[i]!, by })),
  };
});

const start = 0;

interface Line {
  /** The place that each stage begins with, and behind the last one the exit. */
  readonly firsts: readonly number[];
  /** The position of each place's stage. */
  readonly stageOf: readonly number[];
  readonly exit: number;
}

function lineOf(stages: readonly Stage[]): Line {
  const firsts: number[] = [];
  const stageOf = [-1];
  stages.forEach(({ steps }, i) => {
    firsts.push(stageOf.length);
    for (let n = 0; n < Math.max(1, steps.length); n++) stageOf.push(i);
  });
  firsts.push(stageOf.length);
  return { firsts, stageOf, exit: stageOf.length };
}

interface End {
  readonly first: number;
  readonly last: number;
  /** Where a whole stage is meant. */
  readonly stage?: number;
}

/** The stages and steps of a run by id; of an id that stands twice, the first. */
const byId = remember((run: readonly Stage[]): ReadonlyMap<string, Stage | Step> => {
  const found = new Map<string, Stage | Step>();
  for (const moment of run.flatMap(stage => [stage, ...stage.steps]))
    if (moment.id && !found.has(moment.id.value)) found.set(moment.id.value, moment);
  return found;
});

/** Finds where a transition's `from` or `to` is on the line. */
function endsOf({ firsts, exit }: Line, stages: readonly Stage[]): (end: Text | undefined) => End | undefined {
  const all = runs(stages);
  return end => {
    if (end?.value === 'start') return { first: start, last: start };
    if (end?.value === 'exit') return { first: exit, last: exit };
    const moment = end && all.map(run => byId(run).get(end.value)).find(found => found !== undefined);
    if (!moment) return undefined;
    if (!('stage' in moment))
      return { first: firsts[moment.position]!, last: firsts[moment.position + 1]! - 1, stage: moment.position };
    const place = firsts[moment.stage.position]! + moment.position;
    return { first: place, last: place };
  };
}

function add(ways: Map<number, number[]>, from: number, to: number): void {
  const others = ways.get(from);
  if (others) others.push(to);
  else ways.set(from, [to]);
}

/** Which of `count` places one comes to. */
function follow(
  from: number,
  count: number,
  leave: (place: number, go: (to: number) => void) => void,
): Readonly<Uint8Array> {
  const reached = new Uint8Array(count);
  const next: number[] = [];
  const go = (to: number): void => {
    if (reached[to]) return;
    reached[to] = 1;
    next.push(to);
  };
  go(from);
  for (let place = next.pop(); place !== undefined; place = next.pop()) leave(place, go);
  return reached;
}
