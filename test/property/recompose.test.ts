import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { compose } from '../../src/journey/compose';
import { recompose } from '../../src/journey/recompose';
import { parse } from '../../src/journey/parse';

const runs = Number(process.env.FUZZ_RUNS ?? 500);
const examples = readdirSync('examples')
  .filter(name => name.endsWith('.journey.yaml'))
  .map(name => readFileSync(`examples/${name}`, 'utf8'));
const small = [
  'title: a\nstages:\n- id: x\n  steps:\n  - action: b\n    pains:\n    - c\n    # d\n\n  - action: e\ntransitions: []\n',
  'title: a\r\nstages:\r\n    - id: x\r\n      thought: |\r\n        long\r\n\r\n        more\r\n    # end\r\n\r\n    - id: y\r\n',
  'stages:\n  - id: x\n    text: >+\n      kept\n\n\n  - plain text\n    goes on\n  -\n  - - nested\n    - lists\ngoal: z',
];
/** What a person or a paste may put in, the hostile among it. */
const pieces = [
  'x',
  ' ',
  '\n',
  ': ',
  ':',
  '- ',
  '\n- ',
  '\n  ',
  '\n        ',
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  ', ',
  '#',
  ' # ',
  '|',
  '>',
  '\t',
  '&a ',
  '*a',
  '!',
  '%',
  '@',
  '---\n',
  '\n---\n',
  '\n...\n',
  'key: value',
  '\n      - action: New\n',
  '\r\n',
  '👟',
  'ł',
  '\u2028',
  '? ',
  '<<: ',
  '\uFEFF',
];

const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(3), fc.nat(60)),
  insert: fc.oneof(
    fc.constant(''),
    fc.constantFrom(...pieces),
    fc.array(fc.constantFrom(...pieces), { maxLength: 4 }).map(p => p.join('')),
  ),
});

function apply(text: string, { at, remove, insert }: { at: number; remove: number; insert: string }): string {
  const start = Math.floor(at * text.length);
  return text.slice(0, start) + insert + text.slice(start + remove);
}

describe('what is read again in part', () => {
  const isWholeReading = (texts: readonly string[], numRuns: number): void =>
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.array(edit, { minLength: 1, maxLength: 6 }), (text, edits) => {
        let journey = parse(text);
        for (const one of edits) {
          const next = apply(journey.text, one);
          journey = parse(next, journey);
          const { root, problems, independent } = journey;
          assert.deepStrictEqual({ root, problems, independent }, compose(next));
        }
      }),
      { numRuns },
    );

  it('is what the whole reading gives, after any edits', () => isWholeReading(small, runs)).timeout(120_000);
  it('is so for real maps, too', () => isWholeReading(examples, runs / 25)).timeout(120_000);

  it('is one item, for words typed in a step', () => {
    const text = examples[0]!;
    const at = text.indexOf(' action: ') + ' action: '.length;
    const next = text.slice(0, at) + 'x' + text.slice(at);
    assert.ok(recompose(next, parse(text)));
  });
});
