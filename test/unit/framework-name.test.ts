import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { builtInFrameworks, fold, readable } from '../../src/journey/frameworks';
import { frameworkName } from '../../src/language/framework-name';
import { speak } from '../../src/server/texts';

describe('what a framework is called', () => {
  afterEach(() => speak(undefined));

  it('is the name that its team gave it, else its id made readable', () => {
    const stages = [{ id: 'try', names: {}, aliases: [] }];
    assert.equal(frameworkName({ id: 'saas', name: 'Software', builtIn: false, stages }), 'Software');
    assert.equal(frameworkName({ id: 'free-trial', builtIn: false, stages }), 'Free trial');
  });

  it('is a name in the language of the editor where the framework is built in', () => {
    speak({ messages: JSON.parse(readFileSync('l10n/bundle.l10n.pl.json', 'utf8')), schema: {} });
    for (const framework of builtInFrameworks.values())
      assert.notEqual(fold(frameworkName(framework)), fold(readable(framework.id)), framework.id);
  });
});
