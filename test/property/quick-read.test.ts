import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compose } from '../../src/journey/compose';
import { Origin } from '../../src/journey/nodes';
import { quickRead } from '../../src/journey/quick-read';
import { exampleMaps } from './example-maps';
import { hostileMaps } from './hostile-maps';
import { treeFacts } from './tree-facts';

const runs = Number(process.env.FUZZ_RUNS ?? 3000);

const lines = Object.values({ ...exampleMaps, ...hostileMaps }).map(text => text.split(/(?<=\n)/));
const pieces = [
  ...[
    ' ',
    '  ',
    '\n',
    '\r\n',
    '\n  ',
    ': ',
    ':',
    '- ',
    '\n- ',
    '"',
    "'",
    '""',
    '[',
    ']',
    '{',
    '}',
    ', ',
    ',',
    '#',
    ' # ',
    '|',
  ],
  ...[
    '>',
    ' |',
    ' >-',
    ' |2',
    '&a ',
    '*a',
    '!',
    '!x ',
    '%',
    '@',
    '`',
    '? ',
    '<<: ',
    '\\',
    '-',
    '~',
    '1',
    '.',
    '0x',
    '1.5',
  ],
  ...[
    'null',
    'true',
    'x',
    'ł',
    'k: v',
    '"a"',
    '[a]',
    '[a: b]',
    '{b: c}',
    '\n# c\n',
    '#c',
    '...',
    '---',
    '\t',
    '\u2028',
  ],
];
const place = fc.nat(0xffff).map(n => n / 0x10000);
const edit = fc.record({ at: place, remove: fc.nat(4), put: fc.constantFrom('', ...pieces) });
/** Some lines of a map, as a part of it is read, with some mistakes. */
const part = fc
  .record({ map: fc.constantFrom(...lines), from: place, count: fc.nat(12), edits: fc.array(edit, { maxLength: 3 }) })
  .map(({ map, from, count, edits }) => {
    const first = Math.floor(from * map.length);
    return edits.reduce(
      (text, { at, remove, put }) => {
        const start = Math.floor(at * text.length);
        return text.slice(0, start) + put + text.slice(start + remove);
      },
      map.slice(first, first + 1 + count).join(''),
    );
  });

describe('what is read quickly', () => {
  it('is without mistakes, and the tree that the other parser gives', () => {
    fc.assert(
      fc.property(part, text => {
        const quick = quickRead(text, new Origin(), 0);
        if (!quick) return;
        const { root, problems, independent } = compose(text);
        assert.deepEqual(problems, []);
        assert.ok(independent);
        assert.deepEqual(treeFacts(quick).lines, treeFacts(root).lines);
      }),
      { numRuns: runs },
    );
  }).timeout(120_000);

  it('is what people write', () => {
    const all = Object.values(exampleMaps)
      .flatMap(text => text.split(/\n(?=\S)/))
      .filter(text => !text.startsWith('#'));
    const read = all.filter(text => quickRead(text + '\n', new Origin(), 0));
    assert.ok(read.length > 0.9 * all.length, `${read.length} of ${all.length} sections`);
  });
});
