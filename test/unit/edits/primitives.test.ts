import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/edits/apply';
import type { Change, Refusal } from '../../../src/edits/change';
import { isRefusal } from '../../../src/edits/change';
import { insertDefinition } from '../../../src/edits/insert-definition';
import { insertItem } from '../../../src/edits/insert-item';
import { insertKey } from '../../../src/edits/insert-key';
import { setValue } from '../../../src/edits/set-value';
import { keyOrders } from '../../../src/edits/key-order';
import { moveItems } from '../../../src/edits/move-items';
import { pathOf, reach } from '../../../src/edits/reach';
import { remove } from '../../../src/edits/remove';
import { styleOf } from '../../../src/edits/style';
import type { Journey } from '../../../src/journey/parse';
import { parse } from '../../../src/journey/parse';
import { nodeAt } from '../../../src/journey/tree';
import schema from '../../../schemas/journey-map.schema.json';

type Edit = (journey: Journey) => Change | Refusal;

/** Each a text, an edit, and the text after; `refused` where the edit shall not be made. */
function becomes(before: string, edit: Edit, after: string): void {
  const result = edit(parse(before));
  assert.ok(!isRefusal(result), JSON.stringify(result));
  assert.equal(applyEdits(before, [result]), after);
  // The same with Windows line ends
  const windows = before.replace(/\n/g, '\r\n');
  const again = edit(parse(windows));
  assert.ok(!isRefusal(again));
  if (before.includes('\n')) assert.equal(applyEdits(windows, [again]), after.replace(/\n/g, '\r\n'));
}

const refused = (before: string, edit: Edit): void => assert.ok(isRefusal(edit(parse(before))));

describe('insertKey', () => {
  const goal: Edit = j => insertKey(j, ['stages', 0], 'goal', 'Buys');

  it('puts a key at its place in the format', () => {
    becomes('stages:\n  - id: a\n    steps: []\n', goal, 'stages:\n  - id: a\n    goal: Buys\n    steps: []\n');
    becomes('stages:\n  - steps: []\n', goal, 'stages:\n  - goal: Buys\n    steps: []\n');
    becomes('stages:\n- id: a', goal, 'stages:\n- id: a\n  goal: Buys');
    becomes('stages: [{id: a, steps: []}]\n', goal, 'stages: [{id: a, goal: Buys, steps: []}]\n');
    becomes('stages: [{steps: []}]\n', goal, 'stages: [{goal: Buys, steps: []}]\n');
    becomes('stages: [{}]\n', goal, 'stages: [{goal: Buys}]\n');
    becomes('stages:\n  - id: a\n    x-y: 1\n', goal, 'stages:\n  - id: a\n    goal: Buys\n    x-y: 1\n');
    becomes('title: A\nstages: []\n', j => insertKey(j, [], 'journeymap', 1), 'journeymap: 1\ntitle: A\nstages: []\n');
    becomes(
      '# About\ntitle: A   # b\n# c\nstages: []\n',
      j => insertKey(j, [], 'reviewed', '2026-11-22'),
      '# About\ntitle: A   # b\nreviewed: 2026-11-22\n# c\nstages: []\n',
    );
  });

  it('puts it behind a given key', () =>
    becomes(
      'stages:\n  - id: a\n    steps: []\n    tags: []\n',
      j => insertKey(j, ['stages', 0], 'goal', 'Buys', 'steps'),
      'stages:\n  - id: a\n    steps: []\n    goal: Buys\n    tags: []\n',
    ));

  it('fills a key that has no value', () => {
    becomes('stages:\n  - id: a\n    goal:   # which?\n', goal, 'stages:\n  - id: a\n    goal: Buys   # which?\n');
    becomes('stages:\n  - {id: a, goal: }\n', goal, 'stages:\n  - {id: a, goal: Buys }\n');
    becomes('stages:\n  - {id: a, goal}\n', goal, 'stages:\n  - {id: a, goal: Buys}\n');
    becomes('stages:\n  - id: a\n    goal: ~\n', goal, 'stages:\n  - id: a\n    goal: Buys\n');
    refused('stages:\n  - id: a\n    goal: Sells\n', goal);
  });

  it('makes a map of a short form', () => {
    const severity: Edit = j => insertKey(j, ['stages', 0, 'pains', 0], 'severity', 'high');
    becomes(
      'stages:\n  - pains:\n      - Slow, and dear   # yes\n',
      severity,
      'stages:\n  - pains:\n      - {text: "Slow, and dear", severity: high}   # yes\n',
    );
    becomes(
      "stages:\n  - pains: ['It''s slow']\n",
      severity,
      "stages:\n  - pains: [{text: 'It''s slow', severity: high}]\n",
    );
    const channel: Edit = j => insertKey(j, ['touchpoints', 'a'], 'channel', 'store');
    becomes('touchpoints:\n  a: Shop\n', channel, 'touchpoints:\n  a: {name: Shop, channel: store}\n');
    refused('touchpoints:\n  a: |\n    Shop\n', channel);
    refused('stages:\n  - awareness\n', goal);
  });

  it('quotes what needs it where it stands', () => {
    becomes('title: A\n', j => insertKey(j, [], 'goal', 'See #1: a'), 'title: A\ngoal: "See #1: a"\n');
    becomes(
      'stages: [{id: a}]\n',
      j => insertKey(j, ['stages', 0], 'goal', 'a, b'),
      'stages: [{id: a, goal: "a, b"}]\n',
    );
  });

  it('does not write through an alias, or where something else stands', () => {
    refused('stages:\n  - &a {id: a}\n  - *a\n', j => insertKey(j, ['stages', 1], 'goal', 'x'));
    refused('- a\n- b\n', j => insertKey(j, [], 'goal', 'x'));
    refused('title: A\n', j => insertKey(j, ['stages', 0], 'goal', 'x'));
  });
});

