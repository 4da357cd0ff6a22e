import type { JourneyMap, Moment, Stage, Text } from './model';
import { fromEach } from './runs';

/** What another map is to this one: what it improves on, what it is a part of, what tells a part of it. */
export type MapRole = 'baseline' | 'parent' | 'journey';

/** A map that another one names. */
export interface MapLink {
  readonly role: MapRole;
  readonly path: Text;
}

const journeyOf = ({ journey }: Moment): readonly MapLink[] => (journey ? [{ role: 'journey', path: journey }] : []);
const journeys = fromEach((stage: Stage) => [stage, ...stage.steps].flatMap(journeyOf));

/** The maps that a map names, its own baseline and parent first. */
export function* mapLinks({ baseline, parent, stages }: JourneyMap): Iterable<MapLink> {
  if (baseline) yield { role: 'baseline', path: baseline };
  if (parent?.map) yield { role: 'parent', path: parent.map };
  yield* journeys(stages);
}

/** The paths of all files that a map names: its imports, then other maps. */
export const namedFiles = (map: JourneyMap): readonly Text[] => [
  ...map.imports,
  ...[...mapLinks(map)].map(link => link.path),
];
