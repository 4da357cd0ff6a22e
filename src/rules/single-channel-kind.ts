import * as l10n from '@vscode/l10n';
import { isMetOnline } from '../journey/channels';
import type { Scope } from '../journey/scope';
import { atKey } from './fix';
import type { MapRule, Report } from './rule';
import { shownIn } from './usage';

export const singleChannelKind: MapRule = {
  id: 'single-channel-kind',
  severity: 'information',
  quietInDrafts: true,
  mapsOnly: true,
  summary: 'All touchpoints of a map are online, or all are offline.',
  why: 'Hardly anybody stays online, or offline, from the first thought to the last. A map of one half hides where customers change over, which is where things get lost.',
  source:
    'Lemon and Verhoef, “Understanding Customer Experience Throughout the Customer Journey” (2016): customers meet a firm at many touchpoints in several channels and media.',
  bad: `title: Buying running shoes
status: validated
channels:
  web-shop: {name: Web shop, medium: web}
  email: {name: E-mail, medium: email}
touchpoints:
  checkout: {name: Checkout, channel: web-shop}
  training-mail: {name: Training mail, channel: email}
stages:
  - id: conversion
    steps:
      - {action: Pays in the web shop, touchpoint: checkout}
      - {action: Gets the training plan, touchpoint: training-mail}
`,
  good: `title: Buying running shoes
status: validated
channels:
  web-shop: {name: Web shop, medium: web}
  store: {name: Sports store, medium: store}
touchpoints:
  checkout: {name: Checkout, channel: web-shop}
  shop-window: {name: Shop window, channel: store}
stages:
  - id: conversion
    steps:
      - {action: Sees running shoes in the shop window, touchpoint: shop-window}
      - {action: Pays in the web shop, touchpoint: checkout}
`,
  *check({ scope }): Iterable<Report> {
    const online = onlyOnline(scope);
    if (online === undefined) return;
    yield {
      span: atKey(scope.journey.map, 'touchpoints'),
      message: online
        ? l10n.t('All touchpoints of this map are online. Add what happens offline, if anything does.')
        : l10n.t('All touchpoints of this map are offline. Add what happens online, if anything does.'),
    };
  },
};

/** Whether all touchpoints are online, or all are not; undefined where there are both, none, or some of which it is not known. */
function onlyOnline(scope: Scope): boolean | undefined {
  let only: boolean | undefined;
  for (const touchpoint of shownIn(scope, 'touchpoint')) {
    const online = touchpoint && isMetOnline(touchpoint, scope);
    if (online === undefined || online !== (only ?? online)) return undefined;
    only = online;
  }
  return only;
}