describe('setValue', () => {
  it('replaces one value by another', () => {
    becomes(
      'reviewed: 2020-01-01   # old\n',
      j => setValue(j, ['reviewed'], '2026-11-22'),
      'reviewed: 2026-11-22   # old\n',
    );
    becomes('title: A\n', j => setValue(j, ['reviewed'], '2026-11-22'), 'title: A\nreviewed: 2026-11-22\n');
    refused('owner: [a]\n', j => setValue(j, ['owner'], 'b'));
  });
});

describe('insertItem', () => {
  it('takes texts, in either style', () => {
    const pain: Edit = j => insertItem(j, ['stages', 0, 'pains'], 1, 'Slow: very');
    becomes(
      'stages:\n  - pains:\n      - a\n      - b\n',
      pain,
      'stages:\n  - pains:\n      - a\n      - "Slow: very"\n      - b\n',
    );
    becomes('stages:\n  - pains: [a, b,]\n', pain, 'stages:\n  - pains: [a, "Slow: very", b,]\n');
    becomes('stages:\n  - pains: [ a ]\n', pain, 'stages:\n  - pains: [ a, "Slow: very" ]\n');
    becomes(
      'stages:\n  - pains: [\n      a, # c\n    ]\n',
      pain,
      'stages:\n  - pains: [\n      a, # c\n      "Slow: very",\n    ]\n',
    );
  });

  it('puts an item first', () => {
    const first: Edit = j => insertItem(j, ['stages'], 0, { fields: [['id', 'z']] });
    becomes('stages:\n  # of a\n  - id: a\n', first, 'stages:\n  - id: z\n  # of a\n  - id: a\n');
    becomes('stages:\n  # of all\n\n  - id: a\n', first, 'stages:\n  # of all\n\n  - id: z\n  - id: a\n');
    becomes('stages: [{id: a}]\n', first, 'stages: [{id: z}, {id: a}]\n');
  });

  it('writes between brackets that hold only a comment', () =>
    becomes(
      'imports: [\n  # none\n]\n',
      j => insertItem(j, ['imports'], 0, './a'),
      'imports: [\n  # none\n  ./a\n]\n',
    ));

  it('is refused for what is no list', () => {
    refused('stages: none\n', j => insertItem(j, ['stages'], 0, 'a'));
    refused('stages:\n  - id: a\n', j => insertItem(j, ['stages'], 5, 'a'));
    refused('stages: &a [b]\ntransitions: *a\n', j => insertItem(j, ['transitions'], 0, 'a'));
  });
});

describe('insertDefinition', () => {
  it('takes a name alone', () => {
    becomes('title: A\n', j => insertDefinition(j, 'team', 'cx', 'Care'), 'title: A\n\nteams:\n  cx: Care\n');
    becomes('teams: {a: A}\n', j => insertDefinition(j, 'team', 'cx', 'Care'), 'teams: {a: A, cx: Care}\n');
  });
});

