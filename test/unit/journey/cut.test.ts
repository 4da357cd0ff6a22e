import assert from 'node:assert/strict';
import { parse } from '../../../src/journey/parse';
import { limits } from '../../../src/journey/part';
import { facts } from '../../property/facts';

describe('a part of a map', () => {
  const usual = limits.small;
  beforeEach(() => void (limits.small = 0));
  afterEach(() => void (limits.small = usual));

  it('is read by its own lines, whatever closes its quote below', () => {
    const open = ['stages:', '  - steps:', "      - action: 'Open", '', '          - item'].join('\n');
    const closed = `${open}\n      - action: closed'\n`;
    const still = `${open}\n      - action: open\n`;
    assert.deepEqual(facts(parse(still, parse(closed))), facts(parse(still)));
    assert.deepEqual(facts(parse(closed, parse(still))), facts(parse(closed)));
  });
});
