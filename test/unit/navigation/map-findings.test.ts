import assert from 'node:assert/strict';
import type { Finding, Severity } from '../../../src/journey/finding';
import { parse } from '../../../src/journey/parse';
import { mapFindings } from '../../../src/language/map-findings';
import { createLayouter } from '../../../src/render/layout/layout-map';
import { thingOf } from '../../../src/render/layout/thing-of';
import { pictureTexts } from '../../../src/render/picture-texts';
import type { MapLayout } from '../../../src/render/layout/map-layout';
import type { LaneChoice } from '../../../src/render/layout/lanes';
import type { PicturePath } from '../../../src/shared/map-view';
import { viewOf } from '../render/picture-samples';

const map = `title: Shoes
framework: loyalty
personas: {a: Ann}
stages:
  - id: awareness
    pains: [Far]
    steps:
      - action: Sees
        emotion: {a: 1}
        touchpoint: [window, door]
        pains:
          - {text: Dark, severity: high}
          - Cold
      - action: Reads
  - id: empty
`;
const journey = parse(map);
const step: PicturePath = ['stages', 0, 'steps', 0];
const finding = (words: string, severity: Severity = 'error'): Finding => {
  const start = map.indexOf(words);
  return { code: 'x', severity, message: words, span: { start, end: start + words.length } };
};
const layoutOf = (lanes: LaneChoice = {}): MapLayout =>
  createLayouter(text => text.length * 7)(viewOf(map), { texts: pictureTexts('en'), lanes });

describe('what is found in a map, at the things of its picture', () => {
  it('is told by the path of the deepest thing at its place', () => {
    const pathOf = (words: string): PicturePath => mapFindings(journey, [finding(words)])[0]!.path;
    assert.deepEqual(pathOf('loyalty'), ['framework']);
    assert.deepEqual(pathOf('stages:'), ['stages']);
    assert.deepEqual(pathOf('awareness'), ['stages', 0, 'id']);
    assert.deepEqual(pathOf('Far'), ['stages', 0, 'pains', 0]);
    assert.deepEqual(pathOf('door'), [...step, 'touchpoint', 1]);
    assert.deepEqual(pathOf('high'), [...step, 'pains', 0, 'severity']);
    assert.deepEqual(pathOf('Cold'), [...step, 'pains', 1]);
    assert.deepEqual(pathOf('Reads'), ['stages', 0, 'steps', 1, 'action']);
  });

  it('has the most severe first, in the order of the text, and no hints', () => {
    const all = [
      finding('Shoes', 'hint'),
      finding('loyalty', 'information'),
      finding('Sees', 'warning'),
      finding('Dark'),
      finding('Reads', 'warning'),
    ];
    assert.deepEqual(
      mapFindings(journey, all).map(f => f.message),
      ['Dark', 'Sees', 'Reads', 'loyalty'],
    );
  });

  it('is 200 things at most, of which none is milder than what is left out', () => {
    const warnings = Array.from({ length: 300 }, () => finding('Sees', 'warning'));
    const found = mapFindings(journey, [...warnings, finding('Reads')]);
    assert.deepEqual([found.length, found[0]!.message], [200, 'Reads']);
  });

  it('stands at a text that is no map', () =>
    assert.deepEqual(
      mapFindings(parse(''), [{ code: 'x', severity: 'error', message: 'm', span: { start: 0, end: 0 } }]).map(
        f => f.path,
      ),
      [[]],
    ));
});

describe('what the picture shows of a path', () => {
  const all = layoutOf();
  it('is the item itself, or the card of its step, or the head of its stage', () => {
    assert.deepEqual(thingOf(all, [...step, 'pains', 0, 'severity']), [...step, 'pains', 0]);
    assert.deepEqual(thingOf(all, [...step, 'pains', 1]), [...step, 'pains', 1]);
    assert.deepEqual(thingOf(all, ['stages', 0, 'pains', 0]), ['stages', 0, 'pains', 0]);
    assert.deepEqual(thingOf(all, [...step, 'emotion', 'a']), step);
    assert.deepEqual(thingOf(all, [...step, 'pains']), step);
    assert.deepEqual(thingOf(all, ['stages', 0, 'id']), ['stages', 0]);
    assert.deepEqual(thingOf(all, ['stages', 1, 'steps']), ['stages', 1]);
  });

  it('is the nearest above it where a lane is hidden or folded', () => {
    assert.deepEqual(thingOf(layoutOf({ hidden: ['pains'] }), [...step, 'pains', 1]), step);
    assert.deepEqual(thingOf(layoutOf({ folded: ['pains'] }), [...step, 'pains', 1]), step);
    assert.deepEqual(thingOf(layoutOf({ hidden: ['pains', 'steps'] }), [...step, 'pains', 1]), ['stages', 0]);
  });

  it('is nothing of what leads into no stage, and the stage of a step that is not there', () => {
    for (const path of [[], ['framework'], ['stages'], ['stages', 7], ['personas', 'a']])
      assert.equal(thingOf(all, path), undefined, path.join());
    assert.deepEqual(thingOf(all, ['stages', 0, 'steps', 9, 'action']), ['stages', 0]);
    assert.deepEqual(thingOf(all, ['stages', 1, 'steps', 0, 'action']), ['stages', 1]);
  });
});
