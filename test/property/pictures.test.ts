import assert from 'node:assert/strict';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { createLayouter } from '../../src/render/layout/layout-map';
import { room } from '../../src/render/layout/cells';
import { textStyles } from '../../src/render/layout/text-style';
import { pictureTexts } from '../../src/render/picture-texts';
import { advance } from '../../src/render/text/advance';
import { somePictures, viewOf } from '../unit/render/picture-samples';

const text = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
  fc.constantFrom(
    '</text><script>alert(1)</script>',
    ']]>&amp;<!--',
    '\u0000\u0008\ufffe\ud800',
    '-->"\' onload="x"',
    'Donaudampfschifffahrtsgesellschaftskapitän',
    '走る靴を買う',
    'شراء أحذية (CRM).',
    '👩‍👩‍👧🇫🇮',
  ),
);

const step = fc.record({
  action: text,
  thought: text,
  emotion: fc.integer({ min: -2, max: 2 }),
  feeling: text,
  pains: fc.array(fc.record({ text, severity: fc.constantFrom('low', 'medium', 'high') }), { maxLength: 3 }),
  opportunities: fc.array(fc.record({ text, status: fc.constantFrom('idea', 'done', 'rejected') }), { maxLength: 2 }),
  'moment-of-truth': fc.boolean(),
});
const map = fc.record({
  title: text,
  goal: text,
  language: fc.oneof(fc.constantFrom('en', 'pl', 'ar', 'ja'), text),
  stages: fc.array(fc.record({ name: text, goal: text, steps: fc.array(step, { maxLength: 4 }) }), { maxLength: 4 }),
});

describe('Pictures of any map', () => {
  it('are well-formed SVG and HTML without anybody’s elements but ours, and PDF', async () => {
    const pictures = await somePictures();
    await fc.assert(
      fc.asyncProperty(map, async data => {
        const view = viewOf(JSON.stringify(data));
        const svg = new JSDOM(pictures.svg(view), { contentType: 'image/svg+xml' }).window.document;
        assert.equal(svg.querySelector('script, parsererror'), null);
        const html = new JSDOM(pictures.html(view)).window.document;
        assert.equal(html.scripts.length, 1);
        const { bytes } = await pictures.pdf(view, { paper: 'a4' });
        assert.equal(Buffer.from(bytes.subarray(-7)).toString().trim(), '%%EOF');
      }),
      { numRuns: 15 },
    );
  });

  it('have no text that is wider than its column', () => {
    fc.assert(
      fc.property(map, data => {
        const view = viewOf(JSON.stringify(data));
        const layout = createLayouter(advance)(view, { texts: pictureTexts(view.language), lanes: {} });
        for (const row of layout.rows)
          row.cells.forEach((cell, i) => {
            for (const block of cell.items.flatMap(item => item.texts))
              for (const line of block.lines) {
                const one = [...new Intl.Segmenter().segment(line)].length <= 1;
                const wide = block.x + advance(line, textStyles[block.style]);
                assert.ok(one || wide <= layout.columns[i]!.width - 2 * room.side + 0.01, line);
              }
          });
      }),
    );
  });
});
