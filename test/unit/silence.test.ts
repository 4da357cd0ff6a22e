import assert from 'node:assert/strict';
import { applyEdits } from '../../src/edits/apply';
import { parse } from '../../src/journey/parse';
import { buildScope, noFiles } from '../../src/journey/scope';
import { teamOf } from '../../src/journey/team';
import { diagnose } from '../../src/language/diagnostics';
import { ignoreFix, turnOffFix } from '../../src/language/silence';

const uri = 'file:///w/maps/a.journey.yaml';
const place = 'file:///w/journey-map.config.yaml';

/** What turning a rule off makes of a configuration; undefined where that is not offered. */
function turnedOff(config: string | undefined, code = 'no-goal'): string | undefined {
  const known = config === undefined ? undefined : { uri: place, journey: parse(config) };
  const files = { ...noFiles, config: () => known };
  const context = { scope: buildScope(uri, parse('title: A\nstages: []\n'), files), files, today: '2026-11-23' };
  const finding = diagnose(context).find(f => f.code === code)!;
  const off = turnOffFix(context, finding, place);
  if (!off) return undefined;
  assert.equal(off.fix.title, `Turn off \`${code}\` for the team`);
  assert.equal(off.file.uri, place);
  const after = off.fix.create ? off.fix.create.text : applyEdits(config!, off.fix.edits);
  assert.equal(teamOf(parse(after)).rules?.[code], 'off', after);
  return after;
}

describe('turning a rule off for the team', () => {
  it('makes a configuration where there is none', () => {
    assert.match(turnedOff(undefined)!, /^rules:\n {2}no-goal: ["']?off["']?\n?$/);
  });

  it('writes into the one that there is, and leaves everything else in it', () => {
    for (const before of [
      '# ours\nextends: strict # yes\n',
      'extends: strict\n\nrules:\n    no-owner: error # because\n',
      'rules: {no-owner: error}\n',
      'rules:\nextends: strict\n',
      'rules: {}\r\nreview-every: 30\r\n',
      '',
    ]) {
      const after = turnedOff(before)!;
      for (const word of before.match(/[#\w].*/g) ?? [])
        if (!word.startsWith('rules')) assert.ok(after.includes(word), after);
    }
  });

  it('changes what is set already', () => {
    assert.match(turnedOff('rules:\n  no-goal: hint # why\n')!, /^rules:\n {2}no-goal: ["']?off["']? # why\n$/);
  });

  it('is not offered where the configuration is broken there', () => {
    assert.equal(turnedOff('rules: [no-goal]\n'), undefined);
    assert.equal(turnedOff('- a\n'), undefined);
  });

  it('is for rules alone, and so is ignoring', () => {
    const context = {
      scope: buildScope(uri, parse('titel: A\nstages: []\n'), noFiles),
      files: noFiles,
      today: '2026-11-23',
    };
    const finding = diagnose(context).find(f => f.code === 'schema')!;
    assert.equal(turnOffFix(context, finding, place), undefined);
    assert.equal(ignoreFix(context, finding), undefined);
  });
});
