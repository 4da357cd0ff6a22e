// An esbuild plugin: Mermaid with the journey diagram alone. Its other diagrams, layouts and formulas, all imported
// dynamically, become a stub; the page is then one file of 0.7 MB instead of 5, which one nonce can authorise.
'use strict';

/** @type {import('esbuild').Plugin} */
exports.mermaidJourneyOnly = {
  name: 'mermaid-journey-only',
  setup(build) {
    const fromMermaid = /[\\/]node_modules[\\/]mermaid[\\/]/;
    build.onResolve({ filter: /./ }, args => {
      if (args.kind !== 'dynamic-import' || !fromMermaid.test(args.importer)) return undefined;
      return /journeyDiagram/.test(args.path) ? undefined : { path: args.path, namespace: 'left-out' };
    });
    build.onLoad({ filter: /./, namespace: 'left-out' }, () => ({
      contents: 'throw new Error("This part of Mermaid is not in the preview.");\nexport {};',
      loader: 'js',
    }));
  },
};
