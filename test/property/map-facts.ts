import type {
  Definition,
  Emotion,
  Item,
  JourneyMap,
  Moment,
  Num,
  Opportunity,
  Stage,
  Step,
  Text,
  Transition,
} from '../../src/journey/model';
import type { Node } from '../../src/journey/tree';
import { spanFact } from './tree-facts';

/** Something told of every field: a field that the type gets is asked for by the compiler. */
export type Facts<T> = Record<keyof T, unknown>;

/** The typed map. `placeOf` tells which node of the tree a node is; steps and stages name each other by their numbers. */
export function mapFacts(map: JourneyMap, placeOf: (node: Node) => string): Facts<JourneyMap> {
  const valued = (of: Text | Num | undefined) => of && `${JSON.stringify(of.value)} at ${placeOf(of.node)}`;

  const item = ({ node, text, id }: Item): Facts<Item> => ({
    node: placeOf(node),
    text: valued(text),
    id: valued(id),
  });

  const opportunity = (of: Opportunity): Facts<Opportunity> => ({
    ...item(of),
    owner: valued(of.owner),
    status: valued(of.status),
    addresses: of.addresses?.map(valued),
  });

  const emotion = ({ all, byPersona, node }: Emotion): Facts<Emotion> => ({
    all: valued(all),
    byPersona: [...byPersona].map(([id, value]) => `${id} ${valued(value)}`),
    node: placeOf(node),
  });

  const moment = (of: Moment): Facts<Moment> => ({
    node: placeOf(of.node),
    id: valued(of.id),
    personas: of.personas.map(valued),
    touchpoints: of.touchpoints.map(valued),
    emotion: of.emotion && emotion(of.emotion),
    pains: of.pains.map(item),
    opportunities: of.opportunities.map(opportunity),
    evidence: of.evidence.map(valued),
    metrics: of.metrics.map(valued),
    journey: valued(of.journey),
    anchor: spanFact(of.anchor),
  });

  const step = (of: Step): Facts<Step> => ({
    ...moment(of),
    stage: map.stages.indexOf(of.stage),
    position: of.position,
    number: of.number,
    action: valued(of.action),
    thought: valued(of.thought),
    feeling: of.feeling && placeOf(of.feeling),
    duration: valued(of.duration),
    momentOfTruth: of.momentOfTruth,
  });

  const stage = (of: Stage): Facts<Stage> => ({
    ...moment(of),
    position: of.position,
    stepsBefore: of.stepsBefore,
    name: valued(of.name),
    goal: valued(of.goal),
    steps: of.steps.map(step),
  });

  const transition = (of: Transition): Facts<Transition> => ({
    node: placeOf(of.node),
    from: valued(of.from),
    to: valued(of.to),
    when: valued(of.when),
    share: valued(of.share),
    always: of.always,
  });

  const definition = (of: Definition): Facts<Definition> => ({
    kind: of.kind,
    id: of.id,
    key: placeOf(of.key),
    value: placeOf(of.value),
    name: valued(of.name),
  });

  const inStages = map.stages.flatMap(s => s.steps);
  return {
    root: placeOf(map.root),
    type: map.type,
    isLibrary: map.isLibrary,
    isDraft: map.isDraft,
    title: valued(map.title),
    goal: valued(map.goal),
    language: valued(map.language),
    framework: valued(map.framework),
    status: valued(map.status),
    owner: valued(map.owner),
    reviewed: valued(map.reviewed),
    reviewEvery: valued(map.reviewEvery),
    imports: map.imports.map(valued),
    baseline: valued(map.baseline),
    parent: map.parent && { map: valued(map.parent.map), stage: valued(map.parent.stage) },
    stages: map.stages.map(stage),
    stagesNode: map.stagesNode && placeOf(map.stagesNode),
    steps: map.steps.map(s => inStages.indexOf(s)),
    transitions: map.transitions.map(transition),
    definitions: [...map.definitions].map(([kind, all]) => [kind, ...[...all].map(([id, of]) => [id, definition(of)])]),
    anchor: spanFact(map.anchor),
  };
}
