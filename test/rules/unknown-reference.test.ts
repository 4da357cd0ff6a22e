import assert from 'node:assert/strict';
import { unknownReference as rule } from '../../src/rules/unknown-reference';
import { applied, filesOf, findings, fixTitles, goldenFix, said, type Others } from './harness';

const step = (rest: string): string => `title: A
channels:
  store: Store
touchpoints:
  shop-window: {name: Shop window, channel: store}
stages:
  - id: awareness
    steps:
      - {action: Looks, ${rest}}
`;

describe('unknown-reference', () => {
  it('tells of an id that is defined nowhere, and of the one that was likely meant', () => {
    assert.deepEqual(said(rule, step('touchpoint: shop-windw')), [
      ['shop-windw', 'No touchpoint has the id `shop-windw`. Did you mean `shop-window`?'],
    ]);
    assert.deepEqual(said(rule, step('touchpoint: [shop-window, radio]')), [
      ['radio', 'No touchpoint has the id `radio`. Define it under `touchpoints`, or choose another.'],
    ]);
    assert.deepEqual(said(rule, step('emotion: {runner: 1}')), [
      ['runner', 'No persona has the id `runner`. Define it under `personas`, or choose another.'],
    ]);
    assert.deepEqual(said(rule, step('emotion: {runner: }')), []);
    assert.deepEqual(said(rule, 'title: A\nframework: loyality\n'), [
      ['loyality', 'No framework has the id `loyality`. Did you mean `loyalty`?'],
    ]);
  });

  it('tells of an id of another kind, and of a name', () => {
    assert.deepEqual(said(rule, step('touchpoint: store')), [
      ['store', '`store` stands under `channels`, but here an id from `touchpoints` is needed.'],
    ]);
    assert.deepEqual(said(rule, step('touchpoint: Shop Window')), [
      ['Shop Window', '“Shop Window” is a name. Write its id here: `shop-window`.'],
    ]);
  });

  it('is silent while an import can’t be read, except of what no import can bring', () => {
    const files = filesOf({ 'b.journey.yaml': null });
    const text =
      'title: A\nimports: [./b.journey.yaml]\nowner: cx\nstages: []\ntransitions:\n  - {from: start, to: b}\n';
    assert.deepEqual(said(rule, text, files), [['b', 'No stage or step of this map has the id `b`.']]);
    assert.deepEqual(
      said(rule, text.replace('to: b', 'to: exit'), filesOf({ 'b.journey.yaml': 'teams: {cx: CX}' })),
      [],
    );
  });

  it('imports the library that has the id, directly or through its own imports, where it fits', () => {
    const base = 'type: library\nteams: {cx: CX}\n';
    const shop =
      'type: library\nimports: [./base.journey.yaml]\ntouchpoints: {shop-windw: {name: Window, owner: cx}}\n';
    const files = filesOf({ 'lib/base.journey.yaml': base, 'lib/shop.journey.yaml': shop });
    const text = step('touchpoint: [shop-window, shop-windw]');
    const [first, ...others] = findings(rule, text, files)[0]!.fixes!();
    assert.deepEqual([first!.title, first!.preferred], ['Import `shop-windw` from ./lib/shop.journey.yaml', true]);
    assert.ok(others.length > 0 && others.every(f => !f.preferred));
    const next = applied(rule, text, 0, files);
    assert.match(next, /^imports:\n {2}- \.\/lib\/shop\.journey\.yaml$/m);
    assert.deepEqual(said(rule, next, files), []);

    const imports = (of: string, all: Others): string[] =>
      fixTitles(rule, of, filesOf(all)).filter(title => title.startsWith('Import'));
    const lib = 'b.journey.yaml';
    assert.deepEqual(
      imports(text, { [lib]: `${shop}channels: {store: Other}\n`, 'base.journey.yaml': base }),
      [],
      'twice',
    );
    assert.deepEqual(imports(text, { [lib]: shop }), [], 'an import of it is missing');
    assert.deepEqual(imports(text, { [lib]: shop.replace('base', 'a'), 'a.journey.yaml': text }), [], 'a circle');
    assert.deepEqual(imports(text, { [lib]: shop.replace('type: library', 'stages: []') }), [], 'no library');
  });

  it('writes the id that was meant', () => {
    goldenFix(rule, 'nearest');
    assert.equal(applied(rule, step('touchpoint: "Shop Window"')), step('touchpoint: "shop-window"'));
    assert.deepEqual(fixTitles(rule, step('touchpoint: shop-windw')), [
      'Write `shop-window` (Shop window)',
      'Define `shop-windw` under `touchpoints`',
    ]);
  });

  it('puts several ids in brackets where they make a list, and nowhere else', () => {
    const above = step('emotion: 0');
    const stage = (rest: string): string => `${above}    ${rest}\npersonas: {runner: Runner, walker: Walker}\n`;
    const text = stage('personas: runner,  walker');
    assert.deepEqual(said(rule, text), [['runner,  walker', 'Several ids are a list: `[runner, walker]`.']]);
    assert.equal(applied(rule, text), stage('personas: [runner, walker]'));
    for (const rest of ['owner: web, store', 'personas: ["runner, walker"]', 'personas: runner, the walker'])
      assert.doesNotMatch(said(rule, stage(rest))[0]![1]!, /Several/, rest);
  });

  it('defines it, in the style of the others', () => {
    goldenFix(rule, 'define', 'Define `radio-spot` under `touchpoints`');
    goldenFix(rule, 'define-new-key', 'Define `cx` under `teams`');
  });

  it('defines a framework with the stages of the map, where each has an id', () => {
    goldenFix(rule, 'define-framework', 'Define `club-life` under `frameworks`');
    assert.deepEqual(fixTitles(rule, 'framework: own\nstages: [{id: a}, {name: B}]\n'), []);
    assert.deepEqual(fixTitles(rule, 'framework: own\nstages: []\n'), []);
  });

  it('gives the id to a pain of the step or its stage', () => {
    goldenFix(rule, 'pain', 'Give the pain “Must create an account” this id');
    const text =
      'stages: [{pains: [A], steps: [{pains: [{id: b, text: B}, C], opportunities: [{text: D, addresses: [noise]}]}]}]\n';
    assert.deepEqual(fixTitles(rule, text), ['Give the pain “C” this id', 'Give the pain “A” this id']);
  });

  it('offers nothing near that is no id: the schema would tell of it there, too', () => {
    assert.deepEqual(fixTitles(rule, 'stages: [{id: "@home"}]\ntransitions: [{from: home, to: exit}]\n'), []);
  });

  it('does not offer a persona that stands in the same emotion already', () => {
    const text = 'personas: {runner: A}\nstages:\n  - steps:\n      - emotion: {runner: 1, runer: 2}\n';
    assert.deepEqual(fixTitles(rule, text), ['Define `runer` under `personas`']);
  });

  it('asks the parent map for the stage that is named', () => {
    const text = 'parent: {map: ./p.journey.yaml, stage: purchas}\n';
    const files = filesOf({ 'p.journey.yaml': 'title: P\nstages: [{id: purchase, name: Buying}, {id: use}]\n' });
    assert.deepEqual(said(rule, text, files), [
      ['purchas', 'No stage of “./p.journey.yaml” has the id `purchas`. Did you mean `purchase`?'],
    ]);
    const [found] = findings(rule, text, files);
    assert.deepEqual(
      found?.related?.map(r => [r.uri, r.span.start]),
      [['file:///maps/p.journey.yaml', 9]],
    );
    assert.equal(applied(rule, text, 0, files), text.replace('purchas', 'purchase'));
    assert.deepEqual(said(rule, text.replace('purchas', 'use'), files), []);
    const others: Others[] = [{}, { 'p.journey.yaml': null }, { 'p.journey.yaml': 'type: library\n' }];
    for (const other of others) assert.deepEqual(said(rule, text, filesOf(other)), []);
  });
});
