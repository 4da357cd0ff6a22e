import * as l10n from '@vscode/l10n';
import { lacks } from './fix';
import { ownerFixes } from './owners';
import type { MapRule, Report } from './rule';

export const noOwner: MapRule = {
  id: 'no-owner',
  severity: 'information',
  quietInDrafts: true,
  mapsOnly: true,
  summary: 'A map belongs to no team.',
  why: 'A map that nobody looks after is soon no longer true, and nobody notices. The owner is who is asked when something in it is not right.',
  source:
    'Nielsen Norman Group, “Journey Mapping 101”: most maps end with opportunities, insights and internal ownership.',
  bad: `title: Buying running shoes
status: validated
teams:
  cx: Customer experience
stages: []
`,
  good: `title: Buying running shoes
status: validated
owner: cx
teams:
  cx: Customer experience
stages: []
`,
  *check(context): Iterable<Report> {
    const { map } = context.scope.journey;
    if (!lacks(map.root, 'owner')) return;
    yield {
      span: map.anchor,
      message: l10n.t('This map has no owner. Add the team that keeps it up to date.'),
      fixes: () => ownerFixes(context, []),
    };
  },
};
