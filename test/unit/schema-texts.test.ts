import assert from 'node:assert/strict';
import { schemaTexts } from '../../scripts/generate/l10n.mjs';
import { configSchema, mapSchema, translateSchema } from '../../src/schema/dialect';
import { describe as describePlace, keyDescription, properties } from '../../src/schema/walk';
import type { Path } from '../../src/journey/tree';

describe('the texts of the schema in another language', () => {
  after(() => translateSchema({}));

  it('are told everywhere, whichever part of the schema holds them', async () => {
    const texts = await schemaTexts();
    translateSchema(Object.fromEntries(Object.entries(texts).map(([pointer, text]) => [pointer, `» ${text}`])));
    const untold: string[] = [];
    let count = 0;
    let of = mapSchema;
    const seen = new Set<string>();
    const look = (path: Path, about: ReturnType<typeof describePlace>): void => {
      if (!about) return;
      for (const text of [about.title, about.description, ...about.choices.map(c => c.description ?? '')]) {
        count++;
        if (text !== '' && !text.startsWith('» ')) untold.push(`${path.join('/')}: ${text}`);
      }
    };
    const visit = (path: Path): void => {
      look(path, describePlace(path, undefined, of));
      if (of === mapSchema) look(path, keyDescription(path));
      // The same key of the same meaning has the same below it
      const meaning = JSON.stringify([path.slice(-2), describePlace(path, undefined, of)]);
      if (seen.has(meaning)) return;
      seen.add(meaning);
      for (const { key } of properties(path, undefined, of)) visit([...path, key]);
      const { kinds = [] } = describePlace(path, undefined, of) ?? {};
      if (kinds.includes('list')) visit([...path, 0]);
      if (kinds.includes('id-map')) visit([...path, 'an-id']);
    };
    visit([]);
    of = configSchema;
    visit([]);
    assert.ok(count > 500, String(count));
    assert.deepEqual([...new Set(untold)], []);
  });
});
