import assert from 'node:assert/strict';
import { builtInFrameworks } from '../../src/journey/frameworks';
import { parse } from '../../src/journey/parse';
import { journeyEnds, keyReferenceKinds, referenceKinds } from '../../src/journey/references';
import { describe as describeKey } from '../../src/schema/walk';
import { cheapestWay, type Suggestion } from '../bench/authoring-search.mjs';
import { ownWords } from '../bench/authoring-words.mjs';

/** Suggestions of an editor that knows these words, each with what it inserts, at the beginning of every word. */
function knowing(words: Readonly<Record<string, string>>) {
  return (text: string, offset: number): { items: Suggestion[] } => {
    const start = offset - /\w*$/.exec(text.slice(0, offset))![0].length;
    return {
      items: Object.entries(words).map(([label, newText], i) => ({
        label,
        sortText: String(i),
        insertTextFormat: newText.includes('$') ? 2 : 1,
        textEdit: { newText },
        start,
        end: offset,
      })),
    };
  };
}

/** Keys for a text whose own words stand between `‹` and `›`. */
function keysFor(marked: string, words: Readonly<Record<string, string>>): number {
  const text = marked.replace(/[‹›]/g, '');
  const own = new Uint8Array(text.length);
  let at = 0;
  let inside = false;
  for (const letter of marked)
    if (letter === '‹' || letter === '›') inside = letter === '‹';
    else own[at++] = Number(inside);
  return cheapestWay(text, own, knowing(words)).keys;
}

describe('keys to write a text', () => {
  it('are its letters where nothing is offered, without the own words', () => {
    assert.equal(keysFor('goal: ‹Sell more›\n', {}), 'goal: '.length + 1);
    assert.equal(keysFor("goal: '‹Sell: more›'\n", {}), "goal: ''".length + 1);
  });

  it('are the letters that single a suggestion out, and one to take it', () => {
    assert.equal(keysFor('goal: ‹Sell›\n', { goal: 'goal: ' }), 'g'.length + 1 + 1);
    assert.equal(keysFor('goal: ‹Sell›\n', { 'go-on': 'go-on: ', goal: 'goal: ' }), 'g'.length + 1 + 1 + 1, 'an arrow');
  });

  it('count the suggestion in the way of Enter, unless it changes nothing', () => {
    assert.equal(keysFor('‹on›\n', { once: 'once' }), 2);
    assert.equal(keysFor('‹once›\n', { once: 'once' }), 1);
  });

  it('are Tab and the choices of what a snippet leaves to fill in', () => {
    const part = { part: 'part: {name: ${1:Name}, size: ${2|small,large|}}' };
    // p, Enter, Tab, an arrow and Enter, and Enter for the line
    assert.equal(keysFor('part: {name: ‹Box›, size: large}\n', part), 6);
    assert.ok(keysFor('part: {name: ‹Box›, height: ‹2›, size: large}\n', part) > 6);
    assert.equal(keysFor('part: {name: ‹Box›}\n', part), 'part: {name: }'.length + 1, 'it does not fit');
  });

  it('are those that Enter spends on the next line, with what is too much of it', () => {
    assert.equal(keysFor('- ‹a›\n- ‹b›\n', {}), '- '.length + 1 + 1);
    assert.equal(keysFor('a:\n  - ‹b›\nc: ‹d›\n', {}), 'a:⏎- ⏎'.length + '←←←'.length + 'c: ⏎'.length);
  });
});

describe('own words of an author', () => {
  const core = { parse, describe: describeKey, journeyEnds, referenceKinds, keyReferenceKinds, builtInFrameworks };
  const marked = `‹# A map›
title: ‹Shoes›
framework: loyalty
owner: ‹cx›
tags: [‹run›]
imports: [./shop.journey.yaml]
description: |
  ‹Two lines.›
  ‹Of text.›
teams:
  cx: '‹Customer: experience›'
stages:
  - id: awareness
    x-ticket: 7
    steps:
      - id: ‹sees›
        touchpoint: window
        emotion: {‹beginner›: ‹-1›}
        duration: ‹5› minutes ‹# about›
        moment-of-truth: true
transitions:
  - {from: sees, to: exit, when: ‹Too dear›, share: ‹7.5›}
`;
  // Where a key is the author's, so is what it says
  const expected = marked.replace('x-ticket: 7', '‹x-ticket›: ‹7›');

  it('are what only the author can know', () => {
    const text = expected.replace(/[‹›]/g, '');
    const own = ownWords(core, text, { known: ['window'], framework: ['awareness'] });
    let shown = '';
    for (let i = 0; i < text.length; i++) {
      if (own[i] && !own[i - 1]) shown += '‹';
      shown += text[i];
      if (own[i] && !own[i + 1]) shown += '›';
    }
    assert.equal(shown, expected);
  });
});
