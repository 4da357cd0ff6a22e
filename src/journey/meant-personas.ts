import type { Moment, Stage } from './model';
import type { Scope } from './scope';

/**
 * The ids of those who are meant in a stage, or in a step of `stage`: its own personas, else its stage's, else those whose
 * emotion it tells, else all that the map defines, else all that it can see.
 */
export function meantPersonas({ definitions, journey }: Scope, moment: Moment, stage?: Stage): readonly string[] {
  const ids = (of: Moment | undefined): readonly string[] => of?.personas.map(p => p.value) ?? [];
  const rated = [...(moment.emotion?.byPersona.keys() ?? [])];
  const all = [journey.map.definitions, definitions].map(of => [...(of.get('persona')?.keys() ?? [])]);
  return [ids(moment), ids(stage), rated, ...all].find(some => some.length > 0) ?? [];
}
