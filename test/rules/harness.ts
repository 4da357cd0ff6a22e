import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { applyEdits } from '../../src/edits/apply';
import type { Finding } from '../../src/journey/finding';
import { parse } from '../../src/journey/parse';
import type { FileOf, Files, MapContext } from '../../src/journey/scope';
import { buildScope, noFiles } from '../../src/journey/scope';
import { checkRules } from '../../src/rules/check';
import type { Rule } from '../../src/rules/rule';
import { rules } from '../../src/rules/rules';

export const here = 'file:///maps/a.journey.yaml';
const golden = join(dirname(fileURLToPath(import.meta.url)), '../golden/rules');

/** Other files by path from the map's folder; `null` is one that is not read yet. */
export type Others = Readonly<Record<string, string | null>>;

export function filesOf(others: Others, all = true): Files {
  const uriOf = (path: string): string => new URL(path, here).toString();
  const known = new Map(
    Object.entries(others).map(([path, text]) => [uriOf(path), text === null ? null : parse(text)]),
  );
  return {
    read: uri => {
      const journey = known.get(uri);
      return journey ? { state: 'read', journey } : { state: journey === null ? 'pending' : 'missing' };
    },
    maps: () =>
      all ? [...known].flatMap(([uri, journey]): FileOf[] => (journey ? [{ uri, journey }] : [])) : undefined,
  };
}

export function contextOf(text: string, files: Files = noFiles): MapContext {
  return { scope: buildScope(here, parse(text), files), files, today: '2026-11-20' };
}

export function findings(rule: Rule, text: string, files?: Files): Finding[] {
  return checkRules(contextOf(text, files), {}, [rule]);
}

/** What a rule says of a text: the text under each finding and its message. */
export function said(rule: Rule, text: string, files?: Files): [string, string][] {
  return findings(rule, text, files).map(f => {
    assert.ok(!/[\r\n]/.test(text.slice(f.span.start, f.span.end)), 'a finding stands on one line');
    return [text.slice(f.span.start, f.span.end), f.message];
  });
}

export function fixTitles(rule: Rule, text: string, files?: Files, index = 0): string[] {
  return (findings(rule, text, files)[index]?.fixes?.() ?? []).map(f => f.title);
}

/** What an added thing leads to: the next question to its author, not a fault of the fix. */
const nextQuestions: Readonly<Record<string, readonly string[]>> = {
  'unknown-reference': ['touchpoint-without-channel'],
};

/** Findings that a fix may not bring: what they say, without their places. */
function serious(text: string, files?: Files): Map<string, number> {
  const count = new Map<string, number>();
  const problems = parse(text).problems.map(p => `yaml: ${p.message}`);
  const told = checkRules(contextOf(text, files))
    .filter(f => f.severity === 'error' || f.severity === 'warning')
    .map(f => f.code);
  for (const key of [...problems, ...told]) count.set(key, (count.get(key) ?? 0) + 1);
  return count;
}

/** Applies a fix and holds what every fix promises: its finding is gone, and nothing worse came. Returns the new text. */
export function applied(rule: Rule, text: string, choose: string | number = 0, files?: Files, index = 0): string {
  const all = findings(rule, text, files);
  const finding = all[index];
  assert.ok(finding, `${rule.id} finds nothing`);
  const fixes = finding.fixes?.() ?? [];
  const fix = typeof choose === 'number' ? fixes[choose] : fixes.find(f => f.title === choose);
  assert.ok(fix, `no fix “${choose}” among ${fixes.map(f => f.title).join(' | ')}`);
  const after = applyEdits(text, fix.edits);
  if (fix.create) return after;
  assert.ok(findings(rule, after, files).length < all.length, `the finding is still there:\n${after}`);
  const before = serious(text, files);
  for (const [what, count] of serious(after, files)) {
    if (nextQuestions[rule.id]?.includes(what)) continue;
    assert.ok(count <= (before.get(what) ?? 0), `${what} is new after the fix:\n${after}`);
  }
  return after;
}

/**
 * Applies a fix to `test/golden/rules/<rule>/<name>.journey.yaml` and compares with `<name>.golden.yaml` beside it.
 * `GOLDEN=write` writes the latter.
 */
export function goldenFix(rule: Rule, name: string, choose: string | number = 0, files?: Files, index = 0): void {
  const folder = join(golden, rule.id);
  const text = readFileSync(join(folder, `${name}.journey.yaml`), 'utf8');
  const after = applied(rule, text, choose, files, index);
  const expected = join(folder, `${name}.golden.yaml`);
  if (process.env.GOLDEN === 'write' && !existsSync(expected)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(expected, after);
  }
  assert.equal(after, readFileSync(expected, 'utf8'));
}

export { rules };
