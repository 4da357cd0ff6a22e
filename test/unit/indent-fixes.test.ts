import assert from 'node:assert/strict';
import { applyEdits } from '../../src/edits/apply';
import { parse } from '../../src/journey/parse';
import { buildScope, noFiles } from '../../src/journey/scope';
import { diagnose } from '../../src/language/diagnostics';

const above = 'title: Buying\nstages:\n  - id: pays\n    steps:\n';

/** What YAML and the schema find in a text, and what its first fixes make of it, by their titles. */
function mended(text: string): { readonly found: string[]; readonly fixes: Record<string, string> } {
  const scope = buildScope('file:///w/map.journey.yaml', parse(text), noFiles);
  const all = diagnose({ scope, files: noFiles, today: '2026-11-22' }).filter(f =>
    /^(?:yaml-syntax|schema|text-needs-quotes)$/.test(f.code),
  );
  const fixes = all[0]?.fixes?.() ?? [];
  return {
    found: all.map(f => text.slice(f.span.start, f.span.end)),
    fixes: Object.fromEntries(fixes.map(f => [f.title, applyEdits(text, f.edits)])),
  };
}

/** Holds that the first thing found in `text` begins with `at`, and that its first fix has this title and makes `after` of the text. */
function mends(text: string, at: string, title: string, after: string): void {
  const { found, fixes } = mended(text);
  assert.ok(found[0]?.startsWith(at), `${found[0]} is found`);
  assert.deepEqual(Object.entries(fixes)[0], [title, after]);
}

