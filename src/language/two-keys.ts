import * as l10n from '@vscode/l10n';
import { readAfter } from '../edits/read-after';
import type { Fix } from '../journey/finding';
import { lineBreak, readLine } from '../journey/lines';
import type { Journey } from '../journey/parse';
import { mistakesIn } from '../schema/mistakes';
import type { FileKind } from '../schema/validate';
import { mistakes } from './indent-fixes';

/** More than these on one line are no keys. */
const mostKeys = 8;

/**
 * What mends two keys on one line (`touchpoint: till emotion: 1`): the second begins a new one, and the text has fewer mistakes.
 * None where what stands before a colon is no key there.
 * @param at in the line
 */
export function twoKeysFixes(journey: Journey, at: number, kind: FileKind): Fix[] {
  const { text } = journey;
  const { start, content, key, rest } = readLine(text, at);
  if (!key) return [];
  const now = mistakes(journey, kind);
  const found = [...text.slice(rest.start, rest.end).matchAll(/(?:,[ \t]*|[ \t]+)([a-z][\w-]*):[ \t]/g)];
  for (const { index, 0: all, 1: second } of found.slice(0, mostKeys)) {
    const from = rest.start + index;
    const span = { start: from, end: from + all.indexOf(second!) };
    const edits = [{ span, text: lineBreak(text) + ' '.repeat(content - start) }];
    const moved = from + edits[0]!.text.length;
    const isKey = readAfter(journey, edits, ({ root, problems }) => {
      if (root?.kind !== 'map' || mistakes({ root, problems }, kind) >= now) return false;
      const spans = mistakesIn(root, kind.pieces, kind.schema).map(mistake => mistake.span());
      return spans.every(({ start }) => start < moved || start > moved + rest.end - span.end);
    });
    if (isKey) return [{ title: l10n.t('Begin a new line before `{0}`', second!), edits, preferred: true }];
  }
  return [];
}
