import type {
  BlueprintItemView,
  EvidenceView,
  MetricView,
  MomentView,
  OpportunityView,
  PainView,
  PicturePath,
  StepView,
  TouchpointView,
} from '../../shared/map-view';
import { fillIn, pictureText, type PictureTexts } from '../picture-texts';
import { breakLines } from './break-lines';
import type { LaneId } from './lanes';
import type { Cell, Item, TextBlock } from './map-layout';
import type { Measure, TextStyleName } from './text-style';
import { textStyles } from './text-style';

/** What cells are made with. */
export interface Pen {
  readonly measure: Measure;
  readonly texts: PictureTexts;
  /** A number and its unit, as the map's language writes them. */
  readonly number: (value: number, unit?: string) => string;
  /** A duration, as the map's language writes it. */
  readonly duration: (duration: string) => string;
}

/** Every length in a cell, in pixels at 100 %. */
export const room = {
  /** Left and right of what is in a column. */
  side: 6,
  /** Above and below what is in a lane. */
  lane: 10,
  between: 6,
  card: { x: 10, y: 8 },
  icon: 16,
  /** From where a bar begins to its words. */
  bar: 11,
  /** Of a metric: of a stage's own, it would be as wide as the stage. */
  widestBar: 220,
} as const;

/** Between notes on one line; a line ends behind it. */
const dot = '\u00a0· ';
/** A note of a few words, which says nothing in two lines. */
const onOneLine = (note: string): string => note.replaceAll(' ', '\u00a0');

export const noCell: Cell = { items: [], height: 0 };

type Built = Omit<Item, 'y'>;

/** What a lane holds of a stage or step, in a width. */
export function cellOf(lane: LaneId, of: MomentView & Partial<StepView>, width: number, pen: Pen): Cell {
  const items = itemsOf(lane, of, width - 2 * room.side, pen);
  let y = 0;
  const placed = items.map(item => {
    const at = y;
    y += item.height + room.between;
    return { ...item, y: at };
  });
  return placed.length === 0 ? noCell : { items: placed, height: y - room.between };
}

function itemsOf(lane: LaneId, of: MomentView & Partial<StepView>, width: number, pen: Pen): Built[] {
  switch (lane) {
    case 'steps':
      return of.action === undefined ? [] : [stepItem(of as StepView, width, pen)];
    case 'emotion':
      return [];
    case 'touchpoints':
      return of.touchpoints.map((t, i) => touchpointItem(t, pathInList('touchpoint', of.touchpoints, i), width, pen));
    case 'motivations':
    case 'behaviours':
      return of[lane].map((text, i) => wordsItem(text, [lane, i], width, pen));
    case 'pains':
      return of.pains.map((pain, i) => painItem(pain, ['pains', i], width, pen));
    case 'opportunities':
      return of.opportunities.map((o, i) => opportunityItem(o, ['opportunities', i], width, pen));
    case 'metrics':
      return of.metrics.map((m, i) => metricItem(m, ['metrics', i], width, pen));
    case 'evidence':
      return of.evidence.map((e, i) => evidenceItem(e, ['evidence', i], width, pen));
    case 'physical-evidence':
      return blueprintItems(of.physicalEvidence, lane, width, pen);
    case 'frontstage':
    case 'backstage':
    case 'support':
      return blueprintItems(of[lane], lane, width, pen);
  }
}

/** One id may stand by itself where several make a list. */
const pathInList = (key: string, all: readonly unknown[], i: number): PicturePath =>
  all.length === 1 ? [key] : [key, i];

/** Puts texts below each other. */
function column(width: number, { measure }: Pen, x = 0, y = 0) {
  const texts: TextBlock[] = [];
  let bottom = y;
  return {
    texts,
    add(style: TextStyleName, role: TextBlock['role'], text: string, above = 0): void {
      const lines = breakLines(text, width - x, textStyles[style], measure);
      bottom += above;
      texts.push({ style, role, lines, x, y: bottom });
      bottom += lines.length * textStyles[style].line;
    },
    get bottom() {
      return bottom;
    },
  };
}

function stepItem(step: StepView, width: number, pen: Pen): Built {
  const { card } = room;
  const text = column(width - card.x, pen, card.x, card.y);
  if (step.momentOfTruth) text.add('mark', 'truth', `◆ ${pen.texts['moment-of-truth']}`);
  text.add('body', 'text', step.action, step.momentOfTruth ? 2 : 0);
  if (step.thought !== undefined) text.add('thought', 'thought', quoted(step.thought, pen.texts), 4);
  const personas = step.personas !== undefined && step.personas.length > 0;
  if (step.duration !== undefined) text.add('note', 'note', pen.duration(step.duration), 4);
  return {
    kind: 'step',
    path: [],
    height: text.bottom + card.y + (personas ? 22 : 0),
    texts: text.texts,
    ...(step.momentOfTruth ? { truth: true as const } : {}),
    ...(personas ? { personas: step.personas } : {}),
    ...(step.journey === undefined ? {} : { journey: step.journey }),
  };
}