describe('a line in a wrong column', () => {
  const cases: [what: string, text: string, at: string, title: string, after: string][] = [
    [
      'a key that stands too deep',
      '      - action: Pays\n          thought: At last\n        emotion: 1\n',
      'thought',
      'Align with `action`',
      '      - action: Pays\n        thought: At last\n        emotion: 1\n',
    ],
    [
      'several such keys, with what is below them',
      '      - action: Pays\n          thought: At last\n          pains:\n            - Slow\n        emotion: 1\n',
      'thought',
      'Align with `action`',
      '      - action: Pays\n        thought: At last\n        pains:\n          - Slow\n        emotion: 1\n',
    ],
    [
      'a key that stands between two columns',
      '      - action: Pays\n       thought: At last\n        emotion: 1\n',
      'thought',
      'Align with `action`',
      '      - action: Pays\n        thought: At last\n        emotion: 1\n',
    ],
    [
      'a key below the dash of its item',
      '      - action: Pays\n      thought: At last\n',
      'thought',
      'Align with `action`',
      '      - action: Pays\n        thought: At last\n',
    ],
    [
      'words that lack the dash of an item',
      '      - action: Pays\n        pains:\n          - Slow\n          Dear\n',
      'Dear',
      'Add the dash',
      '      - action: Pays\n        pains:\n          - Slow\n          - Dear\n',
    ],
    [
      'an item between two columns',
      '      - action: Pays\n     - action: Leaves\n',
      '- action: Leaves',
      'Align with the item above',
      '      - action: Pays\n      - action: Leaves\n',
    ],
    [
      'a step where stages stand, with what is below it',
      '      - action: Pays\n  - action: Leaves\n    thought: Home\n',
      'action',
      'Align with the item above',
      '      - action: Pays\n      - action: Leaves\n        thought: Home\n',
    ],
    [
      'a stage within the one before',
      '      - action: Pays\n    - id: leaves\n      steps:\n        - action: Leaves\n',
      '- id: leaves',
      'Align with the item above',
      '      - action: Pays\n  - id: leaves\n    steps:\n      - action: Leaves\n',
    ],
    [
      'items that YAML takes for more of the text above',
      '      - action: Pays\n        pains:\n          - Slow\n            - Dear\n            - Dull\n',
      '- Dear',
      'Align with the item above',
      '      - action: Pays\n        pains:\n          - Slow\n          - Dear\n          - Dull\n',
    ],
    [
      'a step that lacks its dash',
      '      - action: Pays\n        emotion: 1\n        action: Leaves\n        emotion: 2\n',
      'action',
      'Add the dash',
      '      - action: Pays\n        emotion: 1\n      - action: Leaves\n        emotion: 2\n',
    ],
    [
      'a list that lacks all its dashes',
      '      - action: Pays\n        pains:\n          Slow\n          Dear\n        emotion: 1\n',
      'Slow',
      'Add the dash',
      '      - action: Pays\n        pains:\n          - Slow\n          - Dear\n        emotion: 1\n',
    ],
    [
      'the first step without its dash',
      '        action: Pays\n        emotion: 1\n',
      'steps',
      'Begin line 5 with `- `',
      '      - action: Pays\n        emotion: 1\n',
    ],
    [
      'dashes without a space',
      '      - action: Pays\n        pains:\n          -Slow\n          -Dear\n',
      '-Slow',
      'Begin the item with `- `',
      '      - action: Pays\n        pains:\n          - Slow\n          - Dear\n',
    ],
    [
      'another dash before a step',
      '      - action: Pays\n      – action: Leaves\n        emotion: 1\n',
      '–',
      'Begin the item with `- `',
      '      - action: Pays\n      - action: Leaves\n        emotion: 1\n',
    ],
    [
      'a list with the bullets and tabs of another program, in a column of its own',
      '      - action: Pays\n        pains:\n•\tSlow\n•\tDear\n        emotion: 1\n',
      '•',
      'Begin the item with `- `',
      '      - action: Pays\n        pains:\n          - Slow\n          - Dear\n        emotion: 1\n',
    ],
    [
      'a list with stars',
      '      - action: Pays\n        pains:\n          * Slow\n          * Dear\n        emotion: 1\n',
      '* Slow',
      'Begin the item with `- `',
      '      - action: Pays\n        pains:\n          - Slow\n          - Dear\n        emotion: 1\n',
    ],
    [
      'a list in the first column',
      '      - action: Pays\n        pains:\n- Slow\n- Dear\n        emotion: 1\n',
      '- Slow',
      'Indent below `pains`',
      '      - action: Pays\n        pains:\n        - Slow\n        - Dear\n        emotion: 1\n',
    ],
    [
      'steps in the first column',
      '      - action: Pays\n- action: Waits\n  emotion: 1\n- action: Leaves\n  emotion: 2\n  - id: b\n    steps: []\n',
      '- action: Waits',
      'Align with the item above',
      '      - action: Pays\n      - action: Waits\n        emotion: 1\n      - action: Leaves\n        emotion: 2\n  - id: b\n    steps: []\n',
    ],
    [
      'all keys of a step but the first, above another stage',
      '      - action: Pays\n  thought: At last\n  emotion: 1\n  - id: b\n    steps: []\n',
      'thought',
      'Align with `action`',
      '      - action: Pays\n        thought: At last\n        emotion: 1\n  - id: b\n    steps: []\n',
    ],
  ];
  for (const [what, text, at, title, after] of cases)
    for (const eol of ['\n', '\r\n'])
      it(`is put right: ${what}, in a text with ${JSON.stringify(eol)}`, () => {
        const lines = (of: string): string => (above + of).replace(/\n/g, eol);
        mends(lines(text), at, title, lines(after));
      });

  it('takes its comments along, and leaves blank lines as they are', () => {
    const text = `${above}      - action: Pays\n          # first\n          thought: At last # why\n\n          emotion: 1\n`;
    const after = `${above}      - action: Pays\n        # first\n        thought: At last # why\n\n        emotion: 1\n`;
    mends(text, 'thought', 'Align with `action`', after);
  });

  it('is told once where an item lacks its dash, though all of its keys are doubled by that', () => {
    const text = `${above}      - action: Pays\n        emotion: 1\n        action: Leaves\n        emotion: 2\n`;
    assert.deepEqual(mended(text).found, ['action']);
  });

  it('has no such fix where the column is not what is wrong', () => {
    for (const text of [
      `${above}      - action: Pays\n        thoght: At last\n`,
      `${above}      - action: Pays\n        emotion: 7\n`,
      `${above}      - action: Pays: now\n        emotion: 1\n`,
      'title: Buying\nstags: []\n',
    ])
      for (const title of Object.keys(mended(text).fixes)) assert.doesNotMatch(title, /Align|Indent|dash/, text);
  });

  it('has no such fix in a text that is no map, or has more mistakes than a slip', () => {
    assert.deepEqual(mended('- a: 1\n   b: c\n').fixes, {});
    const many = Array.from({ length: 60 }, (_, i) => `      - action: ${i}\n          emotion: 1\n`).join('');
    assert.deepEqual(mended(above + many).fixes, {});
  });
});
