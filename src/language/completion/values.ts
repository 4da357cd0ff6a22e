/** The values that may stand at the cursor, where there is something to choose from; nothing where text is free. */
import * as l10n from '@vscode/l10n';
import { keyReferenceKinds, referenceKinds } from '../../journey/references';
import type { MapContext } from '../../journey/scope';
import type { Path } from '../../journey/tree';
import type { Choice, Description } from '../../schema/walk';
import { describe } from '../../schema/walk';
import { emotionMeaning } from '../about';
import { momentAt } from '../uses';
import type { Reading } from './cursor';
import type { Draft } from './draft';
import { CompletionItemKind, written } from './draft';
import { idDrafts } from './ids';
import { partDraft } from './part-draft';
import { pathDrafts } from './paths';
import { choice, escapeSnippet, placeholder } from './snippet';
import { stageIdDrafts } from './stage-ids';

/** What to offer as the value at the cursor. */
export function valueDrafts(context: MapContext, reading: Reading): Draft[] {
  const { path } = reading;
  const description = describe(path);
  if (!description) return [];
  // After the colon of a key whose value is always a list, one item is offered as a list of one
  const onlyList = description.kinds.length > 0 && description.kinds.every(k => k === 'list');
  if (!onlyList) return candidates(context, path, description, reading);
  if (reading.ownLine || reading.style !== 'plain') return [];
  const item = describe([...path, 0]);
  return item
    ? candidates(context, [...path, 0], item, { ...reading, flow: true }).map(d => ({ ...d, text: `[${d.text}]` }))
    : [];
}

/** Ids that may be keys of the map at the cursor: the personas of an emotion, or a feeling, by persona. */
export function idKeyDrafts(context: MapContext, reading: Reading): Draft[] {
  const kinds = keyReferenceKinds(reading.path);
  if (!kinds) return [];
  const colon = reading.colon || reading.style !== 'plain' ? '' : reading.filled ? ':' : ': ';
  const isEmotion = reading.path.at(-1) === 'emotion';
  const each = idDrafts(context, kinds, reading.path, underCursor(context, reading))
    .filter(d => !reading.others.includes(d.label))
    .map(d => ({ ...d, text: written(d.label, reading) + colon, suggestNext: isEmotion && colon === ': ' }));
  return colon === ': ' && reading.flow && reading.others.length === 0
    ? [...byEachPersona(context, reading, isEmotion), ...each]
    : each;
}

/** A value for each persona of the moment at once. */
function byEachPersona({ scope }: MapContext, reading: Reading, isEmotion: boolean): Draft[] {
  const { stage, step } = momentAt(scope.journey, reading.path);
  const meant = [step, stage].find(moment => moment && moment.personas.length > 0)?.personas.map(p => p.value);
  const personas = meant ?? [...(scope.definitions.get('persona')?.keys() ?? [])];
  if (personas.length < 2 || personas.length > mostAtOnce) return [];
  const values = personas.map((id, i) => {
    const value = isEmotion ? choice(i + 1, ['0', '1', '2', '-1', '-2']) : placeholder(i + 1, '');
    return `${escapeSnippet(written(id, reading))}: ${value}`;
  });
  const detail = l10n.t('A value for each persona');
  return [partDraft(personas.join(', '), detail, values.join(', '))];
}

/** More personas than fit on a line. */
const mostAtOnce = 5;

const underCursor = ({ scope }: MapContext, { span }: Reading): string =>
  scope.journey.text.slice(span.start, span.end);

function candidates(context: MapContext, path: Path, description: Description, reading: Reading): Draft[] {
  const kinds = referenceKinds(path);
  const drafts = kinds
    ? idDrafts(context, kinds, path, underCursor(context, reading)).map(d => ({
        ...d,
        text: written(d.label, reading),
      }))
    : [
        ...stageIdDrafts(context, path).map(d => ({ ...d, text: written(d.label, reading) })),
        ...pathDrafts(context, path).map(d => ({ ...d, text: written(d.label, reading) })),
        ...fixed(context, description, reading),
      ];
  return drafts.filter(d => !reading.others.includes(d.label));
}

function fixed(context: MapContext, description: Description, reading: Reading): Draft[] {
  const { choices, kinds, minimum, maximum, format } = description;
  const plain = reading.style === 'plain';
  if (choices.length > 0) {
    const truth = kinds.includes('boolean') || kinds.includes('number');
    return truth && !plain ? [] : choices.map(c => choiceDraft(c, truth, reading));
  }
  if (minimum !== undefined && maximum !== undefined && maximum - minimum <= 10)
    return plain ? scale(minimum, maximum) : [];
  if (format === 'date') return [constant(context.today, l10n.t('Today'), reading)];
  if (format === 'language') return languageNames().map(([tag, name]) => constant(tag, name, reading));
  if (format === 'duration')
    return amounts(context, reading, [
      ['minutes', 5],
      ['hours', 1],
      ['days', 1],
      ['weeks', 1],
      ['months', 1],
    ]);
  if (format === 'period')
    return amounts(context, reading, [
      ['days', 90],
      ['weeks', 4],
      ['months', 6],
    ]);
  return [];
}

function choiceDraft({ value, description }: Choice, raw: boolean, reading: Reading): Draft {
  return {
    label: value,
    kind: CompletionItemKind.EnumMember,
    text: raw ? value : written(value, reading),
    ...(description ? { detail: description, documentation: description } : {}),
  };
}

const constant = (label: string, name: string, reading: Reading): Draft => ({
  label,
  kind: CompletionItemKind.Value,
  text: written(label, reading),
  beside: { name },
  detail: name,
});

/** The numbers of a scale, the best first; the scale from -2 to 2 is that of emotions. */
function scale(minimum: number, maximum: number): Draft[] {
  return Array.from({ length: maximum - minimum + 1 }, (_, i) => maximum - i).map(value => {
    const meaning = minimum === -2 && maximum === 2 ? emotionMeaning(value) : undefined;
    return {
      label: String(value),
      kind: CompletionItemKind.Value,
      text: String(value),
      ...(meaning ? { beside: { name: meaning }, detail: meaning } : {}),
    };
  });
}

const languageNames = (): [string, string][] => [
  ['en', l10n.t('English')],
  ['pl', l10n.t('Polish')],
  ['fi', l10n.t('Finnish')],
  ['it', l10n.t('Italian')],
];

/** `5 minutes`, `1 hour` …: with the number that is typed already, if one is. */
function amounts({ scope }: MapContext, reading: Reading, units: readonly (readonly [string, number])[]): Draft[] {
  const typed = /^\d+/.exec(scope.journey.text.slice(reading.span.start, reading.span.end))?.[0];
  return units.map(([unit, usual]) => {
    const number = typed ?? String(usual);
    const label = `${number} ${number === '1' ? unit.slice(0, -1) : unit}`;
    return { label, kind: CompletionItemKind.Value, text: written(label, reading) };
  });
}
