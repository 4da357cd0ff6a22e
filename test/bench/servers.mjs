/** The three servers that are measured beside each other, and how each is started. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../../scripts/run-command.mjs';
import { bundle } from './bundles.mjs';

const peerFolder = path.join(root, 'node_modules/yaml-language-server');
const schema = pathToFileURL(path.join(root, 'schemas/journey-map.schema.json')).href;

export const peerVersion = JSON.parse(readFileSync(path.join(peerFolder, 'package.json'), 'utf8')).version;

/**
 * `settings` answers a server's questions for configuration, by section. `delay` is what it waits before it checks, in ms:
 * its design and not its speed, so it is taken off.
 */
export const servers = {
  ours: { name: 'Journey Maps', file: bundle('server.js'), languageId: 'journey-map', settings: {}, delay: 0 },
  empty: {
    name: 'the empty server',
    file: bundle('empty-server.js'),
    languageId: 'journey-map',
    settings: {},
    delay: 0,
  },
  peer: {
    name: 'yaml-language-server',
    file: path.join(peerFolder, 'bin/yaml-language-server'),
    languageId: 'yaml',
    settings: {
      yaml: { schemas: { [schema]: '*.journey.yaml' }, validate: true, schemaStore: { enable: false } },
      http: {},
      '[yaml]': {},
    },
    delay: 200,
  },
};
