import assert from 'node:assert/strict';
import { quote } from '../../../src/edits/quote';
import { parse } from '../../../src/journey/parse';
import { textNeedsQuotes } from '../../../src/rules/text-needs-quotes';
import { said } from '../../rules/harness';

describe('a text nested without end', () => {
  it('is told in plain words, and nothing of what happened within the parser', () => {
    const { problems } = parse('['.repeat(3000));
    assert.ok(problems.length > 0);
    for (const { message } of problems) assert.equal(message, 'This is nested too deeply to be read.');
  }).timeout(20_000);

  it('is a text that needs quotes where it stands for one', () => {
    const text = `title: ${'a: '.repeat(4000)}\nstages: []\n`;
    assert.ok(said(textNeedsQuotes, text).length > 0);
    assert.equal(quote('- '.repeat(4000) + 'a'), `"${'- '.repeat(4000)}a"`);
  }).timeout(20_000);
});
