import * as l10n from '@vscode/l10n';
import { lineEnd, lineStart } from '../journey/lines';
import type { Span } from '../journey/tree';
import { isAbsent, moving } from '../journey/tree';
import type { Place } from './places';
import type { TextRule } from './rule';
import { commentStart, goesOn, quoted } from './written';

export const textCutByComment: TextRule = {
  id: 'text-cut-by-comment',
  severity: 'warning',
  summary: 'A text goes on after ` #`, where YAML stops reading.',
  why: 'YAML takes everything from a space and a `#` on as a comment. The rest of the sentence is still in the file, but in no view, no export and no count.',
  source: 'YAML 1.2.2, section 6.6 “Comments”: a comment begins with `#` that is separated by white space.',
  bad: `title: Buying running shoes
goal: Find out why the shop is the #1 choice of beginners
stages:
  - id: consideration
    steps:
      - action: Reads review #1
`,
  good: `title: Buying running shoes
goal: "Find out why the shop is the #1 choice of beginners"
stages:
  - id: consideration   # a comment has a space after the sign
    steps:
      - action: "Reads review #1"
`,
  checkText(place, { text }) {
    const cut = cutText(text, place);
    if (!cut) return undefined;
    const { span, sign } = cut;
    const line = lineStart(text, sign);
    const moved = (start: number, end: number): Span => moving(place.node, { start, end });
    const edit = { span: moved(span.start, span.end), text: quoted(text.slice(span.start, span.end)) };
    return {
      // Of a text over several lines, its last
      span: line > span.start ? moved(firstNonSpace(text, line), span.end) : edit.span,
      message: l10n.t(
        'YAML stops reading at the “#”, so “{0}” is lost. Put the text in quotes, or add a space after the sign if it is a comment.',
        text.slice(sign, span.end),
      ),
      // Between brackets, YAML misses the closing one, and says so of the line
      claims: moved(place.holder.flow ? line : span.start, lineEnd(text, sign)),
      fixes: () => [{ title: l10n.t('Put the text in quotes'), edits: [edit], preferred: true }],
    };
  },
};

/** The whole text of a place that YAML cut at a `#`, and where the sign stands. */
function cutText(text: string, place: Place): { span: Span; sign: number } | undefined {
  const { node, holder, expected, entry } = place;
  if (expected === 'number' || node.kind !== 'scalar' || node.style !== 'plain' || node.alias) return undefined;
  const from = isAbsent(node) && entry ? Math.max(node.start, entry.key.end) : node.end;
  const end = lineEnd(text, from);
  // More than one space sets a comment apart from a value
  const before = isAbsent(node) ? /^(?::?[ \t]+)?#/ : /^ #/;
  const found = before.exec(text.slice(from, end));
  if (!found || !goesOn(text.slice(from + found[0].length, end))) return undefined;
  if (isAbsent(node) && !/[ \t]$/.test(text.slice(0, from + found[0].length - 1))) return undefined;
  const sign = from + found[0].length - 1;
  let to = commentStart(text, sign, end) ?? end;
  if (holder.flow) {
    const close = /[,[\]{}]/.exec(text.slice(sign, to));
    if (close) to = sign + close.index;
  }
  const until = sign + text.slice(sign, to).trimEnd().length;
  return { span: { start: isAbsent(node) ? sign : node.start, end: until }, sign };
}

function firstNonSpace(text: string, offset: number): number {
  return offset + /^[ \t]*/.exec(text.slice(offset, lineEnd(text, offset)))![0].length;
}
