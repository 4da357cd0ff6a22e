import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseDocument } from 'yaml';
import { compose } from '../../src/journey/compose';
import type { Finding } from '../../src/journey/finding';
import { limits } from '../../src/journey/part';
import { parse, tryOut, tryOutInTurn, type Journey } from '../../src/journey/parse';
import { buildScope, noFiles } from '../../src/journey/scope';
import { diagnose } from '../../src/language/diagnostics';
import { rules } from '../../src/rules/rules';
import { asWritten, begin, edited, history, presentText } from './edit-session';
import { facts, findingFacts, firstDifference, positionFacts, readingFacts } from './facts';
import { hostileEdit } from './hostile-edits';
import { exampleMaps } from './example-maps';
import { hostileMaps, ignoringMap } from './hostile-maps';
import { blockYaml } from './valid-yaml';

/**
 * FUZZ_RUNS=1000000 FUZZ_SEED=1 is a search of hours, and another seed another part of it. FUZZ_SEED and FUZZ_PATH, from a
 * failure's report, try that case alone.
 */
const { FUZZ_RUNS, FUZZ_PATH } = process.env;
const runs = Number(FUZZ_RUNS ?? 10_000);

function search<T extends [unknown, ...unknown[]]>(property: fc.IProperty<T>, numRuns: number): void {
  fc.assert(property, {
    numRuns: Math.ceil(numRuns),
    ...(FUZZ_PATH ? { path: FUZZ_PATH } : {}),
  });
}

const maps: Readonly<Record<string, string>> = { ...hostileMaps, ...exampleMaps, ignoring: ignoringMap };
const example = fc.constantFrom(...Object.keys(exampleMaps));
/** The long one, which shows what small ones do not, takes longest and comes seldom. */
const hostile = fc.oneof(
  ...[...Object.keys(hostileMaps), 'ignoring'].map(name => ({
    weight: name === 'long' ? 1 : 4,
    arbitrary: fc.constant(name),
  })),
);

/** What is asked of a version before the next one comes: some are never checked. A number: the fixes of one finding, too. */
type Asked = 'nothing' | 'findings' | number;
const nothing = fc.constant<Asked>('nothing');
const asked = fc.oneof(
  { weight: 10, arbitrary: nothing },
  { weight: 19, arbitrary: fc.constant<Asked>('findings') },
  { weight: 1, arbitrary: fc.nat(99) },
);

/** Mostly few edits, so that there is time for many beginnings. */
const edits = (ask: fc.Arbitrary<Asked>) =>
  fc.oneof(
    { weight: 3, arbitrary: fc.array(fc.record({ edit: hostileEdit, ask }), { minLength: 1, maxLength: 3 }) },
    { weight: 1, arbitrary: fc.array(fc.record({ edit: hostileEdit, ask }), { minLength: 1, maxLength: 8 }) },
  );
/** Findings cost most: half of the sequences go without. */
const sequence = fc.oneof(
  fc.record({ first: nothing, last: nothing, all: edits(nothing) }),
  fc.record({ first: asked, last: fc.constant<Asked>('findings'), all: edits(asked) }),
);

const findingsOf = (journey: Journey): Finding[] =>
  diagnose({
    scope: buildScope('file:///w/map.journey.yaml', journey, noFiles),
    files: noFiles,
    today: '2026-11-22',
  });

/** What an editor is told of a version. Nothing, when the next one comes before it is checked. */
function told(journey: Journey, findings: () => readonly Finding[], ask: Asked): string[] {
  if (ask === 'nothing') return [];
  return [...positionFacts(journey), ...findingFacts(findings(), ask === 'findings' ? undefined : ask)];
}

/** How small the parts are that are read by themselves: of small maps, too, some should be cut into lines. */
const smallest = fc.constantFrom(0, 60, 200, 500);
const usual = limits.small;
afterEach(() => void (limits.small = usual));

interface Afresh {
  readonly journey: Journey;
  readonly facts: readonly string[];
  readonly findings: () => readonly Finding[];
}
const known = new Map<string, Afresh>();

/** What is read of a text without a version before it. Remembered for a while, as undo comes back to it and reading is what costs. */
function afresh(text: string): Afresh {
  const name = `${limits.small} ${text}`;
  let found = known.get(name);
  if (found) return found;
  if (known.size === 200) known.clear();
  const journey = parse(text);
  let findings: readonly Finding[] | undefined;
  found = { journey, facts: facts(journey), findings: () => (findings ??= findingsOf(journey)) };
  known.set(name, found);
  return found;
}

