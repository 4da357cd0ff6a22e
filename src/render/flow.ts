import {
  pathOf,
  type MapView,
  type PicturePath,
  type StageView,
  type TransitionView,
  type WayEnd,
} from '../shared/map-view';

/** A place of the journey that ways begin or end at. */
export interface FlowNode {
  readonly id: string;
  /** `end`: behind the last stage; `leave`: where a transition to `exit` ends, beside the place that it leaves from. */
  readonly kind: 'start' | 'stage' | 'step' | 'missing' | 'end' | 'leave';
  /** The author's own words; empty where there are none. */
  readonly text: string;
  /** In the document; absent for what is not in it. */
  readonly path?: PicturePath;
  /** Of a step: its stage's id. */
  readonly parent?: string;
  /** Of a missing stage: its index under the map's `missing`. */
  readonly missing?: number;
  /** Of a stage: how many steps it has. */
  readonly steps?: number;
  /** Of a `leave`: per cent of those at the place before. */
  readonly share?: number;
}

/** `next`: in the order of the stages; `ghost`: through a stage that is missing. */
export type WayKind = 'next' | 'skip' | 'loop' | 'exit' | 'ghost';

export interface FlowWay {
  readonly from: string;
  readonly to: string;
  readonly kind: WayKind;
  /** In the document; absent for a default way. */
  readonly path?: PicturePath;
  readonly when?: string;
  /**
   * Per cent of those at the place that it leaves. A default way has one where all ways out of its stage tell theirs: what they
   * leave over.
   */
  readonly share?: number;
  /** It takes the place of a default way: nobody goes on otherwise. */
  readonly always?: true;
}

/** The ways through a journey: what its picture is drawn from, and its Mermaid flowchart written. */
export interface Flow {
  /** In the order of the journey; steps behind their stage, and only those that a transition names. */
  readonly nodes: readonly FlowNode[];
  readonly ways: readonly FlowWay[];
}

/** Where an end stands in the order of the journey: a stage, and the step in it; a whole stage begins before its steps. */
interface Rank {
  readonly stage: number;
  readonly step: number;
}

/**
 * The stages in their order with the ways between them. By default a way leads from each stage to the next; a transition that
 * always holds takes its place, from its step only where that is the stage's last one.
 */
export function flowOf(map: MapView): Flow {
  const { stages, transitions } = map;
  if (stages.length === 0) return { nodes: [], ways: [] };
  const rankOf = (end: WayEnd): Rank =>
    end === 'start'
      ? { stage: -1, step: -1 }
      : end === 'exit'
        ? { stage: stages.length, step: -1 }
        : { stage: end.stage, step: end.step ?? -1 };
  const told = transitions.map(t => wayOf(t, rankOf(t.from), rankOf(t.to), stages));
  // The only kind that leads from a stage to the one below it
  const toldNext = new Set(told.flatMap(w => (w.kind === 'next' ? [w.from] : [])));
  const leaving = new Map<number, TransitionView[]>();
  for (const transition of transitions) {
    const { stage } = rankOf(transition.from);
    const others = leaving.get(stage);
    if (others) others.push(transition);
    else leaving.set(stage, [transition]);
  }
  const defaults: FlowWay[] = [];
  for (let stage = -1; stage < stages.length; stage++) {
    const [from, to] = [nodeAt(stage, stages), nodeAt(stage + 1, stages)];
    const out = leaving.get(stage) ?? [];
    const isLast = (end: WayEnd): boolean => [-1, (stages[stage]?.steps.length ?? 0) - 1].includes(rankOf(end).step);
    if (out.some(t => t.always && isLast(t.from))) continue;
    // A transition may tell who goes the default way
    if (toldNext.has(from)) continue;
    const share = restOf(stage, out, rankOf);
    defaults.push({ from, to, kind: 'next', ...(share === undefined ? {} : { share }) });
  }
  const ways = [...defaults, ...told];
  const nodes = nodesOf(map, ways);
  const known = new Set(nodes.map(n => n.id));
  return { nodes, ways: [...ways, ...ghostWays(map).filter(w => known.has(w.from) && known.has(w.to))] };
}

