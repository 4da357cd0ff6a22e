import { lineStart } from '../journey/lines';
import type { Span } from '../journey/tree';
import type { MapContext } from '../journey/scope';
import type { Change } from './change';
import { wordsOf } from './words';
import { styleOf } from './style';
import type { Hole, Part } from './value';
import { plainText } from './value';

/** Something new, ready for an editor: one place of change, with the places to fill in. */
export interface Insertion {
  /** Replaced by the text. It begins where a line begins when the text has several lines, so that no editor indents them again. */
  readonly span: Span;
  /** In snippet syntax (`$1`, `${1:default}`, `${1|a,b|}`, `$0`), with the document's line breaks. */
  readonly snippet: string;
  /** The same with the defaults filled in. */
  readonly plain: string;
}

/** Makes a change of a map one that editors can insert as a snippet. A file with nothing in it yet gets its title, too. */
export function insertionOf({ scope }: MapContext, { span, parts: written }: Change): Insertion {
  const { text, root } = scope.journey;
  const { eol } = styleOf(scope.journey);
  const { title } = wordsOf({ scope });
  // A last line without its line break gets it first
  const open = typeof written[0] === 'string' && written[0].startsWith(eol);
  const titled: Part[] = ['title: ', { hole: title }, eol];
  const parts = root ? written : open ? [eol, ...titled, ...written] : [...titled, eol, ...written];
  const several = plainText(parts).includes('\n');
  const begin = lineStart(text, span.start);
  const start = several ? begin + (begin === 0 && text.startsWith('\uFEFF') ? 1 : 0) : span.start;
  const all: Part[] = [text.slice(start, span.start), ...parts];
  return { span: { start, end: span.end }, snippet: snippetOf(all), plain: plainText(all) };
}

/** The parts in snippet syntax, numbered as they stand; the last stop is behind the last character that is no line break. */
export function snippetOf(parts: readonly Part[]): string {
  let stop = 0;
  const snippet = parts.map(p => (typeof p === 'string' ? escaped(p) : placeholder(p, ++stop))).join('');
  const end = snippet.length - /[\r\n]*$/.exec(snippet)![0].length;
  return `${snippet.slice(0, end)}$0${snippet.slice(end)}`;
}

function placeholder({ hole, choices }: Hole, stop: number): string {
  if (!choices || choices.length < 2) return `\${${stop}:${escaped(hole)}}`;
  return `\${${stop}|${choices.map(c => c.replace(/[\\,|]/g, '\\$&')).join(',')}|}`;
}

const escaped = (text: string): string => text.replace(/[\\$}]/g, '\\$&');