let sequences = 0;
function tellProgress(): void {
  if (++sequences % 10_000 === 0 && runs > 10_000) console.error(`${sequences} sequences`);
}

describe('a map read version after version', () => {
  const isAlwaysReadAsAfresh = (names: fc.Arbitrary<string>, numRuns: number): void =>
    search(
      fc.property(names, smallest, sequence, (name, small, { first, last, all }) => {
        limits.small = small;
        let session = begin(maps[name]!);
        let journey = parse(presentText(session));
        told(journey, () => findingsOf(journey), first);
        for (const { edit, ask } of all) {
          session = edited(session, edit);
          journey = parse(presentText(session), journey);
          told(journey, () => findingsOf(journey), ask);
        }
        const whole = afresh(presentText(session));
        const asked = all.at(-1)!.ask;
        const least = asked === 'nothing' ? last : asked;
        const difference =
          firstDifference(facts(journey), whole.facts) ??
          firstDifference(
            told(journey, () => findingsOf(journey), least),
            told(whole.journey, whole.findings, least),
          );
        if (difference) assert.fail(`${difference}\n${history(session)}`);
        tellProgress();
      }),
      numRuns,
    );

  it('is what is read afresh, after any edits', () => isAlwaysReadAsAfresh(hostile, runs)).timeout(0);
  it('is so for real maps, too', () => isAlwaysReadAsAfresh(example, runs / 200)).timeout(0);

  it('stays as it is while other texts are tried out', () =>
    search(
      fc.property(hostile, smallest, fc.array(hostileEdit, { minLength: 1, maxLength: 3 }), (name, small, all) => {
        limits.small = small;
        let session = begin(maps[name]!);
        const journey = parse(presentText(session));
        const before = facts(journey);
        for (const edit of all) {
          session = edited(session, edit);
          const text = presentText(session);
          const difference =
            tryOut(journey, text, tree => firstDifference(readingFacts(tree), readingFacts(afresh(text).journey))) ??
            firstDifference(facts(journey), before);
          if (difference) assert.fail(`${difference}\n${history(session)}`);
        }
      }),
      runs / 10,
    )).timeout(0);

  it('stays as it is while texts are tried out one after the other', () =>
    search(
      fc.property(hostile, smallest, fc.array(hostileEdit, { minLength: 1, maxLength: 5 }), (name, small, all) => {
        limits.small = small;
        let session = begin(maps[name]!);
        const journey = parse(presentText(session));
        const before = facts(journey);
        const difference = tryOutInTurn(journey, read => {
          for (const edit of all) {
            session = edited(session, edit);
            const text = presentText(session);
            const different = firstDifference(facts(read(text)), facts(afresh(text).journey));
            if (different) return different;
          }
          return undefined;
        });
        const told = difference ?? firstDifference(facts(journey), before);
        if (told) assert.fail(`${told}\n${history(session)}`);
      }),
      runs / 10,
    )).timeout(0);

  it('is tried with maps that break every rule', () => {
    const codes = new Set(Object.values(hostileMaps).flatMap(text => findingsOf(parse(text)).map(f => f.code)));
    assert.deepEqual(
      rules.map(r => r.id).filter(id => !codes.has(id)),
      [],
    );
  });
});

describe('YAML without a mistake', () => {
  const isAccepted = (text: string): boolean => {
    const { errors, warnings } = parseDocument(text, { prettyErrors: false });
    return errors.length + warnings.length === 0;
  };
  const text = fc.oneof(
    { weight: 4, arbitrary: blockYaml },
    { weight: 1, arbitrary: fc.constantFrom(...Object.values(hostileMaps)) },
  );

  it('means in parts what it means as a whole', () =>
    search(
      fc.property(text, smallest, fc.array(hostileEdit, { maxLength: 3 }), (start, small, edits) => {
        limits.small = small;
        fc.pre(isAccepted(start));
        const session = edits.reduce((before, edit) => {
          const after = edited(before, edit);
          return isAccepted(presentText(after)) ? after : before;
        }, begin(start));
        const written = presentText(session);
        const difference = firstDifference(readingFacts(parse(written)), readingFacts(compose(written)));
        if (difference) assert.fail(`${difference}\n${asWritten(written)}`);
      }),
      runs / 5,
    )).timeout(0);
});
