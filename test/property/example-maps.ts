import { readdirSync, readFileSync } from 'node:fs';

/** The maps of examples/, by file name: long, well formed, in four languages. */
export const exampleMaps: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync('examples')
    .filter(name => name.endsWith('.journey.yaml'))
    .map(name => [name, readFileSync(`examples/${name}`, 'utf8')]),
);
