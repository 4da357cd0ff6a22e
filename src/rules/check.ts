import type { Finding, Severity } from '../journey/finding';
import { firstLine } from '../journey/lines';
import type { MapContext } from '../journey/scope';
import type { Rule } from './rule';
import { rules } from './rules';
import { isTextRule, textReports } from './text-reports';

/** What a person or a team sets for a rule: how loud it is, or that it is off. By the rule's id. */
export type RuleSettings = Readonly<Record<string, Severity | 'off'>>;

/**
 * Runs every rule that applies to this map and is not set to `off`; each finding stands on one line. A severity in `settings` takes the place of the
 * rule's own; drafts stay quiet in any case. `most` findings of a rule are enough: the first ones in the text.
 */
export function checkRules(
  context: MapContext,
  settings: RuleSettings = {},
  all: readonly Rule[] = rules,
  most = Infinity,
): Finding[] {
  const { map, text } = context.scope.journey;
  const found: Finding[] = [];
  for (const rule of all) {
    const wanted = Object.hasOwn(settings, rule.id) ? settings[rule.id]! : rule.severity;
    if (wanted === 'off' || (rule.mapsOnly && map.isLibrary)) continue;
    const severity = rule.quietInDrafts && map.isDraft ? 'hint' : wanted;
    const enough = found.length + most;
    for (const report of isTextRule(rule) ? textReports(rule, context.scope.journey) : rule.check(context)) {
      found.push({ code: rule.id, severity, ...report, span: firstLine(text, report.span) });
      if (found.length === enough) break;
    }
  }
  return found;
}
