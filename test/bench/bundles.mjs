/**
 * What is measured, built afresh from the source into .bench/dist: our own bundles as a release has them, whatever stands in
 * dist/ at the time, and beside them the empty server, by the same options as ours.
 */
import { createRequire } from 'node:module';
import path from 'node:path';
import { build } from 'esbuild';
import { root } from '../../scripts/run-command.mjs';

const require = createRequire(import.meta.url);
const { bundles } = require('../../esbuild.js');

/** The path of a bundle that was built here, named as in dist/. */
export const bundle = name => path.join(root, '.bench/dist', name);

const release = options => ({
  ...options,
  absWorkingDir: root,
  minify: true,
  sourcemap: false,
  ...(options.outfile
    ? { outfile: path.join('.bench', options.outfile) }
    : { outdir: path.join('.bench', options.outdir) }),
});
const { entryPoints: _entryPoints, ...likeServer } = release(bundles.find(b => b.outfile === 'dist/server.js'));

/** What the phases are measured by: the public functions of the core, and YAML's own parser as the same bundler takes it. */
const core = `
  export { parse } from './src/journey/parse';
  export { buildScope, noFiles } from './src/journey/scope';
  export { validateSchema } from './src/schema/validate';
  export { checkRules } from './src/rules/check';
  export { diagnose } from './src/language/diagnostics';
  export { complete } from './src/language/completion/completion';
  export { builtInFrameworks } from './src/journey/frameworks';
  export { describe } from './src/schema/walk';
  export { journeyEnds, keyReferenceKinds, referenceKinds } from './src/journey/references';
  export { buildMapView } from './src/render/map-view';
  export { diagramOf } from './src/render/diagram';
  export { deltaOf } from './src/shared/delta';
  export { parseDocument } from 'yaml';`;

/** Builds all of them; throws when one does not build. */
export async function buildBundles() {
  await Promise.all([
    ...bundles.map(options => build(release(options))),
    build({ ...likeServer, entryPoints: ['test/bench/empty-server.ts'], outfile: bundle('empty-server.js') }),
    build({ ...likeServer, stdin: { contents: core, resolveDir: root, loader: 'ts' }, outfile: bundle('core.js') }),
  ]);
}

/** The functions of the core, once it is built. */
export const loadCore = () => require(bundle('core.js'));
