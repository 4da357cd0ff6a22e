const rightToLeft =
  /^(?:ar|arc|ckb|dv|fa|he|iw|ks|nqo|ps|sd|syr|ug|ur|yi)(?:[-_]|$)|[-_](?:arab|hebr|syrc|thaa|nkoo|adlm)(?:[-_]|$)/i;

/** Whether texts of a BCP 47 tag's language are written from right to left. */
export function isRightToLeft(language: string): boolean {
  return rightToLeft.test(language) && !/[-_]latn(?:[-_]|$)/i.test(language);
}

const firstLetter = /\p{L}/u;
const lettersFromTheRight = /[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}]/u;

/** Whether a text's first letter is one of a script that is written from right to left, which the whole of it then is. */
export function startsFromTheRight(text: string): boolean {
  const letter = firstLetter.exec(text)?.[0];
  return letter !== undefined && lettersFromTheRight.test(letter);
}
