import type {
  Definition,
  DefinitionKind,
  Emotion,
  Item,
  JourneyMap,
  MapType,
  Moment,
  Num,
  Opportunity,
  Parent,
  Stage,
  Step,
  Text,
  Transition,
} from './model';
import { mapNode, Origin } from './nodes';
import type { MapNode, Node, Span } from './tree';
import { child, entries, entry, items, keyText, moving, textOf } from './tree';

/** The top-level keys under which things are defined once, by id. */
export const idMaps = {
  personas: 'persona',
  channels: 'channel',
  touchpoints: 'touchpoint',
  teams: 'team',
  metrics: 'metric',
  evidence: 'evidence',
  frameworks: 'framework',
} as const satisfies Record<string, DefinitionKind>;

/** The top-level key under which things of this kind are defined. */
export const idMapOf = Object.fromEntries(Object.entries(idMaps).map(([key, kind]) => [kind, key])) as Record<
  DefinitionKind,
  keyof typeof idMaps
>;

const mapTypes: readonly string[] = [
  'current-state',
  'future-state',
  'day-in-the-life',
  'service-blueprint',
  'library',
];

const emptyRoot: MapNode = mapNode(new Origin(), { start: 0, end: 0 }, false, []);

/**
 * The typed map of a syntax tree. Takes any tree: what is absent, or of another type than the format says, is left out.
 * Steps, stages and definitions of nodes that an earlier tree had, too, are the same objects, told of their new places.
 */
export function buildMap(tree: Node | undefined): JourneyMap {
  const root = tree?.kind === 'map' ? tree : emptyRoot;
  const type = textOf(child(root, 'type')) ?? 'current-state';
  const status = textOf(child(root, 'status')) ?? 'draft';
  const stagesNode = child(root, 'stages');
  const stages = placeStages(stagesNode);
  let steps: readonly Step[] | undefined;
  return {
    root,
    type: (mapTypes.includes(type) ? type : 'current-state') as MapType,
    isLibrary: type === 'library',
    isDraft: status === 'draft',
    title: text(child(root, 'title')),
    goal: text(child(root, 'goal')),
    language: text(child(root, 'language')),
    framework: text(child(root, 'framework')),
    status: text(child(root, 'status')),
    owner: text(child(root, 'owner')),
    reviewed: text(child(root, 'reviewed')),
    reviewEvery: text(child(root, 'review-every')),
    imports: texts(child(root, 'imports')),
    baseline: text(child(root, 'baseline')),
    parent: buildParent(child(root, 'parent')),
    stages,
    ...(stagesNode?.kind === 'list' ? { stagesNode } : {}),
    get steps() {
      return (steps ??= stages.flatMap(s => s.steps));
    },
    transitions: items(child(root, 'transitions')).map(buildTransition),
    definitions: new Map(Object.entries(idMaps).map(([key, kind]) => [kind, definitionsOf(kind, child(root, key))])),
    anchor: anchorOf(root, ['title']),
  };
}

function text(node: Node | undefined): Text | undefined {
  const value = textOf(node);
  return value === undefined || node?.kind !== 'scalar' ? undefined : { value, node };
}

/** A list of texts, or one text for a list of one. */
function texts(node: Node | undefined): Text[] {
  const all = node?.kind === 'list' ? node.items : node ? [node] : [];
  return all.flatMap(n => text(n) ?? []);
}

function number(node: Node | undefined): Num | undefined {
  return node?.kind === 'scalar' && typeof node.value === 'number' && Number.isFinite(node.value)
    ? { value: node.value, node }
    : undefined;
}

/** Where a finding about an absent key of `node` stands: the value of the first of `keys` that has one, else the first key. */
function anchorOf(node: Node, keys: readonly string[]): Span {
  for (const key of keys) {
    const value = child(node, key);
    if (textOf(value) !== undefined) return value!;
  }
  return entries(node)[0]?.key ?? moving(node, { start: node.start, end: node.start });
}

type Definitions = ReadonlyMap<string, Definition>;

const noDefinitions: Definitions = new Map();
const definitions = new WeakMap<Node, { readonly kind: DefinitionKind; readonly all: Definitions }>();

function definitionsOf(kind: DefinitionKind, node: Node | undefined): Definitions {
  if (!node) return noDefinitions;
  let known = definitions.get(node);
  if (known?.kind !== kind) definitions.set(node, (known = { kind, all: buildDefinitions(kind, node) }));
  return known.all;
}

function buildDefinitions(kind: DefinitionKind, node: Node): Definitions {
  const found = new Map<string, Definition>();
  for (const { key, value } of entries(node)) {
    const id = keyText(key);
    found.set(id, { kind, id, key, value, name: value.kind === 'scalar' ? text(value) : text(child(value, 'name')) });
  }
  return found;
}