describe('remove', () => {
  const text = `touchpoints:
  # of a
  a: A
  # of b
  b:
    name: B
    # inside b
  c: C   # of c
stages:
  - id: x

  # of y
  - id: y
    pains: [p]
`;
  it('takes the comments that belong to it', () => {
    becomes(text, j => remove(j, ['touchpoints', 'b']), text.replace(/ {2}# of b[^]*inside b\n/, ''));
    becomes(text, j => remove(j, ['touchpoints', 'a']), text.replace(/ {2}# of a\n {2}a: A\n/, ''));
    becomes(text, j => remove(j, ['touchpoints', 'c']), text.replace(/ {2}c: C.*\n/, ''));
    becomes(text, j => remove(j, ['stages', 1]), text.replace(/\n {2}# of y[^]*$/, '\n'));
    becomes(text, j => remove(j, ['stages', 0]), text.replace('  - id: x\n\n', ''));
    becomes(text, j => remove(j, ['stages', 1, 'pains', 0]), text.replace('    pains: [p]\n', ''));
  });

  it('leaves no key without a value', () => {
    becomes('title: A\nstages:\n  - id: a\n', j => remove(j, ['stages', 0]), 'title: A\nstages: []\n');
    becomes('title: A\nstages:   # c\n  - id: a\n', j => remove(j, ['stages', 0]), 'title: A\nstages: []   # c\n');
    becomes('title: A\nteams:\n  a: A\n', j => remove(j, ['teams', 'a']), 'title: A\n');
    becomes(
      'stages:\n  - id: a\n  - pains: [b]\n',
      j => remove(j, ['stages', 1, 'pains', 0]),
      'stages:\n  - id: a\n  - {}\n',
    );
  });

  it('takes the first key of an item, and the comma of one in brackets', () => {
    becomes('stages:\n  - id: a\n    goal: b\n', j => remove(j, ['stages', 0, 'id']), 'stages:\n  - goal: b\n');
    becomes('imports: [a, b, c]\n', j => remove(j, ['imports', 0]), 'imports: [b, c]\n');
    becomes('imports: [a, b, c]\n', j => remove(j, ['imports', 2]), 'imports: [a, b]\n');
    becomes('imports: [\n  a, # x\n  b # y\n]\n', j => remove(j, ['imports', 0]), 'imports: [\n  b # y\n]\n');
  });

  it('keeps the end of the file as it was', () =>
    becomes('stages:\n  - id: a\n  - id: b', j => remove(j, ['stages', 1]), 'stages:\n  - id: a'));

  it('is refused where nothing stands', () => {
    refused(text, j => remove(j, ['touchpoints', 'z']));
    refused(text, j => remove(j, ['stages', 2]));
  });
});

describe('moveItems', () => {
  const swap: Edit = j => moveItems(j, ['stages'], [1, 0]);

  it('moves comments with their item, and keeps blank lines where they are', () => {
    becomes(
      'stages:\n  # of a\n  - id: a   # a\n    # in a\n\n  - id: b\n    # in b',
      swap,
      'stages:\n  - id: b\n    # in b\n\n  # of a\n  - id: a   # a\n    # in a',
    );
    becomes('stages: [{id: a}, {id: b}]\n', swap, 'stages: [{id: b}, {id: a}]\n');
  });

  it('is refused where it would change what is said', () => {
    refused('stages:\n  - &a {id: a}\n  - *a\n', swap);
    refused('stages:\n  - id: a\n    description: |+\n      b\n\n  - id: b\n', swap);
    refused('stages: [a, # x\n  b]\n', swap);
    refused('stages:\n  - id: a\n', swap);
  });
});

describe('what the primitives know', () => {
  it('has the keys in the order of the schema', () => {
    const { definitions, properties } = schema as unknown as {
      definitions: Record<string, { properties?: object }>;
      properties: object;
    };
    for (const [kind, order] of Object.entries(keyOrders)) {
      const of =
        kind === 'top'
          ? properties
          : (definitions[kind === 'item' ? 'support-item-object' : `${kind}-object`] ?? definitions[kind])!.properties!;
      assert.deepEqual(order, Object.keys(of), kind);
    }
  });

  it('finds the way to a node', () => {
    const journey = parse('stages:\n  - steps:\n      - action: a\n');
    const path = ['stages', 0, 'steps', 0, 'action'];
    assert.deepEqual(pathOf(journey, nodeAt(journey.root, path)!), path);
    assert.equal(reach(journey, ['stages', 3]), undefined);
  });

  it('reads an author’s style', () => {
    const style = styleOf(parse('a:\r\n    b:\r\n    - c: {d: 1}\r\n\r\n    - c: 2'));
    assert.deepEqual(
      [style.eol, style.step, style.listOffset('b'), style.finalNewline, style.blankBetween('b')],
      ['\r\n', 4, 0, false, true],
    );
  });
});
