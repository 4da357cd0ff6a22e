import * as l10n from '@vscode/l10n';
import type { Stage } from '../journey/model';
import { moveItems } from '../edits/move-items';
import { fixBy } from './fix';
import { matchOf, nameOfStage } from './names';
import type { MapRule, Report } from './rule';

export const stageOrder: MapRule = {
  id: 'stage-order',
  severity: 'information',
  mapsOnly: true,
  summary: 'The stages stand in another order than the framework has them.',
  why: 'Stages are read from left to right as the customer lives them. A stage in an unusual place is either a mistake or worth a remark.',
  source:
    'Nielsen Norman Group, “Journey Mapping 101”: a journey map puts actions into a timeline. Which order: the format’s table of frameworks.',
  bad: `title: Buying running shoes
framework: before-during-after
stages:
  - id: during
    steps:
      - action: Pays in the web shop
  - id: before
    steps:
      - action: Sees running shoes in the shop window
  - id: after
    steps:
      - action: Brings a friend to the club evening
`,
  good: `title: Buying running shoes
framework: before-during-after
stages:
  - id: before
    steps:
      - action: Sees running shoes in the shop window
  - id: during
    steps:
      - action: Pays in the web shop
  - id: after
    steps:
      - action: Brings a friend to the club evening
`,
  *check({ scope }): Iterable<Report> {
    const { stages } = scope.journey.map;
    const match = matchOf(scope);
    if (!match) return;
    const order = match.framework.stages.map(s => s.id);
    const placed = stages.flatMap((stage): Placed[] => {
      const is = match.of.get(stage);
      return is && !match.doubled.has(stage) ? [{ stage, rank: order.indexOf(is.id) }] : [];
    });
    const inOrder = longestRun(placed);
    for (const it of placed) {
      if (inOrder.has(it)) continue;
      const below = [...inOrder].find(o => o.rank > it.rank);
      const above = [...inOrder].findLast(o => o.rank < it.rank);
      const name = nameOfStage(it.stage, scope);
      yield {
        span: it.stage.anchor,
        message:
          below && below.stage.position < it.stage.position
            ? l10n.t('In this framework, “{0}” comes before “{1}”.', name, nameOfStage(below.stage, scope))
            : l10n.t('In this framework, “{0}” comes after “{1}”.', name, nameOfStage((above ?? below)!.stage, scope)),
        fixes: () => {
          const ranks = new Map(placed.map(p => [p.stage, p.rank]));
          const moved = moveItems(scope.journey, ['stages'], sorted(stages, ranks));
          return fixBy(l10n.t('Put the stages in the order of the framework'), moved, true);
        },
      };
    }
  },
};

interface Placed {
  readonly stage: Stage;
  readonly rank: number;
}

/** The most stages that stand in the framework's order: all others are out of it. */
function longestRun(placed: readonly Placed[]): Set<Placed> {
  const best: Placed[][] = [];
  placed.forEach((it, i) => {
    const before = best.slice(0, i).filter((run, j) => placed[j]!.rank < it.rank && run.length > 0);
    best.push([...before.reduce<Placed[]>((a, b) => (b.length > a.length ? b : a), []), it]);
  });
  return new Set(best.reduce<Placed[]>((a, b) => (b.length > a.length ? b : a), []));
}

/** Present positions in the framework's order; a stage outside it stays with the stage above. */
function sorted(stages: readonly Stage[], ranks: ReadonlyMap<Stage, number>): number[] {
  let rank = -1;
  return stages
    .map((stage, position) => ({ position, rank: (rank = ranks.get(stage) ?? rank) }))
    .sort((a, b) => a.rank - b.rank || a.position - b.position)
    .map(s => s.position);
}
