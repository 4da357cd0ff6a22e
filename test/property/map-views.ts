import fc from 'fast-check';
import { plainText } from '../../src/render/mermaid';
import type {
  BlueprintItemView,
  EvidenceView,
  MapView,
  MetricView,
  MomentView,
  PersonaView,
  StageView,
  StepView,
  TouchpointView,
  WayEnd,
} from '../../src/shared/map-view';
import { hostileText } from './hostile-text';

/** Texts come on one line and never empty, as the server gives them. */
const text = hostileText.map(t => plainText(t) || '…');
const id = fc.constantFrom('a', 'b', 'c', '__proto__', 'constructor');
const few = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(of, { maxLength: 3 });
/** What is defined once. */
const byId = <T extends { readonly id: string }>(of: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc.uniqueArray(of, { selector: ({ id: one }) => one, maxLength: 3 });
const number = fc.oneof(fc.integer({ min: -1000, max: 1e6 }), fc.double({ noNaN: true, noDefaultInfinity: true }));
const level = fc.constantFrom('low' as const, 'medium' as const, 'high' as const);
/** A record in which the keys named have to be there. */
const record = <T extends object, K extends keyof T>(
  of: { [P in keyof T]-?: fc.Arbitrary<Exclude<T[P], undefined>> },
  requiredKeys: K[],
): fc.Arbitrary<T> => fc.record(of, { requiredKeys }) as unknown as fc.Arbitrary<T>;

const persona = record<PersonaView, 'id' | 'name' | 'goals' | 'needs'>(
  { id, name: text, segment: text, quote: text, goals: few(text), needs: few(text) },
  ['id', 'name', 'goals', 'needs'],
);
const touchpoint = record<TouchpointView, 'id' | 'name'>(
  {
    id,
    name: text,
    channel: text,
    medium: text,
    relation: fc.constantFrom('competitor', 'other'),
    importance: fc.integer({ min: 1, max: 5 }),
    satisfaction: fc.integer({ min: 1, max: 5 }),
  },
  ['id', 'name'],
);
const metric = record<MetricView, 'id' | 'name' | 'better'>(
  {
    id,
    name: text,
    unit: text,
    value: number,
    target: number,
    better: fc.constantFrom('higher', 'lower'),
    date: text,
  },
  ['id', 'name', 'better'],
);
const evidence = record<EvidenceView, 'id' | 'name'>(
  { id, name: text, type: text, method: text, confidence: text, date: text, sample: number },
  ['id', 'name'],
);
const item = record<BlueprintItemView, 'text'>({ text, type: text, owner: text }, ['text']);

const moment = (personas: number) => {
  const index = fc.nat({ max: Math.max(personas - 1, 0) });
  return {
    id,
    personas: personas > 0 ? few(index) : fc.constant([]),
    ratings: few(
      fc.record(
        {
          ...(personas > 0 ? { persona: index } : {}),
          value: fc.double({ min: -2, max: 2, noNaN: true }),
          feeling: text,
        },
        { requiredKeys: [] },
      ),
    ),
    mean: fc.double({ min: -2, max: 2, noNaN: true }),
    hypothesis: fc.constant(true as const),
    motivations: few(text),
    behaviours: few(text),
    touchpoints: few(touchpoint),
    pains: few(fc.record({ text, id, severity: level }, { requiredKeys: ['text'] })),
    opportunities: few(
      fc.record(
        {
          text,
          id,
          owner: text,
          status: fc.constantFrom('idea' as const, 'doing' as const),
          priority: level,
          impact: fc.integer({ min: 1, max: 5 }),
          effort: fc.integer({ min: 1, max: 5 }),
        },
        { requiredKeys: ['text'] },
      ),
    ),
    metrics: few(metric),
    evidence: few(evidence),
    journey: text,
  } satisfies { [P in keyof MomentView]-?: fc.Arbitrary<MomentView[P]> };
};
const lists = [
  'ratings',
  'motivations',
  'behaviours',
  'touchpoints',
  'pains',
  'opportunities',
  'metrics',
  'evidence',
] as const;

const step = (personas: number): fc.Arbitrary<StepView> =>
  fc.record(
    {
      ...moment(personas),
      action: text,
      thought: text,
      duration: text,
      momentOfTruth: fc.boolean(),
      physicalEvidence: few(item),
      frontstage: few(item),
      backstage: few(item),
      support: few(item),
    },
    {
      requiredKeys: [...lists, 'action', 'momentOfTruth', 'physicalEvidence', 'frontstage', 'backstage', 'support'],
    },
  );
const stage = (personas: number): fc.Arbitrary<StageView> =>
  fc.record(
    { ...moment(personas), name: text, goal: text, steps: few(step(personas)) },
    { requiredKeys: [...lists, 'name', 'steps'] },
  );

/** Maps with texts as nobody would wish for, as the server gives them. */
export const mapViews: fc.Arbitrary<MapView> = byId(persona).chain(personas =>
  few(stage(personas.length)).chain(stages => {
    const end: fc.Arbitrary<WayEnd> = fc.oneof(
      fc.constantFrom('start' as const, 'exit' as const),
      ...stages.map((of, s) =>
        fc.constantFrom<WayEnd>({ stage: s }, ...of.steps.map((_, i): WayEnd => ({ stage: s, step: i }))),
      ),
    );
    return record<MapView, never>(
      {
        uri: fc.constant('file:///m.journey.yaml'),
        version: fc.constant(1),
        title: fc.oneof(text, fc.constant('')),
        goal: text,
        scenario: text,
        type: fc.oneof(text, fc.constant('current-state')),
        market: fc.oneof(text, fc.constant('b2c')),
        status: text,
        owner: text,
        reviewed: fc.record({ date: text, stale: fc.boolean() }),
        language: fc.oneof(fc.constantFrom('en', 'pl', 'fi-FI', 'it', 'ar'), text),
        direction: fc.constantFrom('ltr', 'rtl'),
        baseline: text,
        personas: fc.constant(personas),
        stages: fc.constant(stages),
        missing: few(fc.record({ frameworkId: id, name: text, position: fc.constant(0) })),
        transitions: few(
          fc.record(
            { index: fc.nat(), from: end, to: end, when: text, share: fc.double({ min: 0, max: 100, noNaN: true }) },
            { requiredKeys: ['index', 'from', 'to'] },
          ),
        ),
        touchpoints: few(touchpoint),
        metrics: byId(metric),
        evidence: byId(evidence),
        problem: fc.record({ line: fc.nat(), message: text }),
        library: fc.constant(true as const),
      },
      [],
    ).map(made => ({
      ...{ uri: '', version: 1, title: '', type: 'current-state', language: 'en', direction: 'ltr' as const },
      ...{ personas, stages, missing: [], transitions: [], touchpoints: [], metrics: [], evidence: [] },
      ...made,
    }));
  }),
);

/** The author's texts of each stage and step that every export of the map has to tell. */
export function textsOf(map: MapView): string[] {
  const ofMoment = (m: MomentView): string[] => [
    ...m.motivations,
    ...m.behaviours,
    ...[...m.pains, ...m.opportunities].map(({ text: words }) => words),
    ...m.ratings.flatMap(({ feeling }) => feeling ?? []),
    ...m.touchpoints.map(t => t.name),
    ...m.opportunities.flatMap(({ owner }) => owner ?? []),
  ];
  return map.stages.flatMap(s => [
    s.name,
    ...(s.goal === undefined ? [] : [s.goal]),
    ...ofMoment(s),
    ...s.steps.flatMap(one => [
      one.action,
      ...[one.thought, one.duration, one.journey].flatMap(t => t ?? []),
      ...ofMoment(one),
      ...[one.physicalEvidence, one.frontstage, one.backstage, one.support].flat().map(({ text: words }) => words),
    ]),
  ]);
}
