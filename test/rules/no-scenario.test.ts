import assert from 'node:assert/strict';
import { noScenario as rule } from '../../src/rules/no-scenario';
import { findings, goldenFix, said } from './harness';

describe('no-scenario', () => {
  it('tells of a map without a scenario, on its title', () => {
    const told = ['Shoes', 'This map tells no scenario. Add the situation in which the journey begins.'];
    for (const text of ['title: Shoes\n', 'title: Shoes\nscenario:\n']) assert.deepEqual(said(rule, text), [told]);
  });

  it('says nothing of a scenario, and in libraries; is only a hint in drafts', () => {
    assert.deepEqual(said(rule, 'title: A\nscenario: In spring\n'), []);
    assert.deepEqual(said(rule, 'title: A\ntype: library\n'), []);
    assert.equal(findings(rule, 'title: A\n')[0]!.severity, 'hint');
    assert.equal(findings(rule, 'title: A\nstatus: active\n')[0]!.severity, 'information');
  });

  it('adds one below the goal', () => {
    goldenFix(rule, 'add');
    goldenFix(rule, 'no-goal-crlf');
  });
});
