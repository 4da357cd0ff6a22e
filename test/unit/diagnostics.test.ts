import assert from 'node:assert/strict';
import { applyEdits } from '../../src/edits/apply';
import { parse, type Journey } from '../../src/journey/parse';
import { buildScope, noFiles, type MapContext } from '../../src/journey/scope';
import { diagnose } from '../../src/language/diagnostics';
import { checkRules } from '../../src/rules/check';

const contextOf = (journey: Journey): MapContext => ({
  scope: buildScope('file:///map.journey.yaml', journey, noFiles),
  files: noFiles,
  today: '2026-11-22',
});

describe('of thousands of findings', () => {
  const step = '      - action: Waits\n        touchpoint: nowhere\n        emotion: -2\n';
  const stage = (id: string) => `  - id: ${id}\n    steps:\n${step.repeat(60)}    pains: []\n`;
  const text = `title: A map\nstages:\n${'abcdefghijklmnopqrst'.replace(/./g, stage)}`;

  it('the first thousand of the text are told, the same as if all were written down', () => {
    const context = contextOf(parse(text));
    const all = checkRules(context).sort((a, b) => a.span.start - b.span.start);
    assert.ok(all.length > 2000);
    const places = (findings: typeof all) => findings.map(f => `${f.code} ${f.span.start} ${f.message}`);
    assert.deepEqual(places(diagnose(context)), places(all.slice(0, 1000)));
  });

  it('so are keys that stand there twice', () => {
    const doubled = `title: A map\nx-twice:\n${'  a: 1\n'.repeat(1500)}`;
    const found = diagnose(contextOf(parse(doubled))).filter(f => f.code === 'yaml-syntax');
    const second = doubled.indexOf('a: 1') + 7;
    assert.ok(found.length > 900);
    assert.deepEqual(
      found.map(f => f.span.start),
      found.map((_, i) => second + 7 * i),
    );
  });
});

describe('what was found of a part that moved', () => {
  const steps = Array.from(
    { length: 40 },
    (_, i) => `      - action: Takes step ${i} of the journey\n        emotion: 0\n`,
  );
  const text = `title: A map
stages:
  - id: a
    steps:
${steps.join('')}      - action: Pays
        emotion: 1,5
        thought: Read review #1
        pains:
          - No price: none shown
        x-twice: {a: 1, a: 2}
`;

  it('is told at its new place, and is mended there', () => {
    const before = parse(text);
    diagnose(contextOf(before));
    const longer = text.replace('Takes step 3', 'Takes a long step 3');
    const told = (journey: Journey) =>
      diagnose(contextOf(journey)).map(f => [
        f.code,
        longer.slice(f.span.start, f.span.end),
        f.related?.map(r => r.span.start),
        f.fixes?.().map(fix => applyEdits(longer, fix.edits)),
      ]);
    const found = told(parse(longer, before));
    for (const code of ['text-cut-by-comment', 'text-needs-quotes', 'decimal-comma', 'yaml-syntax'])
      assert.ok(
        found.some(f => f[0] === code),
        code,
      );
    assert.deepEqual(found, told(parse(longer)));
  });
});
