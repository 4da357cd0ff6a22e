import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';

const number = (element: string, name: string): number => Number(new RegExp(` ${name}="([\\d.-]+)`).exec(element)?.[1]);

/** Where an element begins. */
function beginOf(element: string): { x: number; y: number } {
  const move = / d="M([\d.]+) ([\d.]+)/.exec(element);
  if (move) return { x: Number(move[1]), y: Number(move[2]) };
  const [x, y] = element.startsWith('<circle') ? ['cx', 'cy'] : ['x', 'y'];
  return { x: number(element, x), y: number(element, y) };
}

describe('the drawings of the walkthrough', () => {
  for (const name of readdirSync('media').filter(file => file.endsWith('.svg')))
    it(`${name}: what stands on a selection has the selection's colour of text, which some themes need`, () => {
      const elements = [
        ...readFileSync(`media/${name}`, 'utf8').matchAll(/<(?:rect|path|circle)\b[^>]*>|<text\b[^]*?<\/text>/g),
      ].map(m => m[0]);
      for (const [i, selected] of elements.entries()) {
        if (!selected.includes('selectionBackground')) continue;
        const [left, top] = [number(selected, 'x'), number(selected, 'y')];
        for (const element of elements.slice(i + 1)) {
          const { x, y } = beginOf(element);
          const inBand = y >= top && y < top + number(selected, 'height');
          // Of a line that begins before it, what is selected is a part of its own
          if (inBand && x < left && element.startsWith('<text'))
            assert.match(element, /<tspan fill="var\(--vscode-editor-selectionForeground/);
          const inside = inBand && x >= left && x < left + number(selected, 'width');
          if (!inside) continue;
          for (const [, colour] of element.matchAll(/(?:fill|stroke)="(var[^"]*)"/g))
            assert.match(colour!, /^var\(--vscode-editor-selectionForeground/, element);
        }
      }
    });
});
