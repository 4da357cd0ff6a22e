import assert from 'node:assert/strict';
import { parse } from '../../../src/journey/parse';
import { buildScope, relativePath, resolvePath, type Files, type FileState } from '../../../src/journey/scope';

/** Files of a folder by name; a text of null is still being read. */
const folder = (texts: Record<string, string | null>): Files => ({
  read: (uri): FileState => {
    const text = texts[uri.replace('file:///w/', '')];
    return text === undefined
      ? { state: 'missing' }
      : text === null
        ? { state: 'pending' }
        : { state: 'read', journey: parse(text) };
  },
  maps: () => undefined,
});
const scopeOf = (text: string, texts: Record<string, string | null> = {}) =>
  buildScope('file:///w/map.journey.yaml', parse(text), folder({ 'map.journey.yaml': text, ...texts }));

describe('scope', () => {
  it('sees what libraries of libraries define', () => {
    const scope = scopeOf('imports: [./lib/a.yaml]\n', {
      'lib/a.yaml': 'imports: [b.yaml]\nchannels: {store: Store}\n',
      'lib/b.yaml': 'teams: {cx: CX}\n',
    });
    assert.equal(scope.definitions.get('channel')?.get('store')?.uri, 'file:///w/lib/a.yaml');
    assert.equal(scope.definitions.get('team')?.get('cx')?.uri, 'file:///w/lib/b.yaml');
    assert.equal(scope.complete, true);
  });

  it('is not complete while an import is read, or missing anywhere below', () => {
    assert.equal(scopeOf('imports: [a.yaml]\n', { 'a.yaml': null }).complete, false);
    assert.equal(scopeOf('imports: [a.yaml]\n', { 'a.yaml': 'imports: [gone.yaml]\n' }).complete, false);
    const missing = scopeOf('imports: [gone.yaml, "https://example.org/x"]\n');
    assert.deepEqual(
      missing.imports.map(i => i.state),
      ['missing', 'not-a-path'],
    );
  });

  it('finds a cycle and stops there', () => {
    const scope = scopeOf('imports: [a.yaml]\n', {
      'a.yaml': 'imports: [b.yaml]\n',
      'b.yaml': 'imports: [map.journey.yaml]\n',
    });
    assert.deepEqual(
      scope.imports[0]?.cycle?.map(u => u.split('/').at(-1)),
      ['map.journey.yaml', 'a.yaml', 'b.yaml', 'map.journey.yaml'],
    );
  });

  it('keeps a library that two others import once', () => {
    const scope = scopeOf('imports: [a.yaml, b.yaml]\n', {
      'a.yaml': 'imports: [c.yaml]\n',
      'b.yaml': 'imports: [c.yaml]\n',
      'c.yaml': 'teams: {cx: CX}\n',
    });
    assert.deepEqual(scope.doubled, []);
    assert.equal(scope.files.length, 4);
  });

  it('notes an id that is defined twice', () => {
    const scope = scopeOf('imports: [a.yaml]\nteams: {cx: Own}\n', { 'a.yaml': 'teams: {cx: CX}\n' });
    assert.deepEqual(
      scope.doubled.map(d => [d.first.uri, d.second.uri]),
      [['file:///w/map.journey.yaml', 'file:///w/a.yaml']],
    );
  });

  it('resolves paths like an editor, and writes them back', () => {
    assert.equal(resolvePath('file:///w/maps/a.journey.yaml', '../lib/b c.yaml'), 'file:///w/lib/b%20c.yaml');
    assert.equal(resolvePath('untitled:/w/a.journey.yaml', './b.yaml'), 'file:///w/b.yaml');
    assert.equal(resolvePath('untitled:/c%3A/w/a.journey.yaml', './b.yaml'), 'file:///c%3A/w/b.yaml');
    assert.equal(resolvePath('git:/w/a.journey.yaml?%7B%22ref%22%7D', './b.yaml'), 'file:///w/b.yaml');
    assert.equal(resolvePath('vscode-vfs://github/o/r/a.journey.yaml', './b.yaml'), 'vscode-vfs://github/o/r/b.yaml');
    assert.equal(resolvePath('file:///w/a.yaml', 'https://example.org'), undefined);
    assert.equal(resolvePath('file:///w/a.yaml', ' '), undefined);
    // Half of a sign, as it stands in a text while it is typed or deleted
    assert.equal(resolvePath('file:///w/a.yaml', './\ud83d.yaml'), 'file:///w/%EF%BF%BD.yaml');
    assert.equal(relativePath('file:///w/maps/a.yaml', 'file:///w/lib/b.yaml'), '../lib/b.yaml');
    assert.equal(relativePath('file:///w/a.yaml', 'file:///w/lib/b.yaml'), './lib/b.yaml');
  });
});
