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
  Stage,
  Step,
  Text,
  Transition,
} from './model';
import type { MapNode, Node, Span } from './tree';
import { child, entries, entry, items, keyText, textOf } from './tree';

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

const emptyRoot: MapNode = { kind: 'map', flow: false, entries: [], doubled: [], index: new Map(), start: 0, end: 0 };

/** The typed map of a syntax tree. Takes any tree: what is absent, or of another type than the format says, is left out. */
export function buildMap(tree: Node | undefined): JourneyMap {
  const root = tree?.kind === 'map' ? tree : emptyRoot;
  const type = textOf(child(root, 'type')) ?? 'current-state';
  const status = textOf(child(root, 'status')) ?? 'draft';
  const stagesNode = child(root, 'stages');
  const stages = buildStages(stagesNode);
  return {
    root,
    type: (mapTypes.includes(type) ? type : 'current-state') as MapType,
    isLibrary: type === 'library',
    isDraft: status === 'draft',
    title: text(child(root, 'title')),
    goal: text(child(root, 'goal')),
    language: text(child(root, 'language')),
    framework: text(child(root, 'framework')),
    imports: texts(child(root, 'imports')),
    stages,
    ...(stagesNode?.kind === 'list' ? { stagesNode } : {}),
    steps: stages.flatMap(s => s.steps),
    transitions: items(child(root, 'transitions')).map(buildTransition),
    definitions: new Map(Object.entries(idMaps).map(([key, kind]) => [kind, buildDefinitions(kind, child(root, key))])),
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
  return entries(node)[0]?.key ?? { start: node.start, end: node.start };
}

function buildDefinitions(kind: DefinitionKind, node: Node | undefined): Map<string, Definition> {
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
    anchor: anchorOf(node, anchorKeys),
  };
}

function buildStages(node: Node | undefined): Stage[] {
  let number = 0;
  return items(node).map((stageNode, position) => {
    const steps: Step[] = [];
    const stage: Stage = {
      ...buildMoment(stageNode, ['id', 'name']),
      position,
      name: text(child(stageNode, 'name')),
      goal: text(child(stageNode, 'goal')),
      steps,
    };
    for (const stepNode of items(child(stageNode, 'steps'))) steps.push(buildStep(stepNode, stage, number++));
    return stage;
  });
}

function buildStep(node: Node, stage: Stage, number: number): Step {
  const truth = child(node, 'moment-of-truth');
  return {
    ...buildMoment(node, ['action', 'id']),
    stage,
    number,
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
