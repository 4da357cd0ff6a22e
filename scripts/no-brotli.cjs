// Stands for the decompressor of WOFF 2 in `dist/pictures.js`: the fonts that are embedded are WOFF, TrueType or OpenType.
'use strict';
module.exports = () => {
  throw new Error('Fonts in WOFF 2 are not read.');
};
