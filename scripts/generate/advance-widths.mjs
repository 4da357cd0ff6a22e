// How wide each character of the exports' font is, as a table: pictures are laid out without a browser by it.
import { createRequire } from 'node:module';
import { create } from 'fontkit';

const { covered, wholeFont } = createRequire(import.meta.url)('../export-fonts.cjs');

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';

/** Thousandths of the size, 0 to 4095, as two digits of 64. */
const encode = width => digits[width >> 6] + digits[width & 63];

/** Marks stand on the character before them and need no room, whatever the font says. */
const isMark = code => /\p{M}/u.test(String.fromCodePoint(code));

/** Runs of neighbouring characters that the font has: [the first code point, the widths]. */
function runsOf(weight) {
  const font = create(wholeFont(weight));
  const runs = [];
  for (const [first, last] of covered)
    for (let code = first, inRun = false; code <= last; code++) {
      const has = font.hasGlyphForCodePoint(code) && !isMark(code);
      if (has && !inRun) runs.push([code, '']);
      if (has)
        runs.at(-1)[1] += encode(Math.round((font.glyphForCodePoint(code).advanceWidth * 1000) / font.unitsPerEm));
      inRun = has;
    }
  return runs;
}

const literal = runs =>
  `[\n${runs.map(([first, widths]) => `  [0x${first.toString(16)}, '${widths}'],`).join('\n')}\n]`;

/** The files that this generator makes. */
export async function files() {
  return {
    'src/render/text/advance-widths.generated.ts': `// Generated from the exports' font by \`npm run generate\`: do not edit.
/** Runs of characters: the first one's code point, and their widths in thousandths of the size, two digits of 64 each. */
export type WidthRuns = readonly (readonly [first: number, widths: string])[];

export const digits = '${digits}';

export const regular: WidthRuns = ${literal(runsOf(400))};

export const semibold: WidthRuns = ${literal(runsOf(600))};
`,
  };
}
