import * as l10n from '@vscode/l10n';
import type { Finding, Fix } from '../journey/finding';
import type { Journey } from '../journey/parse';
import { child, entries, isAbsent, keyText } from '../journey/tree';
import { writeId } from './fix';
import { nearest } from './ids';
import { isRuleId, ruleIds } from './rule-ids';

/** Names of rules in a team's configuration that no rule has. A key without a value is still being written. */
export function unknownRules({ root }: Journey): Finding[] {
  return entries(child(root, 'rules')).flatMap(({ key, value }): Finding[] => {
    const id = keyText(key);
    if (isRuleId(id) || isAbsent(value)) return [];
    const near = nearest(id, ruleIds());
    const fixes = (): Fix[] =>
      near.map(({ candidate }, i) => ({
        title: l10n.t('Write `{0}`', candidate.id),
        edits: [writeId(key, candidate.id)],
        ...(i === 0 ? { preferred: true } : {}),
      }));
    return [
      {
        code: 'schema',
        severity: 'warning',
        span: key,
        message: noSuchRule(id, near[0]?.candidate.id),
        ...(near.length > 0 && !key.alias ? { fixes } : {}),
      },
    ];
  });
}

/** Says that there is no such rule, and which one was probably meant. */
export function noSuchRule(id: string, meant: string | undefined): string {
  return meant === undefined
    ? l10n.t('There is no rule `{0}`.', id)
    : l10n.t('There is no rule `{0}`. Did you mean `{1}`?', id, meant);
}
