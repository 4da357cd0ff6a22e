const rightToLeft =
  /^(?:ar|arc|ckb|dv|fa|he|iw|ks|nqo|ps|sd|syr|ug|ur|yi)(?:[-_]|$)|[-_](?:arab|hebr|syrc|thaa|nkoo|adlm)(?:[-_]|$)/i;

/** Whether texts of a BCP 47 tag's language are written from right to left. */
export function isRightToLeft(language: string): boolean {
  return rightToLeft.test(language) && !/[-_]latn(?:[-_]|$)/i.test(language);
}
