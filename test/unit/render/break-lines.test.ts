import assert from 'node:assert/strict';
import fc from 'fast-check';
import { breakLines } from '../../../src/render/layout/break-lines';
import type { Measure } from '../../../src/render/layout/text-style';
import { textStyles } from '../../../src/render/layout/text-style';
import { advance } from '../../../src/render/text/advance';

const broken = (text: string, width: number): string[] => breakLines(text, width, textStyles.body, advance, 1000);

describe('breakLines', () => {
  it('keeps every character of scripts without spaces, and lets a line end between them', () => {
    assert.deepEqual(broken('走る靴を、買う。', 38), ['走る靴', 'を、買', 'う。']);
    assert.deepEqual(broken('靴を買うshopping', 200), ['靴を買うshopping']);
  });

  it('holds together dates and what unbreakable spaces join, and breaks behind hyphens', () => {
    assert.deepEqual(broken('on 2026-05-20', 80), ['on', '2026-05-20']);
    assert.deepEqual(broken('takes 70.19\u00a0%', 70), ['takes', '70.19\u00a0%']);
    assert.deepEqual(broken('first-time runner', 70), ['first-time', 'runner']);
    assert.deepEqual(broken('self-explanatory', 60), ['self-', 'explanato', 'ry']);
  });

  it('measures and splits a long word in a time that grows with its length, whatever the script', () => {
    let measured = 0;
    const measure: Measure = (text, style) => ((measured += text.length), advance(text, style));
    for (const character of ['a', 'ł', 'é', '🏃‍♀️', 'ح', 'e\u0301', '\u00a0x']) {
      for (const most of [40, 100_000]) {
        const text = character.repeat(32_000);
        const began = performance.now();
        measured = 0;
        const lines = breakLines(text, 172, textStyles.body, measure, most);
        assert.ok(measured < 20 * text.length, `${character}: ${measured} measured`);
        assert.ok(performance.now() - began < 2000, `${character}: ${performance.now() - began} ms`);
        if (most > 40) assert.equal(lines.join('').replace(/\s/g, ''), text.replace(/\s/g, ''));
        else assert.deepEqual([lines.length, lines.at(-1)!.endsWith('…')], [40, true]);
      }
    }
  });

  it('splits no sign in two, however long the word', () => {
    const text = `é${'👩‍👩‍👧'.repeat(3000)}`;
    for (const line of broken(text, 172)) assert.match(line, /^é?(👩‍👩‍👧)+$/u);
    const marks = `a${'\u0301'.repeat(10_000)}`;
    assert.equal(broken(marks.repeat(3), 20).join(''), marks.repeat(3));
  });

  it('finds a short end, too, for what has no width at all', () => {
    const text = 'a'.repeat(32_000);
    let asked = 0;
    const measure: Measure = some => (asked++, some.includes('…') ? 1000 : 0);
    assert.deepEqual(breakLines(`${text} ${text}`, 100, textStyles.body, measure, 1), [`${text} ${text}`]);
    const narrow: Measure = some => (asked++, some.length > 1 ? 1000 : 10);
    assert.deepEqual(breakLines(text, 100, textStyles.body, narrow, 1), ['…']);
    assert.ok(asked < 50, String(asked));
  });

  it('loses nothing but spaces, whatever the script, and makes no line wider than there is room', () => {
    const piece = fc.oneof(
      fc.constantFrom('靴', 'ー', '。', 'あ', 'ซื้', 'é', 'word', ' ', '-', '/', '🏃‍♀️', 'حذاء', '\n'),
      fc.string({ unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.integer({ min: 40, max: 200 }), (pieces, width) => {
        const text = pieces.join('');
        const lines = broken(text, width);
        assert.equal(lines.join('').replace(/\s/g, ''), text.replace(/\s/g, ''));
        for (const line of lines) {
          const one = [...new Intl.Segmenter().segment(line)].length <= 1;
          assert.ok(one || advance(line, textStyles.body) <= width, line);
        }
      }),
    );
  });
});
