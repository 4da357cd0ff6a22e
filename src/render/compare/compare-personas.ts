import type { PersonaRow } from '../../shared/comparison';
import type { MapView } from '../../shared/map-view';
import { compareFields, personaFields } from './compare-fields';
import { textKey } from './likeness';
import type { Pairing } from './pair-up';
import { byKey, pairUp } from './pair-up';

/** A persona of both maps, by index into the personas of each, with its newer name. */
export interface PersonaPair {
  readonly before: number;
  readonly after: number;
  readonly name: string;
}

/** Personas of two maps are the same by id, then by name. */
export const pairPersonas = (before: MapView, after: MapView): Pairing =>
  pairUp(before.personas, after.personas, [() => byKey(p => p.id), () => byKey(p => textKey(p.name))]);

export const personaPairs = (after: MapView, { toAfter }: Pairing): PersonaPair[] =>
  [...toAfter]
    .map(([b, a]) => ({ before: b, after: a, name: after.personas[a]!.name }))
    .sort((a, b) => a.after - b.after);

export function personaRows(before: MapView, after: MapView, { toAfter, toBefore }: Pairing): PersonaRow[] {
  const side = ({ id, name }: MapView['personas'][number]): NonNullable<PersonaRow['after']> => ({
    path: ['personas', id],
    name,
  });
  return [
    ...after.personas.map((p, i): PersonaRow => {
      const index = toBefore.get(i);
      const was = index === undefined ? undefined : before.personas[index]!;
      return {
        ...(was ? { before: side(was) } : {}),
        after: side(p),
        fields: was ? compareFields(personaFields(was), personaFields(p)) : [],
      };
    }),
    ...before.personas.flatMap((p, i): PersonaRow[] => (toAfter.has(i) ? [] : [{ before: side(p), fields: [] }])),
  ];
}
