import type { Journey } from '../journey/parse';
import type { RuleSettings } from '../journey/team';
import { child, isAbsent } from '../journey/tree';
import type { Change, Refusal } from './change';
import { insertKey } from './insert-key';
import { setValue } from './set-value';

/** Sets how loud a rule is in a team's configuration, with the key `rules` where there is none yet. */
export function setRule(config: Journey, id: string, level: RuleSettings[string]): Change | Refusal {
  const rules = child(config.root, 'rules');
  const isEmpty = !rules || isAbsent(rules) || (rules.kind === 'map' && rules.entries.length === 0);
  return isEmpty
    ? insertKey(config, [], 'rules', { fields: [[id, level]], flow: false })
    : setValue(config, ['rules', id], level);
}
