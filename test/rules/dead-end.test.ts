import assert from 'node:assert/strict';
import { deadEnd as rule } from '../../src/rules/dead-end';
import { findings, said } from './harness';

const map = (...transitions: string[]): string => `stages:
  - {id: a, steps: [{id: a1}, {id: a2}]}
  - {id: b, steps: [{id: b1}, {id: b2}]}
  - {id: c}
transitions:
${transitions.map(t => `  - {${t}}\n`).join('')}`;
const ends = (...transitions: string[]): string[] => said(rule, map(...transitions)).map(([at]) => at);

describe('dead-end', () => {
  it('tells where the way on always leads back, not of all that lead there', () => {
    assert.deepEqual(ends('from: c, to: a, always: true'), ['c']);
    assert.deepEqual(ends('from: b, to: b, always: true'), ['b']);
    assert.deepEqual(ends('from: b2, to: b1, always: true'), ['b']);
    assert.deepEqual(ends('from: c, to: b, always: true', 'from: b, to: a, always: true'), ['b']);
    assert.deepEqual(ends('from: c, to: start, always: true'), ['c']);
    const [finding] = findings(rule, map('from: c, to: a, always: true'));
    assert.equal(finding!.severity, 'information');
    assert.equal(
      finding!.message,
      'From “C” the journey never comes to an end. Add a transition that leads out, such as one to `exit`.',
    );
    assert.equal(finding!.related?.[0]?.message, 'Here the way always leads back.');
  });

  it('says nothing where some way leads out, from anywhere in the circle', () => {
    assert.deepEqual(ends('from: c, to: a, always: true', 'from: c, to: exit'), []);
    assert.deepEqual(ends('from: c, to: a, always: true', 'from: a1, to: exit'), []);
    assert.deepEqual(ends('from: b, to: a, always: true', 'from: a, to: c'), []);
    assert.deepEqual(ends('from: c, to: a'), []);
    assert.deepEqual(ends('from: b1, to: c, always: true'), []);
  });

  it('leaves what is not reached, and transitions of which an end is not known', () => {
    assert.deepEqual(ends('from: a, to: c, always: true', 'from: b, to: b, always: true'), []);
    assert.deepEqual(ends('from: c, to: nowhere, always: true'), []);
  });
});
