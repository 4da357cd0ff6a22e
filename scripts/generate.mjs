// Writes every generated file: `npm run generate`, or those of some generators: `npm run generate -- schema`. With
// `--check` it writes nothing, names the files that differ and exits with 1. Each module in scripts/generate/ exports `files()`, which gives a record of path (from the root of the
// project) to content; a content of null means that the file must not be there.
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const check = process.argv.includes('--check');

const current = path => readFile(join(root, path), 'utf8').catch(() => null);

const chosen = process.argv.slice(2).filter(argument => !argument.startsWith('-'));
const generators = (await readdir(join(root, 'scripts/generate')))
  .filter(name => name.endsWith('.mjs') && (chosen.length === 0 || chosen.includes(name.replace(/\.mjs$/, ''))))
  .sort();
const stale = [];
for (const name of generators) {
  const { files } = await import(pathToFileURL(join(root, 'scripts/generate', name)).href);
  for (const [path, content] of Object.entries(await files())) {
    if ((await current(path)) === content) continue;
    stale.push(path);
    if (check) continue;
    if (content === null) await rm(join(root, path));
    else {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), content);
    }
  }
}

for (const path of stale) console.log(check ? `${path} is not current: run \`npm run generate\`` : path);
if (check && stale.length) process.exit(1);
