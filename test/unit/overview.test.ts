import assert from 'node:assert/strict';
import type { Finding, Severity } from '../../src/journey/finding';
import { parse, type Journey } from '../../src/journey/parse';
import { positionsOf } from '../../src/journey/positions';
import type { Files } from '../../src/journey/scope';
import { buildScope, noFiles } from '../../src/journey/scope';
import { countFindings, mapOverview, mapStatus } from '../../src/language/overview';
import { overviewParts } from '../../src/language/overview-parts';
import type { OverviewPart } from '../../src/shared/overview';
import { isMapOverviews, isOverviewParts } from '../../src/shared/overview';

const address = (name: string): string => `file:///maps/${name}`;

const shoes = `title: Buying shoes
goal: Sell shoes
status: active
reviewed: 2026-03-01
language: en
framework: loyalty
imports: [./shop.journey.yaml, ./gone.journey.yaml]
parent: {map: ./life.journey.yaml, stage: buying}
personas:
  beginner: {name: First-time runner, segment: beginners}
stages:
  - id: awareness
    personas: [regular]
    steps:
      - action: Sees the window
        touchpoint: window
        emotion: {beginner: -1, regular: 2}
      - id: asks
        moment-of-truth: true
        journey: ./advice.journey.yaml
  - id: own
`;
const shop = `type: library
channels: {store: Store}
personas: {regular: Regular, tourist: Tourist}
touchpoints: {window: {name: Shop window, channel: store}}
`;
const life = `title: A runner's life
stages:
  - {id: buying, name: Buys shoes, journey: ./shoes.journey.yaml}
`;
const advice = 'title: Getting advice\nstages: []\n';

const workspace = { shoes: shoes, shop: shop, life: life, advice: advice };

/** What is shown below the map `name` of these texts. */
function parts(name: string, texts: Readonly<Record<string, string>> = workspace, stage?: number): OverviewPart[] {
  const journeys = new Map<string, Journey>(
    Object.entries(texts).map(([of, text]) => [address(`${of}.journey.yaml`), parse(text)]),
  );
  const files: Files = {
    read: uri => {
      const journey = journeys.get(uri);
      return journey ? { state: 'read', journey } : { state: 'missing' };
    },
    maps: () => [...journeys].map(([uri, journey]) => ({ uri, journey })),
  };
  const uri = address(`${name}.journey.yaml`);
  const found = overviewParts({ scope: buildScope(uri, journeys.get(uri)!, files), files, today: '2026-11-23' }, stage);
  assert.ok(isOverviewParts(JSON.parse(JSON.stringify(found))), 'the client takes it');
  return found;
}

const line = (text: string, name = 'a.journey.yaml') => {
  const found = mapOverview({ uri: address(name), journey: parse(text) });
  assert.ok(isMapOverviews(JSON.parse(JSON.stringify([found]))), 'the client takes it');
  return found;
};

const brief = ({ label, description }: OverviewPart): string => (description ? `${label} | ${description}` : label);
const groupOf = (all: readonly OverviewPart[], kind: OverviewPart['kind']): readonly OverviewPart[] | undefined =>
  all.find(p => p.kind === kind)?.parts;

/** The text that a click selects. */
function selected({ place }: OverviewPart, text: string): string {
  const at = positionsOf(text);
  return text.slice(at.offset(place!.range.start), at.offset(place!.range.end));
}

describe('the overview of a map', () => {
  it('is its title, type, status, review, and what is in it', () => {
    assert.deepEqual(line(shoes, 'shoes.journey.yaml'), {
      uri: address('shoes.journey.yaml'),
      title: 'Buying shoes',
      type: 'current-state',
      status: 'active',
      reviewed: '2026-03-01',
      goal: 'Sell shoes',
      stages: 2,
      steps: 2,
      definitions: { persona: 1 },
    });
    assert.deepEqual(line(shop).definitions, { persona: 2, channel: 1, touchpoint: 1 });
  });

  it('calls a map without a title by its file, and takes no review of another form', () => {
    const { title, reviewed } = line('reviewed: last spring\n', 'ma%20vie.journey.yml');
    assert.deepEqual([title, reviewed], ['ma vie', undefined]);
  });

  for (const text of [
    '',
    '[',
    'title:\n',
    '- a\n',
    'status: {a: 1}\nstages: 3\npersonas: []\nparent: [x]\n',
    'stages: [null, 3, {steps: {a: 1}}]\n',
  ])
    it(`takes ${JSON.stringify(text)} for what it is`, () => {
      assert.equal(line(text).title, 'a');
      for (const p of parts('a', { a: text })) assert.notEqual(p.label, '');
    });

  it('counts what is found but hints, and tells of a review that is overdue', () => {
    const finding = (severity: Severity, code = 'x'): Finding => ({
      code,
      severity,
      message: '',
      span: { start: 0, end: 0 },
    });
    assert.deepEqual(
      countFindings([finding('error'), finding('warning', 'stale-review'), finding('hint'), finding('warning')]),
      {
        errors: 1,
        warnings: 2,
        notes: 0,
        reviewOverdue: true,
      },
    );
  });

  it('tells language and framework by name', () => {
    const of = (text: string) => mapStatus(buildScope(address('a.journey.yaml'), parse(text), noFiles));
    assert.deepEqual(of('language: fi\nframework: before-during-after\n'), {
      language: 'fi',
      framework: 'Before, during, after',
    });
    assert.deepEqual(of('framework: ours\nframeworks: {ours: {name: Our way, stages: [a]}}\n'), {
      framework: 'Our way',
    });
    assert.deepEqual(of('framework: unknown\n'), { framework: 'unknown' });
    assert.deepEqual(of('title: x\n'), {});
  });
});

