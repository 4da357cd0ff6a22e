import * as l10n from '@vscode/l10n';
import { idMaps } from '../journey/build-map';
import type { Related } from '../journey/finding';
import type { Text } from '../journey/model';
import type { Import, Located, Scope } from '../journey/scope';
import { importedUris } from '../journey/scope';
import type { Span } from '../journey/tree';
import { child, entry, keyText } from '../journey/tree';
import { doubledStages } from './framework-stages';
import { idsOfMoments, momentIds } from './known-ids';
import type { MapRule, Report } from './rule';

export const duplicateId: MapRule = {
  id: 'duplicate-id',
  severity: 'error',
  summary: 'An id stands for two things.',
  why: 'Who follows the id finds only one of the two; which one is meant can be seen from nothing.',
  source: 'The format: an id is defined once in what a map can see, and stages and steps share their ids.',
  bad: `title: Buying running shoes
stages:
  - id: conversion
    steps:
      - id: conversion
        action: Pays in the web shop
`,
  good: `title: Buying running shoes
stages:
  - id: conversion
    steps:
      - id: pays
        action: Pays in the web shop
`,
  *check({ scope }): Iterable<Report> {
    const found = [...inIdMaps(scope), ...amongStagesAndSteps(scope), ...inFrameworks(scope), ...betweenFiles(scope)];
    for (const { span, tell } of found.sort((a, b) => a.span.start - b.span.start)) yield { span, ...tell() };
  },
};

/** An id that is taken, and what is said of it. */
interface Taken {
  readonly span: Span;
  readonly tell: () => Omit<Report, 'span'>;
}

const firstPlace = (): string => l10n.t('It stands here first.');

function* inIdMaps({ journey }: Scope): Iterable<Taken> {
  for (const key of Object.keys(idMaps)) {
    const map = child(journey.map.root, key);
    if (map?.kind !== 'map' || map.alias) continue;
    for (const { key: second } of map.doubled) {
      const id = keyText(second);
      const first = entry(map, id)?.key;
      yield {
        span: second,
        tell: () => ({
          message: l10n.t('The id `{0}` stands under `{1}` already. Choose another, or join both.', id, key),
          ...(first ? { related: [{ span: first, message: firstPlace() }] } : {}),
        }),
      };
    }
  }
}

function* amongStagesAndSteps({ journey: { map } }: Scope): Iterable<Taken> {
  if (momentIds(map).doubled === 0) return;
  const ids = new Map<string, Text>();
  for (const id of idsOfMoments(map.stages)) {
    const first = ids.get(id.value);
    if (!first) {
      ids.set(id.value, id);
      continue;
    }
    yield {
      span: id.node,
      tell: () => ({
        message: l10n.t('Another stage or step has the id `{0}` already. Choose another id for one of them.', id.value),
        related: [{ span: first.node, message: firstPlace() }],
      }),
    };
  }
}

function* inFrameworks({ journey }: Scope): Iterable<Taken> {
  for (const { span, ...told } of doubledStages(journey)) yield { span, tell: () => told };
}

/** What an import defines once more: told at one's own definition, or where the second file comes in. */
function* betweenFiles(scope: Scope): Iterable<Taken> {
  for (const { first, second } of scope.doubled) {
    const { id } = first.definition;
    if (first.uri === scope.uri) {
      yield {
        span: first.definition.key,
        tell: () => ({
          message: l10n.t('An imported file defines `{0}` too. Choose another id, or remove one of the two.', id),
          related: [placeOf(second, l10n.t('The imported file defines it here.'))],
        }),
      };
      continue;
    }
    const through = scope.imports.find(i => brings(scope, i, second.uri));
    if (!through) continue;
    yield {
      span: through.path.node,
      tell: () => ({
        message: l10n.t('This import and another one both define `{0}`. Choose another id in one of them.', id),
        related: [placeOf(first, firstPlace()), placeOf(second, l10n.t('This file defines it again.'))],
      }),
    };
  }
}

const placeOf = ({ uri, definition }: Located, message: string): Related => ({ uri, span: definition.key, message });

function brings({ files }: Scope, { uri }: Import, wanted: string): boolean {
  const seen = new Set([uri]);
  for (const at of seen) {
    const file = files.find(f => f.uri === at);
    if (file) for (const to of importedUris(at, file.journey)) seen.add(to);
  }
  return seen.has(wanted);
}
