/** The extensions that are measured in VS Code, complete as they are installed, from the bundles of bundles.mjs. */
import { cpSync, mkdirSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { build } from 'esbuild';
import { root } from '../../scripts/run-command.mjs';
import { bundle } from './bundles.mjs';

const { bundles } = createRequire(import.meta.url)('../../esbuild.js');

/** Puts files of the project into an extension's folder, and the bench's bundles under its `dist/`. */
function fill(folder, { files, built }) {
  mkdirSync(path.join(folder, 'dist'), { recursive: true });
  for (const [name, source] of Object.entries(files)) symlinkSync(path.join(root, source), path.join(folder, name));
  for (const name of built) cpSync(bundle(name), path.join(folder, 'dist', name), { recursive: true });
  return folder;
}

/** Our extension. */
export function writeOurs(folder) {
  const names = ['package.json', 'package.nls.json', 'language-configuration.json', 'syntaxes', 'snippets', 'images'];
  const files = Object.fromEntries(names.map(name => [name, name]));
  return fill(folder, { files, built: ['extension.js', 'server.js', 'webview'] });
}

/** One that only starts the same client and server, built by the same options. */
export async function writeMinimal(folder) {
  const source = 'test/bench/activation-minimal';
  fill(folder, { files: { 'package.json': `${source}/package.json` }, built: ['server.js'] });
  await build({
    ...bundles.find(({ outfile }) => outfile === 'dist/extension.js'),
    absWorkingDir: root,
    minify: true,
    sourcemap: false,
    entryPoints: [`${source}/extension.ts`],
    outfile: path.join(folder, 'dist/extension.js'),
  });
  return folder;
}
