import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { applyEdits } from '../../src/edits/apply';
import type { Finding } from '../../src/journey/finding';
import { parse } from '../../src/journey/parse';
import { checkRules } from '../../src/rules/check';
import { rules } from '../../src/rules/rules';
import { contextOf } from '../rules/harness';

const example = readFileSync(
  fileURLToPath(new URL('../fixtures/format/running-shoes.journey.yaml', import.meta.url)),
  'utf8',
);
const library = readFileSync(
  fileURLToPath(new URL('../fixtures/format/shared/shop.journey.yaml', import.meta.url)),
  'utf8',
);
const golden = fileURLToPath(new URL('../golden/rules/', import.meta.url));

/** The example with its library's definitions in it, and every text that a fix was tried on. */
const texts: readonly string[] = [
  example.replace(/^imports:.*\n/m, '').replace(/^status: .*\n/m, 'status: active\n') +
    library.replace(/^(?:#|title|type).*\n/gm, ''),
  ...rules.map(r => r.bad),
  ...readdirSync(golden, { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.journey.yaml'))
    .map(path => readFileSync(golden + path, 'utf8')),
];

type Mutation = (text: string) => string;

const onLine =
  (at: number, change: (line: string) => string | undefined): Mutation =>
  text => {
    const lines = text.split('\n');
    const index = Math.floor(at * lines.length);
    const line = change(lines[index]!);
    return (line === undefined ? lines.toSpliced(index, 1) : lines.with(index, line)).join('\n');
  };

/** What people do to a map: they delete, swap and half-write lines, and write texts that YAML reads as something else. */
const mutation: fc.Arbitrary<Mutation> = fc
  .tuple(
    fc.nat(0xffff).map(n => n / 0x10000),
    fc.constantFrom<(line: string) => string | undefined>(
      () => undefined,
      line => line.replace(/(\w)(\w)([\w-]*\s*)$/, '$2$1$3'),
      line => line.replace(/: .*/, ':'),
      line => line.replace(/(: )([^{[]*)$/, '$1"Why?" $2'),
      line => line.replace(/(: )([^{[]*)$/, '$1@$2'),
      line => line.replace(/(- |: )([^:{[]+)$/, '$1Note: $2'),
      line => line.replace(/$/, ' #1 more'),
      line => line.replace(/(\d)\.(\d)/, '$1,$2'),
      line => line.replace(/: (-?\d)$/, ': $1,5'),
      line => line.replace(/, (\w+): [^,}]*/, ''),
      line => line.replace(/: ([^,}]*), /, ': $1, and more, '),
      line => line.replace(/emotion: -?\d/, 'emotion: -2'),
      line => line.replace(/\[[^\]]*\]/, '[]'),
    ),
  )
  .map(([at, change]) => onLine(at, change));

const mutated = fc
  .tuple(fc.constantFrom(...texts), fc.array(mutation, { minLength: 0, maxLength: 4 }), fc.boolean())
  .map(([text, mutations, windows]) => {
    const changed = mutations.reduce((t, m) => m(t), text.replace(/\r\n/g, '\n'));
    return windows ? changed.replace(/\n/g, '\r\n') : changed;
  });

/** What a finding is about, whatever its place. */
const about = (text: string, f: Finding): string => `${f.code} ${f.message} ${text.slice(f.span.start, f.span.end)}`;

function countOf(text: string, wanted: string): number {
  return checkRules(contextOf(text)).filter(f => about(text, f) === wanted).length;
}

const errors = (text: string): number => checkRules(contextOf(text)).filter(f => f.severity === 'error').length;

describe('every fix of every rule', () => {
  it('mends its finding, and leaves YAML no worse', () => {
    fc.assert(
      fc.property(mutated, text => {
        const before = parse(text).problems.length;
        for (const finding of checkRules(contextOf(text))) {
          const wanted = about(text, finding);
          for (const fix of (finding.fixes?.() ?? []).filter(f => !f.create)) {
            const after = applyEdits(text, fix.edits);
            const context = `${wanted} → ${fix.title}:\n${after}`;
            assert.notEqual(after, text, context);
            assert.ok(parse(after).problems.length <= before, `more problems after ${context}`);
            assert.ok(countOf(after, wanted) < countOf(text, wanted), `still there: ${context}`);
            if (text.includes('\r')) assert.ok(!/[^\r]\n/.test(after), `line breaks: ${context}`);
            // What a text hid, cut or misread as it was, may come to light; nothing else brings an error
            if (before === 0 && !finding.code.startsWith('text-') && finding.code !== 'decimal-comma')
              assert.ok(errors(after) <= errors(text), `a new error: ${context}`);
          }
        }
      }),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 200) },
    );
  });
});
