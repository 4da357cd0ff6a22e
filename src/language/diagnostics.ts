import * as l10n from '@vscode/l10n';
import { idMaps } from '../journey/build-map';
import type { Finding } from '../journey/finding';
import { firstLine, lineStart } from '../journey/lines';
import type { Journey } from '../journey/parse';
import type { MapContext } from '../journey/scope';
import type { Node, Span } from '../journey/tree';
import { keyText } from '../journey/tree';
import { checkRules, type RuleSettings } from '../rules/check';
import { validateSchema } from '../schema/validate';

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
  const found = journey.root?.kind === 'map' ? checkRules(context, settings) : [];
  const claimed = found.flatMap(f => f.claims ?? []);
  const isClaimed = (f: Finding): boolean =>
    claimed.some(span => span.start <= f.span.start && f.span.start <= span.end);
  const yaml = [...syntaxFindings(journey), ...doubledKeys(journey.root)].filter(f => !isClaimed(f));
  const brokenLines = new Set(
    journey.problems.flatMap(p => [p.span.start, p.from ?? p.span.start]).map(at => lineStart(journey.text, at)),
  );
  const schema = validateSchema(journey.root).filter(
    f => !isClaimed(f) && !brokenLines.has(lineStart(journey.text, f.span.start)),
  );
  return inOrder([...yaml, ...schema, ...found], journey.text);
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

function syntaxFindings(journey: Journey): Finding[] {
  return journey.problems.map(p => ({
    code: 'yaml-syntax',
    severity: p.severity ?? 'error',
    span: p.span,
    message: p.message,
    ...(p.related ? { related: p.related } : {}),
    ...(p.fix ? { fixes: () => [p.fix!] } : {}),
  }));
}

/** A key twice in one map, where keys are the format's own; ids defined twice are a rule's. */
function doubledKeys(root: Node | undefined): Finding[] {
  const found: Finding[] = [];
  const walk = (node: Node, path: readonly string[]): void => {
    if (node.kind === 'scalar' || node.alias) return;
    if (node.kind === 'list') return node.items.forEach(item => walk(item, [...path, '']));
    const isIdMap = path.length === 1 && path[0]! in idMaps;
    if (!isIdMap)
      for (const { key } of node.doubled)
        found.push({
          code: 'yaml-syntax',
          severity: 'error',
          span: key,
          message: l10n.t('`{0}` stands here twice: only the first is read.', keyText(key)),
          related: [{ span: node.index.get(keyText(key))!.key, message: l10n.t('The first one.') }],
        });
    for (const e of node.entries) walk(e.value, [...path, keyText(e.key)]);
  };
  if (root) walk(root, []);
  return found;
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
