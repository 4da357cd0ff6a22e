// Bundles a suite's test files, with the entry that runs them inside VS Code, into one file under dist-test/.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { root } from '../../scripts/run-command.mjs';

/** Answers the import of `virtual:test-files` with one import for each `*.test.ts` of the folder. */
function testFiles(folder) {
  return {
    name: 'test-files',
    setup(plugin) {
      plugin.onResolve({ filter: /^virtual:test-files$/ }, ({ path }) => ({ path, namespace: 'test-files' }));
      plugin.onLoad({ filter: /.*/, namespace: 'test-files' }, () => ({
        contents: readdirSync(folder)
          .filter(name => name.endsWith('.test.ts'))
          .sort()
          .map(name => `import './${name}';`)
          .join('\n'),
        resolveDir: folder,
      }));
    },
  };
}

const bundle = (folder, options) =>
  build({
    bundle: true,
    format: 'cjs',
    sourcemap: 'inline',
    target: 'es2022',
    logLevel: 'warning',
    absWorkingDir: root,
    plugins: [testFiles(path.join(root, folder))],
    ...options,
  });

/** Bundles test/vscode/suite for the node extension host, a file for each `kind` of run; gives the path of the entry. */
export async function bundleSuite(kind) {
  const outfile = path.join(root, `dist-test/suite-${kind}.js`);
  await bundle('test/vscode/suite', {
    entryPoints: ['test/vscode/run-suite.ts'],
    platform: 'node',
    // mocha stays outside: there must be one of it, shared with the reporter
    external: ['vscode', 'mocha'],
    outfile,
  });
  return outfile;
}

/** Bundles test/vscode/web for the web-worker extension host; gives the path of the entry. */
export async function bundleWebSuite() {
  const outfile = path.join(root, 'dist-test/web-suite.js');
  await bundle('test/vscode/web', {
    entryPoints: ['test/vscode/run-suite.web.ts'],
    platform: 'browser',
    external: ['vscode'],
    // mocha's browser build is CommonJS in a package of ES modules: it would take the bundle's own `module` for its
    define: { module: 'undefined', exports: 'undefined' },
    alias: { 'node:assert/strict': './test/vscode/web/assert.ts' },
    outfile,
  });
  return outfile;
}
