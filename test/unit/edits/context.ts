import { parse } from '../../../src/journey/parse';
import type { FileState, MapContext } from '../../../src/journey/scope';
import { buildScope } from '../../../src/journey/scope';

/** The context of a map's text; `files` are the texts of others, by their path beside it. */
export function contextOf(text: string, files: Readonly<Record<string, string>> = {}): MapContext {
  const read = (uri: string): FileState => {
    const found = files[uri.replace('file:///w/', './')];
    return found === undefined ? { state: 'missing' } : { state: 'read', journey: parse(found) };
  };
  const all = { read, maps: () => [] };
  return { scope: buildScope('file:///w/map.journey.yaml', parse(text), all), files: all, today: '2026-11-22' };
}

/** A text with its cursor, marked ‸ (at the end if it is not). */
export function at(marked: string): { readonly text: string; readonly cursor: number } {
  const cursor = marked.indexOf('‸');
  return { text: marked.replace('‸', ''), cursor: cursor < 0 ? marked.length : cursor };
}
