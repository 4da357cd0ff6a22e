// Builds every bundle: `node esbuild.js [--production] [--watch]`.
'use strict';
const esbuild = require('esbuild');
const { mermaidJourneyOnly } = require('./scripts/mermaid-journey-only.cjs');

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');

const shared = {
  bundle: true,
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

/** @type {import('esbuild').BuildOptions[]} */
const bundles = [
  { ...node, entryPoints: ['src/client/extension-node.ts'], outfile: 'dist/extension.js' },
  { ...node, entryPoints: ['src/server/server-node.ts'], outfile: 'dist/server.js' },
  { ...node, entryPoints: ['src/exporter/exporter-node.ts'], outfile: 'dist/exporter.js' },
  {
    ...worker,
    format: 'cjs',
    external: ['vscode'],
    entryPoints: ['src/client/extension-web.ts'],
    outfile: 'dist/web/extension.js',
  },
  { ...worker, format: 'iife', entryPoints: ['src/server/server-web.ts'], outfile: 'dist/web/server.js' },
  { ...worker, format: 'iife', entryPoints: ['src/exporter/exporter-web.ts'], outfile: 'dist/web/exporter.js' },
  {
    ...worker,
    format: 'iife',
    entryPoints: { preview: 'webview/preview.ts', style: 'webview/preview.css' },
    outdir: 'dist/webview',
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
