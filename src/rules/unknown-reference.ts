import * as l10n from '@vscode/l10n';
import { idMapOf } from '../journey/build-map';
import type { Fix } from '../journey/finding';
import { isId } from '../journey/ids';
import { lineStart } from '../journey/lines';
import type { DefinitionKind, IdKind } from '../journey/model';
import type { Ids, Kinds, Reference, WantedIds } from '../journey/references';
import { referencesTo, referredIds } from '../journey/references';
import { remember } from '../journey/remember';
import type { MapContext, Scope } from '../journey/scope';
import { child, entry, isAbsent, keyText } from '../journey/tree';
import { definitionFixes, isDefinition } from './define';
import { writeId } from './fix';
import type { Candidate, Near } from './ids';
import { nearest } from './ids';
import { importFixes } from './imports';
import { candidatesOf, isKnown, isMeant } from './known-ids';
import { unknownParentStage } from './parent-stage';
import type { MapRule, Report } from './rule';

export const unknownReference: MapRule = {
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
  *check(context): Iterable<Report> {
    yield* unknownParentStage(context);
    const { scope } = context;
    const { root } = scope.journey.map;
    const wanted = unknownIds(scope);
    if (wanted.size === 0) return;
    const near = nearTo(scope);
    for (const reference of referencesTo(root, wanted)) {
      const { node, keyOf } = reference;
      // A key without a value is being written, or what a comma cut off a number
      if (keyOf && isAbsent(entry(keyOf, keyText(node))!.value)) continue;
      const several = severalIds(reference, scope);
      if (several !== undefined) {
        yield {
          span: node,
          claims: node,
          message: l10n.t('Several ids are a list: `{0}`.', several),
          fixes: () => [
            { title: l10n.t('Put the ids in brackets'), edits: [{ span: node, text: several }], preferred: true },
          ],
        };
        continue;
      }
      const meant = near(reference);
      yield {
        span: node,
        claims: node,
        message: message(reference, meant[0], scope),
        ...(node.alias
          ? {}
          : {
              fixes: () => {
                const imports = imported(reference, context);
                return [
                  ...imports,
                  ...corrections(reference, meant, imports.length === 0),
                  ...definitionFixes(reference, scope),
                ];
              },
            }),
      };
    }
  },
};

/** What may be named several at once. */
const listed: readonly IdKind[] = ['persona', 'touchpoint', 'metric', 'evidence'];

/** The list that is meant where ids stand behind a key with commas between them, and no brackets around. */
function severalIds({ node, kinds, id, keyOf }: Reference, { journey: { text } }: Scope): string | undefined {
  if (!id.includes(',') || keyOf || node.alias || node.style !== 'plain' || !listed.includes(kinds[0]!))
    return undefined;
  const ids = id.split(',').map(part => part.trim());
  // In a list, or between brackets, it is an id like the others
  const isValue = /^[ -]*[\w-]+:[ \t]+$/.test(text.slice(lineStart(text, node.start), node.start));
  return isValue && ids.every(isId) ? `[${ids.join(', ')}]` : undefined;
}

/** The ids that a map refers to, and that nothing in its sight has. */
function unknownIds(scope: Scope): WantedIds {
  const unknown = new Map<Kinds, Ids>();
  for (const [kinds, ids] of referredIds(scope.journey.map.root)) {
    if (kinds[0] === 'framework' && scope.framework) continue;
    if (!scope.complete && kinds.some(isDefinition)) continue;
    const missing = new Set<string>();
    for (const id of ids.keys())
      if (!kinds.some(kind => isKnown(kind, id, scope) || isMeant(kind, id, scope))) missing.add(id);
    if (missing.size > 0) unknown.set(kinds, missing);
  }
  return unknown;
}

/** Finds what may be meant by a reference: thought about once for each id, however often it is written. */
function nearTo(scope: Scope): (reference: Reference) => readonly Near<Candidate>[] {
  const candidates = remember((kinds: Kinds) => kinds.flatMap(kind => candidatesOf(kind, scope)));
  const byId = remember((_: Kinds) => new Map<string, readonly Near<Candidate>[]>());
  return ({ kinds, id, keyOf }) => {
    // As a key, only what does not stand beside it already
    if (keyOf)
      return nearest(
        id,
        candidates(kinds).filter(c => !child(keyOf, c.id)),
      );
    let near = byId(kinds).get(id);
    if (!near) byId(kinds).set(id, (near = nearest(id, candidates(kinds))));
    return near;
  };
}

function message({ kinds, id }: Reference, near: Near<Candidate> | undefined, scope: Scope): string {
  const right = kinds[0]!;
  const others: readonly DefinitionKind[] = ['framework', ...scope.definitions.keys()];
  const other = others.find(kind => !kinds.includes(kind) && isKnown(kind, id, scope));
  if (near?.exact === 'name') return l10n.t('“{0}” is a name. Write its id here: `{1}`.', id, near.candidate.id);
  const told =
    other && isDefinition(right)
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

/** The libraries that define the very id: what was forgotten is their import. */
function imported({ kinds, id }: Reference, context: MapContext): Fix[] {
  const [kind] = kinds;
  if (!kind || !isDefinition(kind)) return [];
  const fixes = importFixes(
    context,
    ({ journey }) => journey.map.definitions.get(kind)?.has(id) === true,
    path => l10n.t('Import `{0}` from {1}', id, path),
  );
  return fixes.map(fix => (fixes.length === 1 ? { ...fix, preferred: true } : fix));
}

function corrections({ node }: Reference, near: readonly Near<Candidate>[], mayBePreferred: boolean): Fix[] {
  return near.map(({ candidate, exact }, i) => ({
    title: candidate.name
      ? l10n.t('Write `{0}` ({1})', candidate.id, candidate.name)
      : l10n.t('Write `{0}`', candidate.id),
    edits: [writeId(node, candidate.id)],
    ...(mayBePreferred && i === 0 && (exact || near.length === 1) ? { preferred: true } : {}),
  }));
}
