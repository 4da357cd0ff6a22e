import assert from 'node:assert/strict';
import { parse } from '../../../src/journey/parse';

describe('a text nested without end', () => {
  it('is told in plain words, and nothing of what happened within the parser', () => {
    const { problems } = parse('['.repeat(3000));
    assert.ok(problems.length > 0);
    for (const { message } of problems) assert.equal(message, 'This is nested too deeply to be read.');
  }).timeout(20_000);
});
