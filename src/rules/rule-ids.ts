import * as l10n from '@vscode/l10n';
import type { Candidate } from './ids';
import { rules } from './rules';

/** The code of what is told about `# journey-ignore` itself. It can be set as a rule can. */
export const unusedIgnore = 'unused-ignore';

/** Everything that can be set or ignored by its id, with what it finds. */
export interface RuleId extends Candidate {
  readonly summary: string;
}

/** The ids that may stand under `rules`, in the order of the documentation. */
export const ruleIds = (): readonly RuleId[] => [
  ...rules.map(({ id, summary }) => ({ id, summary: l10n.t(summary) })),
  { id: unusedIgnore, summary: l10n.t('A comment `# journey-ignore` that silences nothing.') },
];

export const isRuleId = (id: string): boolean => id === unusedIgnore || rules.some(rule => rule.id === id);
