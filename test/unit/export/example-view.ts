import { existsSync, readFileSync } from 'node:fs';
import { parse } from '../../../src/journey/parse';
import type { Files } from '../../../src/journey/scope';
import { buildScope, noFiles } from '../../../src/journey/scope';
import { buildMapView } from '../../../src/render/map-view';
import type { MapView } from '../../../src/shared/map-view';

const root = 'file:///examples/';
export const today = '2026-11-28';

const files: Files = {
  ...noFiles,
  read: uri => {
    const path = uri.replace(root, 'examples/');
    return existsSync(path) ? { state: 'read', journey: parse(readFileSync(path, 'utf8')) } : { state: 'missing' };
  },
};

/** What exports of a text are made from; it may import what lies in examples/. */
export function viewOf(text: string, name = 'map.journey.yaml'): MapView {
  return buildMapView({ scope: buildScope(root + name, parse(text), files), files, today }, 1);
}

export const exampleView = (name: string): MapView => viewOf(readFileSync(`examples/${name}`, 'utf8'), name);
