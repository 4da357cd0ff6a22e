import assert from 'node:assert/strict';
import type { ScalarNode } from '../../src/journey/tree';
import { idFrom, isId } from '../../src/journey/ids';
import { firstLine } from '../../src/schema/place';
import { definitions } from '../../src/schema/dialect';
import { explainFormat } from '../../src/schema/formats';
import { nearest } from '../../src/schema/suggest';
import { clipped, written } from '../../src/schema/written';

const scalar = (value: string | number, source = String(value)): ScalarNode => ({
  kind: 'scalar',
  value,
  source,
  style: 'plain',
  start: 10,
  end: 10 + source.length,
});

describe('nearest', () => {
  const known = ['title', 'type', 'stages', 'touchpoints', 'opportunities', 'goal', 'moment-of-truth', 'owner', 'name'];
  for (const [word, meant] of [
    ['Title', 'title'],
    ['titel', 'title'],
    ['stage', 'stages'],
    ['touch points', 'touchpoints'],
    ['touchPoint', 'touchpoints'],
    ['oportunitys', 'opportunities'],
    ['opportunity', 'opportunities'],
    ['momentOfTruth', 'moment-of-truth'],
    ['moment_of_truth', 'moment-of-truth'],
    ['label', 'name'],
    ['phases', 'stages'],
    ['goall', 'goal'],
    ['colour', undefined],
    ['x', undefined],
    ['', undefined],
    ['t'.repeat(10_000), undefined],
  ] as const)
    it(`of ${clipped(word) || 'nothing'} is ${meant}`, () => assert.equal(nearest(word, known), meant));
});

describe('idFrom', () => {
  it('makes an id of a text', () => {
    assert.equal(idFrom('Shop window'), 'shop-window');
    assert.equal(idFrom('  2. Świeży klient! '), 'świeży-klient');
    assert.equal(idFrom('touch_point'), 'touch-point');
  });
  it('gives none where nothing is left, or where the word is taken', () => {
    assert.equal(idFrom('12'), undefined);
    assert.equal(idFrom('No'), undefined);
  });
});

describe('written', () => {
  it('names a value in one short line', () => {
    assert.equal(written(scalar('a\n  b')), '“a b”');
    assert.equal(written(scalar(0.5, '.5')), '.5');
    assert.equal(written(scalar('x'.repeat(100))).length, 42);
    assert.equal(written({ kind: 'list', flow: true, items: [], start: 0, end: 2 }), 'a list');
  });
});

describe('firstLine', () => {
  it('ends with the line, unless the text is repeated through an alias', () => {
    assert.deepEqual(firstLine(scalar('a b', 'a\n  b')), { start: 10, end: 11 });
    assert.deepEqual(firstLine({ ...scalar('a b', 'a\n  b'), end: 12, alias: true }), { start: 10, end: 12 });
  });
});

describe('explainFormat', () => {
  const fix = (text: string): string | undefined =>
    explainFormat('`date`', scalar(text), 'date').fixes?.()[0]?.edits[0]?.text;
  it('reads dates that can mean only one day', () => {
    assert.equal(fix('2026/5/1'), '2026-05-01');
    assert.equal(fix('31. 12. 2026'), '2026-12-31');
    assert.equal(fix('2026-05-01T10:00'), '2026-05-01');
    assert.equal(fix('5/1/2026'), undefined);
    assert.equal(fix('31.11.2026'), undefined);
    assert.equal(fix('spring'), undefined);
  });
  it('reads amounts of time as people write them, in four languages', () => {
    const amount = (text: string, format = 'duration'): string | undefined =>
      explainFormat('', scalar(text), format).fixes?.()[0]?.edits[0]?.text;
    for (const [text, meant] of [
      ['5min', '5 minutes'],
      ['1 Min.', '1 minute'],
      ['2 h', '2 hours'],
      ['1,5 hours', '1.5 hours'],
      ['20 minuuttia', '20 minutes'],
      ['2 tygodnie', '2 weeks'],
      ['3 giorni', '3 days'],
      ['6 kk', '6 months'],
      ['1-2 days', undefined],
      ['3 years', undefined],
      ['long', undefined],
    ] as const)
      assert.equal(amount(text), meant, text);
    assert.equal(amount('90 Days', 'period'), '90 days');
    assert.equal(amount('2 hours', 'period'), undefined);
  });
  it('reads language tags with the underscore of other systems', () => {
    const [only] = explainFormat('', scalar('en_GB'), 'language').fixes?.() ?? [];
    assert.equal(only?.edits[0]?.text, 'en-GB');
    assert.equal(explainFormat('', scalar('english'), 'language').fixes, undefined);
  });
  it('does not prefer a new id, which others may refer to', () => {
    const [only] = explainFormat('', scalar('Shop window'), 'id').fixes?.() ?? [];
    assert.deepEqual([only?.preferred, only?.edits[0]?.text], [false, 'shop-window']);
  });
});

describe('isId', () => {
  it('says what the schema’s pattern says', () => {
    const pattern = new RegExp(definitions.get('id')!.pattern!, 'u');
    for (const text of [
      'a',
      'shop-window',
      'świeży',
      '日本',
      '2nd',
      'Shop',
      'a b',
      '-a',
      'yes',
      'start',
      'starts',
      'null',
      '',
      'a_b',
      'a1',
    ])
      assert.equal(isId(text), pattern.test(text), text);
  });
});
