// The font that exports are drawn with: Inter, in two weights, cut down to the scripts it is needed for. Pictures are measured with it
// (scripts/generate/advance-widths.mjs), PDF embeds subsets of it, HTML and SVG can carry it. An esbuild plugin gives it as the module
// `export-fonts`, so that no build, test or page looks for a file of its own.
'use strict';
const { readFileSync } = require('node:fs');

/** Latin of all European languages and Vietnamese, Greek, Cyrillic, and the signs that texts need. First and last code points. */
const covered = [
  [0x0020, 0x007e],
  [0x00a0, 0x024f],
  [0x02b0, 0x02ff],
  [0x0300, 0x036f],
  [0x0370, 0x03ff],
  [0x0400, 0x052f],
  [0x1e00, 0x1eff],
  [0x2000, 0x214f],
  [0x2190, 0x22ff],
  [0x2500, 0x27bf],
  [0xfb00, 0xfb06],
  [0xfffd, 0xfffd],
];

/** What places accents and keeps letters apart; stylistic sets and fractions would only weigh. */
const features = ['kern', 'mark', 'mkmk', 'ccmp', 'locl'];

const sources = { 400: '400Regular/Inter_400Regular.ttf', 600: '600SemiBold/Inter_600SemiBold.ttf' };

/** The whole font of a weight, as its package ships it. @param {400 | 600} weight */
const wholeFont = weight => readFileSync(require.resolve(`@expo-google-fonts/inter/${sources[weight]}`));

/**
 * The font of a weight, cut down.
 * @param {400 | 600} weight
 * @param {'woff' | 'truetype'} format WOFF, since fontkit cannot cut a subset of WOFF 2's composite letters
 * @returns {Promise<Buffer>}
 */
function exportFont(weight, format = 'woff') {
  const characters = covered.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)),
  );
  const subset = require('subset-font');
  return subset(wholeFont(weight), characters.join(''), {
    targetFormat: format,
    keepFeatures: features,
    noHinting: true,
    // Both weights are of one family
    preserveNameIds: [16, 17],
  });
}

/** @type {import('esbuild').Plugin} */
const exportFonts = {
  name: 'export-fonts',
  setup(build) {
    build.onResolve({ filter: /^export-fonts$/ }, () => ({ path: 'export-fonts', namespace: 'export-fonts' }));
    build.onLoad({ filter: /.*/, namespace: 'export-fonts' }, async () => {
      const [regular, semibold] = await Promise.all([exportFont(400), exportFont(600)]);
      const contents = `export const regular = '${regular.toString('base64')}', semibold = '${semibold.toString('base64')}';`;
      return { contents, loader: 'js' };
    });
  },
};

module.exports = { covered, wholeFont, exportFont, exportFonts };
