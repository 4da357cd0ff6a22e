import * as l10n from '@vscode/l10n';
import type { Fix } from '../journey/finding';
import { glance } from '../journey/glance';
import type { MapContext } from '../journey/scope';
import { relativePath, resolvePath } from '../journey/scope';
import { insertKey } from '../edits/insert-key';
import { fixBy, lacks, mostChoices } from './fix';
import type { MapRule, Report } from './rule';

export const futureWithoutBaseline: MapRule = {
  id: 'future-without-baseline',
  severity: 'information',
  quietInDrafts: true,
  mapsOnly: true,
  summary: 'A future-state map does not name the map that it improves on.',
  why: 'What a vision changes is seen beside how things are today: which steps go, which pains end. Without a map of today it is a wish.',
  source:
    'Stickdorn, Hormess, Lawrence and Schneider, “This Is Service Design Doing” (2018): future-state journey maps beside current-state ones.',
  bad: `title: Buying running shoes, next spring
type: future-state
status: validated
stages:
  - id: conversion
    steps:
      - action: Pays as a guest
`,
  good: `title: Buying running shoes, next spring
type: future-state
status: validated
baseline: ./running-shoes.journey.yaml
stages:
  - id: conversion
    steps:
      - action: Pays as a guest
`,
  *check(context): Iterable<Report> {
    const { map } = context.scope.journey;
    if (map.type !== 'future-state' || !lacks(map.root, 'baseline')) return;
    yield {
      span: map.anchor,
      message: l10n.t('This map of the future names no `baseline`. Add the map of today that it improves on.'),
      fixes: () => links(context),
    };
  },
};

/** Some maps of today in the workspace, those nearby first. */
function links({ scope, files }: MapContext): Fix[] {
  const { uri, journey } = scope;
  const others = (files.maps() ?? [])
    .filter(file => file.uri !== uri)
    .map(file => ({ file, path: relativePath(uri, file.uri) }))
    .filter(({ file, path }) => resolvePath(uri, path) === file.uri)
    .sort((a, b) => a.path.split('/').length - b.path.split('/').length || (a.path < b.path ? -1 : 1));
  const fixes: Fix[] = [];
  for (const { file, path } of others) {
    if (fixes.length === mostChoices) break;
    if (glance(file).type !== 'current-state') continue;
    fixes.push(...fixBy(l10n.t('Link {0}', path), insertKey(journey, [], 'baseline', path)));
  }
  return fixes;
}
