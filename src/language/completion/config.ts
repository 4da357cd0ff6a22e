/** Completion in a team's configuration: its keys, the ids of rules, severities, presets; frameworks as in a map. */
import type { CompletionItem } from 'vscode-languageserver-types';
import { positions } from '../../journey/positions';
import type { MapContext } from '../../journey/scope';
import { ruleIds } from '../../rules/rule-ids';
import { configSchema } from '../../schema/dialect';
import { describe } from '../../schema/walk';
import { aboutRule } from '../about-rule';
import { complete } from './completion';
import type { Reading } from './cursor';
import { readingsAt } from './cursor';
import type { Draft } from './draft';
import { CompletionItemKind, itemOf, written } from './draft';
import { keyDrafts } from './keys';
import { styleOf } from './style';
import { valueDrafts } from './values';

/** What can be written at `offset` of a configuration, best first; `trigger` as in `complete`. */
export function completeConfig(context: MapContext, offset: number, trigger?: string): CompletionItem[] {
  const { journey } = context.scope;
  const readings = readingsAt(journey, offset);
  if (readings.some(r => r.path[0] === 'frameworks')) return complete(context, offset, trigger);
  if (trigger === ' ' && !/[:,[{]\s$/.test(journey.text.slice(Math.max(0, offset - 2), offset))) return [];
  const place = positions(journey);
  const items: CompletionItem[] = [];
  for (const reading of readings) {
    const range = { start: place.at(reading.span.start), end: place.at(reading.span.end) };
    for (const draft of draftsFor(context, reading)) items.push(itemOf(draft, reading, range, items.length));
  }
  return items;
}

function draftsFor(context: MapContext, reading: Reading): readonly Draft[] {
  const { role, path } = reading;
  if (role === 'key' && path.length === 0)
    return keyDrafts(context, reading, styleOf(context.scope.journey), configSchema);
  if (role === 'key') return path.length === 1 && path[0] === 'rules' ? ruleDrafts(reading) : [];
  if (path[0] === 'review-every') return valueDrafts(context, reading);
  return (describe(path, undefined, configSchema)?.choices ?? []).map(({ value, description }) => ({
    label: value,
    kind: CompletionItemKind.EnumMember,
    text: written(value, reading),
    ...(description ? { detail: description, documentation: description } : {}),
  }));
}

function ruleDrafts(reading: Reading): Draft[] {
  const colon = reading.colon || reading.style !== 'plain' ? '' : reading.filled ? ':' : ': ';
  return ruleIds()
    .filter(({ id }) => !reading.others.includes(id))
    .map(({ id, summary }) => ({
      label: id,
      kind: CompletionItemKind.Property,
      text: id + colon,
      detail: summary,
      documentation: aboutRule(id),
      suggestNext: colon === ': ',
    }));
}
