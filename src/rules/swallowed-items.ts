import * as l10n from '@vscode/l10n';
import { lineEnd, lineStart, nextLine } from '../journey/lines';
import type { Span } from '../journey/tree';
import { moving } from '../journey/tree';
import type { Place } from './places';
import type { Report } from './rule';
import { quoted } from './written';

/** Tells of items that YAML reads as more of the text of the item above, because they are indented deeper: the first of them. */
export function swallowedItems(text: string, { node, holder, entry }: Place): Report | undefined {
  if (entry || holder.flow || node.kind !== 'scalar' || node.style !== 'plain' || node.alias) return undefined;
  const indents: Span[] = [];
  for (let line = nextLine(text, node.start); line < node.end; line = nextLine(text, line)) {
    const indent = /^ +(?=- +\S)/.exec(text.slice(line, lineEnd(text, line)));
    if (indent) indents.push({ start: line, end: line + indent[0].length });
  }
  const [first] = indents;
  if (!first) return undefined;
  const column = text.slice(lineStart(text, node.start), node.start).lastIndexOf('-');
  const moved = (span: Span): Span => moving(node, span);
  const aligned = indents.map(indent => ({ span: moved(indent), text: ' '.repeat(column) }));
  const whole = { span: moved(node), text: quoted(text.slice(node.start, node.end)) };
  return {
    span: moved({ start: first.end, end: Math.min(lineEnd(text, first.end), node.end) }),
    message: l10n.t(
      'YAML takes this item for more of the text above, because it is indented deeper. If it is text, put all of it in quotes.',
    ),
    fixes: () => [
      { title: l10n.t('Align with the item above'), edits: aligned, preferred: true },
      { title: l10n.t('Put the text in quotes'), edits: [whole] },
    ],
  };
}
