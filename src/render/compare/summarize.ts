import * as l10n from '@vscode/l10n';
import type { Comparison, ItemRow, MetricSide, Pair, StepRow } from '../../shared/comparison';
import { isChanged, isNothing, presence, sidesDiffer } from '../../shared/comparison';
import type { Level } from '../../shared/map-view';
import { numberIn } from '../../shared/number-in';
import { signedIn } from '../../shared/signed-in';

/** So many metrics are told by name, and so long a name may be. */
const mostMetrics = 4;
const longest = 64;

/** A comparison in a few sentences, the most important first; at least one. Numbers are in the language of the map after. */
export function summarize(comparison: Comparison): string[] {
  const lines = comparison.kind === 'personas' ? ofPersonas(comparison) : ofMaps(comparison);
  if (lines.length > 0) return lines;
  if (comparison.kind === 'personas') return [l10n.t('Both personas go the same way, and feel the same.')];
  if (!isNothing(comparison)) return [l10n.t('The journey is the same; what is told about it differs.')];
  return [comparison.kind === 'versions' ? l10n.t('Nothing has changed.') : l10n.t('Both maps tell the same.')];
}

function ofMaps(comparison: Comparison): string[] {
  const { stages, personas, transitions } = comparison;
  const signed = signedIn(comparison.after.language);
  const steps = stages.flatMap(s => s.steps);
  const moments = [...stages, ...steps];
  return [
    sentence([
      counted(count(stages, isAdded), l10n.t('1 stage added'), n => l10n.t('{0} stages added', n)),
      counted(count(stages, isRemoved), l10n.t('1 stage removed'), n => l10n.t('{0} stages removed', n)),
      counted(count(stages, isMoved), l10n.t('1 stage moved'), n => l10n.t('{0} stages moved', n)),
    ]),
    sentence([
      counted(count(steps, isAdded), l10n.t('1 step added'), n => l10n.t('{0} steps added', n)),
      counted(count(steps, isRemoved), l10n.t('1 step removed'), n => l10n.t('{0} steps removed', n)),
      counted(count(steps, isMoved), l10n.t('1 step moved'), n => l10n.t('{0} steps moved', n)),
      counted(count(steps, isChanged), l10n.t('1 step changed'), n => l10n.t('{0} steps changed', n)),
    ]),
    average(comparison.emotion, signed),
    ...extremes(steps, signed),
    painLine(moments.flatMap(m => m.pains)),
    opportunityLine(moments.flatMap(m => m.opportunities)),
    ...metricLines(comparison),
    sentence([counted(count(stages, isChanged), l10n.t('1 stage changed'), n => l10n.t('{0} stages changed', n))]),
    sentence([
      counted(count(personas, isAdded), l10n.t('1 persona added'), n => l10n.t('{0} personas added', n)),
      counted(count(personas, isRemoved), l10n.t('1 persona removed'), n => l10n.t('{0} personas removed', n)),
    ]),
    sentence([
      counted(count(transitions, isAdded), l10n.t('1 transition added'), n => l10n.t('{0} transitions added', n)),
      counted(count(transitions, isRemoved), l10n.t('1 transition removed'), n => l10n.t('{0} transitions removed', n)),
      counted(
        count(transitions, row => row.fields.length > 0),
        l10n.t('1 transition changed'),
        n => l10n.t('{0} transitions changed', n),
      ),
    ]),
  ].flatMap(line => line ?? []);
}

function ofPersonas({ before, after, stages, emotion }: Comparison): string[] {
  const [first, second] = [before.persona ?? '…', after.persona ?? '…'];
  const signed = signedIn(after.language);
  const steps = stages.flatMap(s => s.steps);
  const alone = (is: (row: Pair<unknown>) => boolean, name: string): string[] => {
    const [own, there] = [stages.filter(is), count(steps, is)];
    return [
      ...(own.length > 0
        ? [l10n.t('Stages of {0} alone: {1}.', name, own.map(s => short((s.before ?? s.after)!.name)).join(', '))]
        : []),
      ...(there > 0 ? [l10n.t('Steps of {0} alone: {1}.', name, there)] : []),
    ];
  };
  const { before: low, after: high } = emotion;
  const farthest = rated(steps).sort((a, b) => Math.abs(b.by) - Math.abs(a.by))[0];
  return [
    ...(low === undefined || high === undefined
      ? []
      : signed(low) === signed(high)
        ? [l10n.t('On average, both feel the same: {0}.', signed(low))]
        : [l10n.t('On average, {0} feels {1}, and {2} {3}.', first, signed(low), second, signed(high))]),
    ...(farthest && farthest.by !== 0
      ? [
          l10n.t(
            'They differ most at “{0}”: {1} {2}, {3} {4}.',
            farthest.name,
            first,
            signed(farthest.before),
            second,
            signed(farthest.after),
          ),
        ]
      : []),
    ...alone(isRemoved, first),
    ...alone(isAdded, second),
  ];
}

const isAdded = (row: Pair<unknown>): boolean => presence(row) === 'added';
const isRemoved = (row: Pair<unknown>): boolean => presence(row) === 'removed';
const isMoved = (row: { readonly moved?: unknown }): boolean => row.moved !== undefined;

const count = <T>(all: readonly T[], is: (one: T) => boolean): number => all.filter(is).length;

