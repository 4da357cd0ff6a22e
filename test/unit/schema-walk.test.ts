import assert from 'node:assert/strict';
import { parse } from '../../src/journey/parse';
import type { Path } from '../../src/journey/tree';
import { translateSchema } from '../../src/schema/dialect';
import { describe as describePlace, keyDescription, kindOf, properties, schemaAt } from '../../src/schema/walk';

const rootOf = (text: string) => parse(text).root;
const keys = (path: Path, text?: string): string[] =>
  properties(path, text === undefined ? undefined : rootOf(text)).map(p => p.key);

describe('the walk of the schema', () => {
  describe('properties', () => {
    it('gives the required keys first, then the order of a file', () => {
      assert.deepEqual(keys([]).slice(0, 4), ['title', 'stages', 'journeymap', 'type']);
      assert.deepEqual(
        properties([])
          .filter(p => p.required)
          .map(p => p.key),
        ['title', 'stages'],
      );
    });
    it('knows that a library has no stages', () => {
      const text = 'type: library';
      assert.ok(!keys([], text).includes('stages'));
      assert.deepEqual(
        properties([], rootOf(text))
          .filter(p => p.required)
          .map(p => p.key),
        ['title'],
      );
      assert.ok(keys([], 'type: current-state').includes('stages'));
    });
    it('gives those of stages and steps', () => {
      assert.deepEqual(keys(['stages', 0]).slice(0, 3), ['id', 'name', 'goal']);
      assert.deepEqual(keys(['stages', 0, 'steps', 5]).slice(0, 4), ['id', 'action', 'personas', 'touchpoint']);
    });
    it('gives those of the long form where nothing, or only half a word, is written', () => {
      const long = ['name', 'segment', 'goals', 'needs', 'quote', 'description', 'tags', 'url'];
      assert.deepEqual(keys(['personas', 'a']), long);
      assert.deepEqual(keys(['personas', 'a'], 'personas:\n  a:\n'), long);
      assert.deepEqual(keys(['personas', 'a'], 'personas:\n  a:\n    na\n'), long);
      assert.deepEqual(keys(['stages', 0, 'pains', 0], 'stages: [{pains: [x]}]')[0], 'id');
    });
    it('gives none where keys are ids, or where no keys can be', () => {
      for (const path of [
        ['personas'],
        ['title'],
        ['stages'],
        ['stages', 0, 'emotion'],
        ['nothing'],
        ['x-mine'],
        ['toString'],
      ])
        assert.deepEqual(keys(path), [], path.join());
    });
    it('says how each value is written', () => {
      const of = new Map(properties(['stages', 0, 'steps', 0]).map(p => [p.key, p]));
      assert.deepEqual(of.get('emotion')?.kinds, ['number', 'id-map']);
      assert.deepEqual(of.get('touchpoint')?.kinds, ['text', 'list']);
      assert.equal(of.get('touchpoint')?.format, 'id');
      assert.equal(of.get('emotion')?.shortForm, true);
      assert.equal(of.get('pains')?.kind, 'list');
      assert.equal(of.get('pains')?.shortForm, false);
      assert.equal(of.get('moment-of-truth')?.kind, 'boolean');
      assert.equal(of.get('action')?.kind, 'text');
    });
  });

  describe('describe', () => {
    it('tells of the place, not of what it refers to', () => {
      const emotion = describePlace(['stages', 0, 'emotion']);
      assert.equal(emotion?.title, 'Emotion');
      assert.match(emotion.description, /^How the customer feels here/);
      assert.deepEqual([emotion.minimum, emotion.maximum], [-2, 2]);
    });
    it('gives the choices with their meaning', () => {
      const status = describePlace(['status']);
      assert.equal(status?.kind, 'choice');
      assert.deepEqual(status.choices[0], {
        value: 'draft',
        description: 'Being written. Meant when nothing is said.',
      });
      assert.deepEqual(
        describePlace(['transitions', 0, 'always'])?.choices.map(c => c.value),
        ['true', 'false'],
      );
      assert.deepEqual(
        describePlace(['journeymap'])?.choices.map(c => c.value),
        ['1'],
      );
    });
    it('tells of definitions, items and persons’ emotions', () => {
      assert.equal(describePlace(['personas', 'beginner'])?.title, 'Persona');
      assert.equal(describePlace(['stages', 0, 'steps', 1])?.title, 'Step');
      assert.equal(describePlace(['stages', 0, 'emotion', 'beginner'])?.kind, 'number');
      assert.equal(describePlace(['stages', 0, 'touchpoint', 0])?.format, 'id');
      assert.deepEqual(describePlace(['review-every'])?.kinds, ['text', 'number']);
      assert.equal(describePlace([])?.title, 'Journey map');
    });
    it('has nothing to say of what the format does not know', () => {
      assert.equal(describePlace(['stages', 0, 'nothing']), undefined);
      assert.equal(describePlace(['title', 0]), undefined);
      assert.equal(describePlace(['stages'], rootOf('type: library')), undefined);
    });
  });

  it('keyDescription gives the rule for ids that are keys', () => {
    assert.equal(keyDescription(['personas'])?.format, 'id');
    assert.equal(keyDescription(['stages', 0, 'feeling'])?.format, 'id');
    assert.equal(keyDescription(['stages', 0]), undefined);
  });

  it('schemaAt decides by what is written', () => {
    const at = (text: string): string[] => schemaAt(['stages', 0, 'emotion'], rootOf(text)).map(kindOf);
    assert.deepEqual(at('stages: [{emotion: 1}]'), ['number']);
    assert.deepEqual(at('stages: [{emotion: {a: 1}}]'), ['id-map']);
    assert.deepEqual(at('stages: [{emotion: }]'), ['number', 'id-map']);
    assert.deepEqual(schemaAt(['stages', 0, 'emotion']).map(kindOf), ['number', 'id-map']);
  });

  it('speaks another language where its texts are known', () => {
    translateSchema({ '/properties/goal/title': 'Cel', '/properties/status/enumDescriptions/0': 'W trakcie pisania.' });
    try {
      assert.equal(describePlace(['goal'])?.title, 'Cel');
      assert.equal(describePlace(['title'])?.title, 'Title');
      assert.equal(describePlace(['status'])?.choices[0]?.description, 'W trakcie pisania.');
    } finally {
      translateSchema({});
    }
  });
});
