import { decimalComma } from './decimal-comma';
import { duplicateId } from './duplicate-id';
import { importCycle } from './import-cycle';
import { importMissing } from './import-missing';
import type { Rule } from './rule';
import { textCutByComment } from './text-cut-by-comment';
import { textNeedsQuotes } from './text-needs-quotes';
import { unknownReference } from './unknown-reference';

/** Every rule, in the order of the documentation. */
export const rules: readonly Rule[] = [
  unknownReference,
  duplicateId,
  importCycle,
  importMissing,
  textCutByComment,
  decimalComma,
  textNeedsQuotes,
];
