import assert from 'node:assert/strict';
import { mapCycle as rule } from '../../src/rules/map-cycle';
import { filesOf, findings, said } from './harness';

const tells = (path: string): string => `stages:\n  - {id: s, journey: ./${path}}\n`;
const isPartOf = (path: string): string => `parent: {map: ./${path}}\n`;
const told = '“./b.journey.yaml” makes this map a part of itself. Remove one of the lines.';

describe('map-cycle', () => {
  it('tells of a map that is its own part, or its own baseline', () => {
    assert.deepEqual(
      said(rule, `baseline: ./a.journey.yaml\n${isPartOf('a.journey.yaml')}${tells('a.journey.yaml')}`),
      [
        ['./a.journey.yaml', 'A map can’t be its own baseline. Name another map, or remove this line.'],
        ['./a.journey.yaml', 'A map can’t be a part of itself. Name another map, or remove this line.'],
        ['./a.journey.yaml', 'A map can’t be a part of itself. Name another map, or remove this line.'],
      ],
    );
  });

  it('takes a whole and a part that name each other for no circle', () => {
    const files = filesOf({ 'b.journey.yaml': isPartOf('a.journey.yaml') });
    assert.deepEqual(said(rule, tells('b.journey.yaml'), files), []);
    assert.deepEqual(
      said(rule, isPartOf('b.journey.yaml'), filesOf({ 'b.journey.yaml': tells('a.journey.yaml') })),
      [],
    );
  });

  it('finds circles of parts, with the lines on the way', () => {
    const files = filesOf({ 'b.journey.yaml': tells('c.journey.yaml'), 'c.journey.yaml': tells('a.journey.yaml') });
    assert.deepEqual(said(rule, tells('b.journey.yaml'), files), [['./b.journey.yaml', told]]);
    assert.deepEqual(
      findings(rule, tells('b.journey.yaml'), files)[0]?.related?.map(r => r.uri),
      ['file:///maps/b.journey.yaml', 'file:///maps/c.journey.yaml'],
    );
  });

  it('finds circles of wholes, and of both: down by journey, and up by parent', () => {
    const up = filesOf({ 'b.journey.yaml': isPartOf('a.journey.yaml') });
    assert.deepEqual(said(rule, isPartOf('b.journey.yaml'), up), [['./b.journey.yaml', told]]);
    const both = filesOf({ 'b.journey.yaml': tells('c.journey.yaml'), 'c.journey.yaml': 'title: C\n' });
    const text = isPartOf('c.journey.yaml') + tells('b.journey.yaml');
    assert.deepEqual(
      said(rule, text, both).map(([path]) => path),
      ['./c.journey.yaml', './b.journey.yaml'],
    );
  });

  it('finds maps that are each other’s baseline', () => {
    const files = filesOf({ 'b.journey.yaml': 'baseline: ./a.journey.yaml\n' });
    assert.deepEqual(said(rule, 'baseline: ./b.journey.yaml\n', files), [
      ['./b.journey.yaml', '“./b.journey.yaml” leads back to this map as its baseline. Remove one of the lines.'],
    ]);
  });

  it('ends where others go in circles without this map, and waits for what is being read', () => {
    const files = filesOf({
      'b.journey.yaml': tells('c.journey.yaml'),
      'c.journey.yaml': tells('b.journey.yaml'),
      'd.journey.yaml': null,
    });
    assert.deepEqual(said(rule, tells('b.journey.yaml') + isPartOf('d.journey.yaml'), files), []);
  });
});
