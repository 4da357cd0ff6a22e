import * as l10n from '@vscode/l10n';
import { isBlank } from '../edits/extent';
import type { Finding, Fix, Problem } from '../journey/finding';
import { column, firstLine, indentation, lineStart, nextLine } from '../journey/lines';
import { isId } from '../journey/ids';
import type { Journey } from '../journey/parse';
import type { MapContext } from '../journey/scope';
import { firstFrom } from '../journey/sorted';
import type { RuleSettings } from '../journey/team';
import type { Span } from '../journey/tree';
import { keyText } from '../journey/tree';
import { tellsOfColumn } from '../journey/yaml-errors';
import { checkRules } from '../rules/check';
import { doubledStages } from '../rules/framework-stages';
import { rules } from '../rules/rules';
import { configFile, mapFile, validateSchema, type FileKind } from '../schema/validate';
import { ignoresIn, withoutIgnored } from '../rules/ignores';
import { textNeedsQuotes } from '../rules/text-needs-quotes';
import { unknownRules } from '../rules/unknown-rules';
import { doubledKeys } from './doubled-keys';
import { indentFixes } from './indent-fixes';
import { renameHere } from './rename';
import { twoKeysFixes } from './two-keys';

/** More than anybody reads; an editor with more of them only gets slow. */
const most = 1000;

/**
 * Everything there is to say about a map, in the order of its text: YAML's errors, the schema's and the rules'. One
 * mistake is told once: what a rule explains better than YAML or the schema is told by the rule alone, and where a line
 * is not read as YAML, the schema does not judge what is left of it.
 */
export function diagnose(context: MapContext, settings: RuleSettings = {}): Finding[] {
  const { journey } = context.scope;
  // What is no map at all breaks every rule: the schema says how a map begins, and that is enough
  // Where comments silence some, more is to be known than is told
  const overall = ignoresIn(journey).length === 0;
  const found = journey.root?.kind === 'map' ? checkRules(context, settings, rules, most, overall) : [];
  return allOf(journey, mapFile, found, withoutIgnored(context, found, settings, most)).map(finding =>
    finding.code === 'schema' && finding.fixes
      ? { ...finding, fixes: () => withUses(finding.fixes!(), context) }
      : finding,
  );
}

/** The fixes, of which those that write an id write it wherever the map names that thing. */
const withUses = (fixes: readonly Fix[], context: MapContext): Fix[] =>
  fixes.map(fix => {
    const [edit, second] = fix.edits;
    if (!edit || second || !isId(edit.text)) return fix;
    const edits = renameHere(context, edit.span.start, edit.text);
    return edits ? { ...fix, edits, preferred: true } : fix;
  });

/** Everything there is to say about a team's configuration, in the order of its text. */
export function diagnoseConfig({ scope: { journey } }: MapContext): Finding[] {
  const doubled = [...doubledStages(journey)].map((f): Finding => ({ code: 'schema', severity: 'error', ...f }));
  const found = [...unknownRules(journey), ...doubled];
  return allOf(journey, configFile, found, found);
}

/** What YAML and the schema say, but for what was `found` by rules already, and what is to be `told` of that. */
function allOf(journey: Journey, kind: FileKind, found: readonly Finding[], told: readonly Finding[]): Finding[] {
  const isClaimed = within(found.flatMap(f => f.claims ?? []));
  const yaml = syntaxFindings(journey).filter(f => !isClaimed(f.span));
  const doubled = doubledFindings(journey, isClaimed);
  const brokenLines = new Set(
    journey.problems.flatMap(p => [p.span.start, p.from ?? p.span.start]).map(at => lineStart(journey.text, at)),
  );
  const schema = validateSchema(journey.root, kind).filter(
    f => !isClaimed(f.span) && !brokenLines.has(lineStart(journey.text, f.span.start)),
  );
  const mended = [...yaml, ...schema, ...doubled, ...told.filter(f => f.code === textNeedsQuotes.id)].map(f =>
    withLayout(f, journey, kind),
  );
  return inOrder([...mended, ...told.filter(f => f.code !== textNeedsQuotes.id)], journey.text);
}

/** The one thing said of a file that is too large to be analysed. `limit` is in megabytes. */
export function tooLarge(limit: number): Finding {
  return {
    code: 'schema',
    severity: 'information',
    span: { start: 0, end: 0 },
    message: l10n.t('This file is larger than {0} MB and is not analysed (setting journeyMap.maxFileSize).', limit),
  };
}

function syntaxFindings({ problems, text }: Journey): Finding[] {
  const sorted = [...problems].sort((a, b) => a.span.start - b.span.start);
  return sorted
    .filter((p, i) => !goesOn(text, sorted[i - 1], p))
    .map(p => ({
      code: 'yaml-syntax',
      severity: 'error',
      span: p.span,
      message: p.message,
      ...(p.fix ? { fixes: () => [p.fix!] } : {}),
    }));
}

/** Whether a line stands in the same wrong column as the one before: that is one slip, told at the first of them. */
function goesOn(text: string, before: Problem | undefined, { span, message }: Problem): boolean {
  if (!before || !tellsOfColumn(before.message) || !tellsOfColumn(message)) return false;
  const own = column(text, span.start);
  if (column(text, before.span.start) !== own) return false;
  for (let line = nextLine(text, before.span.start); line < lineStart(text, span.start); line = nextLine(text, line))
    if (!isBlank(text, line) && indentation(text, line) < own) return false;
  return true;
}

/** Tells of a stretch whether it begins in one of `spans`. */
function within(spans: readonly Span[]): (span: Span) => boolean {
  const sorted = spans.map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start);
  const starts = sorted.map(span => span.start);
  // Of each and those before it, the last end
  let last = -1;
  const ends = sorted.map(span => (last = Math.max(last, span.end)));
  return ({ start }) => {
    const before = firstFrom(starts, start + 1) - 1;
    return before >= 0 && start <= ends[before]!;
  };
}

/** The finding, mended by where its line begins or breaks, too, where that is what is wrong. */
function withLayout(finding: Finding, journey: Journey, kind: FileKind): Finding {
  const fixes = (): Fix[] => {
    const own = finding.fixes?.() ?? [];
    const { start } = finding.span;
    const byLayout = [...twoKeysFixes(journey, start, kind), ...indentFixes(journey, start, kind)];
    return [...own, ...byLayout.map(fix => (own.some(f => f.preferred) ? { ...fix, preferred: false } : fix))];
  };
  return { ...finding, fixes };
}

function doubledFindings(journey: Journey, isClaimed: (span: Span) => boolean): Finding[] {
  return doubledKeys(journey.root)
    .filter(({ key }) => !isClaimed(key))
    .sort((a, b) => a.key.start - b.key.start)
    .slice(0, most)
    .map(({ key, first }) => ({
      code: 'yaml-syntax',
      severity: 'error',
      span: key,
      message: l10n.t('`{0}` stands here twice: only the first is read.', keyText(key)),
      related: [{ span: first, message: l10n.t('The first one.') }],
    }));
}

/** By place, each on one line, none twice (an alias repeats what it stands for). */
function inOrder(findings: readonly Finding[], text: string): Finding[] {
  const seen = new Set<string>();
  const sorted = [...findings].sort((a, b) => a.span.start - b.span.start).slice(0, most);
  return sorted.flatMap(f => {
    const span: Span = firstLine(text, f.span);
    const name = `${f.code} ${span.start} ${span.end} ${f.message}`;
    if (seen.has(name)) return [];
    seen.add(name);
    return [{ ...f, span }];
  });
}
