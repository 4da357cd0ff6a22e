import assert from 'node:assert/strict';
import { complete } from '../../../src/language/completion/completion';
import { accept, completeAt, contextOf, labels } from './helper';

/** A step with one key, in every way that authors write it; the cursor is where its next key belongs. */
const styles: Record<string, { readonly at: string; readonly typed: (word: string) => string }> = {
  'two spaces': style('stages:\n  - id: a\n    steps:\n      - action: x\n        ', '\n  - id: b\n'),
  'two spaces, flush lists': style('stages:\n- id: a\n  steps:\n  - action: x\n    ', '\n- id: b\n'),
  'four spaces': style('stages:\n    - id: a\n      steps:\n          - action: x\n            ', '\n    - id: b\n'),
  'four spaces, flush lists': style('stages:\n- id: a\n  steps:\n  -   action: x\n      ', '\n- id: b\n'),
  'a comment above and below': style(
    'stages:\n  - id: a\n    steps:\n      - action: x\n        # why\n        ',
    '\n        # more\n',
  ),
  'Windows line breaks': style(
    'stages:\r\n  - id: a\r\n    steps:\r\n      - action: x\r\n        ',
    '\r\n  - id: b\r\n',
  ),
  'the last line, without a line break': style('stages:\n  - id: a\n    steps:\n      - action: x\n        ', ''),
  'between two keys': style('stages:\n  - id: a\n    steps:\n      - action: x\n        ', '\n        feeling: y\n'),
  'an open quote above': style(
    'title: "Shoes\nstages:\n  - id: a\n    steps:\n      - action: x\n        ',
    '\n  - id: b\n',
  ),
  'an open quote below': style(
    'stages:\n  - id: a\n    steps:\n      - action: x\n        ',
    '\n  - id: b\n    name: "open\n',
  ),
  'an open bracket above': style(
    'stages:\n  - id: a\n    personas: [b\n    steps:\n      - action: x\n        ',
    '\n  - id: b\n',
  ),
  'a colon in a text above': style(
    'goal: Sell: more\nstages:\n  - id: a\n    steps:\n      - action: x\n        ',
    '\n',
  ),
  'a colon in a text below': style(
    'stages:\n  - id: a\n    steps:\n      - action: x\n        ',
    '\n        thought: Why: me\n',
  ),
  'a word without colon above': style(
    'stages:\n  - id: a\n    steps:\n      - action: x\n        feeling\n        ',
    '\n',
  ),
  'a reserved character above': style('goal: @home\nstages:\n  - id: a\n    steps:\n      - action: x\n        ', '\n'),
  'a line that YAML gives up on above': style(
    '  : : x\nstages:\n  - id: a\n    steps:\n      - action: x\n        ',
    '\n',
  ),
  'a stray bracket above': style(
    'stages:\n  - id: a\n    name: b]\n    goal: ]\n    steps:\n      - action: x\n        ',
    '\n',
  ),
};

function style(before: string, after: string): { at: string; typed: (word: string) => string } {
  return { at: `${before}|${after}`, typed: word => `${before}${word}${after}` };
}

