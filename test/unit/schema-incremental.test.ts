import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Fix } from '../../src/journey/finding';
import { parse, type Journey } from '../../src/journey/parse';
import { limits } from '../../src/journey/part';
import type { Entry, MapNode, Node } from '../../src/journey/tree';
import { child, entries, items, textOf } from '../../src/journey/tree';
import { validateSchema } from '../../src/schema/validate';

/** Three stages of four steps. */
const good = [
  'title: A journey',
  'type: current-state',
  'touchpoints:',
  ...['window', 'shop', 'phone', 'till', 'mail'].flatMap(id => [
    `  ${id}:`,
    `    name: The ${id} of the sports store, as customers call it`,
    '    importance: 3',
    '    description: What there is to know about it before anybody changes it again',
  ]),
  'stages:',
  ...[0, 1, 2].flatMap(stage => [
    `  - id: stage-${stage}`,
    '    goal: Gets one step further',
    '    steps:',
    ...[0, 1, 2, 3].flatMap(step => [
      `      - action: Takes step ${stage}.${step} of the journey to new running shoes`,
      '        touchpoint: shop',
      '        emotion: 1',
      '        pains:',
      '          - It takes longer than it would have to',
    ]),
  ]),
  '',
].join('\n');

type Told = { message: string; span: object; fixes?: readonly Fix[] };

/** Findings with their fixes, as they would be told now. */
const told = ({ root }: Journey): Told[] => validateSchema(root).map(f => ({ ...f, fixes: f.fixes?.() }));

/** Replaces the first `before`, which must be there. */
function replaced(text: string, before: string, after: string): string {
  assert.ok(text.includes(before), before);
  return text.replace(before, () => after);
}