/** The author's own quotation marks are enough where they stand around the whole text, not around its first words. */
const quoted = (text: string, { quote }: PictureTexts): string =>
  /^(?:["“”„«»][^"“”„«»]*["“”«»]|['‘][^'‘]*['’])$/.test(text.trim()) ? text : fillIn(quote, text);

function touchpointItem(touchpoint: TouchpointView, path: PicturePath, width: number, pen: Pen): Built {
  const text = column(width, pen, 4 + room.icon + 7, 2);
  text.add('body', 'text', touchpoint.name);
  const relation = touchpoint.relation && onOneLine(pen.texts[`relation.${touchpoint.relation}`]);
  const note = [touchpoint.channel, relation].filter(Boolean).join(dot);
  if (note) text.add('note', 'note', note);
  return { kind: 'touchpoint', path, height: text.bottom + 2, texts: text.texts, icon: touchpoint.medium ?? 'other' };
}

function wordsItem(words: string, path: PicturePath, width: number, pen: Pen): Built {
  const text = column(width, pen, 4, 1);
  text.add('body', 'text', words);
  return { kind: 'words', path, height: text.bottom + 1, texts: text.texts };
}

function painItem(pain: PainView, path: PicturePath, width: number, pen: Pen): Built {
  const text = column(width, pen, room.bar, 2);
  text.add('body', 'text', pain.text);
  if (pain.severity) text.add('note', 'note', pen.texts[`severity.${pain.severity}`]);
  return {
    kind: 'pain',
    path,
    height: text.bottom + 2,
    texts: text.texts,
    ...(pain.severity ? { severity: pain.severity } : {}),
  };
}

function opportunityItem(opportunity: OpportunityView, path: PicturePath, width: number, pen: Pen): Built {
  const { owner, status, priority } = opportunity;
  const text = column(width, pen, room.bar, 2);
  text.add('body', 'text', opportunity.text);
  const note = [
    status && pen.texts[`opportunity.${status}`],
    owner,
    priority === 'high' && onOneLine(`${pen.texts.priority}: ${pen.texts[priority]}`),
  ]
    .filter(Boolean)
    .join(dot);
  if (note) text.add('note', 'note', note);
  return {
    kind: 'opportunity',
    path,
    height: text.bottom + 2,
    texts: text.texts,
    ...(status ? { status } : {}),
  };
}

function metricItem(metric: MetricView, path: PicturePath, width: number, pen: Pen): Built {
  const text = column(width, pen, 4, 1);
  text.add('body', 'text', metric.name);
  const { value, target, unit } = metric;
  if (value !== undefined) text.add('value', 'value', pen.number(value, unit));
  const reached = isReached(metric);
  if (target !== undefined)
    text.add('note', 'note', fillIn(pen.texts[reached ? 'reached' : 'target'], pen.number(target, unit)));
  const bar = barOf(metric, reached, Math.min(width - 8, room.widestBar), text.bottom + 5);
  return {
    kind: 'metric',
    path,
    height: text.bottom + (bar ? 14 : 2),
    texts: text.texts,
    ...(bar ? { bar: { ...bar, x: 4 } } : {}),
  };
}

/** Whether a metric's value is as good as its target; undefined where one of them is not given. */
function isReached({ value, target, better }: MetricView): boolean | undefined {
  if (value === undefined || target === undefined) return undefined;
  return better === 'lower' ? value <= target : value >= target;
}

function barOf(
  { value, target, unit }: MetricView,
  reached: boolean | undefined,
  width: number,
  y: number,
): Omit<NonNullable<Item['bar']>, 'x'> | undefined {
  if (value === undefined || target === undefined || value < 0 || target < 0) return undefined;
  const most = Math.max(value, target);
  const whole = unit === '%' && most <= 100 ? 100 : most * 1.25;
  if (whole <= 0) return undefined;
  return { value: value / whole, target: target / whole, ...(reached === undefined ? {} : { reached }), y, width };
}

function evidenceItem(evidence: EvidenceView, path: PicturePath, width: number, pen: Pen): Built {
  const text = column(width, pen, 4, 1);
  text.add('body', 'text', evidence.name);
  const note = [
    evidence.confidence === 'hypothesis' && pen.texts.hypothesis,
    evidence.method && pictureText(pen.texts, `method.${evidence.method}`, evidence.method),
    evidence.sample !== undefined && onOneLine(`n = ${pen.number(evidence.sample)}`),
    evidence.date,
  ]
    .filter(Boolean)
    .join(dot);
  if (note) text.add('note', 'note', note);
  return { kind: 'evidence', path, height: text.bottom + 1, texts: text.texts };
}

function blueprintItems(all: readonly BlueprintItemView[] | undefined, lane: LaneId, width: number, pen: Pen): Built[] {
  return (all ?? []).map((item, i) => {
    const text = column(width - room.card.x, pen, room.card.x, 6);
    text.add('body', 'text', item.text);
    if (item.owner !== undefined) text.add('note', 'note', item.owner);
    return { kind: 'blueprint', path: [lane, i], height: text.bottom + 6, texts: text.texts };
  });
}
