/** Whole maps, for a file with nothing in it yet. */
import * as l10n from '@vscode/l10n';
import { newMap, type NewMapRequest } from '../../edits/new-map';
import type { Language } from '../../journey/frameworks';
import type { Draft } from './draft';
import { partDraft } from './part-draft';

/** A whole map of each type, in a language and the line breaks of the file. */
export function wholeMapDrafts(language: Language, newline: string): Draft[] {
  const details: readonly (readonly [label: string, type: NewMapRequest['type'], detail: string])[] = [
    ['map', 'current-state', l10n.t('A whole map of the journey as it is')],
    ['map-future', 'future-state', l10n.t('A whole map of the journey as it should become')],
    ['map-day', 'day-in-the-life', l10n.t('A whole map of a customer’s day')],
    ['map-blueprint', 'service-blueprint', l10n.t('A whole service blueprint')],
    ['library', 'library', l10n.t('What several maps share')],
  ];
  return details.map(([label, type, detail]) =>
    partDraft(
      label,
      detail,
      newMap({ type, framework: 'loyalty', language, template: 'minimal' }).snippet.replace(/\r?\n/g, newline),
    ),
  );
}
