import assert from 'node:assert/strict';
import { accept, completeAt, filesOf, labels } from './helper';

const defined = `
personas:
  beginner: First-time runner
  club-runner: {name: Club runner}
channels:
  store: {name: Sports store}
touchpoints:
  shop-window: {name: Shop window, channel: store}
  checkout: Checkout
teams: {cx: Customer experience}
metrics: {nps: Would recommend}
evidence: {exit-survey: Exit survey}
`;

const step = (line: string): string =>
  `stages:\n  - id: awareness\n    steps:\n      - action: x\n        ${line}\n${defined}`;

describe('completion of ids', () => {
  const places: Record<string, string> = {
    'after the colon and a space': step('touchpoint: |'),
    'in the middle of a word': step('touchpoint: sho|p-w'),
    'at the beginning of a word': step('touchpoint: |shop'),
    'over words of a name': step('touchpoint: Shop wi|n'),
    'before a comment': step('touchpoint: | # where'),
    'in a list': step('touchpoint: [checkout, |]'),
    'in a list that is still open': step('touchpoint: [checkout, sho|'),
    'in a list with dashes': step('touchpoint:\n          - checkout\n          - |'),
    'in a list with flush dashes': step('touchpoint:\n        - checkout\n        - |'),
    'in double quotes': step('touchpoint: "sho|"'),
    'in single quotes': step("touchpoint: 'sho|'"),
    'in flow style': `stages:\n  - {id: a, touchpoint: |, goal: x}\n${defined}`,
    'at the end of flow style': `stages:\n  - {id: a, touchpoint: |}\n${defined}`,
    'in a stage, with four spaces': `stages:\n    - id: a\n      touchpoint: |\n${defined}`,
    'in a stage, flush': `stages:\n- id: a\n  touchpoint: |\n${defined}`,
    'with Windows line breaks': step('touchpoint: |').replace(/\n/g, '\r\n'),
    'at the end of the text': `${defined}\nstages:\n  - id: a\n    touchpoint: |`,
    'with an open quote above': `title: "x\n${step('touchpoint: |')}`,
    'with a colon in a text above': `goal: Sell: more\n${step('touchpoint: |')}`,
    'with an open bracket below': step('touchpoint: |\n        personas: [a'),
    'with a word begun below': step('touchpoint: |\n        emo'),
  };
  for (const [where, text] of Object.entries(places))
    it(`inserts a touchpoint ${where}`, () => {
      const replaced = text.replace(/(Shop wi|sho|)\|(p-w|shop|n)?/, 'shop-window|');
      assert.equal(accept(text, 'shop-window'), replaced);
    });

  it('puts the space in that the colon needs', () => {
    assert.equal(accept(step('touchpoint:|'), 'checkout'), step('touchpoint: checkout|'));
    assert.equal(
      accept(`stages:\n  - {id: a, touchpoint:|}\n${defined}`, 'checkout'),
      `stages:\n  - {id: a, touchpoint: checkout|}\n${defined}`,
    );
  });

  it('closes a quote that is open', () => {
    assert.equal(accept(step('touchpoint: "sho|'), 'shop-window'), step('touchpoint: "shop-window"|'));
  });

  it('shows names, channels and what it is', () => {
    const item = completeAt(step('touchpoint: |')).find(i => i.label === 'shop-window')!;
    assert.equal(item.labelDetails?.detail?.trim(), 'Shop window');
    assert.equal(item.labelDetails?.description, 'Sports store');
    assert.equal(item.detail, 'Shop window');
    assert.match(
      (item.documentation as { value: string }).value,
      /Shop window.*Touchpoint[\s\S]*Channel: Sports store/,
    );
    assert.match(item.filterText!, /Shop window/);
  });

  it('is found without accents', () => {
    const item = completeAt('touchpoints: {okno: Okno żółte}\nstages:\n  - touchpoint: |').find(
      i => i.label === 'okno',
    )!;
    assert.match(item.filterText!, /oknozolte/);
  });

  it('offers each kind where it belongs, and nothing else', () => {
    const offered: Record<string, readonly string[]> = {
      'personas: [|]': ['beginner', 'club-runner'],
      'personas: [beginner, |]': ['club-runner'],
      'personas:\n          - beginner\n          - |': ['club-runner'],
      'evidence: [|]': ['exit-survey'],
      'metrics: [|]': ['nps'],
      'pains:\n          - {text: y, evidence: [|]}': ['exit-survey'],
      'opportunities:\n          - text: y\n            owner: |': ['cx'],
      'support: [{text: y, owner: |}]': ['cx'],
    };
    for (const [line, ids] of Object.entries(offered)) assert.deepEqual(labels(step(line)), ids, line);
    assert.deepEqual(labels(defined + 'owner: |'), ['cx']);
    assert.deepEqual(labels('channels: {a: b}\ntouchpoints:\n  x:\n    channel: |'), ['a']);
  });

  it('writes a list where only a list can stand', () => {
    assert.equal(accept(step('personas: |'), 'beginner'), step('personas: [beginner|]').replace('|]', ']|'));
    for (const key of ['personas', 'touchpoint', 'emotion'])
      assert.deepEqual(labels(step(`${key}:|`), undefined, ':'), [], 'Enter after the colon goes on below');
    assert.equal(labels('status:|', undefined, ':').length, 4);
    assert.ok(labels(step('touchpoint: |'), undefined, ' ').includes('checkout'));
    assert.equal(accept(step('personas:\n          |'), 'beginner'), step('personas:\n          - beginner|'));
  });

  it('offers personas as keys of an emotion and a feeling', () => {
    assert.deepEqual(labels(step('emotion: {|}')), ['beginner, club-runner', 'beginner', 'club-runner']);
    assert.deepEqual(labels(step('emotion: {beginner: 1, |}')), ['club-runner']);
    assert.equal(accept(step('feeling: {be|}'), 'beginner'), step('feeling: {beginner: |}'));
    assert.equal(accept(step('emotion:\n          |'), 'beginner'), step('emotion:\n          beginner: |'));
    assert.ok(labels(step('emotion: {beginner: |}')).includes('-2'));
  });

  it('offers stages, steps and the ends of the journey to transitions', () => {
    const map = (end: string): string =>
      `framework: loyalty\nstages:\n  - id: awareness\n  - id: own\n    name: Mine\n    steps: [{id: pays, action: Pays}]\ntransitions:\n  - ${end}: |\n`;
    assert.deepEqual(labels(map('from')), ['start', 'awareness', 'own', 'pays']);
    assert.deepEqual(labels(map('to')), ['exit', 'awareness', 'own', 'pays']);
    const details = completeAt(map('to')).map(i => i.detail);
    assert.deepEqual(details.slice(1), ['Awareness', 'Mine', 'Mine › Pays']);
  });

  it('offers the pains of the step to an opportunity', () => {
    const map = `stages:
  - id: a
    pains: [{id: slow, text: Slow}]
    steps:
      - action: x
        pains: [{id: account, text: Needs an account}]
        opportunities: [{text: y, addresses: [|]}]
      - action: z
        pains: [{id: other, text: Other}]
`;
    assert.deepEqual(labels(map), ['account', 'slow']);
  });

  it('offers what libraries define, and says from where', () => {
    const files = filesOf({
      'file:///maps/shared/shop.journey.yaml': 'type: library\ntouchpoints: {till: {name: Till}}\n',
    });
    const text = 'imports: [./shared/shop.journey.yaml]\nstages:\n  - touchpoint: |';
    const item = completeAt(text, files).find(i => i.label === 'till')!;
    assert.equal(item.labelDetails?.description, './shared/shop.journey.yaml');
    assert.match(item.detail!, /Till · \.\/shared\/shop\.journey\.yaml/);
  });

  it('puts an id that YAML would read as something else in quotes', () => {
    assert.equal(
      accept('touchpoints: {2026: Year}\nstages:\n  - touchpoint: |', '2026'),
      'touchpoints: {2026: Year}\nstages:\n  - touchpoint: "2026"|',
    );
  });
});

