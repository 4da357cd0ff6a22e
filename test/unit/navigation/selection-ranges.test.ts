import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { SelectionRange } from 'vscode-languageserver-types';
import { parse } from '../../../src/journey/parse';
import { positionsOf } from '../../../src/journey/positions';
import { selectionRange } from '../../../src/language/selection-ranges';
import { exampleMaps } from '../../property/example-maps';
import { hostileMaps } from '../../property/hostile-maps';

function spans(text: string, offset: number): string[] {
  const at = positionsOf(text);
  const found: string[] = [];
  for (let range: SelectionRange | undefined = selectionRange(parse(text), offset); range; range = range.parent)
    found.push(text.slice(at.offset(range.range.start), at.offset(range.range.end)));
  return found;
}

/** What is selected around the mark, step by step. */
function grown(marked: string): string[] {
  const offset = marked.indexOf('|');
  return spans(marked.slice(0, offset) + marked.slice(offset + 1), offset);
}

describe('selection ranges', () => {
  it('grow from a word to the value, the entry, the item with its comments, and the list', () => {
    const step = `      # why
      - action: "Pays in the shop"  # now
        # not sure
        touchpoint: checkout
        # at its end
`;
    const next = `      - action: Leaves\n`;
    const text = `title: Shoes\nstages:\n  - id: buy\n    steps:\n${step}${next}`;
    assert.deepEqual(grown(text.replace('the shop', 'the sh|op')).slice(0, 8), [
      'shop',
      'Pays in the shop',
      '"Pays in the shop"',
      'action: "Pays in the shop"',
      `action: "Pays in the shop"  # now\n        # not sure\n        touchpoint: checkout`,
      step,
      step + next.slice(0, -1),
      `steps:\n${step}${next.slice(0, -1)}`,
    ]);
  });

  it('take an entry’s whole lines with its comments', () => {
    const entry = `  # our shop\n  window:\n    name: Window\n    # channel: store\n`;
    assert.deepEqual(grown(`touchpoints:\n${entry}  other: Other\n`.replace('window:', 'win|dow:')).slice(0, 3), [
      'window',
      'window:\n    name: Window',
      entry,
    ]);
  });

  it('go by the brackets in flow style', () => {
    assert.deepEqual(grown('a: 1\npersonas: {an|na: {name: Anna}, eva: Eva}\n').slice(0, 5), [
      'anna',
      'anna: {name: Anna}',
      'anna: {name: Anna}, eva: Eva',
      '{anna: {name: Anna}, eva: Eva}',
      'personas: {anna: {name: Anna}, eva: Eva}',
    ]);
    assert.deepEqual(grown('a: 1\ntags: [a|b, c]\n').slice(0, 4), ['ab', 'ab, c', '[ab, c]', 'tags: [ab, c]']);
  });

  it('are there in empty and half-typed texts', () => {
    for (const text of ['|', '|\n', 'a|', ':|', 'stages:\n  -|', '- |a\n -b', 'a: "|', '# |x\n'])
      assert.ok(grown(text).length > 0);
  });

  it('always grow, and end with the whole text', () => {
    const texts = [...Object.values(hostileMaps), ...Object.values(exampleMaps)];
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.nat(0xffff), (text, n) => {
        const offset = Math.floor((n / 0x10000) * (text.length + 1));
        const at = positionsOf(text);
        let last = { start: offset, end: offset };
        for (let one: SelectionRange | undefined = selectionRange(parse(text), offset); one; one = one.parent) {
          const span = { start: at.offset(one.range.start), end: at.offset(one.range.end) };
          assert.ok(span.start <= last.start && last.end <= span.end, `${offset} in ${text}`);
          last = span;
        }
        assert.deepEqual(last, { start: 0, end: text.length });
      }),
      { numRuns: 200 },
    );
  });
});
