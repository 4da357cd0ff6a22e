import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { DocumentSymbol } from 'vscode-languageserver-types';
import { parse } from '../../src/journey/parse';
import { buildScope, noFiles } from '../../src/journey/scope';
import { symbols } from '../../src/language/symbols';

const fixture = readFileSync('test/fixtures/format/running-shoes.journey.yaml', 'utf8');

function outline(text: string): DocumentSymbol[] {
  const found = symbols({
    scope: buildScope('file:///a.journey.yaml', parse(text), noFiles),
    files: noFiles,
    today: '2026-10-02',
  });
  check(found);
  return found;
}

/** What the protocol asks for; an editor drops the whole outline when one symbol breaks it. */
function check(all: readonly DocumentSymbol[]): void {
  const before = (a: { line: number; character: number }, b: typeof a): boolean =>
    a.line < b.line || (a.line === b.line && a.character <= b.character);
  for (const { name, range, selectionRange, children } of all) {
    assert.notEqual(name.trim(), '');
    assert.ok(before(range.start, selectionRange.start) && before(selectionRange.end, range.end), name);
    check(children ?? []);
  }
}

const names = (of: readonly DocumentSymbol[] | undefined): string[] => (of ?? []).map(s => s.name);

describe('document symbols', () => {
  it('shows stages with their steps, and definitions', () => {
    const all = outline(fixture);
    const stages = all.find(s => s.name === 'Stages')!;
    assert.deepEqual(names(stages.children), ['Awareness', 'Choosing', 'Conversion', 'Retention', 'Loyalty']);
    const step = stages.children![0]!.children![0]!;
    assert.equal(step.name, 'Sees running shoes in the shop window');
    assert.equal(step.detail, '+1 · Shop window');
    assert.equal(stages.children![1]!.children![0]!.detail, '+0.5 · Running forum');
    assert.deepEqual(names(all.find(s => s.name === 'Personas')!.children), ['First-time runner', 'Club runner']);
    assert.deepEqual(names(all.find(s => s.name === 'Transitions')!.children), [
      'conversion → consideration',
      'conversion → exit',
    ]);
    assert.equal(all.find(s => s.name === 'Title')!.detail, 'Buying running shoes');
    assert.equal(all.find(s => s.name === 'Imports')!.detail, './shared/shop.journey.yaml');
  });

  it('writes emotions as the map’s language does', () => {
    const [stage] = outline(
      'language: fi-FI\nstages: [{id: a, emotion: 0.5, steps: [{action: b, emotion: -1.5}]}]\n',
    ).find(s => s.name === 'Stages')!.children!;
    assert.deepEqual([stage!.detail, stage!.children![0]!.detail], ['+0,5', '−1,5']);
  });

  it('works on what is half typed', () => {
    for (const text of [
      '',
      ':',
      'stages:\n  -',
      'stages:\n  - id:\n    steps:\n      - \n',
      'stages:\n  - " "\n',
      '"": x',
      '- a',
      'personas: {',
      'transitions:\n  - from:\n',
      'stages: &a [{steps: [{action: x}]}]\nx: *a',
    ])
      outline(text);
    for (let end = 0; end < fixture.length; end += 97) outline(fixture.slice(0, end));
  });

  it('repeats nothing for an alias', () => {
    const text = 'stages:\n  - &s\n    id: a\n    steps: [{action: x}]\n  - *s\n';
    const stages = outline(text)[0]!.children!;
    assert.equal(stages[0]!.children?.length, 1);
    assert.equal(stages[1]!.children, undefined);
  });

  it('leaves out steps, never stages, where there are too many', () => {
    const steps = '      - action: x\n'.repeat(60);
    const all = outline('stages:\n' + `  - id: a\n    steps:\n${steps}`.repeat(100));
    const stages = all[0]!.children!;
    assert.equal(stages.length, 100);
    const count = (of: readonly DocumentSymbol[]): number =>
      of.reduce((sum, s) => sum + 1 + count(s.children ?? []), 0);
    assert.equal(count(all), 5000);
  });
});
