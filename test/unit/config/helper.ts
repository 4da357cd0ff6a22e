import { parse } from '../../../src/journey/parse';
import type { MapContext } from '../../../src/journey/scope';
import { buildScope, noFiles } from '../../../src/journey/scope';

export const uri = 'file:///maps/journey-map.config.yaml';

/** A configuration as the language features are given it. */
export function contextOf(text: string): MapContext {
  return { scope: buildScope(uri, parse(text), noFiles), files: noFiles, today: '2026-11-23' };
}
