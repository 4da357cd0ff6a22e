import type { ComparedField, FieldChange } from '../../shared/comparison';
import { comparedFields } from '../../shared/comparison';
import type { BlueprintItemView, MapView, MomentView, PersonaView, StageView, StepView } from '../../shared/map-view';
import type { PersonaPair } from './compare-personas';

/** What something says, field by field; what it does not say is empty. */
export type Fields = Partial<Record<ComparedField, readonly string[]>>;

/** The fields in which two things differ; the order in a list tells nothing. */
export function compareFields(before: Fields, after: Fields): FieldChange[] {
  return comparedFields.flatMap(field => {
    const [was, is] = [before[field] ?? [], after[field] ?? []];
    return sorted(was) === sorted(is) ? [] : [{ field, before: was, after: is }];
  });
}

const sorted = (texts: readonly string[]): string => JSON.stringify([...texts].sort());

const one = (text: string | undefined): readonly string[] => (text === undefined ? [] : [text]);
const flag = (is: boolean | undefined): readonly string[] => (is ? ['true'] : []);
const names = (all: readonly { readonly name: string }[]): readonly string[] => all.map(of => of.name);
const item = ({ text, owner, type }: BlueprintItemView): string =>
  [text, type, owner].filter(part => part !== undefined).join(' · ');

export function mapFields(map: MapView): Fields {
  return {
    title: one(map.title || undefined),
    goal: one(map.goal),
    scenario: one(map.scenario),
    type: one(map.type),
    market: one(map.market),
    status: one(map.status),
    owner: one(map.owner),
    reviewed: one(map.reviewed?.date),
    language: one(map.language),
  };
}

/** What a persona is called for both sides: by its new name, so that a new name alone changes nothing else. */
export type PersonaNames = (persona: number) => string;

/** @param side on which the personas of `map` are looked up in `pairs` */
export function personaNames(map: MapView, pairs: readonly PersonaPair[], side: 'before' | 'after'): PersonaNames {
  const known = new Map(pairs.map(pair => [pair[side], pair.name]));
  return i => known.get(i) ?? map.personas[i]?.name ?? '';
}

function momentFields(view: MomentView, persona: PersonaNames): Fields {
  return {
    personas: view.personas?.map(persona) ?? [],
    feeling: feelings(view, persona),
    hypothesis: flag(view.hypothesis),
    touchpoints: names(view.touchpoints),
    motivations: view.motivations,
    behaviours: view.behaviours,
    metrics: names(view.metrics),
    evidence: names(view.evidence),
    journey: one(view.journey),
  };
}

export function stepFields(view: StepView, persona: PersonaNames): Fields {
  return {
    ...momentFields(view, persona),
    action: one(view.action),
    thought: one(view.thought),
    duration: one(view.duration),
    'moment-of-truth': flag(view.momentOfTruth),
    'physical-evidence': view.physicalEvidence.map(item),
    frontstage: view.frontstage.map(item),
    backstage: view.backstage.map(item),
    support: view.support.map(item),
  };
}

export function stageFields(view: StageView, persona: PersonaNames, signed: (emotion: number) => string): Fields {
  return {
    ...momentFields(view, persona),
    name: one(view.name),
    goal: one(view.goal),
    // The mean that is shown of a stage is that of its steps
    emotion: view.ratings.flatMap(r =>
      withPersona(r.persona, r.value === undefined ? undefined : signed(r.value), persona),
    ),
  };
}

export const personaFields = ({ name, segment, quote, goals, needs }: PersonaView): Fields => ({
  name: one(name),
  segment: one(segment),
  quote: one(quote),
  goals,
  needs,
});

/** Feelings in words, each with its persona where it is one persona's. */
export const feelings = (view: MomentView, persona: PersonaNames): string[] =>
  view.ratings.flatMap(r => withPersona(r.persona, r.feeling, persona));

function withPersona(persona: number | undefined, text: string | undefined, name: PersonaNames): string[] {
  if (text === undefined) return [];
  return [persona === undefined ? text : `${name(persona)}: ${text}`];
}
