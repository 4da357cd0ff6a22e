import assert from 'node:assert/strict';
import { textCutByComment as rule } from '../../src/rules/text-cut-by-comment';
import { applied, goldenFix, said } from './harness';

describe('text-cut-by-comment', () => {
  it('tells of a text that goes on after the sign', () => {
    assert.deepEqual(said(rule, 'title: Best #1 shop # really\n'), [
      [
        'Best #1 shop',
        'YAML stops reading at the “#”, so “#1 shop” is lost. Put the text in quotes, or add a space after the sign if it is a comment.',
      ],
    ]);
    assert.equal(said(rule, 'title: #hashtag campaign\n')[0]?.[0], '#hashtag campaign');
    assert.equal(
      said(rule, 'title: A\nstages:\n  - id: a\n    motivations:\n      - #now\n      - b\n')[0]?.[0],
      '#now',
    );
  });

  it('leaves comments alone', () => {
    for (const line of [
      'Shop # one',
      'Shop   #one',
      'Shop #',
      'Shop #TODO later',
      'Shop #---',
      '"Shop" #1',
      'Shop#1',
      '# x',
    ])
      assert.deepEqual(said(rule, `title: ${line}\n`), [], line);
    assert.deepEqual(said(rule, 'type: current-state #1\ntitle: |\n  Best #1\n'), []);
  });

  it('puts the whole text in quotes', () => {
    goldenFix(rule, 'block');
    goldenFix(rule, 'crlf');
    goldenFix(rule, 'flow');
    assert.equal(applied(rule, 'title: He\'s "#1" #1 \\o/\n'), `title: 'He''s "#1" #1 \\o/'\n`);
    assert.equal(applied(rule, 'title: Two\n  lines #1\n'), 'title: "Two\n  lines #1"\n');
    assert.equal(applied(rule, 'title: #1 shop'), 'title: "#1 shop"');
  });
});
