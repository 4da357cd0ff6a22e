import assert from 'node:assert/strict';
import { clampScore, escapeMermaid, plainText, toMermaid } from '../../src/render/mermaid';

const task = (title: string, score = 3, actors: string[] = []) => ({ title, score, actors });
const linesOf = (text: string): string[] => text.trimEnd().split('\n');

describe('escapeMermaid', () => {
  const traps: readonly (readonly [name: string, text: string, escaped: string])[] = [
    ['a colon', 'pays: by card', 'pays#58; by card'],
    ['a semicolon', 'a;b', 'a#59;b'],
    ['a hash', 'review #1', 'review #35;1'],
    ['a comma', 'Ann, Ben', 'Ann#44; Ben'],
    ['an entity', '&amp;', '#38;amp#59;'],
    ['a comment', '%% gone', '#37;#37; gone'],
    [
      'configuration',
      "%%{init: {'theme': 'dark'}}%%",
      "#37;#37;#123;init#58; #123;'theme'#58; 'dark'#125;#125;#37;#37;",
    ],
    ['markup', '<b>"`', '#60;b#62;#34;#96;'],
    ["Mermaid's own placeholders", 'ﬂ°°58¶ß', '#64258;#176;#176;58#182;ß'],
    ['a line break', 'one\r\ntwo', 'one two'],
    ['white space that XML has not', 'a\u00a0b\u2028c\u000bd', 'a b c d'],
    ['control characters', 'a\u0000\u0007b\u0085', 'ab'],
    ['a lone surrogate', 'a\ud800b', 'a\ufffdb'],
    ['a pair of surrogates', 'shoes 👟', 'shoes 👟'],
    ['the word section', 'Section one', '#83;ection one'],
    ['the word title', 'title of it', '#116;itle of it'],
    ['the word journey', 'journeys', '#106;ourneys'],
    ['the word accTitle', 'ACCTITLE: x', '#65;CCTITLE#58; x'],
    ['the word accDescr', 'accDescr {', '#97;ccDescr #123;'],
    ['a key that objects lose', '__proto__', '#95;_proto__'],
    ['nothing', '', '#8203;'],
    ['nothing but white space', ' \n\t ', '#8203;'],
    ['letters of any script', 'Świadomość – 意識', 'Świadomość – 意識'],
  ];
  for (const [name, text, escaped] of traps) it(`keeps ${name}`, () => assert.equal(escapeMermaid(text), escaped));

  it('leaves a word in the middle alone', () => assert.equal(escapeMermaid('the title'), 'the title'));
});

describe('plainText', () => {
  it('folds white space and trims', () => assert.equal(plainText('  a \n\n b\u0001 '), 'a b'));
});

describe('clampScore', () => {
  it('holds scores between 1 and 5, to one decimal', () =>
    assert.deepEqual([0, 1.04, 2.66, 9, Infinity, -Infinity, NaN].map(clampScore), [1, 1, 2.7, 5, 5, 1, 3]));
});

describe('toMermaid', () => {
  it('writes sections, tasks, scores and actors', () => {
    const text = toMermaid({
      title: 'Buying shoes',
      description: 'From window to club',
      sections: [{ name: 'Awareness', tasks: [task('Sees them', 4, ['Runner', 'Friend'])] }],
    });
    assert.deepEqual(linesOf(text), [
      'journey',
      'accTitle: Buying shoes',
      'accDescr: From window to club',
      'title Buying shoes',
      'section Awareness',
      '  Sees them: 4: Runner, Friend',
    ]);
  });

  it('leaves out a description without words', () =>
    assert.doesNotMatch(toMermaid({ title: 'x', description: ' ', sections: [] }), /accDescr/));

  it('leaves out sections without tasks', () =>
    assert.doesNotMatch(toMermaid({ title: 'x', sections: [{ name: 'Empty', tasks: [] }] }), /Empty/));

  it('keeps neighbours of one name apart, also across an empty one', () => {
    const section = { name: 'Again', tasks: [task('a')] };
    const text = toMermaid({ title: 'x', sections: [section, { name: 'Empty', tasks: [] }, section, section] });
    assert.deepEqual(
      linesOf(text).filter(l => l.startsWith('section')),
      ['section Again', 'section Again#8203;', 'section Again'],
    );
  });

  it('names an actor once and writes none where nobody is meant', () => {
    const tasks = [task('a', 3, ['Ann', 'Ann']), task('b')];
    assert.deepEqual(linesOf(toMermaid({ title: 'x', sections: [{ name: 's', tasks }] })).slice(-2), [
      '  a: 3: Ann',
      '  b: 3',
    ]);
  });
});
