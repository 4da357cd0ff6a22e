// Builds every bundle: `node esbuild.js [--production] [--watch]`.
'use strict';
const esbuild = require('esbuild');
const { exportFonts } = require('./scripts/export-fonts.cjs');
const { mermaidJourneyOnly } = require('./scripts/mermaid-journey-only.cjs');

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');

/** Libraries that would be there twice, or with what nobody uses of them: taken once, as the ES modules that they have. */
const modules = {
  'vscode-languageserver-types': './node_modules/vscode-languageserver-types/lib/esm/main.js',
  yaml: './node_modules/yaml/browser/index.js',
};
const shared = {
  bundle: true,
  alias: modules,
  minify: production,
  sourcemap: production ? false : 'linked',
  target: 'es2022',
  logLevel: 'warning',
  legalComments: 'none',
};
const node = {
  ...shared,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  external: ['vscode'],
  mainFields: ['module', 'main'],
};
const worker = { ...shared, platform: 'browser', mainFields: ['browser', 'module', 'main'] };

/**
 * The worker that makes exports. The same file for node, whose `require` it calls, and for the web.
 * @type {import('esbuild').BuildOptions}
 */
const exporter = {
  ...worker,
  format: 'iife',
  external: ['node:worker_threads', './pictures.js'],
  entryPoints: ['src/exporter/exporter-bundle.ts'],
  outfile: 'dist/exporter.js',
};

/**
 * Pictures as files, loaded when somebody asks for one. The same file for node, which requires it, and for a web worker, which gets a global. What
 * reads WOFF 2 is left out: our fonts are WOFF.
 * @type {import('esbuild').BuildOptions}
 */
const pictures = {
  ...worker,
  format: 'iife',
  globalName: 'journeyMapPictures',
  footer: { js: 'if (typeof module === "object") module.exports = journeyMapPictures;' },
  // Where pdfkit would look for a colour profile that only PDF/A needs
  define: { 'import.meta.url': '"https://no.file.invalid/"' },
  alias: { 'brotli/decompress.js': './scripts/no-brotli.cjs' },
  entryPoints: ['src/render/export/pictures-bundle.ts'],
  outfile: 'dist/pictures.js',
  plugins: [exportFonts],
};

/**
 * Maps in VS Code's Markdown preview, loaded when a page has one: the same file for node and a web worker, too.
 * @type {import('esbuild').BuildOptions}
 */
const markdown = {
  ...worker,
  format: 'cjs',
  entryPoints: ['src/render/markdown/markdown-bundle.ts'],
  outfile: 'dist/markdown.js',
};

/** @type {import('esbuild').BuildOptions[]} */
const bundles = [
  { ...node, entryPoints: ['src/client/extension-node.ts'], outfile: 'dist/extension.js' },
  { ...node, entryPoints: ['src/server/server-node.ts'], outfile: 'dist/server.js' },
  {
    ...worker,
    format: 'cjs',
    external: ['vscode'],
    entryPoints: ['src/client/extension-web.ts'],
    outfile: 'dist/web/extension.js',
  },
  { ...worker, format: 'iife', entryPoints: ['src/server/server-web.ts'], outfile: 'dist/web/server.js' },
  exporter,
  pictures,
  markdown,
  {
    ...worker,
    format: 'iife',
    entryPoints: { preview: 'webview/preview.ts', style: 'webview/preview.css' },
    outdir: 'dist/webview',
  },
  {
    ...worker,
    format: 'iife',
    globalName: 'moreViews',
    entryPoints: ['webview/more-views.ts'],
    outfile: 'dist/webview/more-views.js',
    plugins: [mermaidJourneyOnly],
  },
];

async function main() {
  if (watch) {
    const contexts = await Promise.all(bundles.map(b => esbuild.context({ ...b, logLevel: 'info' })));
    await Promise.all(contexts.map(c => c.watch()));
  } else {
    await Promise.all(bundles.map(b => esbuild.build(b)));
  }
}
module.exports = { bundles };
if (require.main === module) main().catch(() => process.exit(1));
