/** The ids that there are to refer to, by what they stand for. */
import { builtInFrameworks } from '../journey/frameworks';
import { idFrom, isId } from '../journey/ids';
import type { Definition, DefinitionKind, IdKind, JourneyMap, Stage, Text } from '../journey/model';
import { remember } from '../journey/remember';
import { fromEach, runs } from '../journey/runs';
import type { Scope } from '../journey/scope';
import type { Tally } from '../journey/tally';
import { tallying } from '../journey/tally';
import type { Candidate } from './ids';

const present = <T>(all: readonly (T | undefined)[]): T[] => all.filter(one => one !== undefined);

const idsOfStage = remember((stage: Stage): readonly Text[] =>
  present([stage, ...stage.steps].map(moment => moment.id)),
);

/** The ids of stages and their steps, a stage's before those of its steps. */
export const idsOfMoments = fromEach(idsOfStage);

const painsOfStage = remember((stage: Stage): readonly Text[] =>
  present([stage, ...stage.steps].flatMap(moment => moment.pains.map(pain => pain.id))),
);

/** The ids of pains, a stage's before those of its steps. */
export const idsOfPains = fromEach(painsOfStage);

/** How often each id stands at a stage or step. */
export const momentIds = countEach(idsOfStage);
const painIds = countEach(painsOfStage);

function countEach(ids: (stage: Stage) => readonly Text[]): (map: JourneyMap) => Tally {
  const count = tallying((run: readonly Stage[]) => run.flatMap(stage => ids(stage).map(id => id.value)));
  return remember(({ stages }) => count(runs(stages)));
}

/** Whether something of a kind has this id, in all that the map can see. */
export function isKnown(kind: IdKind, id: string, { journey, definitions }: Scope): boolean {
  if (kind === 'stage' || kind === 'step') return momentIds(journey.map).counts.has(id);
  if (kind === 'pain') return painIds(journey.map).counts.has(id);
  return definitions.get(kind)?.has(id) || (kind === 'framework' && builtInFrameworks.has(id));
}

const meantIds = remember(
  (defined: ReadonlyMap<string, unknown>) =>
    new Set([...defined.keys()].flatMap(id => (isId(id) ? [] : (idFrom(id) ?? [])))),
);

/** Whether something of a kind is defined under a text that is no id and would be this one (`Shop Window:`): that is told there. */
export function isMeant(kind: IdKind, id: string, { definitions }: Scope): boolean {
  const defined = definitions.get(kind as DefinitionKind);
  return defined !== undefined && meantIds(defined).has(id);
}

/** What a map can see of a kind under keys that are ids: what a fix may refer to. */
export const referable = ({ definitions }: Scope, kind: DefinitionKind): Definition[] =>
  [...(definitions.get(kind)?.values() ?? [])].flatMap(({ definition }) => (isId(definition.id) ? [definition] : []));

/** All ids of a kind with their names, each once. */
export function candidatesOf(kind: IdKind, { journey: { map }, definitions }: Scope): Candidate[] {
  const found = new Map<string, Candidate>();
  const add = (id: string | undefined, name: string | undefined): void => {
    if (id !== undefined && isId(id)) found.set(id, { id, ...(name === undefined ? {} : { name }) });
  };
  if (kind === 'stage') for (const stage of map.stages) add(stage.id?.value, stage.name?.value);
  else if (kind === 'step') for (const step of map.steps) add(step.id?.value, step.action?.value);
  else if (kind === 'pain')
    for (const { pains } of [...map.stages, ...map.steps])
      for (const pain of pains) add(pain.id?.value, pain.text?.value);
  else {
    if (kind === 'framework') for (const id of builtInFrameworks.keys()) add(id, undefined);
    for (const [id, { definition }] of definitions.get(kind) ?? []) add(id, definition.name?.value);
  }
  return [...found.values()];
}
