import type { MapView, MomentView } from '../../shared/map-view';
import { ratedPersonas } from '../../shared/map-view';
import { durationIn } from '../duration-in';
import type { ExportTexts } from './export-texts';
import {
  evidenceText,
  feelingTexts,
  itemText,
  metricText,
  opportunityText,
  painText,
  personaNames,
  touchpointText,
} from './moment-texts';
import type { ColumnOf, Place, Table } from './table';
import { placesOf, tableOf } from './table';

/**
 * A row for each step. What is said of a stage as a whole, and a stage without steps, has a row before its steps, without a step's
 * number. The columns are the same for each map, but for one more for each persona that rates.
 */
export function stepsTable(map: MapView, texts: ExportTexts): Table {
  const rows = placesOf(map).filter(({ step, stage }) => step || stage.steps.length === 0 || saysSomething(stage));
  const duration = durationIn(map.language);
  return tableOf(texts['lane.steps'], rows, [
    [texts['stage-number'], 8, place => place.stageNumber],
    [texts.stage, 20, place => place.stage.name],
    [texts['step-number'], 8, place => place.stepNumber],
    [texts.step, 44, place => place.step?.action],
    [texts.personas, 20, place => personaNames(place.moment, map)],
    [texts['lane.emotion'], 10, place => rounded(place.moment.mean)],
    ...allRated(map).map((persona): ColumnOf<Place> => [
      `${texts['lane.emotion']}: ${map.personas[persona]?.name ?? '…'}`,
      14,
      ({ moment }) => moment.ratings.find(r => r.persona === persona)?.value,
    ]),
    [texts.feeling, 26, place => feelingTexts(place.moment, map)],
    [texts['hypothesis-head'], 11, place => (place.moment.hypothesis ? texts.yes : undefined)],
    [texts.thought, 34, place => place.step?.thought],
    [texts['lane.touchpoints'], 28, place => place.moment.touchpoints.map(t => touchpointText(t, texts))],
    [texts.channels, 18, place => [...new Set(place.moment.touchpoints.flatMap(t => t.channel ?? []))]],
    [texts.duration, 14, place => place.step?.duration && duration(place.step.duration)],
    [texts['moment-of-truth'], 12, place => (place.step?.momentOfTruth ? texts.yes : undefined)],
    [texts.goal, 34, place => (place.step ? undefined : place.stage.goal)],
    [texts['lane.motivations'], 34, place => place.moment.motivations],
    [texts['lane.behaviours'], 34, place => place.moment.behaviours],
    [texts['lane.pains'], 40, place => place.moment.pains.map(p => painText(p, texts))],
    [texts['lane.opportunities'], 40, place => place.moment.opportunities.map(o => opportunityText(o, texts))],
    [texts['lane.metrics'], 34, place => place.moment.metrics.map(m => metricText(m, map, texts))],
    [texts['lane.evidence'], 34, place => place.moment.evidence.map(e => evidenceText(e, texts))],
    [texts['lane.physical-evidence'], 30, place => place.step?.physicalEvidence.map(itemText)],
    [texts['lane.frontstage'], 30, place => place.step?.frontstage.map(itemText)],
    [texts['lane.backstage'], 30, place => place.step?.backstage.map(itemText)],
    [texts['lane.support'], 30, place => place.step?.support.map(itemText)],
    [texts.journey, 28, place => place.moment.journey],
  ]);
}

/** Whether a stage as a whole has anything that would else be lost beside its steps. */
function saysSomething(stage: MapView['stages'][number]): boolean {
  const lists: readonly (keyof MomentView)[] = [
    'ratings',
    'motivations',
    'behaviours',
    'touchpoints',
    'pains',
    'opportunities',
    'metrics',
    'evidence',
    'personas',
  ];
  return (
    stage.goal !== undefined ||
    stage.journey !== undefined ||
    lists.some(key => ((stage[key] as readonly unknown[] | undefined) ?? []).length > 0)
  );
}

/** Those whose own emotion is told somewhere, by their index. */
function allRated(map: MapView): number[] {
  return [...new Set(placesOf(map).flatMap(({ moment }) => ratedPersonas(moment)))].sort((a, b) => a - b);
}

const rounded = (value: number | undefined): number | undefined =>
  value === undefined ? undefined : Math.round(value * 100) / 100;
