import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { applyEdits } from '../../src/edits/apply';
import type { Finding } from '../../src/journey/finding';
import { parse } from '../../src/journey/parse';
import { diagnose } from '../../src/language/diagnostics';
import { isRuleId } from '../../src/rules/rule-ids';
import { rules } from '../../src/rules/rules';
import { contextOf, filesOf } from '../rules/harness';
import { exampleMaps } from './example-maps';
import { hostileMaps } from './hostile-maps';

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

const mutationsOf = (texts: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...texts), fc.array(mutation, { minLength: 0, maxLength: 4 }), fc.boolean())
    .map(([text, mutations, windows]) => {
      const changed = mutations.reduce((t, m) => m(t), text.replace(/\r\n/g, '\n'));
      return windows ? changed.replace(/\n/g, '\r\n') : changed;
    });

const mutated = mutationsOf(texts);
const hostile = mutationsOf(Object.values(hostileMaps));
/** Maps that are finished, so that what is missing in them is asked for. */
const real = mutationsOf(Object.values(exampleMaps).map(text => text.replace(/^status: .*/m, 'status: active')));

const files = filesOf(
  Object.fromEntries(
    readdirSync('examples/shared').map(name => [`shared/${name}`, readFileSync(`examples/shared/${name}`, 'utf8')]),
  ),
);

/** What a finding is about, whatever its place. */
const about = (text: string, f: Finding): string => `${f.code} ${f.message} ${text.slice(f.span.start, f.span.end)}`;

const countOf = (all: readonly string[], wanted: string): number => all.filter(one => one === wanted).length;

const all = (text: string): Finding[] => diagnose(contextOf(text, files));

/** Of each code, how many findings more than before there are. */
function more(before: readonly Finding[], after: readonly Finding[]): [code: string, by: number][] {
  const codes = [...new Set(after.map(f => f.code))];
  const count = (of: readonly Finding[], code: string): number => of.filter(f => f.code === code).length;
  return codes.map((code): [string, number] => [code, count(after, code) - count(before, code)]);
}

/** Judgements of a map as a whole, which are passed as soon as nothing is unknown any more: a fix may tell what was. */
const ofTheWhole = new Set(
  'single-channel-kind one-kind-of-evidence no-customer-voice brand-only-day single-team too-many-stages'.split(' '),
);

/** What a fix of a rule leads to: the next question about what its author defined, named or took away. */
const nextQuestions: Readonly<Record<string, readonly string[]>> = {
  'unknown-reference': [
    'touchpoint-without-channel',
    'metric-incomplete',
    'orphan-touchpoint',
    'unreachable-stage',
    'dead-end',
    'missing-stage',
    'stage-order',
    'unknown-stage',
    'duplicate-stage',
  ],
  'unknown-stage': ['stage-order'],
  'orphan-touchpoint': ['unused-definition'],
  'unused-definition': ['unused-definition', 'no-metric', 'no-evidence'],
};

/** What was hidden, cut or misread before may come to light when it is read as it was meant. */
const bringsToLight = (code: string): boolean => code.startsWith('text-') || code === 'decimal-comma';

/** Rules whose fixes take something away, or put it elsewhere. */
const takesAway = new Set(['unused-definition', 'orphan-touchpoint', 'stage-order']);

/** Whether all that stood there stands there still, with something between; but for spaces, and values that are none. */
function isKept(before: string, after: string): boolean {
  const said = before.replace(/\{\s*\}|\[\s*\]|~|null/gi, '').replace(/\s/g, '');
  let at = 0;
  for (const character of after) if (character === said[at]) at++;
  return at === said.length;
}

describe('every fix of every rule', () => {
  const holdsFor = (texts: fc.Arbitrary<string>, numRuns: number): void =>
    fc.assert(
      fc.property(texts, text => {
        const before = all(text);
        const { problems } = parse(text);
        for (const finding of before.filter(f => isRuleId(f.code))) {
          const wanted = about(text, finding);
          for (const fix of (finding.fixes?.() ?? []).filter(f => !f.create)) {
            const next = applyEdits(text, fix.edits);
            const context = `${wanted} → ${fix.title}:\n${next}`;
            const after = all(next);
            assert.notEqual(next, text, context);
            assert.ok(parse(next).problems.length <= problems.length, `more problems after ${context}`);
            assert.ok(
              countOf(
                after.map(f => about(next, f)),
                wanted,
              ) <
                countOf(
                  before.map(f => about(text, f)),
                  wanted,
                ),
              `still there: ${context}`,
            );
            if (text.includes('\r')) assert.ok(!/[^\r]\n/.test(next), `line breaks: ${context}`);
            for (const { span, text: written } of takesAway.has(finding.code) ? [] : fix.edits) {
              const removed = text.slice(span.start, span.end);
              assert.ok(
                /^\S*$/.test(removed) ||
                  span.start === finding.span.start ||
                  bringsToLight(finding.code) ||
                  isKept(removed, written),
                `lost: ${context}`,
              );
            }
            if (problems.length > 0 || bringsToLight(finding.code)) continue;
            for (const [code, by] of more(before, after))
              if (!ofTheWhole.has(code) && !nextQuestions[finding.code]?.includes(code))
                assert.ok(by <= (code === finding.code ? -1 : 0), `${code} is new: ${context}`);
          }
        }
      }),
      { numRuns: Math.ceil(numRuns) },
    );
  const runs = Number(process.env.FUZZ_RUNS ?? 200);

  it('mends its finding, brings no other, and leaves all else as it was', () => holdsFor(mutated, runs)).timeout(0);
  it('does so in maps that are hard to read', () => holdsFor(hostile, runs / 4)).timeout(0);
  it('does so in real maps', () => holdsFor(real, runs / 10)).timeout(0);
});
