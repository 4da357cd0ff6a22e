import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parse } from '../../src/journey/parse';
import { validateSchema } from '../../src/schema/validate';

const fixture = (name: string): string => readFileSync(new URL(`../fixtures/format/${name}`, import.meta.url), 'utf8');

/** Each finding as its message and the text that it marks. */
const check = (text: string): [message: string, marked: string][] =>
  validateSchema(parse(text).root).map(f => [f.message, text.slice(f.span.start, f.span.end)]);

const messages = (text: string): string[] => check(text).map(([message]) => message);

/** A map of one step, with more lines of that step. */
const step = (lines: string): string =>
  `title: T\nstages:\n  - id: first\n    steps:\n      - action: Looks\n        ${lines.replaceAll('\n', '\n        ')}\n`;

/** A map with more lines at the top level. */
const top = (lines: string): string => `title: T\nstages: []\n${lines}\n`;

/** The text after the first fix of the only finding. */
function fixed(text: string): string {
  const findings = validateSchema(parse(text).root);
  assert.equal(findings.length, 1);
  const fix = findings[0]!.fixes?.()[0];
  assert.ok(fix);
  let result = text;
  for (const { span, text: by } of fix.edits) result = result.slice(0, span.start) + by + result.slice(span.end);
  return result;
}

describe('the schema', () => {
  describe('finds nothing in', () => {
    it('the map and the library of the format', () => {
      assert.deepEqual(check(fixture('running-shoes.journey.yaml')), []);
      assert.deepEqual(check(fixture('shared/shop.journey.yaml')), []);
    });
    it('a text that YAML takes for nothing, wherever a text may stand', () => {
      for (const lines of ['thought: null', 'feeling: ~', 'pains: [~, {text: null}]', 'frontstage: [Null]'])
        assert.deepEqual(check(step(lines)), [], lines);
    });
    it('a map with all that is optional in its other form', () => {
      const text = step(
        [
          'emotion: {beginner: -1.5}',
          'touchpoint: [a, b]',
          'duration: 1 hour',
          'x-mine: {Anything: [1]}',
          'support: [Bank, {text: Mail}]',
        ].join('\n'),
      );
      assert.deepEqual(
        check(text + 'review-every: 30\nparent: {map: a.journey.yaml, stage: buy}\njourneymap: 1\n'),
        [],
      );
    });
    it('what is only unfinished', () => {
      assert.deepEqual(check(step('emotion:\npains:\n  -\n  - \ntouchpoint:')), []);
      assert.deepEqual(check(top('goal:\npersonas:\n  beginner:\ntransitions:\n  - from: a\n  -')), []);
    });
    it('texts that YAML reads as numbers or truth', () => {
      assert.deepEqual(
        check('title: 2026\ngoal: true\nstages:\n  - name: 1\n    steps: [{action: 12, pains: [3]}]\n'),
        [],
      );
    });
    it('ids of any alphabet', () => {
      assert.deepEqual(check(top('personas: {świeży-klient: A, ensikävijä-2: B, 新規: C}')), []);
    });
    it('keys that are names of JavaScript', () => {
      assert.deepEqual(messages(top('__proto__: 1\nconstructor: 2')), [
        '`__proto__` is not known here.',
        '`constructor` is not known here.',
      ]);
      assert.deepEqual(check(top('personas: {constructor: A, x-y: B}')), []);
    });
  });

  describe('says at its place that', () => {
    const cases: [what: string, text: string, ...expected: [message: string, marked: string][]][] = [
      ['the file is empty', '', ['This file is empty. A map begins with `title:` and a name for the journey.', '']],
      [
        'a comment is no map',
        '# later\n',
        ['This file is empty. A map begins with `title:` and a name for the journey.', ''],
      ],
      [
        'a text is no map',
        'Hello\nyou',
        ['This is no journey map yet. A map begins with `title:` and a name for the journey.', 'Hello'],
      ],
      [
        'a list is no map',
        '- a\n- b',
        ['This is no journey map yet. A map begins with `title:` and a name for the journey.', '-'],
      ],
      [
        'an empty map needs all',
        '{}',
        ['A map needs `title`.', ''],
        ['A map needs `stages`, unless its `type` is `library`.', ''],
      ],
      ['stages are missing', 'title: T\ngoal: G', ['A map needs `stages`, unless its `type` is `library`.', 'title']],
      ['a title is missing in a library', 'type: library', ['A map needs `title`.', 'type']],
      ['a title has no value', 'title:\nstages: []', ['`title` needs a value.', 'title']],
      ['a title is empty', 'title: ""\nstages: []', ['`title` is empty.', '""']],
      [
        'a library has no stages',
        'title: T\ntype: library\nstages: []',
        ['A library has no `stages`: it only shares definitions with other maps.', 'stages'],
      ],
      [
        'a library has no stages, whatever is in them',
        'title: T\ntype: library\nstages: [3, {mood: 1}]',
        ['A library has no `stages`: it only shares definitions with other maps.', 'stages'],
      ],
      [
        'a required key is misspelled',
        'titel: T\nstages: []',
        ['`titel` is not known here. Did you mean `title`?', 'titel'],
      ],
      [
        'a required key is capitalised',
        'title: T\nStages: []',
        ['`Stages` is not known here. Did you mean `stages`?', 'Stages'],
      ],
      [
        'the type library is misspelled',
        'title: T\ntype: libary',
        [
          '`type` must be one of current-state, future-state, day-in-the-life, service-blueprint, library, not “libary”.',
          'libary',
        ],
      ],
      [
        'a key is in camel case',
        step('touchPoint: a'),
        ['`touchPoint` is not known here. Did you mean `touchpoint`?', 'touchPoint'],
      ],
      [
        'a key has an underscore and a plural',
        step('touch_points: [a]'),
        ['`touch_points` is not known here. Did you mean `touchpoint`?', 'touch_points'],
      ],
      [
        'the key that was meant is there already',
        step('emotion: 1\nemotoin: 2'),
        ['`emotoin` is not known here, and `emotion` stands here already.', 'emotoin'],
      ],
      ['a key is another word for it', step('mood: 1'), ['`mood` is not known here. Did you mean `emotion`?', 'mood']],
      [
        'a key stands elsewhere',
        step('impact: 1'),
        ['`impact` is not known here. It is a key of: Opportunity.', 'impact'],
      ],
      ['a key is unknown', top('foo: 1'), ['`foo` is not known here.', 'foo']],
      ['a number is too large', step('emotion: 3'), ['`emotion` must be a number from -2 to 2, not 3.', '3']],
      ['a number is a word', step('emotion: good'), ['`emotion` must be a number from -2 to 2, not “good”.', 'good']],
      ['its minus is another dash', step('emotion: −1'), ['“−1” is not a number in YAML. Write -1.', '−1']],
      ['a number is in quotes', step('emotion: "1"'), ['`emotion` must be a number: write 1 without quotes.', '"1"']],
      ['a number is a list', step('emotion: [1]'), ['`emotion` must be a number from -2 to 2, not a list.', 'emotion']],
      [
        'a number by persona is too small',
        step('emotion: {a: -3}'),
        ['`a` must be a number from -2 to 2, not -3.', '-3'],
      ],
      ['a number is not finite', top('metrics: {m: {value: .inf}}'), ['`value` must be a number, not .inf.', '.inf']],
      [
        'a number is not whole',
        top('evidence: {e: {sample: 1.5}}'),
        ['`sample` must be a whole number, 1 or more, not 1.5.', '1.5'],
      ],
      [
        'a share is no share',
        top('transitions: [{share: 101}]'),
        ['`share` must be a number from 0 to 100, not 101.', '101'],
      ],
      [
        'the version is unknown',
        top('journeymap: 2'),
        ['`journeymap` must be 1, the only version of the format so far, not 2.', '2'],
      ],
      [
        'a word is not among those',
        top('status: done'),
        ['`status` must be one of draft, validated, active, archived, not “done”.', 'done'],
      ],
      [
        'a choice is a list',
        top('market: [b2c]'),
        ['`market` must be one of b2c, b2b, b2e, b2g, not a list.', 'market'],
      ],
      ['yes is a word', step('moment-of-truth: yes'), ['`moment-of-truth` must be true or false, not “yes”.', 'yes']],
      [
        'a list is keys',
        'title: T\nstages:\n  a: {}\n',
        ['`stages` must be a list: begin each item with `- `.', 'stages'],
      ],
      ['a list is a text', step('pains: No price'), ['`pains` must be a list: begin each item with `- `.', 'No price']],
      ['a list of ids is an id', step('personas: a'), ['`personas` must be a list, such as `[a]`.', 'a']],
      [
        'keys are a list',
        top('personas: [a]'),
        ['`personas` must have an entry for each id, such as `club-runner: …`, not a list.', 'personas'],
      ],
      [
        'a stage is a text',
        'title: T\nstages:\n  - Choosing well',
        ['Each item of `stages` must have keys of its own, such as `name:`, not “Choosing well”.', 'Choosing well'],
      ],
      ['keys are a text', top('parent: a'), ['`parent` must have keys of its own, such as `map:`, not “a”.', 'a']],
      ['a text is a list', top('goal: [a]'), ['`goal` must be text, not a list.', 'goal']],
      ['a text is keys', top('goal:\n  a: b'), ['`goal` must be text, not keys with values.', 'goal']],
      [
        'a short form is a list',
        top('personas: {a: [b]}'),
        ['`a` must be text or have keys of its own, not a list.', 'a'],
      ],
      [
        'an item is a list',
        step('pains: [[a]]'),
        ['Each item of `pains` must be text or have keys of its own, not a list.', '['],
      ],
      [
        'an id is a name',
        step('touchpoint: Shop window'),
        [
          '“Shop window” can’t be an id: an id is small letters, digits and hyphens, and begins with a letter.',
          'Shop window',
        ],
      ],
      [
        'an id is a number',
        step('id: 2'),
        ['2 can’t be an id: an id is small letters, digits and hyphens, and begins with a letter.', '2'],
      ],
      ['an id is taken', step('id: no'), ['“no” can’t be an id: the word means something else.', 'no']],
      ['an id is true', step('id: true'), ['“true” can’t be an id: the word means something else.', 'true']],
      [
        'a key is no id',
        top('personas: {First Timer: A}'),
        [
          '“First Timer” can’t be an id: an id is small letters, digits and hyphens, and begins with a letter.',
          'First Timer',
        ],
      ],
      [
        'an id is keys',
        step('touchpoint: {a: b}'),
        ['`touchpoint` must be an id or a list of ids, not keys with values.', 'touchpoint'],
      ],
      [
        'a place is no id',
        top('transitions: [{from: start, to: The End}]'),
        ['`to` must be the id of a stage or a step, not “The End”.', 'The End'],
      ],
      [
        'a date is written otherwise',
        top('reviewed: 1.9.2026'),
        ['`reviewed` must be a date such as 2026-05-01, not “1.9.2026”.', '1.9.2026'],
      ],
      [
        'a day does not exist',
        top('reviewed: 2026-02-29'),
        ['`reviewed` must be a date: there is no 2026-02-29.', '2026-02-29'],
      ],
      ['a date is a year', top('reviewed: 2026'), ['`reviewed` must be a date such as 2026-05-01, not 2026.', '2026']],
      [
        'a duration is short',
        step('duration: 5 min'),
        [
          '`duration` must be a number and minutes, hours, days, weeks or months, such as `5 minutes`, not “5 min”.',
          '5 min',
        ],
      ],
      [
        'a period is a word',
        top('review-every: quarterly'),
        ['`review-every` must be a number and days, weeks or months, such as `90 days`, not “quarterly”.', 'quarterly'],
      ],
      ['a period is nothing', top('review-every: 0'), ['`review-every` must be a number, 1 or more, not 0.', '0']],
      [
        'a language is its name',
        top('language: english'),
        ['`language` must be a language tag, such as `en` or `pt-BR`, not “english”.', 'english'],
      ],
      [
        'a long text is no list, on one line',
        top('tags: |\n  a\n  b'),
        ['`tags` must be a list: begin each item with `- `.', '|'],
      ],
      [
        'each of two mistakes is one',
        step('emotion: 3\nid: A'),
        ['`emotion` must be a number from -2 to 2, not 3.', '3'],
        ['“A” can’t be an id: an id is small letters, digits and hyphens, and begins with a letter.', 'A'],
      ],
      [
        'an item after an unfinished one is wrong',
        step('pains:\n  -\n  - [a]'),
        ['Each item of `pains` must be text or have keys of its own, not a list.', '['],
      ],
    ];
    for (const [what, text, ...expected] of cases) it(what, () => assert.deepEqual(check(text), expected));
  });

  it('says what an anchor holds once, and at the alias what is wrong only there', () => {
    assert.deepEqual(check(top('personas: {a: &x {nam: b}, c: *x}')), [
      ['`nam` is not known here. Did you mean `name`?', 'nam'],
    ]);
    assert.deepEqual(check(top('personas: {a: &x {quote: b}}\nteams: {t: *x}')), [
      ['`quote` is not known here. It is a key of: Persona.', '*x'],
    ]);
  });

  it('offers what was probably meant', () => {
    assert.equal(fixed(step('touch_point: a')), step('touchpoint: a'));
    assert.equal(fixed(top('status: Activ')), top('status: active'));
    assert.equal(fixed(step('emotion: "1"')), step('emotion: 1'));
    assert.equal(fixed(step('emotion: –1')), step('emotion: -1'));
    assert.equal(fixed(top('metrics: {m: {value: 12 500}}')), top('metrics: {m: {value: 12500}}'));
    assert.equal(fixed(step('moment-of-truth: yes')), step('moment-of-truth: true'));
    assert.equal(fixed(step('personas: beginner')), step('personas: [beginner]'));
    assert.equal(fixed(top('imports: ./a.journey.yaml')), top('imports: [./a.journey.yaml]'));
    assert.equal(fixed(top('reviewed: 1.9.2026')), top('reviewed: 2026-09-01'));
    assert.equal(fixed(top('personas: {First Timer: A}')), top('personas: {first-timer: A}'));
    assert.equal(fixed('title: T\nstages:\n  - Choosing well'), 'title: T\nstages:\n  - name: Choosing well');
  });

  it('offers no edit through an alias, and no key that is there already', () => {
    const [aliased] = validateSchema(parse(top('goal: &x 3\ntransitions: [{always: *x}]')).root);
    assert.equal(aliased?.fixes, undefined);
    assert.deepEqual(messages('title: T\ntitel: T\nstages: []'), [
      '`titel` is not known here, and `title` stands here already.',
    ]);
    const [taken] = validateSchema(parse(top('personas: {A b: 1, a-b: 2}')).root);
    assert.deepEqual(taken?.fixes?.(), []);
  });

  it('says at most 500 things, and soon', () => {
    const many = Array.from({ length: 20_000 }, (_, i) => `stags${i}: 1`).join('\n');
    const keys = parse(many).root;
    const items = parse('title: T\nstages:\n' + '  -\n  - 3\n'.repeat(20_000)).root;
    const started = performance.now();
    assert.equal(validateSchema(keys).length, 500);
    assert.equal(validateSchema(items).length, 500);
    assert.ok(performance.now() - started < 5_000);
  });

  it('never throws, and marks no more than a line', () => {
    const word = fc.constantFrom(
      'title',
      'stages',
      'steps',
      'emotion',
      'personas',
      '- ',
      ': ',
      '\n',
      '  ',
      '[',
      ']',
      '{',
      '}',
      '&a ',
      '*a',
      '3',
      '"',
      '#',
      ',',
      'x-',
      '|',
      'type: library',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), words => {
        const text = words.join('');
        for (const { span } of validateSchema(parse(text).root)) {
          assert.ok(span.start <= span.end && span.start <= text.length);
          assert.ok(!text.slice(span.start, span.end).includes('\n'));
        }
      }),
      { numRuns: 500 },
    );
  });
});
