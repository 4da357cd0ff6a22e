import type { Finding } from '../journey/finding';
import { firstLine } from '../journey/lines';
import type { MapContext } from '../journey/scope';
import type { RuleSettings } from '../journey/team';
import type { Rule } from './rule';
import { rules } from './rules';
import { severityOf } from './severity';
import { isTextRule, textReports } from './text-reports';

/**
 * Runs every rule that applies to this map and is not off, by a person's `settings` or the team's; each finding stands on
 * one line. `most` findings of a rule are enough: the first ones in the text. With `overall`, so many of all rules are: what is
 * behind them is not even put into words, unless it claims a place.
 */
export function checkRules(
  context: MapContext,
  settings: RuleSettings = {},
  all: readonly Rule[] = rules,
  most = Infinity,
  overall = false,
): Finding[] {
  const { map, text } = context.scope.journey;
  let found: Finding[] = [];
  let last = Infinity;
  for (const rule of all) {
    const severity = severityOf(rule, map.isDraft, settings, context.team);
    if (severity === 'off' || (rule.mapsOnly && map.isLibrary)) continue;
    const enough = found.length + most;
    for (const report of isTextRule(rule) ? textReports(rule, context.scope.journey) : rule.check(context)) {
      // Rules tell in the order of the text
      if (report.span.start > last && !report.claims) break;
      found.push({ code: rule.id, severity, ...report, span: firstLine(text, report.span) });
      if (found.length === enough) break;
    }
    if (!overall || found.length <= most) continue;
    // The same places in the same order, so the sort has little to do
    found.sort((a, b) => a.span.start - b.span.start);
    last = found[most - 1]!.span.start;
    found = found.filter((f, i) => i < most || f.claims);
  }
  return found;
}
