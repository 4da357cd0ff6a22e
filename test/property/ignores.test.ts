import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { applyEdits } from '../../src/edits/apply';
import { dataOf, sameData } from '../../src/edits/verify';
import type { Finding } from '../../src/journey/finding';
import { parse } from '../../src/journey/parse';
import { noFiles } from '../../src/journey/scope';
import { diagnose } from '../../src/language/diagnostics';
import { ignoreEdit } from '../../src/rules/ignore-edit';
import { rules } from '../../src/rules/rules';
import { contextOf } from '../rules/harness';
import { hostileMaps, ignoringMap } from './hostile-maps';

const folder = fileURLToPath(new URL('../../examples/', import.meta.url));
const examples = readdirSync(folder).filter(name => name.endsWith('.journey.yaml'));

const texts: Readonly<Record<string, string>> = {
  ...hostileMaps,
  ignoring: ignoringMap,
  ...Object.fromEntries(examples.map(name => [name, readFileSync(folder + name, 'utf8')])),
  ...Object.fromEntries(rules.map(rule => [`the bad map of ${rule.id}`, rule.bad])),
};

/** What rules find, without its places, which move with the comment. What the schema says of a broken line depends on its neighbours. */
const what = (found: readonly Finding[], isBroken: boolean): string[] =>
  found
    .filter(f => !isBroken || f.code !== 'schema')
    .map(f => `${f.severity} ${f.code} ${f.message}`)
    .sort();

describe('ignoring a finding', () => {
  for (const [name, text] of Object.entries(texts))
    it(`silences its rule there, and changes nothing else: ${name}`, () => {
      const before = diagnose(contextOf(text, noFiles));
      const journey = parse(text);
      const data = dataOf(journey.root);
      for (const finding of before.filter(f => rules.some(r => r.id === f.code)).slice(0, 40)) {
        const edit = ignoreEdit(journey, finding);
        if (!edit) continue;
        const after = applyEdits(text, [edit]);
        const said = `${finding.code} at ${finding.span.start}`;
        assert.ok(sameData(dataOf(parse(after).root), data), said);
        const silenced = before.filter(
          f => f.code === finding.code && startOfLine(text, f.span.start) === startOfLine(text, finding.span.start),
        );
        const left = before.filter(f => !silenced.includes(f));
        const isBroken = journey.problems.length > 0;
        assert.deepEqual(what(diagnose(contextOf(after, noFiles)), isBroken), what(left, isBroken), said);
      }
    });
});

const startOfLine = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;