const nodeAt = (stage: number, stages: readonly StageView[]): string =>
  stage < 0 ? 'start' : stage >= stages.length ? 'exit' : `s${stage}`;

function wayOf(
  { index, from, to, when, share, always }: TransitionView,
  first: Rank,
  last: Rank,
  stages: readonly StageView[],
): FlowWay {
  // Whoever always leaves behind the last stage goes the way that the journey ends by anyway
  const leaves = to === 'exit' && !(always && first.stage === stages.length - 1 && first.step < 0);
  return {
    from: idOf(from),
    to: leaves ? `leave${index}` : idOf(to),
    kind: leaves ? 'exit' : kindOf(first, last),
    path: ['transitions', index],
    ...(when === undefined ? {} : { when }),
    ...(share === undefined ? {} : { share }),
    ...(always ? { always } : {}),
  };
}

const idOf = (end: WayEnd): string =>
  typeof end === 'string' ? end : end.step === undefined ? `s${end.stage}` : `s${end.stage}_${end.step}`;

function kindOf(from: Rank, to: Rank): WayKind {
  if (to.stage < from.stage || (to.stage === from.stage && to.step <= from.step)) return 'loop';
  return to.stage === from.stage + 1 && from.step < 0 && to.step < 0 ? 'next' : 'skip';
}

/**
 * Per cent of those who come to a stage that go on the default way; nothing where a way out does not tell its share.
 * @param leaving the transitions from the stage and its steps
 */
function restOf(stage: number, leaving: readonly TransitionView[], rankOf: (end: WayEnd) => Rank): number | undefined {
  const out = leaving.filter(t => rankOf(t.to).stage !== stage);
  if (out.length === 0) return undefined;
  const gone = new Map<number, number>();
  for (const { from, share } of out) {
    if (share === undefined) return undefined;
    const { step } = rankOf(from);
    gone.set(step, (gone.get(step) ?? 0) + share);
  }
  // Who leaves a later step has not left an earlier one
  const rest = [...gone.values()].reduce((part, share) => part * (1 - share / 100), 1);
  return [...gone.values()].every(share => share <= 100) ? Math.round(rest * 10_000) / 100 : undefined;
}

function nodesOf({ stages, missing }: MapView, ways: readonly FlowWay[]): FlowNode[] {
  const named = new Set(ways.flatMap(w => [w.from, w.to]));
  const nodes: FlowNode[] = [];
  const ghosts = (position: number): FlowNode[] =>
    missing.flatMap((m, i) =>
      m.position === position ? [{ id: `m${i}`, kind: 'missing', text: m.name, missing: i } as const] : [],
    );
  if (named.has('start')) nodes.push({ id: 'start', kind: 'start', text: '' });
  stages.forEach((stage, i) => {
    nodes.push(...ghosts(i), {
      id: `s${i}`,
      kind: 'stage',
      text: stage.name,
      path: pathOf(i),
      steps: stage.steps.length,
    });
    stage.steps.forEach((step, j) => {
      const id = `s${i}_${j}`;
      if (named.has(id)) nodes.push({ id, kind: 'step', text: step.action, path: pathOf(i, j), parent: `s${i}` });
    });
  });
  nodes.push(...ghosts(stages.length));
  if (named.has('exit')) nodes.push({ id: 'exit', kind: 'end', text: '' });
  for (const { to, share, path } of ways)
    if (to.startsWith('leave'))
      nodes.push({ id: to, kind: 'leave', text: '', path: path!, ...(share === undefined ? {} : { share }) });
  return nodes;
}

/** From the stage before to those that are missing, and on to the next. */
function ghostWays({ stages, missing }: MapView): FlowWay[] {
  return missing.flatMap(({ position }, i) => {
    const above = missing[i - 1]?.position === position ? `m${i - 1}` : nodeAt(position - 1, stages);
    const isLast = missing[i + 1]?.position !== position;
    const way = (from: string, to: string): FlowWay => ({ from, to, kind: 'ghost' });
    return [way(above, `m${i}`), ...(isLast ? [way(`m${i}`, nodeAt(position, stages))] : [])];
  });
}
