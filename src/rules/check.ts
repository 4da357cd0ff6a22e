import type { Finding } from '../journey/finding';
import type { MapContext } from '../journey/scope';
import type { Rule } from './rule';
import { rules } from './rules';

/** Runs every rule that applies to this map. A rule's own failure never takes the others with it. */
export function checkRules(context: MapContext, all: readonly Rule[] = rules): Finding[] {
  const { map } = context.scope.journey;
  const found: Finding[] = [];
  for (const rule of all) {
    if (rule.mapsOnly && map.isLibrary) continue;
    const severity = rule.quietInDrafts && map.isDraft ? 'hint' : rule.severity;
    for (const report of rule.check(context)) found.push({ code: rule.id, severity, ...report });
  }
  return found;
}
