/** `# journey-ignore no-goal, no-owner`: comments that silence findings of their line, or of the one below. */
import * as l10n from '@vscode/l10n';
import type { Comment } from '../journey/comments';
import { commentsWith } from '../journey/comments';
import type { Edit, Finding, Fix } from '../journey/finding';
import { lineStart, nextLine } from '../journey/lines';
import type { Journey } from '../journey/parse';
import { remember } from '../journey/remember';
import type { MapContext } from '../journey/scope';
import type { RuleSettings } from '../journey/team';
import type { Span } from '../journey/tree';
import { nearest } from './ids';
import { isRuleId, ruleIds, unusedIgnore } from './rule-ids';
import { rules } from './rules';
import { settingOf, severityOf } from './severity';
import { noSuchRule } from './unknown-rules';

export const ignoreWord = 'journey-ignore';

/** A rule's id in such a comment. */
export interface IgnoredId extends Span {
  readonly id: string;
}

export interface Ignore {
  readonly comment: Comment;
  /** What is written first in it, with commas between; anything behind is for people. */
  readonly ids: readonly IgnoredId[];
  /** Where the line begins that it speaks of: its own, or that below it and below more comments. */
  readonly line: number;
}

/** The comments of a map that silence rules. */
export const ignoresIn = remember((journey: Journey): readonly Ignore[] =>
  commentsWith(journey, ignoreWord).map(comment => ({
    comment,
    ids: idsIn(journey.text, comment),
    line: lineOf(journey.text, comment),
  })),
);

function idsIn(text: string, comment: Comment): IgnoredId[] {
  const from = text.indexOf(ignoreWord, comment.start) + ignoreWord.length;
  const list = /^[ \t:]*(?:[\p{L}\p{N}_-]+(?:[ \t]*,[ \t]*[\p{L}\p{N}_-]+)*)?/u.exec(text.slice(from, comment.end))![0];
  return [...list.matchAll(/[\p{L}\p{N}_-]+/gu)].map(({ 0: id, index }) => ({
    id,
    start: from + index,
    end: from + index + id.length,
  }));
}

function lineOf(text: string, { start, ownLine }: Comment): number {
  let line = lineStart(text, start);
  if (ownLine) while (line < text.length && /^[ \t]*#/.test(text.slice(line, line + 200))) line = nextLine(text, line);
  return line;
}

/**
 * What is left of the findings of rules once comments have silenced some; and what there is to say of comments that
 * silence nothing. `most` is how many findings of a rule were asked for: of one that has so many, not all are known.
 */
export function withoutIgnored(
  context: MapContext,
  found: readonly Finding[],
  settings: RuleSettings,
  most: number,
): readonly Finding[] {
  const { journey } = context.scope;
  const ignores = ignoresIn(journey);
  if (ignores.length === 0) return found;
  const byLine = new Map<number, IgnoredId[]>();
  for (const { line, ids } of ignores) byLine.set(line, [...(byLine.get(line) ?? []), ...ids]);
  const used = new Set<IgnoredId>();
  const kept = found.filter(({ code, span }) => {
    const here = byLine.get(lineStart(journey.text, span.start))?.filter(({ id }) => id === code) ?? [];
    for (const one of here) used.add(one);
    return here.length === 0;
  });
  return [...kept, ...unused(context, ignores, used, found, settings, most)];
}

function unused(
  context: MapContext,
  ignores: readonly Ignore[],
  used: ReadonlySet<IgnoredId>,
  found: readonly Finding[],
  settings: RuleSettings,
  most: number,
): Finding[] {
  const { scope, files, team } = context;
  const { text, map } = scope.journey;
  const severity = settingOf(unusedIgnore, settings, team) ?? 'hint';
  if (severity === 'off') return [];
  const finding = (span: Span, message: string, fixes: () => readonly Fix[]): Finding => ({
    code: unusedIgnore,
    severity,
    span,
    message,
    fixes,
    unnecessary: true,
  });
  // Rules that have said all that they have to say of this map; a comment for one that is off is let be
  const spoken = new Set(
    rules
      .filter(rule => severityOf(rule, map.isDraft, settings, team) !== 'off')
      .filter(({ id }) => found.length < most || found.filter(f => f.code === id).length < most)
      .map(({ id }) => id),
  );
  const allRead = scope.complete && !(map.isLibrary && files.maps() === undefined);
  return ignores.flatMap(ignore => {
    const removal = (id?: IgnoredId) => (): Fix[] => [
      { title: l10n.t('Remove the comment'), edits: [withoutId(text, ignore, id)], preferred: true },
    ];
    if (ignore.ids.length === 0)
      return [finding(ignore.comment, l10n.t('Name the rules to ignore: `# journey-ignore no-goal`.'), removal())];
    return ignore.ids.flatMap(id => {
      if (used.has(id)) return [];
      if (!isRuleId(id.id)) {
        const near = nearest(id.id, ruleIds());
        const corrections = near.map(({ candidate }) => ({
          title: l10n.t('Write `{0}`', candidate.id),
          edits: [{ span: id, text: candidate.id }],
        }));
        return [finding(id, noSuchRule(id.id, near[0]?.candidate.id), () => [...corrections, ...removal(id)()])];
      }
      if (!allRead || !spoken.has(id.id)) return [];
      return [finding(id, l10n.t('`{0}` finds nothing here: this comment silences nothing.', id.id), removal(id))];
    });
  });
}

/** Takes an id out of a comment; the last one with the whole comment, and a comment with its line. */
function withoutId(text: string, { comment, ids }: Ignore, id: IgnoredId | undefined): Edit {
  if (id && ids.length > 1) {
    const at = ids.indexOf(id);
    const [before, after] = [ids[at - 1], ids[at + 1]];
    return { span: before ? { start: before.end, end: id.end } : { start: id.start, end: after!.start }, text: '' };
  }
  if (comment.ownLine)
    return { span: { start: lineStart(text, comment.start), end: nextLine(text, comment.end) }, text: '' };
  const content = text.slice(lineStart(text, comment.start), comment.start).trimEnd().length;
  return { span: { start: lineStart(text, comment.start) + content, end: comment.end }, text: '' };
}
