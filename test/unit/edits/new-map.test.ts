import assert from 'node:assert/strict';
import type { NewMapRequest } from '../../../src/edits/new-map';
import { newMap, newMapTemplates } from '../../../src/edits/new-map';
import { builtInFrameworks, languages, matchStages } from '../../../src/journey/frameworks';
import { parse } from '../../../src/journey/parse';
import { checkRules } from '../../../src/rules/check';
import { validateSchema } from '../../../src/schema/validate';
import { mapTemplates, mapTypes } from '../../../src/shared/insert';
import { contextOf } from './context';
import { filled, stops } from './snippet';

describe('a new map', () => {
  it('can be made from every template that a person may choose', () => assert.deepEqual(newMapTemplates, mapTemplates));

  for (const type of mapTypes)
    for (const template of newMapTemplates)
      it(`${type}, ${template}: has no error, and as a draft no warning`, () => {
        for (const framework of type === 'library' ? ['loyalty'] : builtInFrameworks.keys())
          for (const language of languages) {
            const { plain, snippet } = newMap({ type, template, framework, language });
            assert.equal(filled(snippet), plain);
            const journey = parse(plain);
            assert.deepEqual(journey.problems, []);
            assert.deepEqual(validateSchema(journey.root), []);
            const loud = checkRules(contextOf(plain)).filter(f => f.severity === 'error' || f.severity === 'warning');
            assert.deepEqual(loud, [], plain);
            assert.equal(journey.map.type, type);
            if (type === 'library') continue;
            const match = matchStages(journey.map.stages, builtInFrameworks.get(framework)!);
            assert.deepEqual(match.missing, []);
            assert.ok(journey.map.stages.every(s => s.steps.length === 1));
          }
      });

  const request: NewMapRequest = { type: 'current-state', template: 'minimal', framework: 'loyalty', language: 'en' };

  it('begins with the first thing to fill in', () => {
    assert.equal(stops(newMap(request).snippet)[0], 'Title of the journey');
    assert.equal(stops(newMap({ ...request, title: 'Shoes' }).snippet)[0], 'What the customer does');
  });

  it('takes a title that needs quotes, and makes a file name of it', () => {
    const made = newMap({ ...request, title: 'Żółte buty: review #1' });
    assert.equal(parse(made.plain).map.title?.value, 'Żółte buty: review #1');
    assert.equal(made.fileName, 'żółte-buty-review-1.journey.yaml');
    assert.equal(newMap({ ...request, title: ' / ' }).fileName, 'new-map.journey.yaml');
  });

  it('takes a framework of a team', () => {
    const framework = { id: 'saas', builtIn: false, stages: [{ id: 'try', names: {}, aliases: [] }] };
    const made = parse(newMap({ ...request, framework }).plain);
    assert.deepEqual(
      made.map.stages.map(s => s.id?.value),
      ['try'],
    );
    assert.equal(made.map.framework?.value, 'saas');
  });
});
