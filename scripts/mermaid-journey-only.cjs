// An esbuild plugin: `mermaid-journey` is the journey diagram of the installed Mermaid, that is its parser, its data and its
// renderer. Mermaid's core is left out, with its themes, its thirty other diagrams and what they need, of which a journey uses
// next to nothing; that little is in webview/mermaid-core.ts. The page is then one small script, which one nonce can authorise.
'use strict';
const { readFileSync, readdirSync } = require('node:fs');
const path = require('node:path');

const core = require.resolve('../webview/mermaid-core.ts');

/** Mermaid's published files are chunks; the one with the core says which sources it was made of. */
const isCore = file => readFileSync(file, 'utf8').includes('\n// src/defaultConfig.ts\n');

/** @type {import('esbuild').Plugin} */
exports.mermaidJourneyOnly = {
  name: 'mermaid-journey-only',
  setup(build) {
    const chunks = path.join(path.dirname(require.resolve('mermaid/package.json')), 'dist/chunks/mermaid.core');
    build.onResolve({ filter: /^mermaid-journey$/ }, () => {
      const name = readdirSync(chunks).find(file => /^journeyDiagram-\w+\.mjs$/.test(file));
      return { path: path.join(chunks, name), sideEffects: false };
    });
    build.onResolve({ filter: /^\.\/chunk-\w+\.mjs$/ }, args => {
      if (args.resolveDir !== chunks) return undefined;
      const file = path.join(chunks, args.path);
      return { path: isCore(file) ? core : file, sideEffects: false };
    });
  },
};
