import assert from 'node:assert/strict';
import { applyEdits } from '../../src/edits/apply';
import { parse } from '../../src/journey/parse';
import { buildScope, noFiles } from '../../src/journey/scope';
import { diagnose } from '../../src/language/diagnostics';

/** A step with these lines below its action, and what the fixes of what is found first make of them, by their titles. */
function mended(lines: string, eol = '\n'): Record<string, string> {
  const above = ['title: Buying', 'stages:', '  - id: pays', '    steps:', ''].join(eol);
  const text = above + lines;
  const scope = buildScope('file:///w/map.journey.yaml', parse(text), noFiles);
  const found = diagnose({ scope, files: noFiles, today: '2026-11-22' }).find(f => f.severity === 'error');
  const fixes = found?.fixes?.() ?? [];
  return Object.fromEntries(fixes.map(f => [f.title, applyEdits(text, f.edits).slice(above.length)]));
}

describe('two keys on one line', () => {
  it('stand on two, where the second is a key there', () => {
    const title = 'Begin a new line before `emotion`';
    for (const eol of ['\n', '\r\n']) {
      const [before, after] = ['      - id: pays', `${eol}        emotion: 1${eol}`];
      assert.deepEqual(mended(`${before} emotion: 1${eol}`, eol), { [title]: before + after });
      assert.deepEqual(mended(`${before},  emotion: 1${eol}`, eol), { [title]: before + after });
    }
  });

  it('may be meant in a text, too, but then quotes come first', () => {
    assert.deepEqual(Object.entries(mended('      - action: Pays at once emotion: 1\n')), [
      ['Put the text in quotes', '      - action: "Pays at once emotion: 1"\n'],
      ['Begin a new line before `emotion`', '      - action: Pays at once\n        emotion: 1\n'],
    ]);
  });

  it('are none where the word is no key, or what follows is not what it takes', () => {
    for (const text of ['Reads the sign: closed', 'Sees no evidence: none'])
      assert.deepEqual(Object.keys(mended(`      - action: ${text}\n`)), ['Put the text in quotes']);
  });
});
