import type { Finding, Severity } from '../journey/finding';
import { firstLine } from '../journey/lines';
import type { MapContext } from '../journey/scope';
import type { Rule } from './rule';
import { rules } from './rules';

/** What a person or a team sets for a rule: how loud it is, or that it is off. By the rule's id. */
export type RuleSettings = Readonly<Record<string, Severity | 'off'>>;

/**
 * Runs every rule that applies to this map and is not set to `off`; each finding stands on one line. A severity in `settings` takes the place of the
 * rule's own; drafts stay quiet in any case.
 */
export function checkRules(context: MapContext, settings: RuleSettings = {}, all: readonly Rule[] = rules): Finding[] {
  const { map, text } = context.scope.journey;
  const found: Finding[] = [];
  for (const rule of all) {
    const wanted = Object.hasOwn(settings, rule.id) ? settings[rule.id]! : rule.severity;
    if (wanted === 'off' || (rule.mapsOnly && map.isLibrary)) continue;
    const severity = rule.quietInDrafts && map.isDraft ? 'hint' : wanted;
    for (const report of rule.check(context))
      found.push({ code: rule.id, severity, ...report, span: firstLine(text, report.span) });
  }
  return found;
}
