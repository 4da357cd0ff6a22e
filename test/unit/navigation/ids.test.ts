import assert from 'node:assert/strict';
import { definition } from '../../../src/language/definition';
import { highlights } from '../../../src/language/highlights';
import { references } from '../../../src/language/references';
import { positionsOf } from '../../../src/journey/positions';
import type { Texts } from './helper';
import { asked, nameOf } from './helper';

const library = `title: Shared
type: library
teams:
  cx: Customer experience
personas:
  beginner: {name: First-time runner}
frameworks:
  club: {stages: [joins, {id: stays, name: Stays}]}
`;
const shoes = `title: Shoes
imports: [./shop.journey.yaml]
framework: club
owner: cx
touchpoints:
  window: {name: Shop window, owner: cx}
stages:
  - id: joins
    personas: [beginner]
    steps:
      - id: sees
        touchpoint: window
        emotion: {"beginner": 1}
        pains: [{id: slow, text: Too slow}]
        opportunities: [{text: Quicker, addresses: [slow]}]
  - id: stays
transitions:
  - {from: joins, to: sees}
  - {from: sees, to: exit}
`;
const other = `title: Other
imports: [./shop.journey.yaml]
framework: club
stages:
  - {id: stays, personas: [beginner]}
`;

/** The three maps, the first place where `at` stands in one of them with the mark. */
function mark(at: string, name: 'shoes' | 'shop' | 'other' = 'shoes'): Texts {
  const texts = { shoes, shop: library, other };
  const plain = at.replace('|', '');
  assert.ok(texts[name].includes(plain), plain);
  return { ...texts, [name]: texts[name].replace(plain, at) };
}

/** The places as `file:line:text`, lines from 1. */
function toPlaces(texts: Texts, all: readonly { uri: string; span: { start: number; end: number } }[]): string[] {
  return all.map(({ uri, span }) => {
    const text = texts[nameOf(uri)]!;
    return `${nameOf(uri)}:${positionsOf(text).at(span.start).line + 1}:${text.slice(span.start, span.end)}`;
  });
}

function defined(marked: Texts): string[] {
  const { context, offset, texts } = asked(marked);
  return toPlaces(
    texts,
    (definition(context, offset)?.targets ?? []).map(t => ({ uri: t.uri, span: t.id })),
  );
}

function used(marked: Texts, withDefinition = false): string[] {
  const { context, offset, texts } = asked(marked);
  const found = [...(references(context, offset, withDefinition) ?? [])].flat();
  return toPlaces(
    texts,
    found.map(({ uri, range }) => {
      const at = positionsOf(texts[nameOf(uri)]!);
      return { uri, span: { start: at.offset(range.start), end: at.offset(range.end) } };
    }),
  );
}

describe('definition', () => {
  it('leads from every kind of id to where it is defined', () => {
    assert.deepEqual(defined(mark('touchpoint: win|dow')), ['shoes:6:window']);
    assert.deepEqual(defined(mark('owner: c|x')), ['shop:4:cx']);
    assert.deepEqual(defined(mark('[begin|ner]')), ['shop:6:beginner']);
    assert.deepEqual(defined(mark('"begin|ner": 1')), ['shop:6:beginner']);
    assert.deepEqual(defined(mark('framework: cl|ub')), ['shop:8:club']);
    assert.deepEqual(defined(mark('addresses: [sl|ow]')), ['shoes:14:slow']);
    assert.deepEqual(defined(mark('to: se|es')), ['shoes:11:sees']);
  });

  it('leads from a transition to the stage of the map, and from there to the stage of the framework', () => {
    assert.deepEqual(defined(mark('from: jo|ins')), ['shoes:8:joins']);
    assert.deepEqual(defined(mark('- id: jo|ins')), ['shop:8:joins']);
    assert.deepEqual(defined(mark('- id: st|ays')), ['shop:8:stays']);
  });

  it('leads from a path to the title of the file, if it is there', () => {
    const shop = 'title: Shop\ntype: library\n';
    assert.deepEqual(defined({ shoes: 'title: A\nimports: [./sh|op.journey.yaml]\n', shop }), ['shop:1:Shop']);
    assert.deepEqual(defined({ shoes: 'title: A\nbaseline: "./shop.journey.ya|ml"\n', shop }), ['shop:1:Shop']);
    assert.deepEqual(defined({ shoes: 'title: A\nstages: [{journey: ./sh|op.journey.yaml}]\n', shop }), [
      'shop:1:Shop',
    ]);
    assert.deepEqual(defined({ shoes: 'title: A\nimports: [./go|ne.journey.yaml]\n', shop }), []);
  });

  it('stays at a definition, with the whole that is defined', () => {
    assert.deepEqual(defined(mark('  win|dow:')), ['shoes:6:window']);
    assert.deepEqual(defined(mark('{id: st|ays, name', 'shop')), ['shop:8:stays']);
    const { context, offset, texts } = asked(mark('touchpoint: win|dow'));
    const { from, targets } = definition(context, offset)!;
    assert.equal(texts.shoes!.slice(from.start, from.end), 'window');
    assert.equal(
      texts.shoes!.slice(targets[0]!.whole.start, targets[0]!.whole.end),
      'window: {name: Shop window, owner: cx}',
    );
  });

  it('leads to a stage of the map that this one tells in detail', () => {
    const child = 'title: Child\nparent: {map: ./shoes.journey.yaml, stage: st|ays}\n';
    assert.deepEqual(defined({ shoes, shop: library, child }), ['shop:8:stays']);
    const plain = shoes.replace('framework: club', 'goal: Sell');
    assert.deepEqual(defined({ shoes: plain, shop: library, child }), ['shoes:16:stays']);
  });

  it('shows both places of an id that stands twice', () => {
    assert.deepEqual(defined({ a: 'owner: c|x\nteams:\n  cx: A\n  "cx": B\n' }), ['a:3:cx', 'a:4:cx']);
    const doubled = 'stages:\n  - id: x\n    steps: [{id: x}]\ntransitions: [{from: x|, to: exit}]\n';
    assert.deepEqual(defined({ a: doubled }), ['a:2:x', 'a:3:x']);
  });

  it('has nothing to lead to from what is no id, defined nowhere, or built in', () => {
    for (const text of [
      'title: Sh|oes\n',
      'owner: no|body\n',
      'framework: loy|alty\n',
      'stages: [{id: a}]\ntransitions: [{from: a, to: ex|it}]\n',
      'x-owner: c|x\nteams: {cx: A}\n',
      'own|er: cx\n',
      '|',
      'owner: |\n',
      'parent: {map: , stage: a|}\n',
      'frameworks: {a: {stages: [[|]]}}\n',
    ])
      assert.deepEqual(defined({ a: text }), [], text);
  });
});

