import assert from 'node:assert/strict';
import { parse } from '../../src/journey/parse';
import type { MapNode } from '../../src/journey/tree';
import { child, keyText } from '../../src/journey/tree';
import { decimalComma as rule } from '../../src/rules/decimal-comma';
import { applied, findings, goldenFix, said } from './harness';

const metric = (rest: string): string => `title: A\nmetrics:\n  m: {name: M, ${rest}}\n`;

describe('decimal-comma', () => {
  it('tells of a decimal comma in block and flow style', () => {
    assert.deepEqual(said(rule, 'title: A\nmetrics:\n  m:\n    value: 70,19\n'), [
      ['70,19', '“70,19” is not a number in YAML. Write 70.19.'],
    ]);
    assert.equal(said(rule, metric('value: 70,19, target: 60'))[0]?.[0], '70,19');
    assert.equal(said(rule, metric('value: 70,19, target: 60,19')).length, 2);
    assert.equal(
      said(rule, 'stages:\n  - id: a\n    steps:\n      - {action: B, emotion: {c: -0,5, d: 1}}\n')[0]?.[0],
      '-0,5',
    );
  });

  it('is kind where the comma may part thousands', () => {
    const text = metric('value: 1,234');
    assert.deepEqual(said(rule, text), [
      [
        '1,234',
        '“1,234” is not a number in YAML. If the comma is the decimal sign, write 1.234; if it parts the thousands, leave it out.',
      ],
    ]);
    assert.equal(findings(rule, text)[0]?.fixes?.()[0]?.preferred, undefined);
  });

  it('leaves numbers, texts and other keys alone', () => {
    for (const rest of ['value: 70.19', 'value: 1, target: 2', 'unit: "1,2"', 'value: 70, 19', 'value: about 1,5'])
      assert.deepEqual(said(rule, metric(rest)), [], rest);
    assert.deepEqual(said(rule, 'title: 1,5\nmetrics:\n  value: 1,5\n'), []);
  });

  it('writes the number with a point', () => {
    goldenFix(rule, 'block');
    goldenFix(rule, 'flow');
    assert.equal(applied(rule, metric('value: "1 234,5"')), metric('value: 1234.5'));
    assert.equal(applied(rule, metric('value: 1.234,56, unit: x')), metric('value: 1234.56, unit: x'));
    assert.equal(applied(rule, metric('value: 1,234,567, unit: x')), metric('value: 1234567, unit: x'));
    assert.equal(applied(rule, 'evidence:\n  e: {sample: 1,234}\n'), 'evidence:\n  e: {sample: 1234}\n');
  });

  it('looks at the numbers of a map in braces in step with their count', () => {
    const reads = (count: number): number => {
      const numbers = Array.from({ length: count }, (_, i) => `p${i}: 1`);
      const journey = parse(`x: {${numbers.join(', ')}}`);
      const map = child(journey.root, 'x') as MapNode;
      let times = 0;
      const entries = new Proxy(map.entries, { get: (of, key) => (times++, Reflect.get(of, key) as unknown) });
      const holder = new Proxy(map, {
        get: (of, key) => (key === 'entries' ? entries : Reflect.get(of, key)) as unknown,
      });
      for (const entry of map.entries)
        rule.checkText(
          { node: entry.value, holder, entry, expected: 'number', path: ['x', keyText(entry.key)] },
          journey,
        );
      assert.ok(times >= count, 'it looks at what follows');
      return times;
    };
    assert.ok(reads(400) < 3 * reads(200));
  });
});