function counted(n: number, one: string, many: (n: number) => string): string | undefined {
  return n === 0 ? undefined : n === 1 ? one : many(n);
}

/** A list of what happened, as a sentence of its own. */
function sentence(parts: readonly (string | undefined)[]): string | undefined {
  const text = parts.filter(part => part !== undefined).join(', ');
  return text === '' ? undefined : `${text.charAt(0).toLocaleUpperCase()}${text.slice(1)}.`;
}

function average({ before, after }: Pair<number>, signed: (emotion: number) => string): string | undefined {
  if (before === undefined || after === undefined || signed(before) === signed(after)) return undefined;
  return after > before
    ? l10n.t('On average, emotion rises: {0} → {1}.', signed(before), signed(after))
    : l10n.t('On average, emotion falls: {0} → {1}.', signed(before), signed(after));
}

interface Rated {
  readonly name: string;
  readonly before: number;
  readonly after: number;
  readonly by: number;
}

/** The steps that both sides rate. */
const rated = (steps: readonly StepRow[]): Rated[] =>
  steps.flatMap(({ before, after, emotion }) =>
    before && after && emotion.before !== undefined && emotion.after !== undefined
      ? [
          {
            name: short(after.name),
            before: emotion.before,
            after: emotion.after,
            by: emotion.after - emotion.before,
          },
        ]
      : [],
  );

/** Where emotion rises and where it falls most. */
function extremes(steps: readonly StepRow[], signed: (emotion: number) => string): string[] {
  const all = rated(steps).sort((a, b) => b.by - a.by);
  const [most, least] = [all[0], all.at(-1)];
  return [
    ...(most && most.by > 0
      ? [l10n.t('Emotion rises most at “{0}” ({1} → {2}).', most.name, signed(most.before), signed(most.after))]
      : []),
    ...(least && least.by < 0
      ? [l10n.t('Emotion falls most at “{0}” ({1} → {2}).', least.name, signed(least.before), signed(least.after))]
      : []),
  ];
}

const weights: Readonly<Record<Level, number>> = { low: 1, medium: 2, high: 3 };

function painLine(pains: readonly ItemRow<{ readonly severity?: Level }>[]): string | undefined {
  const heavier = ({ before, after }: Pair<{ readonly severity?: Level }>): number =>
    before?.severity && after?.severity ? weights[after.severity] - weights[before.severity] : 0;
  return sentence([
    counted(count(pains, isRemoved), l10n.t('1 pain gone'), n => l10n.t('{0} pains gone', n)),
    counted(count(pains, isAdded), l10n.t('1 new pain'), n => l10n.t('{0} new pains', n)),
    counted(
      count(pains, p => heavier(p) < 0),
      l10n.t('1 pain less severe'),
      n => l10n.t('{0} pains less severe', n),
    ),
    counted(
      count(pains, p => heavier(p) > 0),
      l10n.t('1 pain more severe'),
      n => l10n.t('{0} pains more severe', n),
    ),
  ]);
}

function opportunityLine(all: readonly ItemRow<{ readonly status?: string }>[]): string | undefined {
  const moved = ({ before, after }: Pair<{ readonly status?: string }>): boolean =>
    before !== undefined && after !== undefined && before.status !== after.status;
  return sentence([
    counted(count(all, isAdded), l10n.t('1 new opportunity'), n => l10n.t('{0} new opportunities', n)),
    counted(count(all, isRemoved), l10n.t('1 opportunity gone'), n => l10n.t('{0} opportunities gone', n)),
    counted(count(all, moved), l10n.t('1 opportunity with another status'), n =>
      l10n.t('{0} opportunities with another status', n),
    ),
  ]);
}

function metricLines({ metrics, after: { language } }: Comparison): string[] {
  const number = numberIn(language);
  /** A number with its unit; `?` where none is given. */
  const amount = ({ unit }: MetricSide, value: number | undefined): string =>
    value === undefined ? '?' : number(value, unit);
  const told = metrics.filter(sidesDiffer).flatMap(({ before, after, verdict }): string[] => {
    if (!before || !after) return [];
    const name = short(after.name);
    const [was, is] = [amount(before, before.value), amount(after, after.value)];
    const [wanted, wants] = [amount(before, before.target), amount(after, after.target)];
    return [
      ...(was === is
        ? []
        : verdict === 'better'
          ? [l10n.t('{0} gets better: {1} → {2}.', name, was, is)]
          : verdict === 'worse'
            ? [l10n.t('{0} gets worse: {1} → {2}.', name, was, is)]
            : [l10n.t('{0} changes: {1} → {2}.', name, was, is)]),
      ...(wanted === wants ? [] : [l10n.t('The target of {0} changes: {1} → {2}.', name, wanted, wants)]),
    ];
  });
  const counts = sentence([
    counted(count(metrics, isAdded), l10n.t('1 new metric'), n => l10n.t('{0} new metrics', n)),
    counted(count(metrics, isRemoved), l10n.t('1 metric gone'), n => l10n.t('{0} metrics gone', n)),
  ]);
  return [...told.slice(0, mostMetrics), ...(counts === undefined ? [] : [counts])];
}

function short(name: string): string {
  const letters = [...name];
  return letters.length <= longest
    ? name
    : `${letters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`;
}
