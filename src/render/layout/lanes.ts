import type { MapView, MomentView, StepView } from '../../shared/map-view';
import type { PictureTextKey } from '../picture-texts';

/** The rows of a map, but for the stages themselves. */
export const laneIds = [
  'physical-evidence',
  'steps',
  'frontstage',
  'backstage',
  'support',
  'emotion',
  'touchpoints',
  'motivations',
  'behaviours',
  'pains',
  'opportunities',
  'metrics',
  'evidence',
] as const;
export type LaneId = (typeof laneIds)[number];

export const isLaneId = (v: unknown): v is LaneId => (laneIds as readonly unknown[]).includes(v);

/** What a person wants to see of the lanes. */
export interface LaneChoice {
  /** In this order; lanes that are not named come behind those that stand before them by default. */
  readonly order?: readonly LaneId[];
  readonly hidden?: readonly LaneId[];
  /** One line high, with what is in them counted. */
  readonly folded?: readonly LaneId[];
}

/** What a lane holds of a stage's or step's own. */
export const laneItems: Readonly<Record<LaneId, (of: MomentView & Partial<StepView>) => readonly unknown[]>> = {
  'physical-evidence': of => of.physicalEvidence ?? [],
  // Every map has steps and a curve
  steps: of => (of.action === undefined ? [] : [of.action]),
  frontstage: of => of.frontstage ?? [],
  backstage: of => of.backstage ?? [],
  support: of => of.support ?? [],
  emotion: of => of.ratings,
  touchpoints: of => of.touchpoints,
  motivations: of => of.motivations,
  behaviours: of => of.behaviours,
  pains: of => of.pains,
  opportunities: of => of.opportunities,
  metrics: of => of.metrics,
  evidence: of => of.evidence,
};

/** A service blueprint is read down to what customers do not see, before anything else. */
const blueprintOnly: readonly LaneId[] = ['physical-evidence', 'frontstage', 'backstage', 'support'];

/** The lanes of a map in their order, without those that are empty or hidden. */
export function lanesOf(map: MapView, choice: LaneChoice): LaneId[] {
  const filled = new Set<LaneId>(['steps']);
  for (const stage of map.stages)
    for (const moment of [stage, ...stage.steps])
      for (const lane of laneIds) if (!filled.has(lane) && laneItems[lane](moment).length > 0) filled.add(lane);
  const shown = new Set(laneIds.filter(lane => filled.has(lane) && !choice.hidden?.includes(lane)));
  return ordered(choice.order).filter(lane => shown.has(lane));
}

/** All lanes in a person's order. */
export function ordered(wanted: readonly LaneId[] = []): LaneId[] {
  const result = wanted.filter((lane, i) => wanted.indexOf(lane) === i);
  laneIds.forEach((lane, i) => {
    if (result.includes(lane)) return;
    const above = laneIds.slice(0, i).findLast(other => result.includes(other));
    result.splice(above === undefined ? 0 : result.indexOf(above) + 1, 0, lane);
  });
  return result;
}

/** The name of a lane; what customers do is what a blueprint's steps are. */
export function laneName(lane: LaneId, map: MapView): PictureTextKey {
  return lane === 'steps' && map.type === 'service-blueprint' ? 'lane.customer-actions' : `lane.${lane}`;
}

/** The line of a service blueprint above a lane, given the lanes that are shown. */
export function lineAbove(lane: LaneId, lanes: readonly LaneId[]): PictureTextKey | undefined {
  const above = lanes.slice(0, lanes.indexOf(lane)).filter(l => l === 'steps' || blueprintOnly.includes(l));
  const last = above.at(-1);
  if (last === undefined || last === 'physical-evidence') return undefined;
  if (lane === 'support') return 'line.internal';
  if (lane === 'backstage') return 'line.visibility';
  return lane === 'frontstage' ? 'line.interaction' : undefined;
}
