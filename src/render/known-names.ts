import type { Definition, DefinitionKind, Num, Text } from '../journey/model';
import { readable } from '../journey/frameworks';
import type { Scope } from '../journey/scope';
import type { Node } from '../journey/tree';
import { child, items, textOf } from '../journey/tree';
import type { EvidenceView, MetricView, PersonaView, TouchpointView } from '../shared/map-view';
import { plainText } from './mermaid';

/** What a map can see of everything that is defined once, ready to be shown: the same object as long as none of it changes. */
export interface KnownNames {
  /** Whose journey it is unless others are named: the map's own personas, else those of its imports. */
  readonly personas: readonly PersonaView[];
  /** Everybody who is defined, also in imports of a map that has personas of its own. */
  readonly everybody: ReadonlyMap<string, PersonaView>;
  readonly touchpoints: ReadonlyMap<string, TouchpointView>;
  readonly metrics: ReadonlyMap<string, MetricView>;
  readonly evidence: ReadonlyMap<string, EvidenceView>;
  readonly teams: ReadonlyMap<string, string>;
}

const kinds: readonly DefinitionKind[] = ['persona', 'touchpoint', 'channel', 'metric', 'evidence', 'team'];

/** Of each file, the maps of definitions that names are made of: the same objects as long as they are unchanged. */
const sourcesOf = ({ files }: Scope): unknown[] =>
  files.flatMap(({ journey }) => kinds.map(kind => journey.map.definitions.get(kind)));

const known = new Map<string, { readonly sources: readonly unknown[]; readonly names: KnownNames }>();
const mostKnown = 20;

/** The names of all that a map can see. */
export function knownNames(scope: Scope): KnownNames {
  const sources = sourcesOf(scope);
  const before = known.get(scope.uri);
  if (before && before.sources.length === sources.length && before.sources.every((s, i) => s === sources[i]))
    return before.names;
  const names = gather(scope);
  known.delete(scope.uri);
  known.set(scope.uri, { sources, names });
  if (known.size > mostKnown) known.delete(known.keys().next().value!);
  return names;
}

function gather({ definitions, journey }: Scope): KnownNames {
  const all = <T>(kind: DefinitionKind, make: (definition: Definition) => T): Map<string, T> =>
    new Map([...(definitions.get(kind) ?? [])].map(([id, { definition }]) => [id, make(definition)]));
  const channels = all('channel', d => ({ name: nameOf(d), medium: wordAt(d.value, 'medium') }));
  const everybody = all('persona', personaOf);
  const own = journey.map.definitions.get('persona');
  return {
    personas: own && own.size > 0 ? [...own.keys()].flatMap(id => everybody.get(id) ?? []) : [...everybody.values()],
    everybody,
    teams: all('team', nameOf),
    touchpoints: all('touchpoint', d => {
      const id = wordAt(d.value, 'channel');
      const channel = id === undefined ? undefined : channels.get(id);
      const relation = wordAt(d.value, 'relation');
      return {
        id: d.id,
        name: nameOf(d),
        ...(id === undefined ? {} : { channel: channel?.name ?? plainText(readable(id)) }),
        ...optional('medium', channel?.medium),
        ...(relation === 'competitor' || relation === 'other' ? { relation } : {}),
        ...optional('importance', numberAt(d.value, 'importance', 1, 5)),
        ...optional('satisfaction', numberAt(d.value, 'satisfaction', 1, 5)),
      };
    }),
    metrics: all('metric', d => ({
      id: d.id,
      name: nameOf(d),
      ...optional('unit', wordAt(d.value, 'unit')),
      ...optional('value', numberAt(d.value, 'value')),
      ...optional('target', numberAt(d.value, 'target')),
      better: wordAt(d.value, 'better') === 'lower' ? ('lower' as const) : ('higher' as const),
      ...optional('date', wordAt(d.value, 'date')),
    })),
    evidence: all('evidence', d => ({
      id: d.id,
      name: nameOf(d),
      ...optional('type', wordAt(d.value, 'type')),
      ...optional('method', wordAt(d.value, 'method')),
      ...optional('confidence', wordAt(d.value, 'confidence')),
      ...optional('date', wordAt(d.value, 'date')),
      ...optional('sample', numberAt(d.value, 'sample', 1)),
    })),
  };
}

function personaOf(d: Definition): PersonaView {
  return {
    id: d.id,
    name: nameOf(d),
    ...optional('segment', wordAt(d.value, 'segment')),
    ...optional('quote', wordAt(d.value, 'quote')),
    goals: wordsAt(d.value, 'goals'),
    needs: wordsAt(d.value, 'needs'),
  };
}

/** A definition's name, else its id as words. */
const nameOf = (d: Definition): string => plainText(d.name?.value ?? '') || nameOfId(d.id);

/** What to call something of which only an id is there. Never empty. */
export const nameOfId = (id: string): string => plainText(readable(id)) || unnamed;

/** What stands where words are still to come. */
export const unnamed = '…';

/** `{[key]: value}`, or nothing where there is no value. */
export function optional<K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } {
  return (value === undefined ? {} : { [key]: value }) as { readonly [P in K]?: V };
}

/** A text on one line, or undefined where none is written. */
export function word(text: Text | undefined): string | undefined {
  return text === undefined ? undefined : plainText(text.value) || undefined;
}

/** The text under a key, on one line. */
export function wordAt(node: Node | undefined, key: string): string | undefined {
  return plainText(textOf(child(node, key)) ?? '') || undefined;
}

/** The texts of the list under a key; of one text, that one. An item without a text keeps its place. */
export function wordsAt(node: Node | undefined, key: string): string[] {
  const value = child(node, key);
  if (value?.kind === 'scalar') return plainText(textOf(value) ?? '') ? [plainText(textOf(value)!)] : [];
  return items(value).map(item => plainText(textOf(item) ?? '') || unnamed);
}

/** The number under a key, if it is one from `least` to `most`. */
export function numberAt(
  node: Node | undefined,
  key: string,
  least = Number.NEGATIVE_INFINITY,
  most = Number.POSITIVE_INFINITY,
): number | undefined {
  const value = child(node, key);
  const number = value?.kind === 'scalar' && typeof value.value === 'number' ? value.value : Number.NaN;
  return Number.isFinite(number) && number >= least && number <= most ? number : undefined;
}

export const valueOf = (number: Num | undefined): number | undefined => number?.value;