describe('what is below a map', () => {
  it('begins with its stages, which a click selects in the text', () => {
    const stages = parts('shoes').filter(p => p.kind === 'stage');
    assert.deepEqual(stages.map(brief), ['Awareness | 2 steps', 'Own | 0 steps']);
    assert.deepEqual(
      stages.map(p => selected(p, shoes)),
      ['awareness', 'own'],
    );
    assert.match(stages[0]!.tooltip!, /Stage 1 of 5 of the framework/);
  });

  it('has the steps of a stage, with touchpoint, mean emotion and moment of truth', () => {
    const steps = parts('shoes', workspace, 0);
    assert.deepEqual(steps.map(brief), ['Sees the window | Shop window', 'asks']);
    assert.deepEqual(
      steps.map(s => [s.emotion, s.momentOfTruth]),
      [
        [{ mean: 0.5, text: '+0.5' }, undefined],
        [undefined, true],
      ],
    );
    assert.equal(selected(steps[0]!, shoes), 'Sees the window');
    assert.deepEqual(parts('shoes', workspace, 7), [], 'a stage that is gone has none');
  });

  it('writes numbers as the map’s language does', () => {
    const pl = 'language: pl\nstages: [{id: a, steps: [{action: b, emotion: -0.5}]}]\n';
    assert.equal(parts('pl', { pl }, 0)[0]!.emotion!.text, '−0,5');
    const library = 'type: library\nlanguage: pl\nmetrics: {m: {value: 1.5, unit: zł}, n: {value: few}}\n';
    assert.deepEqual(groupOf(parts('library', { library }), 'definitions')!.map(brief), ['M | 1,5\u00a0zł', 'N | few']);
  });

  it('has the personas of the map, and those of libraries that it names', () => {
    const [own, named, ...others] = groupOf(parts('shoes'), 'personas')!;
    assert.deepEqual([brief(own!), brief(named!), others], ['First-time runner | beginners', 'Regular', []]);
    assert.equal(named!.place!.uri, address('shop.journey.yaml'));
    assert.equal(selected(named!, shop), 'regular');
  });

  it('has the libraries that it imports, and says which are not there', () => {
    const [library, gone] = groupOf(parts('shoes'), 'imports')!;
    assert.deepEqual(library!.map, { uri: address('shop.journey.yaml'), type: 'library' });
    assert.equal(brief(gone!), 'gone | not found');
    assert.equal(gone!.map, undefined);
    assert.equal(selected(gone!, shoes), './gone.journey.yaml');
  });

  it('has sub-journeys with the step that names them, and the map that it is a part of, once', () => {
    const all = parts('shoes');
    assert.deepEqual(groupOf(all, 'journeys')!.map(brief), ['Getting advice | Awareness › asks']);
    assert.deepEqual(groupOf(all, 'users')!.map(brief), ["A runner's life | Buys shoes"]);
    const [whole] = groupOf(parts('advice'), 'users')!;
    assert.equal(brief(whole!), 'Buying shoes | Awareness › asks', 'though it names no parent');
    assert.equal(selected(whole!, shoes), 'asks');
  });

  it('ends with maps that are parts of each other, or of themselves', () => {
    const circle = { a: 'parent: {map: ./a.journey.yaml}\nstages: [{id: x, journey: ./a.journey.yaml}]\n' };
    assert.deepEqual(
      parts('a', circle).map(p => [p.kind, p.parts?.length]),
      [
        ['stage', undefined],
        ['journeys', 1],
        ['users', 1],
      ],
    );
  });

  it('of a library are its definitions by kind, and who imports it', () => {
    const all = parts('shop');
    assert.deepEqual(all.map(brief), ['Personas | 2', 'Channels | 1', 'Touchpoints | 1', 'Used by | 1']);
    assert.deepEqual(
      all.map(p => p.of),
      ['persona', 'channel', 'touchpoint', undefined],
    );
    assert.equal(brief(all[2]!.parts![0]!), 'Shop window | Store');
    assert.equal(brief(all[3]!.parts![0]!), 'Buying shoes | ./shoes.journey.yaml');
  });
});
