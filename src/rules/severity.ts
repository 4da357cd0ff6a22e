import type { Severity } from '../journey/finding';
import type { Preset, RuleSettings, Team } from '../journey/team';
import type { Rule } from './rule';

type Level = Severity | 'off';

/** What a preset makes of each severity that a rule may have by itself. */
const presets: Readonly<Record<Preset, Readonly<Record<Severity, Level>>>> = {
  recommended: { error: 'error', warning: 'warning', information: 'information', hint: 'hint' },
  relaxed: { error: 'error', warning: 'information', information: 'off', hint: 'off' },
  strict: { error: 'error', warning: 'warning', information: 'warning', hint: 'warning' },
};

/**
 * How loud a rule is in a map: as a person's settings say, else as the team's configuration says, else by the team's
 * preset. What somebody set for this very rule holds in drafts, too, as it would else seem to have no effect; what a preset
 * says of it does not: a new map starts quiet.
 */
export function severityOf(
  { id, severity, quietInDrafts }: Pick<Rule, 'id' | 'severity' | 'quietInDrafts'>,
  isDraft: boolean,
  person: RuleSettings,
  team: Team | undefined,
): Level {
  const set = settingOf(id, person, team);
  if (set !== undefined) return set;
  const level = presets[team?.preset ?? 'recommended'][severity];
  return quietInDrafts && isDraft && level !== 'off' ? 'hint' : level;
}

/** What is set for an id by name: a person's settings come before the team's. */
export function settingOf(id: string, person: RuleSettings, team: Team | undefined): Level | undefined {
  for (const settings of [person, team?.rules]) if (settings && Object.hasOwn(settings, id)) return settings[id];
  return undefined;
}
