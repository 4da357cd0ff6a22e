import * as l10n from '@vscode/l10n';
import type { Opportunity, Stage, Step, Text } from '../journey/model';
import { fromEach } from '../journey/runs';
import type { Scope } from '../journey/scope';
import { child, textOf } from '../journey/tree';
import { lacks, pathOfMoment } from './fix';
import { shortened } from './names';
import { ownerFixes } from './owners';
import type { MapRule, Report } from './rule';
import { isToBeFilledIn } from '../edits/words';

export const opportunityWithoutOwner: MapRule = {
  id: 'opportunity-without-owner',
  severity: 'information',
  quietInDrafts: true,
  mapsOnly: true,
  summary: 'No team owns an opportunity.',
  why: 'An idea that belongs to nobody is done by nobody. One that was rejected needs no owner.',
  source:
    'Nielsen Norman Group, “Journey Mapping 101”: opportunities come with context such as ownership and metrics, so that it is known who owns which change.',
  bad: `title: Buying running shoes
status: validated
owner: cx
teams:
  cx: Customer experience
stages:
  - id: conversion
    steps:
      - action: Pays in the web shop
        opportunities:
          - Guest checkout
`,
  good: `title: Buying running shoes
status: validated
owner: cx
teams:
  cx: Customer experience
stages:
  - id: conversion
    steps:
      - action: Pays in the web shop
        opportunities:
          - {text: Guest checkout, owner: cx}
`,
  *check(context): Iterable<Report> {
    const { scope } = context;
    for (const { opportunity, text, moment } of ownerless(scope.journey.map.stages))
      yield {
        span: text.node,
        message: l10n.t('“{0}” has no owner. Add the team that takes care of it.', shortened(text.value)),
        fixes: () =>
          ownerFixes(
            context,
            [...pathOfMoment(moment), 'opportunities', moment.opportunities.indexOf(opportunity)],
            ownersNear(moment, scope),
          ),
      };
  },
};

interface Ownerless {
  readonly opportunity: Opportunity;
  readonly text: Text;
  readonly moment: Stage | Step;
}

/** The opportunities of a stage and its steps that no team owns, in the order of the text. */
const ownerless = fromEach((stage: Stage) =>
  [stage, ...stage.steps]
    .flatMap(moment =>
      moment.opportunities.flatMap((opportunity): Ownerless[] => {
        const { node, text, status } = opportunity;
        if (!text || isToBeFilledIn(text.value) || status?.value === 'rejected' || !lacks(node, 'owner')) return [];
        return [{ opportunity, text, moment }];
      }),
    )
    .sort((a, b) => a.text.node.start - b.text.node.start),
);

/** The owners of the touchpoints of a stage or step. */
const ownersNear = ({ touchpoints }: Stage | Step, { definitions }: Scope): string[] =>
  touchpoints.flatMap(
    ({ value }) => textOf(child(definitions.get('touchpoint')?.get(value)?.definition.value, 'owner')) ?? [],
  );
