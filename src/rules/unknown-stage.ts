import * as l10n from '@vscode/l10n';
import type { Edit, Fix } from '../journey/finding';
import type { FrameworkStage } from '../journey/frameworks';
import { areRelated, knownStages, languageOf, matchStages, stageName } from '../journey/frameworks';
import type { Stage, Text } from '../journey/model';
import { usesOf } from '../journey/references';
import { remember } from '../journey/remember';
import type { Scope } from '../journey/scope';
import { insertKey } from '../edits/insert-key';
import { fixBy, pathOfMoment, writeId } from './fix';
import type { Candidate } from './ids';
import { nearest } from './ids';
import { matchOf, nameOfStage } from './names';
import type { MapRule, Report } from './rule';

/** Each stage is compared with so many that are missing: more than any framework has. */
const mostMeant = 100;

export const unknownStage: MapRule = {
  id: 'unknown-stage',
  severity: 'information',
  mapsOnly: true,
  summary: 'A stage is nearly one that the framework has and the map lacks.',
  why: 'Under another name or id, the stage counts as missing: the map can’t be compared with others of its framework at this stage.',
  source:
    'The format: which framework stage a stage is, is told by its id, name and aliases. Decision, purchase and conversion are related.',
  bad: `title: Buying running shoes
framework: loyalty
stages:
  - id: awarness
    steps:
      - action: Sees running shoes in the shop window
  - id: purchase
    steps:
      - action: Pays in the web shop
`,
  good: `title: Buying running shoes
framework: loyalty
stages:
  - id: awareness
    steps:
      - action: Sees running shoes in the shop window
  - id: conversion
    name: Purchase
    steps:
      - action: Pays in the web shop
`,
  *check({ scope }): Iterable<Report> {
    const { stages, language } = scope.journey.map;
    const match = matchOf(scope);
    if (!match || match.missing.length === 0) return;
    const missing = match.missing.slice(0, mostMeant);
    const known = matchStages(stages, { id: '', builtIn: true, stages: knownStages }).of;
    for (const stage of stages) {
      if (match.of.has(stage)) continue;
      const meant = meantBy(stage, known.get(stage), missing);
      if (!meant) continue;
      const name = stageName(meant, languageOf(language?.value));
      yield {
        span: stage.anchor,
        message: l10n.t(
          'The framework has no stage “{0}”, but “{1}” (`{2}`), which this map lacks. If that is meant, use its id.',
          nameOfStage(stage, scope),
          name,
          meant.id,
        ),
        fixes: () => useStage(scope, stage, meant, name),
      };
    }
  },
};

function meantBy(
  stage: Stage,
  known: FrameworkStage | undefined,
  missing: readonly FrameworkStage[],
): FrameworkStage | undefined {
  const related = missing.find(m => areRelated(known?.id ?? stage.id?.value ?? '', m.id));
  if (related || known) return related;
  for (const text of [stage.id, stage.name]) {
    const by = text ? missing.map(distanceOf(text)) : [];
    const least = Math.min(...by);
    if (least < Infinity) return missing[by.indexOf(least)];
  }
  return undefined;
}

/** Each as an id: what is like a part of one is near, in every language. */
const namesOf = remember(({ id, names, aliases }: FrameworkStage): Candidate[] =>
  [id, ...Object.values(names), ...aliases].map(name => ({ id: name })),
);

/** How far a text of a stage is from the names of a framework's stage: infinitely, where it is like none of them. */
const distanceOf = remember((text: Text) =>
  remember((of: FrameworkStage) => nearest(text.value, namesOf(of))[0]?.by ?? Infinity),
);

/** The id of the framework's stage; the name stays. What refers to the old id in this file goes along. */
function useStage(scope: Scope, stage: Stage, meant: FrameworkStage, name: string): Fix[] {
  const { map } = scope.journey;
  const taken = [...map.stages, ...map.steps].some(m => m.id?.value === meant.id);
  if (taken || stage.id?.node.alias) return [];
  const title = l10n.t('Use the stage “{0}”', name);
  const { id } = stage;
  if (!id) return fixBy(title, insertKey(scope.journey, pathOfMoment(stage), 'id', meant.id));
  const others = usesOf(scope.journey.root, 'stage', id.value);
  if (others.some(r => r.node.alias)) return [];
  const edits: Edit[] = [id.node, ...others.map(r => r.node)].map(node => writeId(node, meant.id));
  return [{ title, edits }];
}
