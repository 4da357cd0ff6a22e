import * as l10n from '@vscode/l10n';
import type { Severity } from '../journey/finding';
import { rules } from '../rules/rules';
import { ruleIds } from '../rules/rule-ids';

/** What a rule finds, and how serious that is where nobody set anything: Markdown. Undefined for what is no rule. */
export function aboutRule(id: string): string | undefined {
  const known = ruleIds().find(rule => rule.id === id);
  if (!known) return undefined;
  const rule = rules.find(r => r.id === id);
  const lines = [`**${id}**`, known.summary, l10n.t('By itself: {0}.', levelName(rule?.severity ?? 'hint'))];
  if (rule?.quietInDrafts) lines.push(l10n.t('In drafts only a hint, unless it is set here.'));
  return lines.join('\n\n');
}

function levelName(level: Severity): string {
  switch (level) {
    case 'error':
      return l10n.t('error');
    case 'warning':
      return l10n.t('warning');
    case 'information':
      return l10n.t('information');
    case 'hint':
      return l10n.t('hint');
  }
}
