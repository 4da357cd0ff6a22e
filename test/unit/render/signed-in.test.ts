import assert from 'node:assert/strict';
import { signedIn } from '../../../src/render/signed-in';

describe('Emotions with their signs', () => {
  it('are written as the map’s language writes numbers', () => {
    const values = [1.5, 0, -0.04, -2, 0.25];
    assert.deepEqual(values.map(signedIn('en')), ['+1.5', '0', '0', '−2', '+0.3']);
    for (const language of ['pl', 'fi', 'it'])
      assert.deepEqual(values.map(signedIn(language)), ['+1,5', '0', '0', '−2', '+0,3'], language);
    assert.equal(signedIn('no language at all')(-1.5), '−1.5');
  });
});