describe('references', () => {
  it('finds every use in all maps that see a definition', () => {
    const uses = ['shoes:9:beginner', 'shoes:13:beginner', 'other:5:beginner'];
    assert.deepEqual(used(mark('begin|ner: {name', 'shop')), uses);
    assert.deepEqual(used(mark('[begin|ner]')), uses);
    assert.deepEqual(used(mark('[begin|ner]', 'other'), true).sort(), ['shop:6:beginner', ...uses].sort());
    assert.deepEqual(used(mark('  c|x:', 'shop')), ['shoes:4:cx', 'shoes:6:cx']);
  });

  it('takes the stages of maps for uses of the stage of their framework', () => {
    const all = ['shop:8:joins', 'shoes:8:joins', 'shoes:18:joins'];
    assert.deepEqual(used(mark('from: jo|ins'), true), all);
    assert.deepEqual(used(mark('[jo|ins,', 'shop'), true), all);
    assert.deepEqual(used(mark('{id: st|ays, name', 'shop')), ['shoes:16:stays', 'other:5:stays']);
  });

  it('keeps what stands in one map to that map', () => {
    assert.deepEqual(used(mark('- id: se|es'), true), ['shoes:11:sees', 'shoes:18:sees', 'shoes:19:sees']);
    assert.deepEqual(used(mark('id: sl|ow')), ['shoes:15:slow']);
  });

  it('tells ids of one name apart: of other kinds, and nearer ones', () => {
    const shadow = other + 'personas: {beginner: Own}\n';
    assert.deepEqual(used({ ...mark('begin|ner: {name', 'shop'), other: shadow }), [
      'shoes:9:beginner',
      'shoes:13:beginner',
    ]);
    assert.deepEqual(used({ a: 'owner: x|\nteams: {x: X}\nchannels: {x: X}\ntouchpoints: {y: {channel: x}}\n' }), [
      'a:1:x',
    ]);
  });

  it('finds the other uses of an id that nothing defines', () => {
    assert.deepEqual(used({ a: 'owner: no|body\ntouchpoints: {x: {owner: nobody}}\n', b: 'owner: nobody\n' }), [
      'a:1:nobody',
      'a:2:nobody',
    ]);
  });

  it('finds the maps that tell a stage in detail', () => {
    const child = 'title: Child\nparent: {map: ./shoes.journey.yaml, stage: stays}\n';
    const texts: Texts = { ...mark('- id: st|ays'), child };
    assert.deepEqual(used(texts), ['shoes:16:stays', 'other:5:stays', 'child:2:stays']);
    const plain = (text: string): string => text.replace('framework: club', 'goal: Sell');
    assert.deepEqual(used({ ...texts, shoes: plain(texts.shoes!) }), ['child:2:stays']);
  });
});

describe('document highlights', () => {
  it('mark an id wherever it stands in the map, and where it is defined', () => {
    const { context, offset, texts } = asked(mark('touchpoint: win|dow'));
    const at = positionsOf(texts.shoes!);
    const found = highlights(context, offset)!.map(h => [at.offset(h.range.start), h.kind]);
    assert.deepEqual(found, [
      [texts.shoes!.indexOf('window:'), 3],
      [texts.shoes!.indexOf('window\n'), 2],
    ]);
  });

  it('leave other words to the editor', () => {
    const { context, offset } = asked({ a: 'title: Sh|oes\n' });
    assert.equal(highlights(context, offset), undefined);
  });
});
