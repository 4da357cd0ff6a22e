/** What can follow the part that the cursor is in: the next step, the next stage, at the place where it belongs. */
import { lineBreak, lineEnd, lineStart } from '../../journey/lines';
import type { MapContext } from '../../journey/scope';
import { nodeAt } from '../../journey/tree';
import type { Reading } from './cursor';
import type { Draft } from './draft';
import { scaffoldDrafts } from './scaffolds';
import type { Style } from './style';

/**
 * The parts that may begin on the line of the cursor further left than it stands, in the list around it or one around that:
 * nobody has to find the column of the next step's dash. Only on a line with nothing else, where nothing of the part around it
 * follows.
 */
export function nextPartDrafts(context: MapContext, reading: Reading, style: Style): Draft[] {
  const { journey } = context.scope;
  const { text } = journey;
  const { path, span } = reading;
  if (reading.flow || !reading.ownLine || reading.style !== 'plain' || path[0] !== 'stages') return [];
  const start = lineStart(text, span.start);
  const before = text.slice(start, span.start);
  if (!/^ *(?:- )?$/.test(before) || text.slice(span.end, lineEnd(text, span.end)).trim() !== '') return [];
  const below = /^(?:[ \t]*\r?\n)*( *)(?=[^ \r\n])/.exec(text.slice(lineEnd(text, span.end) + 1))?.[1]?.length ?? 0;
  // Behind a dash that has just been put there, an item of this list is meant, unless somebody types otherwise
  if (before.endsWith('- ') && span.start === span.end) return [];
  const found: Draft[] = [];
  // An item with nothing in it yet is no part that something could follow
  for (let length = path.length - (before.endsWith('- ') ? 1 : 0); length >= 2; length--) {
    const list = path.slice(0, length - 1);
    if (typeof path[length - 1] !== 'number' || !['stages', 'steps'].includes(String(list.at(-1)))) continue;
    const node = nodeAt(journey.root, list);
    const dash = node?.kind === 'list' && !node.flow ? dashColumn(text, node.start) : undefined;
    if (dash === undefined || dash >= before.search(/[^ ]|$/) || below > dash) continue;
    const items = node?.kind === 'list' ? node.items.length : 0;
    const item = {
      ...reading,
      role: 'value' as const,
      path: [...list, items],
      column: dash + 2,
      others: [],
      before: '',
      after: '',
    };
    const apart = list.length === 1 && !/\n[ \t]*\r?\n$/.test(text.slice(0, start)) && items > 0;
    // Of the stages that the framework has, the next one is enough here
    const drafts = scaffoldDrafts(context, item, style);
    for (const draft of drafts.filter((d, i) => list.length > 1 || d.preselect || i === drafts.length - 1))
      found.push({
        ...draft,
        text: `${apart ? lineBreak(text) : ''}${' '.repeat(dash)}- ${draft.text}`,
        from: { start, before: before.trimStart() },
      });
  }
  return found;
}

/** The column of the dash of the first item of a list, when the list begins a line. */
function dashColumn(text: string, start: number): number | undefined {
  const found = /^( *)(?:- +)?$/.exec(text.slice(lineStart(text, start), start));
  return found?.[1]?.length;
}
