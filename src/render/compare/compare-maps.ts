import type { ComparedMap, Comparison, ComparisonKind } from '../../shared/comparison';
import type { MapView } from '../../shared/map-view';
import { optional } from '../known-names';
import { align, type Aligned } from './align';
import { meanOfSteps } from './compare-emotions';
import { compareFields, mapFields } from './compare-fields';
import { compareMetrics } from './compare-metrics';
import { personaPairs, personaRows, pairPersonas } from './compare-personas';
import { compareTransitions, type EndKey } from './compare-transitions';
import { forPersona, livedBy } from './for-persona';
import { rowsOf } from './moment-rows';
import { pairMoments } from './pair-moments';
import type { Pairing } from './pair-up';
import { sideOf, type Side } from './side';

/**
 * What differs between two maps. Pure; any two views can be compared.
 * @param kind `maps`, or `versions` of one; says alone how the differences are worded
 */
export function compareMaps(before: MapView, after: MapView, kind: 'maps' | 'versions' = 'maps'): Comparison {
  return compareSides(kind, sideOf(before), sideOf(after), pairPersonas(before, after));
}

/** What differs between the ways of two personas through one map; each by index into its `personas`. */
export function comparePersonas(map: MapView, before: number, after: number): Comparison {
  const side = (persona: number): Side => sideOf(forPersona(map, persona), livedBy(map, persona));
  const [was, is] = [side(before), side(after)];
  const both = was.map.personas.length > 0 && is.map.personas.length > 0 ? ([[0, 0]] as const) : [];
  return compareSides('personas', was, is, { toAfter: new Map(both), toBefore: new Map(both) });
}

function compareSides(kind: ComparisonKind, before: Side, after: Side, personas: Pairing): Comparison {
  const paired = pairMoments(before, after);
  const { stages } = paired;
  const columns = align([...before.stages.keys()], [...after.stages.keys()], b => stages.toAfter.get(b));
  const steps = columns.map(column => stepsIn(column, before, after, paired.steps));
  const rows = rowsOf(before, after, columns, steps, personaPairs(after.map, personas));
  const columnOf = (side: 'before' | 'after'): ReadonlyMap<number | undefined, number> =>
    new Map(columns.map((column, i) => [column[side], i]));
  const [columnBefore, columnAfter] = [columnOf('before'), columnOf('after')];
  return {
    kind,
    before: comparedMap(before.map, kind),
    after: comparedMap(after.map, kind),
    fields: compareFields(mapFields(before.map), mapFields(after.map)),
    emotion: {
      ...optional('before', meanOfSteps(before.map)),
      ...optional('after', meanOfSteps(after.map)),
    },
    stages: rows,
    metrics: compareMetrics(before, after, {
      before: stage => columnBefore.get(stage)!,
      after: stage => columnAfter.get(stage)!,
    }),
    personas: personaRows(before.map, after.map, personas),
    transitions: compareTransitions(
      before.map,
      after.map,
      endKey(before, stages.toAfter, paired.steps.toAfter),
      endKey(after),
    ),
  };
}

/** The steps of a column in their order: those that moved to another stage are in that one's. */
function stepsIn(
  { before: b, after: a }: Aligned,
  before: Side,
  after: Side,
  { toAfter, toBefore }: Pairing,
): Aligned[] {
  const was = b === undefined ? [] : before.stages[b]!.steps;
  const is = a === undefined ? [] : after.stages[a]!.steps;
  const here = new Set(is);
  const staying = was.filter(step => {
    const to = toAfter.get(step);
    return to === undefined || here.has(to);
  });
  return align(staying, is, step => toAfter.get(step)).map(row => {
    const from = row.after === undefined ? undefined : toBefore.get(row.after);
    return row.before !== undefined || from === undefined ? row : { ...row, before: from, moved: true };
  });
}

/** What an end is called on both sides: by its stage or step after, if it has one. */
function endKey(side: Side, stages?: ReadonlyMap<number, number>, steps?: ReadonlyMap<number, number>): EndKey {
  const key = (kind: string, index: number, toAfter: ReadonlyMap<number, number> | undefined): string => {
    const to = toAfter ? toAfter.get(index) : index;
    return to === undefined ? `gone ${kind} ${index}` : `${kind} ${to}`;
  };
  return end => {
    if (typeof end === 'string') return end;
    const step = end.step === undefined ? undefined : side.stages[end.stage]?.steps[end.step];
    return step === undefined ? key('stage', end.stage, stages) : key('step', step, steps);
  };
}

function comparedMap(map: MapView, kind: ComparisonKind): ComparedMap {
  const { uri, title, type, language, direction } = map;
  const persona = kind === 'personas' ? map.personas[0]?.name : undefined;
  return { uri, title, type, language, direction, ...optional('persona', persona) };
}
