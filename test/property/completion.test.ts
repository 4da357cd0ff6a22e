import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { TextEdit } from 'vscode-languageserver-types';
import { CompletionItemKind } from 'vscode-languageserver-types';
import { parse } from '../../src/journey/parse';
import { positionsOf } from '../../src/journey/positions';
import { keyText, nodeAt } from '../../src/journey/tree';
import { complete } from '../../src/language/completion/completion';
import { readingsAt } from '../../src/language/completion/cursor';
import { findScalar, type Found } from '../../src/language/completion/find';
import { foldingRanges } from '../../src/language/folding';
import { hover } from '../../src/language/hover';
import { symbols } from '../../src/language/symbols';
import { applied, contextOf } from '../unit/completion/helper';
import { hostileMaps } from './hostile-maps';

const maps = [
  'test/fixtures/format/running-shoes.journey.yaml',
  'test/fixtures/format/shared/shop.journey.yaml',
  'examples/bank-account.journey.yaml',
  'examples/vaatekauppa.journey.yaml',
].map(path => readFileSync(path, 'utf8'));

const typed = [
  '',
  't',
  'touchpoint:',
  'emotion: ',
  '- ',
  '-',
  '{',
  '[',
  '"',
  "'",
  ': ',
  '#',
  '\n',
  '\n    ',
  'x: y: z',
  ' ',
  ',',
  '&a',
  '*b',
  '|',
  '\t',
];

/** A map while it is written: cut somewhere, with or without its rest, something typed there, some lines gone. */
const halfTyped = fc
  .record({
    map: fc.constantFrom(...maps, ...maps.map(map => `\n${map}`)),
    cut: fc.nat(0xffff).map(n => n / 0x10000),
    word: fc.oneof(fc.constantFrom(...typed), fc.string({ maxLength: 6 })),
    rest: fc.constantFrom('all', 'lines', 'none'),
    windows: fc.boolean(),
  })
  .map(({ map, cut, word, rest, windows }) => {
    const at = Math.round(cut * map.length);
    const after =
      rest === 'all' ? map.slice(at) : rest === 'none' ? '' : map.slice(Math.max(at, map.indexOf('\n', at)));
    const [before, behind] = windows
      ? [(map.slice(0, at) + word).replace(/\r?\n/g, '\r\n'), after.replace(/\r?\n/g, '\r\n')]
      : [map.slice(0, at) + word, after];
    return { text: before + behind, offset: before.length };
  });

describe('completion of any half-typed map', function () {
  this.timeout(120_000);

  it('never throws, and replaces within the line of the cursor', () => {
    fc.assert(
      fc.property(halfTyped, ({ text, offset }) => {
        const place = positionsOf(text);
        const cursor = place.at(offset);
        for (const item of complete(contextOf(text), offset)) {
          const { range } = item.textEdit as TextEdit;
          assert.equal(range.start.line, cursor.line);
          assert.equal(range.end.line, cursor.line);
          assert.ok(range.start.character <= cursor.character && cursor.character <= range.end.character);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('never costs a key that stands beside the one put in', () => {
    fc.assert(
      fc.property(halfTyped, fc.nat(), ({ text, offset }, pick) => {
        const context = contextOf(text);
        const keys = complete(context, offset).filter(i => i.kind === CompletionItemKind.Property);
        const item = keys[pick % keys.length];
        const reading = readingsAt(context.scope.journey, offset).find(r => r.role === 'key');
        if (!item || !reading) return;
        const marked = applied(text, item);
        const cursor = marked.indexOf('|', positionsOf(text).offset((item.textEdit as TextEdit).range.start));
        const after = parse(marked.slice(0, cursor) + marked.slice(cursor + 1));
        const map = nodeAt(after.root, reading.path);
        const written = new Set(map?.kind === 'map' ? map.entries.map(e => keyText(e.key)) : []);
        const around = JSON.stringify(`${text.slice(0, offset).slice(-60)}|${text.slice(offset, offset + 60)}`);
        for (const other of reading.others)
          assert.ok(written.has(other), `${other} is gone after ${item.label}: ${around}`);
        assert.ok(written.has(item.label), `${item.label} is not there: ${around}`);
      }),
      { numRuns: 50 },
    );
  });

  it('takes a word at the cursor for what it would be with more of it', () => {
    const anywhere = fc
      .record({ map: fc.constantFrom(...Object.values(hostileMaps)), at: fc.nat(0xffff) })
      .map(({ map, at }) => ({ text: map, offset: Math.floor((at / 0x10000) * (map.length + 1)) }));
    const facts = ({ role, path, others, filled, flow }: Omit<Found, 'node'>): string =>
      JSON.stringify({ role, path, others: others.toSorted(), filled, flow });
    fc.assert(
      fc.property(fc.oneof(halfTyped, anywhere), ({ text, offset }) => {
        const journey = parse(text);
        fc.pre(journey.problems.length === 0 && text[offset] !== '#');
        const word = 'cursorhere';
        const { root } = parse(`${text.slice(0, offset)}${word}${text.slice(offset)}`);
        const found = findScalar(root, offset, node => node.source.includes(word));
        for (const reading of readingsAt(journey, offset))
          if (!reading.ownLine && reading.before === '') assert.deepEqual(facts(reading), found && facts(found));
      }),
      { numRuns: 300 },
    );
  });

  it('does not depend on what was asked before', () => {
    fc.assert(
      fc.property(halfTyped, halfTyped, ({ text, offset }, other) => {
        const asked = (): unknown => readingsAt(parse(text), offset);
        const first = asked();
        readingsAt(parse(other.text), other.offset);
        assert.deepEqual(asked(), first);
      }),
      { numRuns: 50 },
    );
  });

  it('nor do hover, the outline and folding throw', () => {
    fc.assert(
      fc.property(halfTyped, ({ text, offset }) => {
        const context = contextOf(text);
        hover(context, offset);
        symbols(context);
        foldingRanges(context.scope.journey);
      }),
      { numRuns: 40 },
    );
  });
});
