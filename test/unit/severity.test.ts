import assert from 'node:assert/strict';
import type { Severity } from '../../src/journey/finding';
import type { Preset } from '../../src/journey/team';
import { severityOf } from '../../src/rules/severity';

const rule = (severity: Severity, quietInDrafts?: true) => ({ id: 'no-goal', severity, quietInDrafts });
const all: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

describe('the severity of a rule', () => {
  it('is what a person sets, else what the team sets, else that of the preset', () => {
    const warning = rule('warning');
    const team = { preset: 'relaxed', rules: { 'no-goal': 'hint' } } as const;
    assert.equal(severityOf(warning, false, { 'no-goal': 'error' }, team), 'error');
    assert.equal(severityOf(warning, false, { 'no-owner': 'error' }, team), 'hint');
    assert.equal(severityOf(warning, false, {}, { preset: 'relaxed' }), 'information');
    assert.equal(severityOf(warning, false, {}, undefined), 'warning');
    assert.equal(severityOf(warning, false, { 'no-goal': 'warning' }, { rules: { 'no-goal': 'off' } }), 'warning');
  });

  it('follows the preset', () => {
    const by = (preset: Preset) => all.map(severity => severityOf(rule(severity), false, {}, { preset }));
    assert.deepEqual(by('recommended'), all);
    assert.deepEqual(by('relaxed'), ['error', 'information', 'off', 'off']);
    assert.deepEqual(by('strict'), ['error', 'warning', 'warning', 'warning']);
  });

  it('is only a hint in drafts where the rule is quiet there, unless somebody set the rule by name', () => {
    const quiet = rule('information', true);
    assert.equal(severityOf(quiet, true, {}, undefined), 'hint');
    assert.equal(severityOf(quiet, true, {}, { preset: 'strict' }), 'hint');
    assert.equal(severityOf(quiet, true, {}, { preset: 'relaxed' }), 'off');
    assert.equal(severityOf(quiet, true, {}, { rules: { 'no-goal': 'error' } }), 'error');
    assert.equal(severityOf(quiet, true, { 'no-goal': 'off' }, undefined), 'off');
    assert.equal(severityOf(rule('warning'), true, {}, undefined), 'warning');
  });

  it('is not taken from what every object has', () => {
    assert.equal(severityOf({ id: 'constructor', severity: 'hint' }, false, {}, { rules: {} }), 'hint');
  });
});
