import assert from 'node:assert/strict';
import { mapMissing as rule } from '../../src/rules/map-missing';
import { applied, filesOf, findings, fixTitles, said } from './harness';

describe('map-missing', () => {
  const text = `baseline: ./b.journey.yaml
parent: {map: ./p.journey.yaml, stage: purchase}
stages:
  - id: a
    journey: ./c.journey.yaml
    steps:
      - {action: Pays, journey: ./d.journey.yaml}
`;
  const map = 'title: M\nstages: []\n';

  it('tells of maps that are not there, in the order of their kinds', () => {
    assert.deepEqual(
      said(rule, text, filesOf({ 'c.journey.yaml': map })),
      ['./b.journey.yaml', './p.journey.yaml', './d.journey.yaml'].map(path => [
        path,
        `There is no file “${path}”. Correct the path, or create the map.`,
      ]),
    );
  });

  it('waits for what is being read, and finds nothing where all are there', () => {
    const all = { 'b.journey.yaml': map, 'p.journey.yaml': map, 'c.journey.yaml': map };
    assert.deepEqual(said(rule, text, filesOf({ ...all, 'd.journey.yaml': null })), []);
    assert.deepEqual(said(rule, text, filesOf({ ...all, 'd.journey.yaml': map })), []);
  });

  it('tells of a library where a map belongs, and shows where it says so', () => {
    const files = filesOf({ 'b.journey.yaml': 'title: Shop\ntype: library\n' });
    const [found] = findings(rule, 'baseline: ./b.journey.yaml\n', files);
    assert.equal(found?.message, '“./b.journey.yaml” is a library, and tells no journey. Name a journey map here.');
    assert.equal(found.related?.[0]?.uri, 'file:///maps/b.journey.yaml');
    assert.equal(found.related[0].span.start, 'title: Shop\ntype: '.length);
  });

  it('tells of what is no map, and of what is no path', () => {
    const files = filesOf({ 'notes.txt': 'just words' });
    assert.deepEqual(said(rule, 'baseline: ./notes.txt\nparent: {map: "https://example.com"}\n', files), [
      ['./notes.txt', '“./notes.txt” is no journey map. Name one here.'],
      [
        '"https://example.com"',
        '“https://example.com” is no path of a file. Write one such as `./running-shoes.journey.yaml`.',
      ],
    ]);
  });

  it('names a map whose file is called nearly so, no library, or creates the map', () => {
    const files = filesOf({ 'maps/buying.journey.yaml': map, 'buyin.journey.yaml': 'title: L\ntype: library\n' });
    const wrong = 'baseline: ./buyng.journey.yaml\n';
    assert.deepEqual(fixTitles(rule, wrong, files), [
      'Name ./maps/buying.journey.yaml',
      'Create the map buyng.journey.yaml',
    ]);
    assert.equal(applied(rule, wrong, 0, files), 'baseline: ./maps/buying.journey.yaml\n');
    const [, create] = findings(rule, wrong, files)[0]!.fixes!();
    assert.deepEqual(create?.create, {
      uri: 'file:///maps/buyng.journey.yaml',
      text: 'title: Buyng\nstages: []\n',
    });
  });
});
