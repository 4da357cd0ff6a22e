import assert from 'node:assert/strict';
import { blueprintMissingLane as rule } from '../../src/rules/blueprint-missing-lane';
import { goldenFix, said } from './harness';

const map = (steps: string, type = 'service-blueprint'): string =>
  `type: ${type}\nstages: [{id: visit, steps: [${steps}]}]\n`;

describe('blueprint-missing-lane', () => {
  it('tells what lanes a stage has nothing in', () => {
    assert.deepEqual(said(rule, map('{action: Waits, frontstage: [Greets], support: []}')), [
      ['visit', '“Visit” has nothing in `backstage`, `support`. Add who or what makes it happen.'],
    ]);
  });

  it('lets the steps of a stage share its lanes', () => {
    assert.deepEqual(said(rule, map('{frontstage: [A]}, {backstage: [B]}, {support: [C]}')), []);
  });

  it('leaves stages without steps, and maps of other types', () => {
    assert.deepEqual(said(rule, map('')), []);
    assert.deepEqual(said(rule, map('{action: Waits}', 'current-state')), []);
  });

  it('adds them to the first step that has a lane, else to the first', () => {
    goldenFix(rule, 'block');
    goldenFix(rule, 'flow');
  });
});
