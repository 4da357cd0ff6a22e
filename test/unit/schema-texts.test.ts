import assert from 'node:assert/strict';
import { english } from '../../scripts/generate/l10n.mjs';
import { translateSchema } from '../../src/schema/dialect';
import { describe as describePlace, keyDescription, properties } from '../../src/schema/walk';
import type { Path } from '../../src/journey/tree';

describe('the texts of the schema in another language', () => {
  after(() => translateSchema({}));

  it('are told everywhere, whichever part of the schema holds them', async () => {
    const texts = (await english())['l10n/schema.*.json']!;
    translateSchema(Object.fromEntries(Object.entries(texts).map(([pointer, text]) => [pointer, `» ${text}`])));
    const untold: string[] = [];
    let count = 0;
    const look = (path: Path, about: ReturnType<typeof describePlace>): void => {
      if (!about) return;
      for (const text of [about.title, about.description, ...about.choices.map(c => c.description ?? '')]) {
        count++;
        if (text !== '' && !text.startsWith('» ')) untold.push(`${path.join('/')}: ${text}`);
      }
    };
    const visit = (path: Path): void => {
      look(path, describePlace(path));
      look(path, keyDescription(path));
      // Deep enough for what stands in a list of a list: stages, steps, pains, their keys
      if (path.length > 6) return;
      for (const { key } of properties(path)) visit([...path, key]);
      const { kinds = [] } = describePlace(path) ?? {};
      if (kinds.includes('list')) visit([...path, 0]);
      if (kinds.includes('id-map')) visit([...path, 'an-id']);
    };
    visit([]);
    assert.ok(count > 500);
    assert.deepEqual([...new Set(untold)], []);
  });
});
