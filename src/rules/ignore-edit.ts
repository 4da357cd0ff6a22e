import { change, isRefusal } from '../edits/change';
import { verified } from '../edits/verify';
import { textAround } from '../journey/comments';
import type { Edit, Finding } from '../journey/finding';
import { indentation, lineBreak, lineStart } from '../journey/lines';
import type { Journey } from '../journey/parse';
import { ignoresIn, ignoreWord } from './ignores';

/**
 * The edit that silences a finding by a comment: its rule's id in the comment that speaks of that line already, else a
 * comment of its own above. Undefined where a text stands around the line, which the comment would become a part of, and
 * where the text is too broken to tell.
 */
export function ignoreEdit(journey: Journey, { code, span }: Finding): Edit | undefined {
  const { text } = journey;
  const line = lineStart(text, span.start);
  const beside = ignoresIn(journey).find(i => i.line === line);
  const last = beside?.ids.at(-1);
  if (last) return { span: { start: last.end, end: last.end }, text: `, ${code}` };
  if (textAround(journey, line)) return undefined;
  // A byte order mark stays the first thing in the file
  const at = line === 0 && text.startsWith('\uFEFF') ? 1 : line;
  const indent = ' '.repeat(indentation(text, at));
  const made = change({ start: at, end: at }, [`${indent}# ${ignoreWord} ${code}${lineBreak(text)}`]);
  // Where a text is broken, a line more may be read in another way
  const safe = journey.problems.length === 0 ? made : verified(journey, made, data => data!);
  return isRefusal(safe) ? undefined : { span: safe.span, text: safe.text };
}
