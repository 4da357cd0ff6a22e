import type { Location } from 'vscode-languageserver-types';
import { positions } from '../journey/positions';
import type { MapContext } from '../journey/scope';
import { idSpan, placesOf } from './places';
import { thingAt } from './things';

/**
 * Every place that names the thing whose id stands at `offset`, in all maps that see it: file by file, so that it may be
 * given up between two. Undefined where no id stands, and while the workspace is not all read.
 */
export function references(
  context: MapContext,
  offset: number,
  withDefinition: boolean,
): Iterable<readonly Location[]> | undefined {
  const found = thingAt(context, offset);
  const files = found && placesOf(context, found.thing);
  return files && locations(files, withDefinition);
}

function* locations(
  files: NonNullable<ReturnType<typeof placesOf>>,
  withDefinition: boolean,
): Iterable<readonly Location[]> {
  for (const { file, places } of files) {
    const { uri, journey } = file;
    yield places
      .filter(p => withDefinition || !p.defines)
      .map(p => ({ uri, range: positions(journey).range(idSpan(journey.text, p.node)) }));
  }
}
