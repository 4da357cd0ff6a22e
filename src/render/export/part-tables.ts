/** Tables of one kind of part each: personas, pains, opportunities, touchpoints, metrics, evidence, transitions. */
import type { MapView, MomentView, WayEnd } from '../../shared/map-view';
import type { ExportTexts } from './export-texts';
import { kindText } from './export-texts';
import type { Place, Table } from './table';
import { placesOf, tableOf, withoutEmptyColumns } from './table';

/** A table for each kind of part, personas first, without columns that hold nothing. Those without rows are of what the map has not. */
export const partTables = (map: MapView, texts: ExportTexts): Table[] =>
  [personasTable, painsTable, opportunitiesTable, touchpointsTable, metricsTable, evidenceTable, transitionsTable].map(
    table => withoutEmptyColumns(table(map, texts)),
  );

function personasTable({ personas }: MapView, texts: ExportTexts): Table {
  return tableOf(texts.personas, personas, [
    [texts.persona, 24, p => p.name],
    [texts.segment, 18, p => p.segment],
    [texts.quote, 40, p => p.quote],
    [texts.goals, 40, p => p.goals],
    [texts.needs, 40, p => p.needs],
  ]);
}

function painsTable(map: MapView, texts: ExportTexts): Table {
  return tableOf(
    texts['lane.pains'],
    each(map, m => m.pains),
    [
      [texts.number, 7, ({ place }) => place.number],
      [texts.stage, 20, ({ place }) => place.stage.name],
      [texts.pain, 60, ({ of }) => of.text],
      [texts.severity, 14, ({ of }) => kindText(texts, 'severity', of.severity)],
    ],
  );
}

function opportunitiesTable(map: MapView, texts: ExportTexts): Table {
  return tableOf(
    texts['lane.opportunities'],
    each(map, m => m.opportunities),
    [
      [texts.number, 7, ({ place }) => place.number],
      [texts.stage, 20, ({ place }) => place.stage.name],
      [texts.opportunity, 60, ({ of }) => of.text],
      [texts.status, 14, ({ of }) => kindText(texts, 'opportunity', of.status)],
      [texts.owner, 20, ({ of }) => of.owner],
      [texts.priority, 12, ({ of }) => of.priority && texts[of.priority]],
      [texts.impact, 14, ({ of }) => of.impact],
      [texts.effort, 16, ({ of }) => of.effort],
    ],
  );
}

function touchpointsTable(map: MapView, texts: ExportTexts): Table {
  return tableOf(
    texts['lane.touchpoints'],
    used(map, m => m.touchpoints, []),
    [
      [texts.touchpoint, 34, ({ of }) => of.name],
      [texts.channel, 22, ({ of }) => of.channel],
      [texts.relation, 14, ({ of }) => kindText(texts, 'relation', of.relation)],
      [texts.importance, 12, ({ of }) => of.importance],
      [texts.satisfaction, 12, ({ of }) => of.satisfaction],
      [texts['used-in'], 14, ({ at }) => at],
    ],
  );
}

function metricsTable(map: MapView, texts: ExportTexts): Table {
  return tableOf(
    texts['lane.metrics'],
    used(map, m => m.metrics, map.metrics),
    [
      [texts.metric, 40, ({ of }) => of.name],
      [texts.value, 12, ({ of }) => of.value],
      [texts['target-value'], 12, ({ of }) => of.target],
      [texts.unit, 12, ({ of }) => of.unit],
      [texts.better, 12, ({ of }) => texts[`better.${of.better}`]],
      [texts.date, 12, ({ of }) => of.date],
      [texts['used-in'], 14, ({ at }) => at],
    ],
  );
}

function evidenceTable(map: MapView, texts: ExportTexts): Table {
  return tableOf(
    texts['lane.evidence'],
    used(map, m => m.evidence, map.evidence),
    [
      [texts['lane.evidence'], 44, ({ of }) => of.name],
      [texts.kind, 14, ({ of }) => kindText(texts, 'kind', of.type)],
      [texts.method, 18, ({ of }) => kindText(texts, 'method', of.method)],
      [texts.sample, 10, ({ of }) => of.sample],
      [texts.confidence, 16, ({ of }) => kindText(texts, 'confidence', of.confidence)],
      [texts.date, 12, ({ of }) => of.date],
      [texts['used-in'], 14, ({ at }) => at],
    ],
  );
}

function transitionsTable(map: MapView, texts: ExportTexts): Table {
  const end = (way: WayEnd): string => {
    if (typeof way === 'string') return texts[way];
    const stage = map.stages[way.stage];
    const step = way.step === undefined ? undefined : stage?.steps[way.step];
    return step
      ? `${way.stage + 1}.${way.step! + 1} ${step.action}`
      : `${way.stage + 1} ${stage?.name ?? texts.missing}`;
  };
  return tableOf(texts.transitions, map.transitions, [
    [texts.from, 40, t => end(t.from)],
    [texts.to, 40, t => end(t.to)],
    [texts.when, 44, t => t.when],
    [texts.share, 10, t => t.share],
  ]);
}

/** What stages and steps have of a kind, in the order of the map. */
function each<T>(map: MapView, list: (moment: MomentView) => readonly T[]): { place: Place; of: T }[] {
  return placesOf(map).flatMap(place => list(place.moment).map(of => ({ place, of })));
}

/** What is defined once and named anywhere: `defined` first, then what else is named; with the numbers of where it is named. */
function used<T extends { readonly id: string }>(
  map: MapView,
  namedBy: (moment: MomentView) => readonly T[],
  defined: readonly T[],
): { of: T; at: string }[] {
  const all = new Map(defined.map(of => [of.id, { of, at: new Set<string>() }]));
  for (const { moment, number } of placesOf(map))
    for (const of of namedBy(moment)) {
      const known = all.get(of.id) ?? { of, at: new Set() };
      all.set(of.id, known);
      known.at.add(number);
    }
  return [...all.values()].map(({ of, at }) => ({ of, at: [...at].join(', ') }));
}
