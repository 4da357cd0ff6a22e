import assert from 'node:assert/strict';
import fc from 'fast-check';
import { breakLines } from '../../../src/render/layout/break-lines';
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
