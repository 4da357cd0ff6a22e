import * as l10n from '@vscode/l10n';
import type { Item, Opportunity, Stage, Step, Text } from '../journey/model';
import { fromEach } from '../journey/runs';
import type { Scope } from '../journey/scope';
import { child } from '../journey/tree';
import { insertItem } from '../edits/insert-item';
import { fixBy, pathOfMoment } from './fix';
import { shortened } from './names';
import type { MapRule, Report } from './rule';
import { isToBeFilledIn } from '../edits/words';
import { newOpportunity } from './scaffold';

export const painWithoutOpportunity: MapRule = {
  id: 'pain-without-opportunity',
  severity: 'warning',
  quietInDrafts: true,
  mapsOnly: true,
  summary: 'No opportunity of the step or its stage answers a pain.',
  why: 'A map is made to change something. A pain without an idea, not even a rejected one, is the place where the work stopped.',
  source:
    'Nielsen Norman Group, “Journey Mapping 101”: opportunities are the fifth of the five components of a map. Which pains an opportunity answers is told by `addresses`, or is all of its step.',
  bad: `title: Buying running shoes
status: validated
stages:
  - id: conversion
    steps:
      - action: Pays in the web shop
        pains:
          - Must create an account before paying
`,
  good: `title: Buying running shoes
status: validated
stages:
  - id: conversion
    steps:
      - action: Pays in the web shop
        pains:
          - Must create an account before paying
        opportunities:
          - Guest checkout
`,
  *check({ scope }): Iterable<Report> {
    for (const { pain, text, moment } of unanswered(scope.journey.map.stages))
      yield {
        span: text.node,
        message: l10n.t('No opportunity answers “{0}”. Add an idea that would help.', shortened(text.value)),
        fixes: () =>
          fixBy(
            l10n.t('Add an opportunity'),
            insertItem(
              scope.journey,
              [...pathOfMoment(moment), 'opportunities'],
              moment.opportunities.length,
              answerTo(pain, moment, scope),
            ),
            true,
          ),
      };
  },
};

interface Unanswered {
  readonly pain: Item;
  readonly text: Text;
  readonly moment: Stage | Step;
}

/** The pains of a stage and its steps that wait for an idea, in the order of the text. */
const unanswered = fromEach((stage: Stage) => {
  const byStage = answersOf(stage.opportunities);
  const { named } = answersOf(stage.steps.flatMap(step => step.opportunities));
  return (
    [stage, ...stage.steps]
      // Pains that are repeated (`*pains`) are told of where they are written: there they are answered, too
      .filter(({ node }) => !node.alias && !child(node, 'pains')?.alias)
      .flatMap(moment => {
        // Of what its steps have, a stage's pains are answered only by what names them
        const own = 'stage' in moment ? answersOf(moment.opportunities) : { all: false, named };
        if (own.all || byStage.all) return [];
        return moment.pains.flatMap((pain): Unanswered[] => {
          const { id, text } = pain;
          const isNamed = id && (own.named.has(id.value) || byStage.named.has(id.value));
          return text && !isToBeFilledIn(text.value) && !isNamed ? [{ pain, text, moment }] : [];
        });
      })
      .sort((a, b) => a.text.node.start - b.text.node.start)
  );
});

interface Answers {
  /** One of them names no pain: it is for all that are there. */
  readonly all: boolean;
  /** The ids of the pains that they name. */
  readonly named: ReadonlySet<string>;
}

const answersOf = (opportunities: readonly Opportunity[]): Answers => ({
  all: opportunities.some(o => !o.addresses),
  named: new Set(opportunities.flatMap(o => o.addresses?.map(id => id.value) ?? [])),
});

/** It names the pain where there are others that it would else be taken to answer. */
function answerTo(pain: Item, moment: Stage | Step, scope: Scope): ReturnType<typeof newOpportunity> {
  const alone = moment.pains.length === 1 && ('stage' in moment || moment.steps.every(s => s.pains.length === 0));
  return newOpportunity(scope, alone ? undefined : pain.id?.value);
}
