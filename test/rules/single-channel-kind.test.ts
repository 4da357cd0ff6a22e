import assert from 'node:assert/strict';
import { singleChannelKind as rule } from '../../src/rules/single-channel-kind';
import { filesOf, said } from './harness';

const map = (...channels: string[]): string =>
  `title: A
channels:
${channels.map((channel, i) => `  c${i}: {name: C, ${channel}}\n`).join('')}touchpoints:
${channels.map((_, i) => `  t${i}: {name: T, channel: c${i}}\n`).join('')}`;

describe('single-channel-kind', () => {
  it('tells of touchpoints that are all online, or all offline', () => {
    assert.deepEqual(said(rule, map('medium: web', 'medium: sms', 'medium: other, online: true')), [
      ['touchpoints', 'All touchpoints of this map are online. Add what happens offline, if anything does.'],
    ]);
    assert.deepEqual(said(rule, map('medium: store', 'medium: phone', 'medium: web, online: false')), [
      ['touchpoints', 'All touchpoints of this map are offline. Add what happens online, if anything does.'],
    ]);
  });

  it('says nothing of both, of none, and where it is not known of one', () => {
    assert.deepEqual(said(rule, map('medium: web', 'medium: store')), []);
    assert.deepEqual(said(rule, map('medium: web', 'medium: other')), []);
    assert.deepEqual(said(rule, map('medium: web', 'device: mobile')), []);
    assert.deepEqual(said(rule, `${map('medium: web')}  t: Without a channel\n`), []);
    assert.deepEqual(said(rule, 'title: A\ntouchpoints: {}\n'), []);
  });

  it('looks at what the map uses of a library', () => {
    const library =
      'type: library\nchannels: {s: {name: S, medium: store}}\ntouchpoints: {desk: {name: D, channel: s}}\n';
    const files = filesOf({ 'lib.journey.yaml': library });
    const text = `imports: [./lib.journey.yaml]\n${map('medium: web')}`;
    assert.equal(said(rule, text, files).length, 1);
    assert.deepEqual(said(rule, `${text}stages: [{steps: [{touchpoint: desk}]}]\n`, files), []);
    assert.deepEqual(said(rule, `${text}stages: [{steps: [{touchpoint: unknown}]}]\n`, files), []);
  });
});
