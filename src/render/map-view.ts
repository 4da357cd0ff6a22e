import type { StageMatch } from '../journey/frameworks';
import { languageOf, matchStages, positionsFor, stageName } from '../journey/frameworks';
import type { DefinitionKind, Stage, Text, Transition } from '../journey/model';
import { positions } from '../journey/positions';
import { reviewedUntil } from '../journey/review';
import type { MapContext } from '../journey/scope';
import type { MapView, MissingStageView, PersonaView, StageView, TransitionView, WayEnd } from '../shared/map-view';
import { isRightToLeft } from './direction';
import type { KnownNames } from './known-names';
import { knownNames, nameOfId, optional, unnamed, valueOf, word, wordAt } from './known-names';
import { momentView, ownerName, stepView } from './moment-view';

/**
 * What pictures are drawn from: pure, and tolerant of half-typed text. Stages and steps that did not change are the same objects
 * as in the view before.
 * @param version the version of the document that `context` was made from
 */
export function buildMapView(context: MapContext, version: number): MapView {
  const { scope } = context;
  const { journey } = scope;
  const { map } = journey;
  const names = knownNames(scope);
  const personas = personaIndex(names);
  const match = scope.framework && !map.isLibrary ? matchStages(map.stages, scope.framework) : undefined;
  const language = word(map.language) ?? 'en';
  const drawn = map.isLibrary ? [] : map.stages;
  const stages = drawn.map(s => stageView(s, match, language, names, personas.of));
  const problem = journey.problems[0];
  const until = reviewedUntil(map, context.team?.reviewEvery);
  const ofMap = <T>(kind: DefinitionKind, all: ReadonlyMap<string, T>): T[] =>
    [...(map.definitions.get(kind)?.keys() ?? [])].flatMap(id => all.get(id) ?? []);
  return {
    uri: scope.uri,
    version,
    title: word(map.title) ?? '',
    ...optional('goal', word(map.goal)),
    ...optional('scenario', wordAt(map.root, 'scenario')),
    type: map.type,
    ...optional('market', wordAt(map.root, 'market')),
    ...optional('status', word(map.status)),
    ...optional('owner', ownerName(map.owner, names)),
    ...(map.reviewed && until !== undefined
      ? { reviewed: { date: map.reviewed.value, stale: context.today > until } }
      : {}),
    language,
    direction: isRightToLeft(language) ? 'rtl' : 'ltr',
    ...optional('baseline', word(map.baseline)),
    personas: personas.all(),
    stages,
    missing: match ? missingStages(match, map.stages, language) : [],
    transitions: transitionViews(map.transitions, drawn),
    touchpoints: [...names.touchpoints.values()],
    metrics: ofMap('metric', names.metrics),
    evidence: ofMap('evidence', names.evidence),
    ...(problem ? { problem: { line: positions(journey).at(problem.span.start).line, message: problem.message } } : {}),
    ...(map.isLibrary ? { library: true as const } : {}),
  };
}

interface PersonaIndex {
  readonly of: (id: string) => number;
  readonly all: () => readonly PersonaView[];
}

/** Whoever else is named comes after those whose journey it is: from imports of a map with personas of its own, or defined nowhere. */
function personaIndex(names: KnownNames): PersonaIndex {
  const { personas, everybody } = names;
  const known = others.get(names) ?? { all: [...personas], index: new Map(personas.map((p, i) => [p.id, i])) };
  others.set(names, known);
  return {
    of: id => {
      const found = known.index.get(id);
      if (found !== undefined) return found;
      known.index.set(id, known.all.length);
      known.all = [...known.all, everybody.get(id) ?? { id, name: nameOfId(id), goals: [], needs: [] }];
      return known.all.length - 1;
    },
    all: () => known.all,
  };
}

/** An index that was given stays: views of steps are remembered with it. */
const others = new WeakMap<KnownNames, { all: PersonaView[]; readonly index: Map<string, number> }>();

function stageView(
  stage: Stage,
  match: StageMatch | undefined,
  language: string,
  names: KnownNames,
  persona: (id: string) => number,
): StageView {
  const framework = match?.of.get(stage);
  const name =
    word(stage.name) ??
    (framework ? stageName(framework, languageOf(language)) : stage.id ? nameOfId(stage.id.value) : unnamed);
  const before = stages.get(stage);
  if (before?.names === names && before.view.name === name && before.view.frameworkId === framework?.id)
    return before.view;
  const steps = stage.steps.map(s => stepView(s, names, persona));
  const moment = momentView(stage, names, persona);
  const rated = steps.flatMap(s => s.mean ?? []);
  const mean = rated.length > 0 ? rated.reduce((a, b) => a + b, 0) / rated.length : moment.mean;
  const view: StageView = {
    ...moment,
    name,
    ...optional('frameworkId', framework?.id),
    ...optional('goal', word(stage.goal)),
    steps,
    ...optional('stageMean', mean),
  };
  stages.set(stage, { names, view });
  return view;
}

const stages = new WeakMap<Stage, { readonly names: KnownNames; readonly view: StageView }>();

function missingStages(match: StageMatch, of: readonly Stage[], language: string): MissingStageView[] {
  const position = positionsFor(match, of);
  return match.missing
    .map(missing => ({
      frameworkId: missing.id,
      name: stageName(missing, languageOf(language)),
      position: position(missing.id),
    }))
    .sort((a, b) => a.position - b.position);
}

function transitionViews(transitions: readonly Transition[], stages: readonly Stage[]): TransitionView[] {
  if (transitions.length === 0) return [];
  const ends = endsById(stages);
  return transitions.flatMap((transition, index) => transitionView(transition, index, ends) ?? []);
}

function transitionView(
  { from, to, when, share, always }: Transition,
  index: number,
  ends: ReadonlyMap<string, WayEnd>,
): TransitionView | undefined {
  const [first, last] = [from && ends.get(from.value), to && ends.get(to.value)];
  const percent = valueOf(share);
  return first === undefined || last === undefined
    ? undefined
    : {
        index,
        from: first,
        to: last,
        ...optional('when', word(when)),
        ...(percent !== undefined && percent >= 0 && percent <= 100 ? { share: percent } : {}),
        ...(always ? { always } : {}),
      };
}

/** What transitions can name; of an id that stands twice, the first. */
function endsById(stages: readonly Stage[]): ReadonlyMap<string, WayEnd> {
  const ends = new Map<string, WayEnd>([
    ['start', 'start'],
    ['exit', 'exit'],
  ]);
  const add = (id: Text | undefined, end: WayEnd): void => {
    if (id && !ends.has(id.value)) ends.set(id.value, end);
  };
  for (const { id, position: stage, steps } of stages) {
    add(id, { stage });
    for (const { id: of, position: step } of steps) add(of, { stage, step });
  }
  return ends;
}