describe('the schema, version by version', () => {
  const usual = limits.small;
  beforeEach(() => void (limits.small = 200));
  afterEach(() => void (limits.small = usual));

  const edits: [what: string, before: string, after: string][] = [
    ['a mistake in a step', 'step 1.2 of', 'step 1.2 of\n        mood: 1 #'],
    ['another in the step above', 'step 1.1 of', 'step 1.1 of\n        duration: 5 min #'],
    ['a line above both', 'title: A journey', 'title: A journey\ngoal: To run'],
    ['a mistake at the top', 'goal: To run', 'gaol: To run'],
    ['a line within the stage', '  - id: stage-1\n', '  - id: stage-1\n    # where it gets hard\n'],
    ['a library, which has no stages', 'type: current-state', 'type: library'],
    ['a map again', 'type: library', 'type: current-state'],
    ['stages by another name', '\nstages:', '\nstage:'],
    ['stages again', '\nstage:', '\nstages:'],
    ['a list for a touchpoint', 'name: The till of', '- The till of'],
    ['the same touchpoint under another id', '  till:', '  desk:'],
    ['an id that is none', '  desk:', '  The desk:'],
    ['steps as transitions', '\nstages:', '\ntransitions:'],
    ['the same steps as stages', '\ntransitions:', '\nstages:'],
    ['a step less, the wrong one', '      - action: Takes step 1.1', '      # action: Takes step 1.1'],
    ['an item with nothing in it', '      - action: Takes step 0.1', '      -\n      - action: Takes step 0.1'],
    ['a text for a step', '      -\n', '      - Looks\n'],
    ['an anchor', '      - action: Takes step 0.0', '      - &first\n        mood: 1\n        action: Takes step 0.0'],
    ['an alias for a step', '      - Looks\n', '      - *first\n'],
    ['no alias', '      - *first\n', ''],
    ['no anchor', ' &first', ''],
    ['no title', 'title: A journey', 'tilte: A journey'],
  ];

  it('tells after each edit what it tells of the whole text', () => {
    let journey = parse(good);
    assert.deepEqual(told(journey), []);
    for (const [what, before, after] of edits) {
      const text = replaced(journey.text, before, after);
      journey = parse(text, journey);
      assert.deepEqual(told(journey), told(parse(text)), what);
      assert.ok(validateSchema(journey.root).length > 0, what);
    }
  });

  it('tells of any texts, one after the other, what it tells of each', () => {
    const line = fc.constantFrom(
      '',
      'title: T',
      'type: library',
      'stages:',
      '  - id: A',
      '    steps:',
      '      - action: a',
      '      - wrong',
      '        emotion: 3',
      '        mood: 1',
      'personas:',
      '  a: [b]',
      '  b: {nam: c}',
      '  B c: d',
    );
    const edit = fc.record({ at: fc.nat(), removed: fc.nat(3), lines: fc.array(line, { maxLength: 4 }) });
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 6 }), all => {
        let journey = parse(good);
        for (const { at, removed, lines } of all) {
          const text = journey.text.split('\n');
          text.splice(at % (text.length + 1), removed, ...lines);
          journey = parse(text.join('\n'), journey);
          assert.deepEqual(told(journey), told(parse(journey.text)));
        }
      }),
      { numRuns: 100 },
    );
  });

  it('says of a value that it knows what is wrong under another key', () => {
    const withEntries = (map: MapNode, own: readonly Entry[]): MapNode =>
      Object.create(map, { entries: { value: own } }) as MapNode;
    const messages = (node: Node): string[] => validateSchema(node).map(f => f.message);
    const root = parse('title: T\nstages: []\npersonas: {a: [x], b: Beginner}').root as MapNode;
    assert.deepEqual(messages(root), ['`a` must be text or have keys of its own, not a list.']);
    const personas = child(root, 'personas') as MapNode;
    const moved = withEntries(personas, [{ key: personas.get('b')!.key, value: child(personas, 'a')! }]);
    const next = root.entries.map(e => (e.value === personas ? { ...e, value: moved } : e));
    assert.deepEqual(messages(withEntries(root, next)), ['`b` must be text or have keys of its own, not a list.']);
  });

  describe('looks at nothing that it knows', () => {
    /** The stages, the steps and the touchpoints of a map, by what they are called. */
    function partsOf(root: Node | undefined): Map<string, Node> {
      const found = new Map<string, Node>();
      for (const { key, value } of entries(child(root, 'touchpoints'))) found.set(key.source, value);
      for (const stage of items(child(root, 'stages'))) {
        found.set(textOf(child(stage, 'id'))!, stage);
        for (const step of items(child(stage, 'steps')))
          found.set(/\d\.\d/.exec(textOf(child(step, 'action'))!)![0], step);
      }
      return found;
    }

    /** What of a version's parts the schema looks into. */
    function lookedInto({ root }: Journey): string[] {
      const looked = new Set<string>();
      const parts = [...partsOf(root)].map(
        ([name, node]) => [name, node as MapNode, (node as MapNode).entries] as const,
      );
      for (const [name, map, own] of parts)
        Object.defineProperty(map, 'entries', { get: () => (looked.add(name), own), configurable: true });
      validateSchema(root);
      for (const [, map, own] of parts) Object.defineProperty(map, 'entries', { value: own, configurable: true });
      return [...looked];
    }

    const first = (): Journey => {
      const journey = parse(good);
      assert.deepEqual(lookedInto(journey), [...partsOf(journey.root).keys()]);
      return journey;
    };

    it('when nothing changed', () => assert.deepEqual(lookedInto(first()), []));

    for (const [where, before, expected] of [
      ['in a step', 'step 1.2 of', ['stage-1', '1.2']],
      ['in the last step', 'step 2.3 of', ['stage-2', '2.3']],
      ['in the head of a stage', 'id: stage-0', ['stage-0']],
      ['in a touchpoint', 'name: The phone', ['phone']],
      ['above all', 'title: A', []],
    ] as const)
      it(`after an edit ${where}`, () => {
        const journey = first();
        assert.deepEqual(lookedInto(parse(replaced(good, before, `${before} `), journey)), expected);
      });
  });
});
