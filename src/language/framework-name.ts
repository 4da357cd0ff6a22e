import * as l10n from '@vscode/l10n';
import { readable, type Framework } from '../journey/frameworks';

/** What a framework is called: its own name, a built-in one's in the language of the editor, else its id made readable. */
export function frameworkName({ id, name, builtIn }: Framework): string {
  return name ?? (builtIn ? builtInName(id) : undefined) ?? readable(id);
}

function builtInName(id: string): string | undefined {
  switch (id) {
    case 'loyalty':
      return l10n.t('Loyalty');
    case 'service':
      return l10n.t('Service');
    case 'purchase-loyalty':
      return l10n.t('Purchase and loyalty');
    case 'advocacy':
      return l10n.t('Advocacy');
    case 'feedback':
      return l10n.t('Feedback');
    case 'before-during-after':
      return l10n.t('Before, during, after');
    default:
      return undefined;
  }
}
