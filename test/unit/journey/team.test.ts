import assert from 'node:assert/strict';
import { parse } from '../../../src/journey/parse';
import type { Files } from '../../../src/journey/scope';
import { buildScope, noFiles } from '../../../src/journey/scope';
import { configPlaces, isConfig, teamOf } from '../../../src/journey/team';

const config = (text: string) => teamOf(parse(text));

describe("a team's configuration", () => {
  it('gives preset, severities and how long a review holds', () => {
    assert.deepEqual(config('extends: strict\nrules:\n  no-goal: off\n  no-owner: error\nreview-every: 6 months\n'), {
      preset: 'strict',
      rules: { 'no-goal': 'off', 'no-owner': 'error' },
      reviewEvery: '6 months',
    });
    assert.equal(config('review-every: 30\n').reviewEvery, '30');
  });

  it('gives of a broken one what can be read', () => {
    for (const text of ['', '#', 'extends', '- strict\n', 'rules: off\n', 'rules: [no-goal]\n', '{'])
      assert.deepEqual(config(text), { rules: {} }, text);
    assert.deepEqual(config('extends: lax\nrules:\n  no-goal: quiet\n  no-owner: hint\n  no-\n  "x: error\n').rules, {
      'no-owner': 'hint',
    });
    const taken = config('rules: {__proto__: error, toString: hint}\n').rules!;
    assert.deepEqual(Object.keys(taken), ['__proto__', 'toString']);
    assert.equal({}.toString.name, 'toString');
  });

  it('is looked for in the folder of the map, then in those above it within the folder of the workspace', () => {
    assert.deepEqual(configPlaces('file:///w/team/maps/a.journey.yaml', ['file:///other', 'file:///w']), [
      'file:///w/team/maps/journey-map.config.yaml',
      'file:///w/team/journey-map.config.yaml',
      'file:///w/journey-map.config.yaml',
    ]);
    assert.deepEqual(configPlaces('file:///w/a.journey.yaml', ['file:///w/']), ['file:///w/journey-map.config.yaml']);
    assert.deepEqual(configPlaces('file:///www/b/a.journey.yaml', ['file:///w']), [
      'file:///www/b/journey-map.config.yaml',
    ]);
    assert.deepEqual(configPlaces('file:///a.journey.yaml', ['file:///']), ['file:///journey-map.config.yaml']);
    assert.deepEqual(configPlaces('file:///c%3A/w/a.journey.yaml', ['file:///c:/w']), [
      'file:///c%3A/w/journey-map.config.yaml',
    ]);
    assert.ok(configPlaces('untitled:Untitled-1', []).length <= 1);
  });

  it('is known by its name', () => {
    assert.ok(isConfig('file:///w/journey-map.config.yaml'));
    assert.ok(isConfig('git:/w/journey-map.config.yaml?%7B%7D'));
    assert.ok(!isConfig('git:/w/a.journey.yaml?/journey-map.config.yaml'));
    assert.ok(!isConfig('file:///w/my-journey-map.config.yaml'));
  });

  it('defines frameworks for its maps, in whose place a map or an import may have its own', () => {
    const uri = 'file:///w/a.journey.yaml';
    const team = {
      uri: 'file:///w/journey-map.config.yaml',
      journey: parse('frameworks: {ours: {stages: [try, buy]}}\n'),
    };
    const files: Files = { ...noFiles, config: () => team };
    const stages = (text: string, with_ = files) =>
      buildScope(uri, parse(text), with_).framework?.stages.map(s => s.id);
    assert.deepEqual(stages('framework: ours\n'), ['try', 'buy']);
    assert.equal(stages('framework: ours\n', noFiles), undefined);
    const own = 'framework: ours\nframeworks: {ours: {stages: [see]}}\n';
    assert.deepEqual(stages(own), ['see']);
    assert.deepEqual(buildScope(uri, parse(own), files).doubled, []);
    const loyalty: Files = {
      ...noFiles,
      config: () => ({ ...team, journey: parse('frameworks: {loyalty: {stages: [a]}}') }),
    };
    assert.deepEqual(stages('framework: loyalty\n', loyalty), ['a']);
  });
});
