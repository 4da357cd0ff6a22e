const rightToLeft =
  /^(?:ar|arc|ckb|dv|fa|he|iw|ks|nqo|ps|sd|syr|ug|ur|yi)(?:[-_]|$)|[-_](?:arab|hebr|syrc|thaa|nkoo|adlm)(?:[-_]|$)/i;

/** Whether texts of a BCP 47 tag's language are written from right to left. */
export function isRightToLeft(language: string): boolean {
  return rightToLeft.test(language) && !/[-_]latn(?:[-_]|$)/i.test(language);
}

const firstLetter = /\p{L}/u;
const lettersFromTheRight = /[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}]/u;

/**
 * Whether a text as a whole is written from right to left: where its first letter is, and in a map that is, where any is.
 * @param of the map's direction
 */
export function isWrittenFromTheRight(text: string, of: 'ltr' | 'rtl'): boolean {
  const deciding = of === 'rtl' ? text : firstLetter.exec(text)?.[0];
  return deciding !== undefined && lettersFromTheRight.test(deciding);
}
