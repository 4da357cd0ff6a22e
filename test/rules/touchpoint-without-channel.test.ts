import assert from 'node:assert/strict';
import { touchpointWithoutChannel as rule } from '../../src/rules/touchpoint-without-channel';
import { fixTitles, goldenFix, said } from './harness';

describe('touchpoint-without-channel', () => {
  it('tells of a touchpoint that names none, in libraries too', () => {
    assert.deepEqual(said(rule, 'type: library\ntouchpoints: {shop: Shop, web: {owner: cx}}\n'), [
      ['shop', '“Shop” names no channel. Add in which channel it is.'],
      ['web', '“Web” names no channel. Add in which channel it is.'],
    ]);
  });

  it('says nothing of a channel, right or wrong, and of what is being written', () => {
    assert.deepEqual(said(rule, 'touchpoints:\n  a: {channel: b}\n  c: {channel: [d]}\n  e:\n'), []);
  });

  it('offers the channels of its neighbours first', () => {
    const text = 'channels: {a: A, b: B}\ntouchpoints: {c: C, d: {channel: b}}\n';
    assert.deepEqual(fixTitles(rule, text), ['Use the channel “B”', 'Use the channel “A”']);
  });

  it('offers none whose key is no id, as what a comma cut off a name', () => {
    assert.deepEqual(fixTitles(rule, 'channels: {store: Store, and more, web: Web}\ntouchpoints: {shop: Shop}\n'), [
      'Use the channel “Store”',
      'Use the channel “Web”',
    ]);
  });

  it('writes it as the touchpoint is written', () => {
    goldenFix(rule, 'short');
    goldenFix(rule, 'block');
  });
});
