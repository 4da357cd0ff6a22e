import assert from 'node:assert/strict';
import { metricIncomplete as rule } from '../../src/rules/metric-incomplete';
import { findings, said } from './harness';

describe('metric-incomplete', () => {
  it('tells what a metric lacks, once', () => {
    assert.deepEqual(
      said(
        rule,
        `metrics:
  nps: Net promoter score
  wait: {name: Wait, unit: minutes, value: 8, evidence: [logs]}
  carts: {name: Carts, unit: '%', target: 60, evidence: []}
`,
      ),
      [
        ['nps', '“Net promoter score” lacks `unit`, `target`, `evidence`: it can’t be judged yet.'],
        ['wait', '“Wait” lacks `target`: it can’t be judged yet.'],
        ['carts', '“Carts” lacks `evidence`: it can’t be judged yet.'],
      ],
    );
  });

  it('says nothing of a whole metric, of one that is being written, and of one to be filled in', () => {
    const whole = 'carts: {name: Carts, unit: "%", target: 0, evidence: [logs]}';
    for (const metric of [whole, 'carts:', 'carts: []', 'metric: What shows how well the journey works'])
      assert.deepEqual(said(rule, `metrics:\n  ${metric}\n`), [], metric);
  });

  it('looks at libraries, too', () => {
    assert.equal(findings(rule, 'type: library\nstatus: active\nmetrics: {nps: NPS}\n')[0]?.severity, 'information');
  });
});
