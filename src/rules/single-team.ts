import * as l10n from '@vscode/l10n';
import { referencesTo, referredIds } from '../journey/references';
import type { Scope } from '../journey/scope';
import { child, textOf } from '../journey/tree';
import { definitionName } from './names';
import type { MapRule, Report } from './rule';
import { shownIn } from './usage';

/** A map with so many owners, or fewer, may well be one team's. */
const few = 3;

export const singleTeam: MapRule = {
  id: 'single-team',
  severity: 'hint',
  quietInDrafts: true,
  mapsOnly: true,
  summary: 'One team owns everything in a map that names more than three owners.',
  why: 'Customers pass through marketing, sales, service and the web shop in one journey. Where one team owns all of it, the others have probably not been asked, and will not act on the map.',
  source:
    'Rawson, Duncan and Jones, “The Truth About Customer Experience”, Harvard Business Review (2013): journeys cross functions, and get better where these work together.',
  bad: `title: Buying running shoes
status: validated
owner: web
teams:
  web: Web shop
channels:
  web-shop: {name: Web shop, medium: web}
touchpoints:
  ad: {name: Banner, channel: web-shop, owner: web}
  checkout: {name: Checkout, channel: web-shop, owner: web}
  chat: {name: Chat, channel: web-shop, owner: web}
stages:
  - id: conversion
    steps:
      - {action: Pays in the web shop, touchpoint: [ad, checkout, chat]}
`,
  good: `title: Buying running shoes
status: validated
owner: web
teams:
  web: Web shop
  service: Customer service
channels:
  web-shop: {name: Web shop, medium: web}
touchpoints:
  ad: {name: Banner, channel: web-shop, owner: web}
  checkout: {name: Checkout, channel: web-shop, owner: web}
  chat: {name: Chat, channel: web-shop, owner: service}
stages:
  - id: conversion
    steps:
      - {action: Pays in the web shop, touchpoint: [ad, checkout, chat]}
`,
  *check({ scope }): Iterable<Report> {
    const { map } = scope.journey;
    const team = onlyOwner(scope);
    const known = team === undefined ? undefined : scope.definitions.get('team')?.get(team);
    if (!known) return;
    yield {
      span: map.owner?.node ?? map.anchor,
      message: l10n.t(
        'All owners in this map are one team, “{0}”. Add who else has a part in the journey.',
        definitionName(known.definition),
      ),
    };
  },
};

/** The team that owns all, where enough is owned; undefined where touchpoints of other files are another team's, or unknown. */
function onlyOwner(scope: Scope): string | undefined {
  const { root } = scope.journey.map;
  const [[kinds, ids] = [], ...others] = [...referredIds(root)].filter(([of]) => of.includes('team'));
  if (!kinds || !ids || ids.size !== 1 || others.length > 0) return undefined;
  let count = 0;
  for (const _ of referencesTo(root, new Map([[kinds, ids]]))) if (++count > few) break;
  if (count <= few) return undefined;
  const [team] = ids.keys();
  for (const touchpoint of shownIn(scope, 'touchpoint'))
    if (!touchpoint || (textOf(child(touchpoint.value, 'owner')) ?? team) !== team) return undefined;
  return team;
}
