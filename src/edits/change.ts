import * as l10n from '@vscode/l10n';
import type { Edit } from '../journey/finding';
import type { Span } from '../journey/tree';
import type { Part } from './value';
import { plainText } from './value';

/** An edit that knows which of its text is to be filled in. `text` has the defaults. */
export interface Change extends Edit {
  readonly parts: readonly Part[];
}

/** Why something can't be done, in plain words for the author. */
export interface Refusal {
  readonly refusal: string;
}

export const isRefusal = (of: object): of is Refusal => 'refusal' in of;

export const change = (span: Span, parts: readonly Part[]): Change => ({ span, text: plainText(parts), parts });

/** A change that leaves all as it is. */
export const unchanged = ({ start }: Span): Change => change({ start, end: start }, []);

/** What is repeated from an anchor is written elsewhere, perhaps for several places. */
export const repeated = (): Refusal => ({
  refusal: l10n.t('This part is repeated from elsewhere with `*`: change it where it is written out.'),
});

export const notThere = (): Refusal => ({ refusal: l10n.t('What was to be changed is no longer there.') });

/** `part` is a key, or an item's index. */
export const wrongType = (part: string | number): Refusal => ({
  refusal:
    typeof part === 'number'
      ? l10n.t('Item {0} of the list is no map with keys such as `id:`: put that right first.', part + 1)
      : l10n.t('`{0}` holds something that nothing can be added to: put that right first.', part),
});

export const notSafe = (): Refusal => ({
  refusal: l10n.t('The text around this place has mistakes that make a change unsafe: put them right first.'),
});
