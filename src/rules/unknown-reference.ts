import * as l10n from '@vscode/l10n';
import { idMapOf } from '../journey/build-map';
import type { Edit, Fix } from '../journey/finding';
import { builtInFrameworks, readable } from '../journey/frameworks';
import { idFrom, isId } from '../journey/ids';
import type { DefinitionKind, IdKind } from '../journey/model';
import type { Reference } from '../journey/references';
import type { Scope } from '../journey/scope';
import type { Node } from '../journey/tree';
import { child, isAbsent, nodeAt } from '../journey/tree';
import { insertDefinition } from '../edits/insert-definition';
import { fixBy, writeId } from './fix';
import type { Candidate, Near } from './ids';
import { nearest } from './ids';
import type { Report, Rule } from './rule';
import { referencesOf } from './usage';

export const unknownReference: Rule = {
  id: 'unknown-reference',
  severity: 'error',
  summary: 'An id is used that is defined nowhere it could be.',
  why: 'A step that names a touchpoint, a persona or an evidence by a wrong id is connected to nothing: it is missing in every view, count and comparison that follows the connection.',
  source: 'The format: things are defined once, and referred to by their id.',
  bad: `title: Buying running shoes
touchpoints:
  checkout: Checkout
stages:
  - id: conversion
    steps:
      - action: Pays in the web shop
        touchpoint: chekout
`,
  good: `title: Buying running shoes
touchpoints:
  checkout: Checkout
stages:
  - id: conversion
    steps:
      - action: Pays in the web shop
        touchpoint: checkout
`,
  *check({ scope }): Iterable<Report> {
    const ids = idsOf(scope);
    for (const reference of referencesOf(scope.journey)) {
      const { kinds, id, node, isKey, path } = reference;
      // A key without a value is being written, or what a comma cut off a number
      if (isKey && isAbsent(nodeAt(scope.journey.root, path)!)) continue;
      if (kinds.some(k => ids.get(k)?.has(id))) continue;
      if (kinds[0] === 'framework' && scope.framework) continue;
      if (!scope.complete && kinds.some(isDefinition)) continue;
      const near = nearest(id, candidates(reference, ids, scope.journey.root));
      yield {
        span: node,
        claims: node,
        message: message(reference, near[0], ids),
        ...(node.alias ? {} : { fixes: () => [...corrections(reference, near), ...definitionOf(reference, scope)] }),
      };
    }
  },
};

/** What can be meant, by kind, then id. */
type Ids = ReadonlyMap<IdKind, ReadonlyMap<string, Candidate>>;

const isDefinition = (kind: IdKind): kind is DefinitionKind => Object.hasOwn(idMapOf, kind);

function idsOf(scope: Scope): Ids {
  const { map } = scope.journey;
  const ids = new Map<IdKind, Map<string, Candidate>>();
  const add = (kind: IdKind, id: string | undefined, name: string | undefined): void => {
    if (id === undefined) return;
    if (!ids.has(kind)) ids.set(kind, new Map());
    ids.get(kind)!.set(id, { id, ...(name === undefined ? {} : { name }) });
  };
  for (const framework of builtInFrameworks.values()) add('framework', framework.id, undefined);
  for (const [kind, all] of scope.definitions)
    for (const [id, { definition }] of all) add(kind, id, definition.name?.value);
  for (const stage of map.stages) add('stage', stage.id?.value, stage.name?.value);
  for (const step of map.steps) add('step', step.id?.value, step.action?.value);
  for (const moment of [...map.stages, ...map.steps])
    for (const pain of moment.pains) add('pain', pain.id?.value, pain.text?.value);
  return ids;
}

/** Ids of the right kind; as a key, only those that do not stand beside it already. */
function candidates({ kinds, path, isKey }: Reference, ids: Ids, root: Node | undefined): Candidate[] {
  const all = kinds.flatMap(k => [...(ids.get(k)?.values() ?? [])]);
  const holder = isKey ? nodeAt(root, path.slice(0, -1)) : undefined;
  return holder ? all.filter(c => !child(holder, c.id)) : all;
}

function message({ kinds, id }: Reference, near: Near<Candidate> | undefined, ids: Ids): string {
  const right = kinds[0]!;
  const other = [...ids].find(([kind, all]) => !kinds.includes(kind) && isDefinition(kind) && all.has(id))?.[0];
  if (near?.exact === 'name') return l10n.t('“{0}” is a name. Write its id here: `{1}`.', id, near.candidate.id);
  const told =
    other && isDefinition(other) && isDefinition(right)
      ? l10n.t('`{0}` stands under `{1}`, but here an id from `{2}` is needed.', id, idMapOf[other], idMapOf[right])
      : unknown(right, id);
  if (near) return `${told} ${l10n.t('Did you mean `{0}`?', near.candidate.id)}`;
  return isDefinition(right) && right !== 'framework' && !other
    ? `${told} ${l10n.t('Define it under `{0}`, or choose another.', idMapOf[right])}`
    : told;
}

function unknown(kind: IdKind, id: string): string {
  switch (kind) {
    case 'persona':
      return l10n.t('No persona has the id `{0}`.', id);
    case 'channel':
      return l10n.t('No channel has the id `{0}`.', id);
    case 'touchpoint':
      return l10n.t('No touchpoint has the id `{0}`.', id);
    case 'team':
      return l10n.t('No team has the id `{0}`.', id);
    case 'metric':
      return l10n.t('No metric has the id `{0}`.', id);
    case 'evidence':
      return l10n.t('No evidence has the id `{0}`.', id);
    case 'framework':
      return l10n.t('No framework has the id `{0}`.', id);
    case 'pain':
      return l10n.t('No pain of this map has the id `{0}`.', id);
    case 'stage':
    case 'step':
      return l10n.t('No stage or step of this map has the id `{0}`.', id);
  }
}

function corrections({ node }: Reference, near: readonly Near<Candidate>[]): Fix[] {
  return near.map(({ candidate, exact }, i) => ({
    title: candidate.name
      ? l10n.t('Write `{0}` ({1})', candidate.id, candidate.name)
      : l10n.t('Write `{0}`', candidate.id),
    edits: [writeId(node, candidate.id)],
    ...(i === 0 && (exact || near.length === 1) ? { preferred: true } : {}),
  }));
}

/** Defines what is named; a text that is no id becomes its name. */
function definitionOf({ kinds, id, node, isKey }: Reference, scope: Scope): Fix[] {
  const [kind] = kinds;
  if (!kind || !isDefinition(kind) || kind === 'framework') return [];
  const made = isId(id) ? id : idFrom(id);
  if (made === undefined || scope.definitions.get(kind)?.has(made)) return [];
  if (made !== id && isKey) return [];
  const title = l10n.t('Define `{0}` under `{1}`', made, idMapOf[kind]);
  const [fix] = fixBy(title, insertDefinition(scope.journey, kind, made, made === id ? readable(id) : id));
  if (!fix) return [];
  const edits: Edit[] = [...fix.edits, ...(made === id ? [] : [writeId(node, made)])];
  return [{ title: fix.title, edits }];
}
