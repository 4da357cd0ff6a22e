import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/edits/apply';
import { diagnose } from '../../../src/language/diagnostics';
import { renamable } from '../../../src/language/rename';
import type { Texts } from './helper';
import { asked, askedAt, renamed } from './helper';

/** What a rename at the mark makes of the text of one map. */
const renamedText = (marked: string, to: string): unknown => {
  const after = renamed(asked({ a: marked }), to);
  return typeof after === 'string' ? after : after.a;
};

const refusal = (marked: Texts, to = 'new-one'): string => {
  const after = renamed(asked(marked), to);
  assert.equal(typeof after, 'string');
  return after as string;
};

describe('rename', () => {
  it('changes nothing but the id, as key, value, item and key of an emotion', () => {
    assert.equal(
      renamedText(
        `personas:\n  # who begins\n  an|na : {name: Anna}   # yes\nstages:\n- personas: [anna,\n   'anna']\n  steps:\n  - emotion: {anna: 1, "anna" : 2}\n    feeling:\n      anna: at anna's\n    personas:\n    - anna # anna\r\n`,
        'eva',
      ),
      `personas:\n  # who begins\n  eva : {name: Anna}   # yes\nstages:\n- personas: [eva,\n   'eva']\n  steps:\n  - emotion: {eva: 1, "anna" : 2}\n    feeling:\n      eva: at anna's\n    personas:\n    - eva # anna\r\n`,
    );
  });

  it('keeps quotes, and anchors', () => {
    assert.equal(
      renamedText(`teams: {"c|x": CX, 'web': Web}\nowner: &o 'cx'\ntouchpoints: {x: {owner: !!str cx}}\n`, 'care'),
      `teams: {"care": CX, 'web': Web}\nowner: &o 'care'\ntouchpoints: {x: {owner: !!str care}}\n`,
    );
    assert.equal(renamedText('owner: >-\n  cx\nteams: {c|x: CX}\n', 'y'), 'owner: >-\n  y\nteams: {y: CX}\n');
    assert.equal(renamedText('owner: "c\\u0078"\nteams: {c|x: CX}\n', 'care'), 'owner: "care"\nteams: {care: CX}\n');
  });

  it('takes every letter that an id may have', () => {
    assert.equal(
      renamedText('teams: {c|x: CX}\nowner: cx\n', 'świat-ß-ごみ'),
      'teams: {świat-ß-ごみ: CX}\nowner: świat-ß-ごみ\n',
    );
  });

  it('mends an id that is none', () => {
    assert.equal(
      renamedText('touchpoints:\n  Shop Win|dow: Window\nstages:\n  - touchpoint: Shop Window\n', 'shop-window'),
      'touchpoints:\n  shop-window: Window\nstages:\n  - touchpoint: shop-window\n',
    );
  });

  it('is what the fix of such an id does, within the map that defines it', () => {
    const mended = (text: string): string[] => {
      const { context } = askedAt({ a: text, lib: 'type: library\ntouchpoints: {Web Shop: x}\n' }, 'a', 0);
      const found = diagnose(context).find(f => f.code === 'schema' && f.message.includes('id'));
      return (found?.fixes?.() ?? []).map(fix => `${fix.title}: ${applyEdits(text, fix.edits)}`);
    };
    const rest = 'stages:\n  - id: a\n    steps: [{action: x, touchpoint: "Shop Window"}]\n';
    assert.deepEqual(mended(`title: T\ntouchpoints:\n  Shop Window: Window\n${rest}    touchpoint: Shop Window\n`), [
      `Change to \`shop-window\`: title: T\ntouchpoints:\n  shop-window: Window\n${rest.replace('"Shop Window"', '"shop-window"')}    touchpoint: shop-window\n`,
    ]);
    // Where the id is taken, and where the definition is another file's, the place itself is all that can be changed
    assert.deepEqual(mended(`title: T\nteams: {Web: W, web: X}\nowner: Web\nstages: []\n`), []);
    assert.deepEqual(mended('title: T\nimports: [./lib.journey.yaml]\nstages: [{id: a, touchpoint: Web Shop}]\n'), [
      'Change to `web-shop`: title: T\nimports: [./lib.journey.yaml]\nstages: [{id: a, touchpoint: web-shop}]\n',
    ]);
  });

  it('renames stages, steps and pains with what leads to them', () => {
    const map = `stages:
  - id: a
    steps:
      - {id: b, pains: [{id: c, text: x}], opportunities: [{text: y, addresses: [c]}]}
transitions:
  - {from: a, to: b}
`;
    assert.equal(
      renamedText(map.replace('id: a', 'id: a|'), 'd'),
      map.replace('id: a', 'id: d').replace('from: a', 'from: d'),
    );
    assert.equal(
      renamedText(map.replace('to: b', 'to: b|'), 'd'),
      map.replace('id: b', 'id: d').replace('to: b', 'to: d'),
    );
    assert.equal(renamedText(map.replace('[c]', '[|c]'), 'd'), map.replace('id: c', 'id: d').replace('[c]', '[d]'));
  });

  it('goes through all maps that see a library, from either end', () => {
    const texts = (id: string): Texts => ({
      shop: `type: library\nteams: {${id}: CX}\n`,
      all: 'type: library\nimports: [./shop.journey.yaml]\n',
      a: `imports: [./all.journey.yaml]\nowner: ${id}\n`,
      b: `imports: ['./shop.journey.yaml']\ntouchpoints: {x: {owner: "${id}"}}\n`,
      own: `imports: [./shop.journey.yaml]\nowner: cx\nteams: {cx: Own}\n`,
      apart: 'owner: cx\n',
    });
    const from = texts('cx');
    for (const name of ['shop', 'a', 'b'])
      assert.deepEqual(renamed(asked({ ...from, [name]: from[name]!.replace('cx', 'c|x') }), 'care'), texts('care'));
  });

  it('renames a stage of a team’s framework in all maps of the framework', () => {
    const texts = (id: string): Texts => ({
      shop: `type: library\nframeworks: {club: {stages: [${id}, {id: stays}]}}\n`,
      a: `imports: [./shop.journey.yaml]\nframework: club\nstages: [{id: ${id}}]\ntransitions: [{from: ${id}, to: exit}]\n`,
      b: `imports: [./shop.journey.yaml]\nframework: club\nstages: [{id: stays}]\n`,
      c: `imports: [./shop.journey.yaml]\nstages: [{id: joins}]\n`,
      detail: `parent: {map: ./a.journey.yaml, stage: ${id}}\n`,
    });
    const from = texts('joins');
    for (const name of ['shop', 'a', 'detail'])
      assert.deepEqual(
        renamed(asked({ ...from, [name]: from[name]!.replace('joins', 'jo|ins') }), 'enters'),
        texts('enters'),
      );
    assert.match(refusal({ ...from, shop: from.shop!.replace('joins', 'jo|ins') }, 'stays'), /`stays` is taken/);
  });

  it('refuses what is no id, with one that would do', () => {
    const map = { a: 'teams: {c|x: CX}\n' };
    assert.match(refusal(map, 'Customer Care!'), /small letters, digits and hyphens.*For example: `customer-care`/);
    assert.match(refusal(map, ''), /begins with a letter\.$/);
    assert.match(refusal(map, '123'), /begins with a letter\.$/);
    assert.match(refusal(map, 'exit'), /`exit` has a meaning of its own/);
    assert.match(refusal(map, 'true'), /`true` has a meaning of its own/);
  });

  it('refuses an id that is taken in any map that sees it', () => {
    const shop = 'type: library\nteams: {cx: CX, web: Web}\n';
    const a = 'imports: [./shop.journey.yaml]\nowner: c|x\nteams: {own: Own}\n';
    assert.equal(refusal({ shop, a }, 'own'), 'The id `own` is taken. Choose another.');
    assert.equal(refusal({ shop, a }, 'web'), 'The id `web` is taken in `./shop.journey.yaml`. Choose another.');
    const marked = { shop: shop.replace('cx', 'c|x'), a: a.replace('|', '') };
    assert.equal(refusal(marked, 'own'), 'The id `own` is taken in `./a.journey.yaml`. Choose another.');
    const stages = 'stages: [{id: a|, steps: [{id: b, pains: [{id: c, text: x}]}]}]\n';
    assert.match(refusal({ a: stages }, 'b'), /is taken/);
    assert.equal(renamedText(stages, 'c'), stages.replace('a|', 'c'));
    assert.match(refusal({ a: 'framework: m|y\nframeworks: {my: {stages: [a]}}\n' }, 'loyalty'), /is taken/);
    const keys = 'personas: {a|: A}\nstages: [{emotion: {a: 1, b: 2}}]\n';
    assert.match(refusal({ a: keys }, 'b'), /is taken/);
  });

  it('takes an id that is only referred to: what was wrong there is meant', () => {
    assert.equal(
      renamedText('teams: {chek|out: X}\nowner: checkout\n', 'checkout'),
      'teams: {checkout: X}\nowner: checkout\n',
    );
  });

  it('refuses what it can’t do safely', () => {
    assert.match(refusal({ a: 'teams:\n  cx|: A\n  cx: B\n' }), /stands for several things/);
    assert.match(refusal({ a: 'stages: [{id: a|}, {id: a}]\n' }), /stands for several things/);
    assert.match(
      refusal({ a: 'owner: &o cx|\nteams: {cx: A}\ntouchpoints: {b: {owner: *o}}\n' }),
      /repeated from elsewhere/,
    );
  });

  it('keeps a stage of a built-in framework what it is', () => {
    const map = 'framework: loyalty\nstages: [{id: aware|ness}]\n';
    assert.match(refusal({ a: map }), /`loyalty` knows this stage by its id `awareness`.*give it a `name:`/);
    assert.equal(renamedText(map, 'discovery'), map.replace('aware|ness', 'discovery'));
    const named = 'framework: loyalty\nstages: [{id: x|, name: Awareness}]\n';
    assert.equal(renamedText(named, 'y'), named.replace('x|', 'y'));
  });

  it('says why nothing can be renamed there', () => {
    const why = (text: string): string => {
      const { context, offset } = asked({ a: text });
      const found = renamable(context, offset);
      return 'refusal' in found ? found.refusal : '';
    };
    assert.match(why('title: Sh|oes\n'), /Only ids/);
    assert.match(why('owner: no|body\n'), /`nobody` is not defined/);
    assert.match(why('framework: loy|alty\n'), /built in/);
    assert.match(why('stages: [{id: a}]\ntransitions: [{from: ex|it, to: a}]\n'), /Only ids/);
  });

  it('offers the id without its quotes', () => {
    const { context, offset, texts } = asked({ a: 'owner: "c|x"\nteams: {cx: A}\n' });
    const found = renamable(context, offset);
    assert.ok('span' in found);
    assert.equal(texts.a!.slice(found.span.start, found.span.end), 'cx');
  });
});
