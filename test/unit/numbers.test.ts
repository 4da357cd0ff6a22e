import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { numberIn } from '../../src/shared/number-in';
import { signedIn } from '../../src/shared/signed-in';

describe('Emotions with their signs', () => {
  it('are written as the map’s language writes numbers', () => {
    const values = [1.5, 0, -0.04, -2, 0.25];
    assert.deepEqual(values.map(signedIn('en')), ['+1.5', '0', '0', '−2', '+0.3']);
    for (const language of ['pl', 'fi', 'it'])
      assert.deepEqual(values.map(signedIn(language)), ['+1,5', '0', '0', '−2', '+0,3'], language);
    assert.equal(signedIn('no language at all')(-1.5), '−1.5');
  });

  it('are written as English does where nobody knows the language, whatever the machine speaks', () => {
    const script = `console.log(require('./src/shared/signed-in').signedIn('xx')(1.5))`;
    const env = { ...process.env, LC_ALL: 'pl_PL.UTF-8' };
    const args = ['--import=tsx', '--eval', script];
    assert.equal(execFileSync(process.execPath, args, { env, encoding: 'utf8' }).trim(), '+1.5');
  });
});

describe('Numbers', () => {
  it('have two decimals, and more where else little of them would be left', () => {
    const values = [12500, 33.3333, 0.5, 0.125, 0.00123, 0];
    assert.deepEqual(
      values.map(v => numberIn('en')(v)),
      ['12,500', '33.33', '0.5', '0.125', '0.00123', '0'],
    );
    assert.equal(numberIn('pl')(0.004, 's'), '0,004\u00a0s');
  });
});
