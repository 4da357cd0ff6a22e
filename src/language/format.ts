import type { Position, Range, TextEdit } from 'vscode-languageserver-types';
import { formatLines, formatMap, formatWithin } from '../edits/format';
import type { Edit } from '../journey/finding';
import type { Journey } from '../journey/parse';
import { positions } from '../journey/positions';
import type { Span } from '../journey/tree';
import { lineEnd } from '../journey/lines';

/** Lays a whole map out, its keys in the format's order. */
export const formatting = (journey: Journey): TextEdit[] => asTextEdits(journey, formatMap(journey));

/** Lays a team's configuration out; its keys are in the team's order. */
export const configFormatting = (journey: Journey): TextEdit[] =>
  asTextEdits(journey, formatLines(journey, { start: 0, end: journey.text.length }));

/** Lays the lines of a selection out; one that ends at the beginning of a line does not hold that line. Keys keep their order. */
export function rangeFormatting(journey: Journey, { start, end }: Range): TextEdit[] {
  const last = end.character === 0 && end.line > start.line ? end.line - 1 : end.line;
  return asTextEdits(journey, formatLines(journey, linesBetween(journey, start.line, last)));
}

/** Sets the spaces within the line that was just left by Enter. Its beginning and the cursor's line stay as they are. */
export function onTypeFormatting(journey: Journey, { line }: Position): TextEdit[] {
  return line === 0 ? [] : asTextEdits(journey, formatWithin(journey, linesBetween(journey, line - 1, line - 1)));
}

/** What `onTypeFormatting` is asked for at. */
export const formattingTrigger = '\n';

function linesBetween(journey: Journey, first: number, last: number): Span {
  const place = positions(journey);
  const start = (line: number): number => place.offset({ line, character: 0 });
  return { start: start(first), end: lineEnd(journey.text, start(last)) };
}

function asTextEdits(journey: Journey, edits: readonly Edit[]): TextEdit[] {
  const place = positions(journey);
  return edits.map(({ span, text }) => ({ range: place.range(span), newText: text }));
}
