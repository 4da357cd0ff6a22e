import { emotionValues, meanEmotion } from '../journey/build-map';
import type { Item, Moment, Opportunity, Step, Text } from '../journey/model';
import type { Node } from '../journey/tree';
import { child, entries, items, keyText, textOf } from '../journey/tree';
import type {
  BlueprintItemView,
  Level,
  MomentView,
  OpportunityStatus,
  OpportunityView,
  PainView,
  RatingView,
  StepView,
  TouchpointView,
} from '../shared/map-view';
import type { KnownNames } from './known-names';
import { nameOfId, numberAt, optional, unnamed, word, wordAt, wordsAt } from './known-names';
import { plainText } from './mermaid';

/** The view of a step, remembered as long as the step and the names are the same. */
export function stepView(step: Step, names: KnownNames, persona: (id: string) => number): StepView {
  const before = steps.get(step);
  if (before?.names === names) return before.view;
  const view: StepView = {
    ...momentView(step, names, persona),
    action: word(step.action) ?? word(step.id) ?? unnamed,
    ...optional('thought', word(step.thought)),
    ...optional('duration', word(step.duration)),
    momentOfTruth: step.momentOfTruth,
    physicalEvidence: blueprintItems(step.node, 'physical-evidence', names),
    frontstage: blueprintItems(step.node, 'frontstage', names),
    backstage: blueprintItems(step.node, 'backstage', names),
    support: blueprintItems(step.node, 'support', names),
  };
  steps.set(step, { names, view });
  return view;
}

const steps = new WeakMap<Step, { readonly names: KnownNames; readonly view: StepView }>();

/** What stages and steps share. `persona` gives the index of a persona's id. */
export function momentView(of: Moment, names: KnownNames, persona: (id: string) => number): MomentView {
  const mean = meanEmotion(of.emotion);
  const evidence = of.evidence.map(({ value }) => names.evidence.get(value) ?? { id: value, name: nameOfId(value) });
  const supposed = evidence.length > 0 && evidence.every(e => e.confidence === 'hypothesis');
  return {
    ...optional('id', word(of.id)),
    ...(of.personas.length > 0 ? { personas: [...new Set(of.personas.map(p => persona(p.value)))] } : {}),
    ratings: ratingsOf(of, persona),
    ...optional('mean', mean),
    ...(supposed && emotionValues(of.emotion).length > 0 ? { hypothesis: true as const } : {}),
    motivations: wordsAt(of.node, 'motivations'),
    behaviours: wordsAt(of.node, 'behaviours'),
    touchpoints: of.touchpoints.map(({ value }): TouchpointView => names.touchpoints.get(value) ?? unknown(value)),
    pains: of.pains.map(painView),
    opportunities: of.opportunities.map(o => opportunityView(o, names)),
    metrics: of.metrics.map(
      ({ value }) => names.metrics.get(value) ?? { ...unknown(value), better: 'higher' as const },
    ),
    evidence,
    ...optional('journey', word(of.journey)),
  };
}

const unknown = (id: string): { readonly id: string; readonly name: string } => ({ id, name: nameOfId(id) });

/** Feelings and values of one emotion put together, the one for all first, then by persona in the order written. */
function ratingsOf(of: Moment, persona: (id: string) => number): RatingView[] {
  const feeling = child(of.node, 'feeling');
  const felt = new Map(entries(feeling).map(e => [keyText(e.key), plainText(textOf(e.value) ?? '')]));
  const forAll = feeling?.kind === 'scalar' ? plainText(textOf(feeling) ?? '') || undefined : undefined;
  const { all, byPersona } = of.emotion ?? { all: undefined, byPersona: new Map<string, { readonly value: number }>() };
  const ratings: RatingView[] = [];
  if (all || (forAll && byPersona.size === 0))
    ratings.push({ ...optional('value', all?.value), ...optional('feeling', forAll) });
  for (const id of new Set([...byPersona.keys(), ...felt.keys()])) {
    const value = byPersona.get(id)?.value ?? all?.value;
    ratings.push({
      persona: persona(id),
      ...optional('value', value),
      ...optional('feeling', felt.get(id) || forAll),
    });
  }
  return ratings;
}

const levels: readonly (string | undefined)[] = ['low', 'medium', 'high'] satisfies Level[];
const statuses: readonly (string | undefined)[] = [
  'idea',
  'planned',
  'doing',
  'done',
  'rejected',
] satisfies OpportunityStatus[];

function levelAt(node: Node, key: string): Level | undefined {
  const level = wordAt(node, key);
  return levels.includes(level) ? (level as Level) : undefined;
}

const textOfItem = (item: Item): string => word(item.text) ?? unnamed;

function painView(pain: Item): PainView {
  return {
    text: textOfItem(pain),
    ...optional('id', word(pain.id)),
    ...optional('severity', levelAt(pain.node, 'severity')),
  };
}

function opportunityView(opportunity: Opportunity, names: KnownNames): OpportunityView {
  const { node } = opportunity;
  const status = word(opportunity.status);
  return {
    text: textOfItem(opportunity),
    ...optional('id', word(opportunity.id)),
    ...optional('owner', ownerName(opportunity.owner, names)),
    ...(statuses.includes(status) ? { status: status as OpportunityStatus } : {}),
    ...optional('priority', levelAt(node, 'priority')),
    ...optional('impact', numberAt(node, 'impact', 1, 5)),
    ...optional('effort', numberAt(node, 'effort', 1, 5)),
  };
}

/** The name of the team that an id names. */
export function ownerName(owner: Text | undefined, names: KnownNames): string | undefined {
  return owner && (names.teams.get(owner.value) ?? nameOfId(owner.value));
}

function blueprintItems(node: Node, key: string, names: KnownNames): BlueprintItemView[] {
  return items(child(node, key)).map(item => {
    const owner = textOf(child(item, 'owner'));
    return {
      text: plainText(textOf(item) ?? textOf(child(item, 'text')) ?? '') || unnamed,
      ...optional('type', wordAt(item, 'type')),
      ...optional('owner', owner === undefined ? undefined : (names.teams.get(owner) ?? nameOfId(owner))),
    };
  });
}
