import type { DocumentHighlight } from 'vscode-languageserver-types';
import { DocumentHighlightKind } from 'vscode-languageserver-types';
import { positions } from '../journey/positions';
import type { MapContext } from '../journey/scope';
import { idSpan, placesIn } from './places';
import { thingAt } from './things';

/** Every place of this map that names the thing whose id stands at `offset`; undefined where no id stands. */
export function highlights(context: MapContext, offset: number): DocumentHighlight[] | undefined {
  const { uri, journey } = context.scope;
  const found = thingAt(context, offset);
  return (
    found &&
    placesIn(context, found.thing, { uri, journey }).map(({ node, defines }) => ({
      range: positions(journey).range(idSpan(journey.text, node)),
      kind: defines ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
    }))
  );
}
