import { decimalComma } from './decimal-comma';
import type { Rule } from './rule';
import { textCutByComment } from './text-cut-by-comment';
import { textNeedsQuotes } from './text-needs-quotes';

/** Every rule, in the order of the documentation. */
export const rules: readonly Rule[] = [textCutByComment, decimalComma, textNeedsQuotes];
