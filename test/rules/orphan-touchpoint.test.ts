import assert from 'node:assert/strict';
import { orphanTouchpoint as rule } from '../../src/rules/orphan-touchpoint';
import { filesOf, fixTitles, goldenFix, said } from './harness';

describe('orphan-touchpoint', () => {
  const text = 'touchpoints: {shop: Shop, web: Web}\nstages: [{id: a, touchpoint: shop}]\n';
  const library = 'type: library\ntouchpoints: {shop: Shop}\n';
  const user = 'imports: [./a.journey.yaml]\nstages: [{touchpoint: shop}]\n';

  it('tells of a touchpoint that no step or stage uses', () => {
    assert.deepEqual(said(rule, text), [
      ['web', '“Web” is used by no step or stage. Add a step for it, or remove it.'],
    ]);
    assert.deepEqual(said(rule, library), [
      ['shop', '“Shop” is used by no step or stage of any map that imports this library.'],
    ]);
  });

  it('asks the maps that import it, also through another library', () => {
    assert.deepEqual(said(rule, library, filesOf({ 'b.journey.yaml': user })), []);
    const through = filesOf({
      'lib.journey.yaml': 'type: library\nimports: [./a.journey.yaml]\n',
      'c.journey.yaml': user.replace('./a', './lib'),
    });
    assert.deepEqual(said(rule, library, through), []);
    assert.equal(said(rule, library, filesOf({ 'b.journey.yaml': user.replace('./a', './x') })).length, 1);
  });

  it('waits for all maps where a library is concerned', () => {
    assert.deepEqual(said(rule, library, filesOf({}, false)), []);
    assert.equal(said(rule, text, filesOf({}, false)).length, 1);
  });

  it('adds a step for it in a stage that is chosen', () => {
    goldenFix(rule, 'add-step', 'Add a step for it in “Choosing”');
    const many = `touchpoints: {a: A}\nstages:\n${'  - steps: []\n'.repeat(9)}`;
    assert.equal(fixTitles(rule, many).length, 7);
    assert.deepEqual(fixTitles(rule, many.replace('a: A', 'A b: A')), ['Remove this touchpoint'], 'no id');
  });

  it('removes it, with the comments that belong to it', () => {
    goldenFix(rule, 'remove', 'Remove this touchpoint');
    goldenFix(rule, 'remove-last', 'Remove this touchpoint');
  });
});