function buildMoment(node: Node, anchorKeys: readonly string[]): Moment {
  return {
    node,
    id: text(child(node, 'id')),
    personas: texts(child(node, 'personas')),
    touchpoints: texts(child(node, 'touchpoint')),
    emotion: buildEmotion(child(node, 'emotion')),
    pains: items(child(node, 'pains')).map(buildItem),
    opportunities: items(child(node, 'opportunities')).map(buildOpportunity),
    evidence: texts(child(node, 'evidence')),
    metrics: texts(child(node, 'metrics')),
    journey: text(child(node, 'journey')),
    anchor: anchorOf(node, anchorKeys),
  };
}

type Placed<T> = { -readonly [K in keyof T]: T[K] };
type StepInPlace = Placed<Step>;
type StageInPlace = Omit<Placed<Stage>, 'steps'> & { readonly steps: readonly StepInPlace[] };

const steps = new WeakMap<Node, StepInPlace>();
const stages = new WeakMap<Node, StageInPlace>();

/** The stages of a map, each told where it stands. */
function placeStages(node: Node | undefined): Stage[] {
  let stepsBefore = 0;
  return items(node).map((stageNode, position) => {
    let stage = stages.get(stageNode);
    if (!stage) stages.set(stageNode, (stage = buildStage(stageNode)));
    Object.assign(stage, { position, stepsBefore });
    stepsBefore += stage.steps.length;
    return stage;
  });
}

/** Tells the stages and steps of a map again where they stand, after another map took some of them over. */
export function placeMoments({ stages }: JourneyMap): void {
  let stepsBefore = 0;
  stages.forEach((stage, position) => {
    Object.assign(stage, { position, stepsBefore });
    stage.steps.forEach((step, i) => Object.assign(step, { stage, position: i }));
    stepsBefore += stage.steps.length;
  });
}

function buildStage(node: Node): StageInPlace {
  const stage: StageInPlace = {
    ...buildMoment(node, ['id', 'name']),
    position: 0,
    stepsBefore: 0,
    name: text(child(node, 'name')),
    goal: text(child(node, 'goal')),
    steps: items(child(node, 'steps')).map((stepNode, position) => {
      let step = steps.get(stepNode);
      if (!step) steps.set(stepNode, (step = buildStep(stepNode)));
      return Object.assign(step, { position });
    }),
  };
  for (const step of stage.steps) step.stage = stage;
  return stage;
}

/** A step without its stage, which sets itself. */
function buildStep(node: Node): StepInPlace {
  const truth = child(node, 'moment-of-truth');
  return {
    ...buildMoment(node, ['action', 'id']),
    stage: undefined as unknown as Stage,
    position: 0,
    get number() {
      return this.stage.stepsBefore + this.position;
    },
    action: text(child(node, 'action')),
    thought: text(child(node, 'thought')),
    feeling: child(node, 'feeling'),
    duration: text(child(node, 'duration')),
    momentOfTruth: truth?.kind === 'scalar' && truth.value === true,
  };
}

/** Numbers outside -2..2 are the schema's to tell of, and taken nowhere. */
function buildEmotion(node: Node | undefined): Emotion | undefined {
  const value = (n: Node | undefined): Num | undefined => {
    const found = number(n);
    return found && found.value >= -2 && found.value <= 2 ? found : undefined;
  };
  if (!node) return undefined;
  const all = value(node);
  const byPersona = new Map<string, Num>();
  for (const e of entries(node)) {
    const one = value(e.value);
    if (one) byPersona.set(keyText(e.key), one);
  }
  return all || byPersona.size > 0 ? { ...(all ? { all } : {}), byPersona, node } : undefined;
}

function buildItem(node: Node): Item {
  return node.kind === 'scalar'
    ? { node, text: text(node) }
    : { node, text: text(child(node, 'text')), id: text(child(node, 'id')) };
}

function buildOpportunity(node: Node): Opportunity {
  const addresses = entry(node, 'addresses');
  return {
    ...buildItem(node),
    owner: text(child(node, 'owner')),
    status: text(child(node, 'status')),
    ...(addresses ? { addresses: texts(addresses.value) } : {}),
  };
}

function buildParent(node: Node | undefined): Parent | undefined {
  return node?.kind === 'map' ? { map: text(child(node, 'map')), stage: text(child(node, 'stage')) } : undefined;
}

function buildTransition(node: Node): Transition {
  const always = child(node, 'always');
  return {
    node,
    from: text(child(node, 'from')),
    to: text(child(node, 'to')),
    when: text(child(node, 'when')),
    share: number(child(node, 'share')),
    always: always?.kind === 'scalar' && always.value === true,
  };
}

/** All values of an emotion: the one for everybody, or one a persona. */
export function emotionValues(emotion: Emotion | undefined): number[] {
  return emotion ? [...(emotion.all ? [emotion.all] : []), ...emotion.byPersona.values()].map(n => n.value) : [];
}

/** The mean over personas, from -2 to 2; undefined where nothing is rated. */
export function meanEmotion(emotion: Emotion | undefined): number | undefined {
  const values = emotionValues(emotion);
  return values.length === 0 ? undefined : values.reduce((a, b) => a + b, 0) / values.length;
}
