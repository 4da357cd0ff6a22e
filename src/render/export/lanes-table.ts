import type { MapView, MomentView, StepView } from '../../shared/map-view';
import type { ExportTexts } from './export-texts';
import { durationIn } from '../duration-in';
import {
  durationTexts,
  evidenceText,
  itemText,
  metricText,
  opportunityText,
  painText,
  personaNames,
  ratingTexts,
  touchpointText,
} from './moment-texts';
import type { Table } from './table';

/** A row of the map: what a stage as a whole has of it, and what each step. */
interface Lane {
  readonly head: string;
  readonly ofStage?: (stage: MapView['stages'][number]) => readonly string[];
  readonly ofStep?: (step: StepView) => readonly string[];
}

/** The map as people know it: a column for each stage, a row for each lane in which something stands. Steps go by their number. */
export function lanesTable(map: MapView, texts: ExportTexts): Table {
  const lanes = lanesOf(map, texts).map(({ head, ofStage, ofStep }) => [
    head,
    ...map.stages.map((stage, s) => [
      ...(ofStage?.(stage) ?? []),
      ...stage.steps.flatMap((step, i) => (ofStep?.(step) ?? []).map(text => `${s + 1}.${i + 1} ${text}`)),
    ]),
  ]);
  return {
    title: texts.map,
    columns: [{ head: '', width: 20 }, ...map.stages.map(({ name }) => ({ head: name, width: 42 }))],
    rows: lanes.filter(([, ...cells]) => cells.some(cell => cell.length > 0)),
  };
}

const one = (text: string | undefined): readonly string[] => (text === undefined ? [] : [text]);

function lanesOf(map: MapView, texts: ExportTexts): Lane[] {
  /** A lane that stages and steps have in the same way. */
  const both = (head: string, of: (moment: MomentView) => readonly string[]): Lane => ({
    head,
    ofStage: of,
    ofStep: of,
  });
  const duration = durationIn(map.language);
  const truth = `★ ${texts['moment-of-truth']}`;
  const anyTruth = map.stages.some(stage => stage.steps.some(step => step.momentOfTruth));
  return [
    { head: texts.goal, ofStage: stage => one(stage.goal) },
    both(texts.personas, moment => personaNames(moment, map)),
    {
      head: anyTruth ? `${texts['lane.steps']} (${truth})` : texts['lane.steps'],
      ofStep: ({ action, momentOfTruth }) => [momentOfTruth ? `${action} ★` : action],
    },
    { head: texts.thought, ofStep: step => one(step.thought) },
    both(texts['lane.emotion'], moment => ratingTexts(moment, map, texts)),
    both(texts['lane.touchpoints'], moment => moment.touchpoints.map(t => touchpointText(t, texts))),
    { head: texts.duration, ofStep: step => durationTexts(step, duration) },
    both(texts['lane.motivations'], moment => moment.motivations),
    both(texts['lane.behaviours'], moment => moment.behaviours),
    { head: texts['lane.physical-evidence'], ofStep: step => step.physicalEvidence.map(itemText) },
    { head: texts['lane.frontstage'], ofStep: step => step.frontstage.map(itemText) },
    { head: texts['lane.backstage'], ofStep: step => step.backstage.map(itemText) },
    { head: texts['lane.support'], ofStep: step => step.support.map(itemText) },
    both(texts['lane.pains'], moment => moment.pains.map(p => painText(p, texts))),
    both(texts['lane.opportunities'], moment => moment.opportunities.map(o => opportunityText(o, texts))),
    both(texts['lane.metrics'], moment => moment.metrics.map(m => metricText(m, map, texts))),
    both(texts['lane.evidence'], moment => moment.evidence.map(e => evidenceText(e, texts))),
    both(texts.journey, moment => one(moment.journey)),
  ];
}
