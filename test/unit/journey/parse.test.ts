import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/edits/apply';
import { parse } from '../../../src/journey/parse';
import { textOf, type Node } from '../../../src/journey/tree';

/** The tree as plain data; absent values are null. */
function data(node: Node | undefined): unknown {
  if (!node) return undefined;
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(data);
  return Object.fromEntries(node.entries.map(e => [textOf(e.key) ?? '', data(e.value)]));
}

/** What is read, and each problem as `text under it: message`. */
function read(text: string): { data: unknown; problems: string[] } {
  const journey = parse(text);
  return {
    data: data(journey.root),
    problems: journey.problems.map(p => `${text.slice(p.span.start, p.span.end)}: ${p.message}`),
  };
}

describe('parse', () => {
  it('gives the same journey for the same text', () => {
    const first = parse('title: x');
    assert.equal(parse('title: x', first), first);
    assert.notEqual(parse('title: y', first), first);
  });

  it('reads YAML 1.2: dates, `no` and 12:30 are text', () => {
    assert.deepEqual(read('a: 2026-01-01\nb: no\nc: 12:30\nd: 1.5\ne: true\nf: ~\n'), {
      data: { a: '2026-01-01', b: 'no', c: '12:30', d: 1.5, e: true, f: null },
      problems: [],
    });
  });

  it('gives every node the place of its own text, without trailing space or comment', () => {
    const text = 'stages: # all\n  - id: a  # first\n    steps:\n      - action: "Go"\n\ntitle: |\n  Long\n\n';
    const { root } = parse(text);
    const stages = root?.kind === 'map' ? root.get('stages')!.value : undefined;
    assert.equal(stages && text.slice(stages.start, stages.end), '- id: a  # first\n    steps:\n      - action: "Go"');
    const title = root?.kind === 'map' ? root.get('title')!.value : undefined;
    assert.equal(title && text.slice(title.start, title.end), '|\n  Long');
  });

  it('puts an absent value right after its colon', () => {
    const { root } = parse('goal:\nstages:\n  -\n');
    assert.ok(root?.kind === 'map');
    assert.deepEqual([root.get('goal')!.value.start, root.get('goal')!.value.end], [5, 5]);
  });

  describe('keeps the healthy rest of half-typed text', () => {
    const cases: [string, string, unknown, string[]][] = [
      [
        'a key without its colon between keys',
        'a: 1\nke\nb: 2\n',
        { a: 1, ke: null, b: 2 },
        ['ke: A key ends with a colon: `ke:`.'],
      ],
      [
        'a key without its colon above a list',
        'a: 1\nke\n  - id: x\n    b: 2\nc: 3\n',
        { a: 1, ke: [{ id: 'x', b: 2 }], c: 3 },
        ['ke: A key ends with a colon: `ke:`.'],
      ],
      [
        'a key without the space behind its colon',
        'a:\n  - b:1 x\n    c: 2\nd: 3\n',
        { a: [{ b: '1 x', c: 2 }], d: 3 },
        ['b:1 x: A space is missing behind the colon: `b: 1 x`.'],
      ],
      ['a key without its colon at the end', 'a: 1\nke', { a: 1, ke: null }, ['ke: A key ends with a colon: `ke:`.']],
      [
        'an open quote before other keys',
        'a: "x y\nb: 2\n',
        { a: 'x y', b: 2 },
        ['"x y: The quote that opens here is not closed on its line. Add " at the end of the text.'],
      ],
      [
        'an open quote closed by the next one',
        'a:\n  - b: "x y\n    c: "z"\n',
        { a: [{ b: 'x y', c: 'z' }] },
        ['"x y: The quote that opens here is not closed on its line. Add " at the end of the text.'],
      ],
      [
        'an open quote that ends with a backslash',
        'a: "x\\\nb: 2\n',
        { a: 'x\\', b: 2 },
        ['"x\\: The quote that opens here is not closed on its line. Add " at the end of the text.'],
      ],
      [
        'an open single quote',
        "a: 'x\nb: 2\n",
        { a: 'x', b: 2 },
        ["'x: The quote that opens here is not closed on its line. Add ' at the end of the text."],
      ],
      [
        'an open bracket',
        'a: [x, y\nb: 2\n',
        { a: ['x', 'y'], b: 2 },
        ['a: [x, y: The bracket opened here or above is not closed: ] is missing.'],
      ],
      [
        'an open bracket above items',
        'a:\n  - b: [x\n  - b: y\n    c: z\n',
        { a: [{ b: ['x'] }, { b: 'y', c: 'z' }] },
        ['- b: [x: The bracket opened here or above is not closed: ] is missing.'],
      ],
      [
        'an open brace in a list',
        'a:\n  - {b: x\n  - {b: y}\n',
        { a: [{ b: 'x' }, { b: 'y' }] },
        ['- {b: x: The bracket opened here or above is not closed: } is missing.'],
      ],
      [
        'a bracket that closes nothing',
        'a: [x]]\nb: 2\n',
        { a: ['x'], b: 2 },
        [']: This ] closes nothing. Remove it, or put the text in quotes.'],
      ],
      [
        'a lone bracket as a value',
        'a: ]\nb: 2\n',
        { a: ']', b: 2 },
        [']: This ] closes nothing. Remove it, or put the text in quotes.'],
      ],
    ];
    for (const [name, text, expected, problems] of cases)
      it(name, () => assert.deepEqual(read(text), { data: expected, problems }));

    it('takes a tab for the spaces that make its line fit', () => {
      assert.deepEqual(read('a:\n  - b: 1\n\tc: 2\n    d: 3\n').data, { a: [{ b: 1, c: 2, d: 3 }] });
      assert.deepEqual(read('a:\n\tb: 1\n\tc:\n\t\t- x\nd: 2\n'), {
        data: { a: { b: 1, c: ['x'] }, d: 2 },
        problems: ['\t: Indent with spaces: YAML allows no tabs here, and in 2 more lines.'],
      });
    });

    it('takes the spaces of other programs for spaces, where they indent, and behind dashes and colons', () => {
      const text = 'a:\n  - b: 1\n\u00a0\u00a0\u00a0 c:\u00a02\n\u00a0\u00a0-\u00a0b:\u00a0x\u00a0y\n';
      assert.deepEqual(read(text), {
        data: { a: [{ b: 1, c: 2 }, { b: 'x\u00a0y' }] },
        problems: ['\u00a0: This looks like a space, but YAML takes it for text.'],
      });
      const fix = parse(text).problems[0]!.fix!;
      assert.equal(applyEdits(text, fix.edits), 'a:\n  - b: 1\n    c: 2\n  - b: x\u00a0y\n');
    });

    it('mends what it tells of, where there is one way to', () => {
      for (const [text, mended] of [
        ['a:\n\tb: 1\n\tc:\n\t\t- x\n', 'a:\n  b: 1\n  c:\n    - x\n'],
        ['a: "x y\nb: 2\n', 'a: "x y"\nb: 2\n'],
        ['a: [x, y # z\nb: 2\n', 'a: [x, y] # z\nb: 2\n'],
        ['a:\n  - b: {c: x\n    d: 1\n  - e: 2\n', 'a:\n  - b: {c: x}\n    d: 1\n  - e: 2\n'],
        ['a: 1\nke\nb: 2\n', 'a: 1\nke:\nb: 2\n'],
        ['a: 1\nb:[x]\nc: 2\n', 'a: 1\nb: [x]\nc: 2\n'],
        ['a: 1\nb:2\n', 'a: 1\nb: 2\n'],
        ['a: 1\ngoal Wants more\n', 'a: 1\ngoal: Wants more\n'],
        ['a: 1\nb: ]\ngoal Wants more', 'a: 1\nb: ]\ngoal: Wants more'],
      ] as const)
        assert.equal(
          applyEdits(
            text,
            parse(text).problems.flatMap(p => p.fix?.edits ?? []),
          ),
          mended,
        );
    });

    it('says where a line is indented too far', () => {
      assert.deepEqual(read('a: x\n  b: y\nc: z\n').problems, [
        'b: y: This line is indented too far, or a colon is missing: the key above has a value already.',
      ]);
    });

    it('says once where YAML stops reading', () => {
      assert.deepEqual(read('- a: x\nb:\n    c: [d]\ne: {f: 1}\n').problems, [
        'b:: More text follows a value that has ended. If all of it is one text, put the whole in quotes.',
      ]);
    });

    it('says where an item stands too deep, and takes its dash for no key', () => {
      for (const item of ['- x: 1', '- x: 1\n      y: 2', '-']) {
        const { problems } = parse(`a:\n  - x: 0\n    y: 1\n    ${item}\nb: z\n`);
        assert.equal(new Set(problems.map(p => p.span.start)).size, problems.length);
        assert.ok(problems.length > 0);
        for (const { message, fix } of problems) {
          assert.match(message, /^This line is indented too far/, item);
          assert.equal(fix, undefined);
        }
      }
    });

    it('leads places back through what was mended', () => {
      const text = 'a: "x y\nb: ]\nke\nc: here\n';
      const { root } = parse(text);
      const c = root?.kind === 'map' ? root.get('c')! : undefined;
      assert.equal(c && text.slice(c.value.start, c.value.end), 'here');
    });
  });

  describe('says in plain words', () => {
    const cases: [string, string, string[]][] = [
      ['a tab', 'a:\n\tb: 1\n', ['\t: Indent with spaces: YAML allows no tabs here.']],
      ['several documents', 'a: 1\n---\nb: 2\n', ['---: A file holds one map: what follows `---` is not read.']],
      ['a merge key', '<<: {a: 1}\nb: 2\n', ['<<: Merge keys (`<<`) are not part of the format. Write the keys out.']],
      [
        'YAML 1.1',
        '%YAML 1.1\n---\na: no\n',
        ['%YAML 1.1: Journey maps are YAML 1.2: this line has no effect. Remove it.'],
      ],
      [
        'an unknown alias',
        'a: *b\n',
        ['*b: Nothing above is marked `&b`. If a star was meant, put the text in quotes.'],
      ],
      ['an alias inside what it names', 'a: &b [*b]\n', ['*b: `*b` stands inside the text that it repeats.']],
      [
        'text after a quote',
        'a: "Why?" she said\n',
        ['she said: More text follows a value that has ended. If all of it is one text, put the whole in quotes.'],
      ],
      ['a key that is no word', '? [a]\n: b\n', ['[: A key is a plain word followed by a colon.']],
    ];
    for (const [name, text, problems] of cases) it(name, () => assert.deepEqual(read(text).problems, problems));
  });

  it('reads an alias as what it stands for, at the alias', () => {
    const text = 'a: &x {b: 1}\nc: *x\n';
    const { root } = parse(text);
    const c = root?.kind === 'map' ? root.get('c')!.value : undefined;
    assert.deepEqual(data(c), { b: 1 });
    assert.equal(c?.alias, true);
    assert.equal(text.slice(c.start, c.end), '*x');
  });

  it('stops aliases that explode', () => {
    const names = 'abcdefghij'.split('');
    const bomb = names
      .map(
        (n, i) =>
          `${n}: &${n} [${Array(10)
            .fill(i === 0 ? 'x' : `*${names[i - 1]}`)
            .join(', ')}]`,
      )
      .join('\n');
    assert.match(read(bomb).problems.join(), /stand for more than 100000 values/);
  });

  it('reads what stands at the top, whatever it is', () => {
    assert.deepEqual(read(''), { data: undefined, problems: [] });
    assert.deepEqual(read('# only a comment\n'), { data: undefined, problems: [] });
    assert.deepEqual(read('- a\n- b\n').data, ['a', 'b']);
    assert.equal(read('text').data, 'text');
    assert.equal(parse('- a\n').map.stages.length, 0);
  });

  it('keeps keys such as __proto__ as keys', () => {
    const { map } = parse('title: x\npersonas:\n  __proto__: P\n  constructor: C\n');
    assert.deepEqual([...map.definitions.get('persona')!.keys()], ['__proto__', 'constructor']);
  });

  it('tells of a text that goes on behind a bracket', () => {
    assert.ok(parse('title: x\nstages:\n- [a]id: after\n').problems.length > 0);
  });

  it('notes doubled keys and reads the first', () => {
    const { root } = parse('a: 1\nb: 2\na: 3\n');
    assert.ok(root?.kind === 'map');
    assert.equal(textOf(root.get('a')!.value), '1');
    assert.deepEqual(
      root.doubled.map(e => e.key.start),
      [10],
    );
  });

  it('reads CRLF, a byte order mark, emoji and right-to-left text with right places', () => {
    const text = '\uFEFFtitle: 👟 חנות\r\npersonas:\r\n  a: متسوق\r\n';
    const { map } = parse(text);
    assert.equal(map.title?.value, '👟 חנות');
    const persona = map.definitions.get('persona')!.get('a')!;
    assert.equal(text.slice(persona.value.start, persona.value.end), 'متسوق');
  });

  it('neither throws nor hangs on deep nesting and many keys', () => {
    assert.ok(parse('['.repeat(20_000)).problems.length > 0);
    assert.ok(parse('a: {'.repeat(3_000)).problems.length > 0);
    assert.ok(parse(Array.from({ length: 500 }, (_, i) => ' '.repeat(i) + 'a:').join('\n')).problems.length > 0);
    assert.equal(parse(Array.from({ length: 20_000 }, (_, i) => `k${i}: v`).join('\n')).problems.length, 0);
  }).timeout(120_000);
});
