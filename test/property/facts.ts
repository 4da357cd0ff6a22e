import type { Finding, Fix, Problem, Related } from '../../src/journey/finding';
import type { Journey } from '../../src/journey/parse';
import { positions } from '../../src/journey/positions';
import { mapFacts, type Facts } from './map-facts';
import { spanFact, treeFacts } from './tree-facts';

/**
 * Everything that is known of one version of a map, a fact a line with its path: two readings are the same if their
 * lines are, and the first line that is another tells where they part.
 */
export function facts(journey: Journey): string[] {
  const { lines, placeOf } = treeFacts(journey.root);
  tell('problems', journey.problems.map(problem), lines);
  tell('map', mapFacts(journey.map, placeOf), lines);
  return lines;
}

/** The tree alone, and what could not be read. */
export function readingFacts({ root, problems }: Pick<Journey, 'root' | 'problems'>): string[] {
  const { lines } = treeFacts(root);
  tell('problems', problems.map(problem), lines);
  return lines;
}

/** All that is said of a map; with the fixes of one of the findings, by its number: each fix reads the map again. */
export function findingFacts(findings: readonly Finding[], fixesOf?: number): string[] {
  const lines: string[] = [];
  tell('findings', findings.map(finding), lines);
  const fixed = fixesOf === undefined ? undefined : findings[fixesOf % findings.length];
  tell(`fixes of ${fixed?.message}`, fixed?.fixes?.().map(fix), lines);
  return lines;
}

/** Where two readings part first; undefined when they are the same. */
export function firstDifference(got: readonly string[], expected: readonly string[]): string | undefined {
  const at = Array.from({ length: Math.max(got.length, expected.length) }).findIndex((_, i) => got[i] !== expected[i]);
  return at < 0 ? undefined : `got      ${got[at] ?? 'nothing more'}\nexpected ${expected[at] ?? 'nothing more'}`;
}

/** A line for each plain value in `fact`, and for each list its length; what is undefined is not told. */
function tell(path: string, fact: unknown, lines: string[]): void {
  if (typeof fact !== 'object' || fact === null) {
    if (fact !== undefined) lines.push(`${path}: ${String(fact)}`);
    return;
  }
  if (Array.isArray(fact)) lines.push(`${path}: ${fact.length}`);
  for (const key in fact) tell(`${path}.${key}`, (fact as Record<string, unknown>)[key], lines);
}

const related = (of: Related): Facts<Related> => ({ uri: of.uri, span: spanFact(of.span), message: of.message });

const fix = (of: Fix): Facts<Fix> => ({
  title: of.title,
  edits: of.edits.map(e => `${spanFact(e.span)} ${JSON.stringify(e.text)}`),
  preferred: of.preferred,
  toWrite: of.toWrite && spanFact(of.toWrite),
  create: of.create && `${of.create.uri} ${JSON.stringify(of.create.text)}`,
});

const problem = (of: Problem): Facts<Problem> => ({
  span: spanFact(of.span),
  from: of.from,
  message: of.message,
  fix: of.fix && fix(of.fix),
});

const finding = (of: Finding): Facts<Finding> => ({
  code: of.code,
  severity: of.severity,
  span: spanFact(of.span),
  message: of.message,
  related: of.related?.map(related),
  unnecessary: of.unnecessary,
  fixes: of.fixes && 'some',
  claims: of.claims && spanFact(of.claims),
});

/** The places before and behind each line break, as line and character, and back. */
export function positionFacts(journey: Journey): string[] {
  const place = positions(journey);
  return [...journey.text.matchAll(/[\r\n]|$/g)].flatMap(({ index }) =>
    [index, index + 1].map(offset => {
      const at = place.at(offset);
      return `${offset} is ${at.line}:${at.character} is ${place.offset(at)}`;
    }),
  );
}
