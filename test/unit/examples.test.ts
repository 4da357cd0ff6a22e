import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { parse } from '../../src/journey/parse';
import { buildScope, type FileState, type Files } from '../../src/journey/scope';
import { diagnose } from '../../src/language/diagnostics';

const root = 'file:///examples/';
const names = readdirSync('examples', { recursive: true, encoding: 'utf8' })
  .map(name => name.replace(/\\/g, '/'))
  .filter(name => name.endsWith('.journey.yaml'));

const read = (uri: string): FileState => {
  const path = `examples/${uri.slice(root.length)}`;
  return existsSync(path) ? { state: 'read', journey: parse(readFileSync(path, 'utf8')) } : { state: 'missing' };
};
const files: Files = {
  read,
  maps: () =>
    names.map(name => {
      const file = read(root + name);
      assert.ok(file.state === 'read');
      return { uri: root + name, journey: file.journey };
    }),
};

describe('examples', () => {
  it('are of every type, and in every language that we speak', () => {
    const maps = files.maps()!.map(({ journey }) => journey.map);
    assert.deepEqual([...new Set(maps.map(m => m.type))].sort(), [
      'current-state',
      'day-in-the-life',
      'future-state',
      'library',
      'service-blueprint',
    ]);
    assert.deepEqual([...new Set(maps.map(m => m.language?.value))].filter(Boolean).sort(), ['en', 'fi', 'it', 'pl']);
  });

  for (const name of names)
    it(`${name} gives no finding`, () => {
      const file = read(root + name);
      assert.ok(file.state === 'read');
      const found = diagnose({ scope: buildScope(root + name, file.journey, files), files, today: '2026-11-22' });
      assert.deepEqual(
        found.map(f => `${f.code}: ${f.message}`),
        [],
      );
    });
});
