import assert from 'node:assert/strict';
import { durationIn } from '../../../src/render/duration-in';

describe('durationIn', () => {
  it('writes a duration as the language does', () => {
    assert.deepEqual(
      ['en', 'pl', 'fi', 'it'].map(language => durationIn(language)('5 minutes')),
      ['5 minutes', '5 minut', '5 minuuttia', '5 minuti'],
    );
    assert.deepEqual(['1 day', '22 hours', '1.5 weeks'].map(durationIn('pl')), [
      '1 dzień',
      '22 godziny',
      '1,5 tygodnia',
    ]);
  });
  it('leaves what is no duration, and takes English where the language is none', () => {
    assert.equal(durationIn('pl')('a while'), 'a while');
    assert.equal(durationIn('no language')('2 days'), '2 days');
  });
});