describe('completion of keys', () => {
  for (const [name, { at, typed }] of Object.entries(styles)) {
    it(`offers the keys of a step: ${name}`, () => {
      const offered = labels(at);
      assert.ok(offered.includes('touchpoint') && offered.includes('emotion'), offered.join());
      assert.ok(!offered.includes('action'), 'the key that is there already');
      assert.ok(!offered.includes('steps') && !offered.includes('stages'), 'keys of other places');
      assert.equal(accept(at, 'touchpoint'), typed('touchpoint: |'));
    });

    it(`replaces the word begun: ${name}`, () => {
      for (const word of ['tou|', 't|ou', '|tou', 'moment of| t'])
        assert.equal(accept(typed(word), 'moment-of-truth'), typed('moment-of-truth: |'), word);
    });
  }

  it('begins the list or map that a key needs, in the indentation of the map', () => {
    assert.equal(accept('stages:\n  - id: a\n    |\n', 'pains'), 'stages:\n  - id: a\n    pains:\n      - |\n');
    assert.equal(accept('stages:\n- id: a\n  |\n', 'pains'), 'stages:\n- id: a\n  pains:\n  - |\n');
    assert.equal(
      accept('stages:\n    - id: a\n      |\n', 'pains'),
      'stages:\n    - id: a\n      pains:\n          - |\n',
    );
    assert.equal(accept('personas:\n    a: {}\n|\n', 'channels'), 'personas:\n    a: {}\nchannels:\n    |\n');
    assert.equal(accept('ti|', 'personas'), 'personas:\n  |');
    assert.equal(accept('title: a\r\n|\r\n', 'stages'), 'title: a\r\nstages:\r\n  - |\r\n');
    assert.equal(accept('stages:\n  - id: a\n    |\n', 'emotion'), 'stages:\n  - id: a\n    emotion: |\n');
  });

  it('keeps a comment behind the word', () => {
    assert.equal(
      accept('title: a\ngo|  # soon\ntype: library\n', 'goal'),
      'title: a\ngoal: |  # soon\ntype: library\n',
    );
  });

  it('replaces only the word of a key that has its colon', () => {
    assert.equal(accept('stages:\n  - na|m: Choosing\n', 'name'), 'stages:\n  - name|: Choosing\n');
    assert.equal(accept('stages:\n  - {"na|": Choosing}\n', 'name'), 'stages:\n  - {"name|": Choosing}\n');
    assert.equal(accept('|:\n  a: b\n', 'personas'), 'personas|:\n  a: b\n');
  });

  it('gives a colon alone to a key whose value stands below already', () => {
    assert.equal(accept('title: x\n|\n  a: b\n', 'personas'), 'title: x\npersonas:|\n  a: b\n');
  });

  it('works in flow style', () => {
    const at = 'stages:\n  - id: a\n    steps:\n      - {action: x, |}\n';
    assert.ok(!labels(at).includes('action'));
    assert.equal(accept(at, 'emotion'), at.replace('|', 'emotion: |'));
    assert.equal(accept(at, 'pains'), at.replace('|', 'pains: [|]'));
    for (const word of ['em|', 'e|m', '|em'])
      assert.equal(accept(at.replace('|', word), 'emotion'), at.replace('|', 'emotion: |'), word);
    assert.equal(accept(at.replace('}', ''), 'emotion'), at.replace('|}', 'emotion: |'), 'bracket still open');
    assert.equal(
      accept('stages:\n  - {\n      id: a,\n      |\n    }\n', 'goal'),
      'stages:\n  - {\n      id: a,\n      goal: |\n    }\n',
    );
    assert.equal(accept('touchpoints: {a: {|}}\n', 'channel'), 'touchpoints: {a: {channel: |}}\n');
  });
});

describe('completion of keys, by place', () => {
  it('puts what is required first, else keeps the order of the schema', () => {
    const offered = labels('|').filter(l => !/^(?:map|library)/.test(l));
    assert.equal(offered[0], 'title');
    assert.equal(offered[1], 'stages');
    assert.ok(offered.indexOf('goal') < offered.indexOf('touchpoints'));
    assert.ok(!offered.some(l => l.startsWith('x-')));
  });

  it('offers a key before another that begins with it, even where that is nearer to the next in the format', () => {
    const offered = labels('title: A\nstatus: draft\nfram|');
    assert.deepEqual(
      offered.filter(l => l.startsWith('fram')),
      ['framework', 'frameworks'],
    );
    assert.ok(offered.indexOf('metrics') < offered.indexOf('framework'), 'the order is that of the format else');
  });

  it('does not offer top-level keys that stand anywhere in the file', () => {
    const offered = labels('title: a\ntype: library\n|\nchannels:\n  a: b\npersonas:\n  c: d\n');
    assert.ok(offered.includes('teams'));
    for (const key of ['title', 'type', 'channels', 'personas', 'stages']) assert.ok(!offered.includes(key), key);
  });

  it('asks for more where the column says so', () => {
    const text = (column: number): string =>
      `stages:\n  - id: a\n    steps:\n      - action: x\n${' '.repeat(column)}|\n`;
    assert.ok(labels(text(8)).includes('emotion') && !labels(text(8)).includes('steps'));
    assert.ok(labels(text(4)).includes('name') && !labels(text(4)).includes('steps'));
    assert.ok(labels(text(0)).includes('title'));
    for (const column of [1, 3, 5, 7, 9, 12]) assert.deepEqual(labels(text(column)), [], String(column));
  });

  it('offers an item with its dash where a dash can stand', () => {
    const text = 'stages:\n  - id: a\n    steps:\n      - action: x\n      |\n';
    assert.deepEqual(labels(text), ['step']);
    assert.match(accept(text, 'step'), /\n {6}- action: What the customer does\n {8}emotion: 0\|\n$/);
  });

  it('offers the keys of a new item, also before keys that it has', () => {
    assert.equal(
      accept('stages:\n  - id: a\n    steps:\n      - |\n', 'action'),
      'stages:\n  - id: a\n    steps:\n      - action: |\n',
    );
    assert.equal(accept('stages:\n- id: a\n  steps:\n  -|\n', 'action'), 'stages:\n- id: a\n  steps:\n  - action: |\n');
    const before = 'stages:\n  - id: a\n    steps:\n      - |\n        emotion: 1\n';
    assert.ok(!labels(before).includes('emotion') && !labels(before).includes('step'));
    assert.equal(accept(before, 'action'), before.replace('|', 'action: |'));
  });

  it('knows pains, opportunities, blueprint lanes and transitions', () => {
    const step = 'stages:\n  - id: a\n    steps:\n      - action: x\n        ';
    assert.ok(labels(step + 'pains:\n          - |').includes('severity'));
    assert.ok(labels(step + 'opportunities:\n          - text: y\n            |').includes('addresses'));
    assert.ok(labels(step + 'support:\n          - {|}').includes('owner'));
    assert.ok(labels('transitions:\n  - |').includes('from'));
    assert.ok(labels('parent: {|}').includes('map'));
  });

  it('explains a key and asks for its value next', () => {
    const goal = completeAt('|').find(i => i.label === 'goal')!;
    assert.match((goal.documentation as { value: string }).value, /\*\*Goal\*\*[\s\S]*business goal[\s\S]*Example/);
    assert.equal(goal.command, undefined);
    const status = completeAt('|').find(i => i.label === 'status')!;
    assert.equal(status.command?.command, 'editor.action.triggerSuggest');
  });
});

