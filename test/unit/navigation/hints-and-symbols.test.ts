import assert from 'node:assert/strict';
import { makeMap } from '../../bench/make-map.mjs';
import { inlayHints } from '../../../src/language/inlay-hints';
import { matches, symbolsOf } from '../../../src/language/workspace-symbols';
import type { Texts } from './helper';
import { askedAt, filesOf, nameOf } from './helper';

/** The text with each hint in it, in `«»`. */
function hinted(texts: Texts, name = 'a', from = 0, to = texts[name]!.length): string {
  const { context } = askedAt(texts, name, 0);
  const lines = texts[name]!.split('\n');
  for (const { position, label } of inlayHints(context, { start: from, end: to }).reverse()) {
    const line = lines[position.line]!;
    lines[position.line] = `${line.slice(0, position.character)}«${String(label)}»${line.slice(position.character)}`;
  }
  return lines.join('\n');
}

describe('inlay hints', () => {
  it('tell the name behind an id, where it says more than the id', () => {
    const shop = 'type: library\nteams: {cx: Customer experience, web: Web}\n';
    const text = `imports: [./shop.journey.yaml]
owner: "cx"
framework: loyalty
touchpoints:
  shop-window: {name: Shop window, owner: web}
  till: {name: Checkout in the web shop, owner: cx}
personas: {beginner: {name: First-time runner}, anna: Anna}
stages:
  - id: awareness
    personas: [beginner, anna]
    touchpoint:
      - till # here
      - shop-window
      - unknown
    steps:
      - id: s1
        action: Sees shoes in the shop window, but does not go in
        emotion: {beginner: 1}
        pains: [{id: p1, text: Too slow}]
        opportunities: [{text: x, addresses: [p1]}]
transitions:
  - {from: awareness, to: s1}
  - {from: s1, to: exit}
`;
    assert.equal(
      hinted({ a: text, shop }),
      text
        .replace('owner: "cx"', 'owner: "cx"«Customer experience»')
        .replace('owner: cx}', 'owner: cx«Customer experience»}')
        .replace('[beginner,', '[beginner«First-time runner»,')
        .replace('- till', '- till«Checkout in the web shop»')
        .replace('[p1]', '[p1«Too slow»]')
        .replace('to: s1', 'to: s1«Sees shoes in the shop window, but does…»')
        .replace('from: s1', 'from: s1«Sees shoes in the shop window, but does…»'),
    );
  });

  it('look at what is in sight alone', () => {
    const text = 'touchpoints: {t: Till}\nstages:\n  - touchpoint: t\n  - touchpoint: t\n  - touchpoint: t\n';
    const at = text.indexOf('t\n', text.indexOf('t\n') + 1);
    assert.equal(hinted({ a: text }, 'a', at, at + 1).match(/«Till»/g)!.length, 1);
    assert.equal(hinted({ a: text }, 'a', 0, 0), text);
  });

  it('work on what is half typed', () => {
    for (const text of ['', ':', 'owner:\n', 'owner: [', 'stages:\n  - touchpoint: [a,\n', 'a: &a [*a]\n'])
      assert.equal(hinted({ a: text }), text);
  });
});

describe('workspace symbols', () => {
  const found = (texts: Texts, query: string): string[] => {
    const all = [...matches(filesOf(texts).maps()!, query)].flat();
    return [...symbolsOf(all)].flat().map(s => {
      assert.ok('range' in s.location);
      const place = `${nameOf(s.location.uri)}:${s.location.range.start.line + 1}`;
      return `${s.name} (${[place, s.containerName].filter(Boolean).join(', ')})`;
    });
  };
  const shoes = `title: Shoes
language: pl
framework: loyalty
stages:
  - id: awareness
    steps:
      - action: Widzi buty
personas:
  beginner: Początkujący
`;
  const shop = 'title: Shop\ntype: library\nteams:\n  cx: Customer experience\n  web-shop:\n';

  it('are all maps, their stages, steps and definitions, by name', () => {
    assert.deepEqual(found({ shoes, shop }, ''), [
      'Shoes (shoes:1)',
      'Świadomość (shoes:5, Shoes)',
      'Widzi buty (shoes:7, Shoes)',
      'Początkujący (shoes:9, Shoes)',
      'Shop (shop:1)',
      'Customer experience (shop:4, Shop)',
      'Web shop (shop:5, Shop)',
    ]);
  });

  it('are found by letters in their order, whatever accents and case', () => {
    assert.deepEqual(found({ shoes, shop }, 'swiadom'), ['Świadomość (shoes:5, Shoes)']);
    assert.deepEqual(found({ shoes, shop }, 'CSEX'), ['Customer experience (shop:4, Shop)']);
    assert.deepEqual(found({ shoes, shop }, 'xyz'), []);
  });

  it('begin with the likeliest, and are no more than one can look through', () => {
    const steps = (actions: readonly string[]): string =>
      `stages: [{id: x, steps: [${actions.map(a => `{action: ${a}}`).join(', ')}]}]\n`;
    const names = found({ a: steps(['Aims pays', 'Not pays', 'Pays']) }, 'pays').map(n => n.split(' (')[0]);
    assert.deepEqual(names, ['Pays', 'Aims pays', 'Not pays']);
    assert.equal(found({ a: makeMap(1000), b: 'personas: {x: Takes}\n' }, 'takes').length, 400);
    assert.match(found({ a: makeMap(1000), b: 'personas: {x: The half}\n' }, 'the h')[0]!, /^The half/);
  });

  it('work on what is half typed', () => {
    for (const text of ['', ':', 'stages:\n  -', 'personas: {', 'stages: [[]]', 'personas: {"": }'])
      assert.ok(found({ a: text }, '').every(name => !name.startsWith(' ')));
  });
});
