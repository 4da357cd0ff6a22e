import assert from 'node:assert/strict';
import type { Uri } from 'vscode';
import { URI } from 'vscode-uri';
import type { GroupNode, MapNode } from '../../src/client/explorer/nodes';
import { asksFor, groupMaps, partNodes } from '../../src/client/explorer/nodes';
import { dayOf, reviewAge } from '../../src/client/explorer/review-age';
import type { MapOverview, OverviewPart } from '../../src/shared/overview';

const parse = (uri: string): Uri => URI.parse(uri);
const map = (path: string, title: string, type = 'current-state'): MapOverview => ({
  uri: `file:///maps/${path}`,
  title,
  type,
  stages: 0,
  steps: 0,
  definitions: {},
});
const grouped = (...maps: MapOverview[]): (GroupNode | MapNode)[] =>
  groupMaps(maps, { parse, folderOf: uri => uri.path.split('/').slice(2, -1).join('/'), libraries: 'Libraries' });

/** The tree as text: groups with what is in them. */
const shown = (nodes: readonly (GroupNode | MapNode)[]): unknown[] =>
  nodes.map(n => (n.kind === 'map' ? n.map.title : [n.label, ...n.maps.map(m => m.map.title)]));

describe('the groups of the explorer view', () => {
  it('are none in a single folder, but for the libraries at the end', () => {
    const nodes = grouped(map('b', 'Map 10'), map('lib/x', 'All', 'library'), map('a', 'Map 9'));
    assert.deepEqual(shown(nodes), ['Map 9', 'Map 10', ['Libraries', 'All']]);
  });

  it('are the folders when there are several', () => {
    const nodes = grouped(map('shop/a', 'Zeta'), map('bank/b', 'Beta'), map('shop/c', 'Alpha'));
    assert.deepEqual(shown(nodes), [
      ['bank', 'Beta'],
      ['shop', 'Alpha', 'Zeta'],
    ]);
    const [bank] = nodes as GroupNode[];
    assert.equal(bank!.maps[0]!.parent, bank, 'the way up is known, so that a line can be revealed');
  });

  it('keep maps of one title apart', () => {
    const ids = (grouped(map('b', 'Same'), map('a', 'Same')) as MapNode[]).map(n => n.id);
    assert.deepEqual(ids, ['map file:///maps/a', 'map file:///maps/b']);
    assert.deepEqual(grouped(), []);
  });
});

describe('what is below a map of the explorer view', () => {
  const [visit] = grouped(map('visit', 'A visit')) as [MapNode];
  const range = { start: { line: 1, character: 0 }, end: { line: 1, character: 4 } };
  const stage: OverviewPart = {
    kind: 'stage',
    label: 'Before',
    place: { uri: visit.map.uri, range },
    stage: 0,
    steps: 2,
  };
  const other: OverviewPart = { kind: 'map', label: 'Club', map: { uri: 'file:///maps/club', type: 'current-state' } };
  const group: OverviewPart = { kind: 'journeys', label: 'Sub-journeys', parts: [other] };

  it('is asked for when it is unfolded: of a map, of a stage with steps, of a map that is named', () => {
    const [before, empty, subs] = partNodes([stage, { ...stage, steps: 0 }, group], visit, parse);
    assert.deepEqual(asksFor(visit), { uri: visit.map.uri });
    assert.deepEqual(asksFor(before!), { uri: visit.map.uri, stage: 0 });
    assert.equal(asksFor(empty!), undefined);
    assert.equal(asksFor(subs!), undefined, 'what is in a group is there already');
    const [club] = partNodes(group.parts!, subs!, parse);
    assert.deepEqual(asksFor(club!), { uri: 'file:///maps/club' });
  });

  it('opens the file that each line belongs to, however deep', () => {
    const [subs] = partNodes([group], visit, parse);
    const [club] = partNodes(group.parts!, subs!, parse);
    const [people] = partNodes([{ kind: 'personas', label: 'Personas', parts: [] }], club!, parse);
    assert.deepEqual(
      [subs!, club!, people!].map(n => n.uri.path),
      ['/maps/visit', '/maps/club', '/maps/club'],
    );
  });

  it('has names of its own wherever it is shown', () => {
    const [subs] = partNodes([group], visit, parse);
    const [first] = partNodes(group.parts!, subs!, parse);
    const [again] = partNodes([other], first!, parse);
    assert.notEqual(first!.id, again!.id);
  });
});

describe('the age of a review', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['2026-11-23', 'today'],
    ['2026-11-22', 'yesterday'],
    ['2026-11-25', 'in 2 days'],
    ['2026-10-24', '30 days ago'],
    ['2026-10-23', 'last month'],
    ['2026-08-20', '3 months ago'],
    ['2025-11-24', '11 months ago'],
    ['2025-11-23', 'last year'],
    ['2020-01-01', '6 years ago'],
  ];
  for (const [reviewed, words] of cases)
    it(`of ${reviewed} is ${words}`, () => assert.equal(reviewAge(reviewed, '2026-11-23', 'en'), words));

  it('speaks the language of the editor, and takes the day of its clock', () => {
    assert.equal(reviewAge('2026-08-20', '2026-11-23', 'fi'), '3 kuukautta sitten');
    assert.equal(dayOf(new Date(2026, 0, 5, 23, 59)), '2026-01-05');
  });
});
