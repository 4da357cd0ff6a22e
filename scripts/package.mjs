// `npm run package`: the production build as dist/journey-map.vsix, and a check of what went into it.
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { isBuilt } from './build.mjs';
import { ensureRootPackages } from './setup.mjs';
import { root, runNode } from './run-command.mjs';

const vsix = path.join(root, 'dist/journey-map.vsix');
const readme = path.join(root, 'dist/README.md');
const maxBytes = 1_500_000;

/** What may be in the .vsix: what the extension reads at run time, and what its page in the marketplace shows. */
const allowed = [
  /^extension\.vsixmanifest$/,
  /^\[Content_Types\]\.xml$/,
  /^extension\/package(\.nls(\.[a-z-]+)?)?\.json$/,
  /^extension\/(readme|changelog|support|contributing)\.md$/i,
  /^extension\/(LICENSE|THIRD-PARTY-NOTICES)(\.txt|\.md)?$/i,
  /^extension\/dist\/(extension|server|exporter|pictures|markdown|cli)\.js$/,
  /^extension\/dist\/web\/(extension|server)\.js$/,
  /^extension\/dist\/webview\/[\w-]+\.(js|css)$/,
  /^extension\/l10n\/[\w.-]+\.json$/,
  /^extension\/schemas\/[\w.-]+\.json$/,
  /^extension\/snippets\/[\w.-]+\.(code-snippets|json)$/,
  /^extension\/(syntaxes|language-configuration)\/[\w.-]+\.json$/,
  /^extension\/(journey-map\.)?language-configuration(\.[\w-]+)?\.json$/,
  /^extension\/(images|media)\/[\w.-]+\.(png|svg|css)$/,
  /^extension\/docs\/(rules\/)?[\w.-]+\.md$/,
];

/** The names in a zip archive, from its central directory. */
function zipEntries(file) {
  const bytes = readFileSync(file);
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const names = [];
  for (let at = bytes.readUInt32LE(end + 16), left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const [name, extra, comment] = [28, 30, 32].map(field => bytes.readUInt16LE(at + field));
    names.push(bytes.toString('utf8', at + 46, at + 46 + name));
    at += 46 + name + extra + comment;
  }
  return names;
}

/** The files (and folders) that package.json refers to: the bundles, grammars, snippets, schemas, pictures. */
function referredFiles() {
  const manifest = readFileSync(path.join(root, 'package.json'), 'utf8');
  return [...manifest.matchAll(/"\.\/([^"]+)"/g)].map(([, file]) => `extension/${file}`);
}

/** Throws when the archive is too large, lacks a file, or holds one that is not meant for users. */
function check() {
  const { size } = statSync(vsix);
  const names = zipEntries(vsix);
  const missing = referredFiles().filter(file => !names.some(name => name === file || name.startsWith(`${file}/`)));
  const strangers = names.filter(name => !allowed.some(pattern => pattern.test(name)));
  console.log(`${path.relative(root, vsix)}: ${(size / 1e6).toFixed(2)} MB, ${names.length} files`);
  if (missing.length > 0)
    throw new Error(`package.json refers to what is not in the .vsix:\n  ${missing.join('\n  ')}`);
  if (strangers.length > 0) {
    throw new Error(
      `not expected in the .vsix (see .vscodeignore, and the list in scripts/package.mjs):\n  ${strangers.join('\n  ')}`,
    );
  }
  if (size > maxBytes) throw new Error(`the .vsix is larger than ${maxBytes / 1e6} MB`);
}

/** The README as the Extensions view can show it: that has no pictures of files, and would draw each as a broken one. */
function writeReadme() {
  const text = readFileSync(path.join(root, 'README.md'), 'utf8');
  writeFileSync(readme, text.replaceAll(/^!\[[^\]]*\]\([^)]*\)\n\n/gm, ''));
}

/** Builds, packs and checks; gives the path of the .vsix. */
export async function packageExtension() {
  if (isBuilt) return vsix;
  await ensureRootPackages();
  // what an earlier build left (source maps) must not be packed
  rmSync(path.dirname(vsix), { recursive: true, force: true });
  await runNode(['esbuild.js', '--production']);
  writeReadme();
  await runNode([
    'node_modules/@vscode/vsce/vsce',
    'package',
    '--no-dependencies',
    '--allow-missing-repository',
    '--no-rewrite-relative-links',
    '--readme-path',
    path.relative(root, readme),
    '-o',
    vsix,
  ]);
  check();
  return vsix;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await packageExtension();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