describe('completion keeps quiet', () => {
  const quiet: Record<string, string> = {
    'in a comment': 'title: a\n# go|\n',
    'in a comment behind a value': 'type: library # go|\n',
    'in a block text': 'description: >\n  go|\n  b\ntitle: x\n',
    'on a blank line of a block text': 'description: >\n  go\n  |\n  b\ntitle: x\n',
    'in free text': 'goal: Sell |\n',
    'after the colon of a free text': 'goal: |\n',
    'in a text in quotes': 'goal: "Sell: |"\n',
    'in a text over several lines': 'goal: Sell\n  more |\n  shoes\n',
    'under a text': 'goal: Sell\n  |\n',
    'in a list of texts': 'stages:\n  - pains:\n      - No price|\n      - x\n',
    'under an unknown key': 'nonsense:\n  a: |\n',
    'under a free key': 'x-team:\n  touchpoint: |\n',
    'where keys are ids': 'stages:\n  - id: a\n    steps: {a|}\n',
    'in a comment behind an empty line, above a mistake': '\n# go|\ntype: [library\n',
    'after an anchor': 'touchpoints: &a|\n  b: c\n',
    'within the indentation of a text': 'stages:\n  - id: a\n |   goal: Sell\n',
    'before braces': 'touchpoints:\n  a: |{name: Till}\n',
    'before brackets, with a space between': 'title: x\nimports: | [./shop.journey.yaml]\n',
  };
  for (const [where, text] of Object.entries(quiet)) it(where, () => assert.deepEqual(labels(text), []));

  it('while a sentence is begun or goes on in a list', () => {
    const pains = (line: string): string => `stages:\n  - pains:\n      - ${line}|\n`;
    assert.deepEqual(labels(pains(''), undefined, ' '), []);
    assert.deepEqual(labels(pains('No price, '), undefined, ' '), []);
    assert.deepEqual(labels(pains('No price')), []);
    assert.deepEqual(labels(pains('sev')), ['severity']);
    assert.ok(labels(pains('')).includes('text'), 'asked for');
  });

  it('while a line is being indented with spaces', () => {
    const text = 'stages:\n  - id: a\n    |\n';
    assert.deepEqual(labels(text, undefined, ' '), []);
    assert.ok(labels(text).length > 0);
  });
});

describe('completion in a map with 20,000 definitions', () => {
  it('is there in less time than it takes to read them ten times', () => {
    const text = `title: T\npersonas:\n${Array.from({ length: 20_000 }, (_, i) => `  p${i}: P\n`).join('')}`;
    const begun = performance.now();
    const context = contextOf(text);
    const read = performance.now();
    assert.ok(complete(context, text.length).some(item => item.label === 'stages'));
    assert.ok(performance.now() - read < 10 * (read - begun));
  }).timeout(60_000);
});
