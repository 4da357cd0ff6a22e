import assert from 'node:assert/strict';
import { parse } from '../../src/journey/parse';
import { nodeAt } from '../../src/journey/tree';
import { textNeedsQuotes as rule } from '../../src/rules/text-needs-quotes';
import { applied, goldenFix, said } from './harness';

/** What YAML reads at a path after the fix. */
const read = (text: string, ...path: (string | number)[]): unknown => {
  const node = nodeAt(parse(applied(rule, text)).root, path);
  return node?.kind === 'scalar' ? node.value : node?.kind;
};

describe('text-needs-quotes', () => {
  it('tells what YAML made of the text', () => {
    assert.deepEqual(said(rule, 'title: @home\n'), [['@home', 'A text that begins with @ must be in quotes.']]);
    assert.deepEqual(said(rule, 'title: A\nstages:\n  - pains:\n      - No price: none shown # here\n'), [
      [
        'No price: none shown',
        'Because of the colon, YAML takes “No price” for a key instead of text. Put the whole text in quotes.',
      ],
    ]);
    assert.deepEqual(said(rule, 'title: "Why?" she said\n'), [
      ['"Why?" she said', 'The quotation marks end before the text does. Put the whole text in quotes.'],
    ]);
    assert.deepEqual(said(rule, 'touchpoints:\n  a: {name: Fast, cheap, channel: b}\n'), [
      ['Fast, cheap', 'The comma ends the text here, and the rest is lost. Put the whole text in quotes.'],
    ]);
    assert.deepEqual(said(rule, 'title: 2026\n'), [
      ['2026', 'YAML reads 2026 as a value, not as text. Put it in quotes.'],
    ]);
  });

  const titles: [string, string][] = [
    ['@home', '@home'],
    ['`a` b', '`a` b'],
    ['%', '%'],
    ['*foo', '*foo'],
    ['**foo** bar', '**foo** bar'],
    ['* foo', '* foo'],
    ['&foo bar', '&foo bar'],
    ['& friends', '& friends'],
    ['!foo bar', '!foo bar'],
    ['! foo', '! foo'],
    ['"Why?" she said', '"Why?" she said'],
    ['"Why?" she said, "No"', '"Why?" she said, "No"'],
    ["'it's'", "it's"],
    ["'it's mine'", "it's mine"],
    ['"He said "no" to me"', 'He said "no" to me'],
    ['Fast: and cheap', 'Fast: and cheap'],
    ['Fast: and: cheap', 'Fast: and: cheap'],
    ['Why:', 'Why:'],
    ['> 5 min', '> 5 min'],
    ['>5 min', '>5 min'],
    ['|x', '|x'],
    ['[A] button', '[A] button'],
    ['{A} button', '{A} button'],
    ['- dash', '- dash'],
    ['? question', '? question'],
    [', x', ', x'],
    ['true', 'true'],
    ['1.50', '1.50'],
  ];
  for (const [written, meant] of titles)
    it(`reads \`${written}\` as written after the fix, in every place of block style`, () => {
      const colonAtEnd = written === 'Why:';
      if (!colonAtEnd) assert.equal(read(`type: current-state\ntitle: ${written}\nstages: []\n`, 'title'), meant);
      // In a list these two are a list and a map of their own
      if (!/^[-?] /.test(written))
        assert.equal(read(`stages:\n  - pains:\n      - ${written}\n      - b\n`, 'stages', 0, 'pains', 0), meant);
      assert.equal(
        read(`title: A\r\npersonas:\r\n  b: ${colonAtEnd ? '@' : written}  # c\r\n  c: D\r\n`, 'personas', 'b'),
        colonAtEnd ? '@' : meant,
      );
    });

  const flow: [string, string][] = [
    ['@home', '@home'],
    ['%', '%'],
    ['*foo', '*foo'],
    ['"Why?" she said', '"Why?" she said'],
    ["'it's'", "it's"],
    ['a: b', 'a: b'],
    ["don't, maybe", "don't, maybe"],
    ['a [b] c', 'a [b] c'],
    ['5', '5'],
  ];
  for (const [written, meant] of flow)
    it(`reads \`${written}\` as written after the fix, in braces`, () => {
      assert.equal(read(`teams:\n  a: {name: ${written}, role: c}\n  d: E\n`, 'teams', 'a', 'name'), meant);
    });

  it('joins list items only where they surely are one text', () => {
    const list = (items: string): string => `stages:\n  - motivations: [${items}]\n`;
    assert.equal(read(list('Waits 1,5 hours, b'), 'stages', 0, 'motivations', 0), 'Waits 1,5 hours');
    assert.equal(read(list('Fast, and cheap, Easy'), 'stages', 0, 'motivations', 0), 'Fast, and cheap');
    assert.equal(read(list('No price: none, b'), 'stages', 0, 'motivations', 0), 'No price: none');
    assert.deepEqual(said(rule, list('Fast, cheap, easy')), []);
  });

  it('leaves alone what is no text, what is being written, and what can’t be decided', () => {
    for (const text of [
      'title: [A, b]\n',
      'title: "Open\n',
      'title: "A" # b\n',
      'title: "a \\q"\n',
      'title: Plain text, with commas - and “more”?\n',
      'title: A\ngoal: &x B\nscenario: *x\n',
      'stages:\n  - {id: a, name: B, steps}\n',
      'stages:\n  - {id: a, name: B, ste}\n',
      'stages:\n  - pains:\n      - text: A\n        severity: high\n      - txt: b\n',
      'stages:\n  - pains: [{text: A}, {id: b, text: C}]\n',
      'description: |\n  A: b\n  @c\n',
      'owner: @a\n',
      'metrics:\n  a: {name: B, value: @}\n',
    ])
      assert.deepEqual(said(rule, text), [], text);
  });

  it('puts the text in quotes and leaves the rest', () => {
    goldenFix(rule, 'block');
    goldenFix(rule, 'keys-below');
    goldenFix(rule, 'four-spaces-crlf');
    goldenFix(rule, 'flow');
  });
});