describe('completion of values', () => {
  it('offers choices with their meaning', () => {
    const items = completeAt('type: |');
    assert.deepEqual(
      items.map(i => i.label),
      ['current-state', 'future-state', 'day-in-the-life', 'service-blueprint', 'library'],
    );
    assert.match(items[1]!.detail!, /baseline/);
    assert.deepEqual(labels('status:|'), ['draft', 'validated', 'active', 'archived']);
    assert.deepEqual(labels('channels: {a: {medium: s|}}').slice(0, 2), ['store', 'branch']);
    assert.equal(accept('status: dr|\ntitle: x', 'draft'), 'status: draft|\ntitle: x');
    assert.equal(accept('status: "dr|"', 'draft'), 'status: "draft|"');
  });

  it('offers true and false, not in quotes', () => {
    assert.deepEqual(labels(step('moment-of-truth: |')), ['true', 'false']);
    assert.deepEqual(labels(step('moment-of-truth: "|"')), []);
    assert.deepEqual(labels('channels: {a: {online: |}}'), ['true', 'false']);
  });

  it('offers the scale of emotions with what the numbers mean', () => {
    const items = completeAt(step('emotion: |'));
    assert.deepEqual(
      items.map(i => [i.label, i.detail]),
      [
        ['2', 'very positive'],
        ['1', 'positive'],
        ['0', 'neutral'],
        ['-1', 'negative'],
        ['-2', 'very negative'],
      ],
    );
    assert.equal(accept(step('emotion: -|'), '-2'), step('emotion: -2|'));
    assert.equal(accept(step('emotion: |1'), '-2'), step('emotion: -2|'));
    assert.deepEqual(labels('touchpoints: {a: {importance: |}}'), ['5', '4', '3', '2', '1']);
  });

  it('offers today, durations and periods', () => {
    assert.equal(accept('reviewed: 20|', '2026-10-02'), 'reviewed: 2026-10-02|');
    assert.deepEqual(labels('evidence: {a: {date: |}}'), ['2026-10-02']);
    assert.ok(labels(step('duration: |')).includes('5 minutes'));
    assert.equal(accept(step('duration: 3|'), '3 days'), step('duration: 3 days|'));
    assert.equal(accept(step('duration: 1|'), '1 hour'), step('duration: 1 hour|'));
    assert.ok(labels('review-every: |').includes('90 days'));
  });

  it('offers languages', () => assert.deepEqual(labels('language: |'), ['en', 'pl', 'fi', 'it']));

  it('offers frameworks with their stages, own ones first', () => {
    const items = completeAt(
      'language: pl\nframework: |\nframeworks: {saas: {name: Software, stages: [discover, buy]}}\n',
    );
    assert.deepEqual(items.map(i => i.label).slice(0, 3), ['saas', 'loyalty', 'service']);
    assert.equal(items[0]!.detail, 'Discover → Buy');
    assert.match((items[1]!.documentation as { value: string }).value, /1\. Świadomość/);
  });

  it('offers the stages that the framework still lacks, in its order', () => {
    const map = (line: string): string =>
      `language: fi\nframework: loyalty\nstages:\n  - id: awareness\n  - ${line}\n  - id: retention\n`;
    const items = completeAt(map('id: |'));
    assert.deepEqual(
      items.map(i => [i.label, i.detail, i.preselect ?? false]),
      [
        ['consideration', 'Harkinta', true],
        ['conversion', 'Konversio', false],
        ['loyalty', 'Uskollisuus', false],
      ],
    );
    assert.match(items[0]!.filterText!, /Harkinta/);
    assert.ok(labels(map('id: consideration|')).includes('consideration'), 'the one under the cursor is not taken');
    assert.equal(accept(map('id: con|'), 'conversion'), map('id: conversion|'));
    assert.ok(labels('stages:\n  - id: awareness\n  - id: |').includes('purchase'));
    assert.ok(!labels('stages:\n  - id: awareness\n  - id: |').includes('awareness'));
  });

  it('offers known stages to a framework that is being defined', () => {
    assert.ok(labels('frameworks: {own: {stages: [awareness, |]}}').includes('purchase'));
    assert.ok(!labels('frameworks: {own: {stages: [awareness, |]}}').includes('awareness'));
  });

  it('offers libraries to imports, and maps where a map is named', () => {
    const files = filesOf({
      'file:///maps/shared/shop.journey.yaml': 'type: library\ntitle: Shop\n',
      'file:///maps/club.journey.yaml': 'title: Club\nstages: [{id: joins, name: Joins}]\n',
    });
    assert.deepEqual(labels('imports: [|]', files), ['./shared/shop.journey.yaml']);
    assert.deepEqual(labels('imports:\n  - |', files), ['./shared/shop.journey.yaml']);
    assert.deepEqual(labels('baseline: |', files), ['./club.journey.yaml']);
    assert.deepEqual(labels('stages:\n  - journey: |', files), ['./club.journey.yaml']);
    assert.deepEqual(labels('parent:\n  map: ./club.journey.yaml\n  stage: |', files), ['joins']);
  });
});
