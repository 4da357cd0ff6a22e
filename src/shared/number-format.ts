/**
 * How a language writes numbers.
 * @param language a BCP 47 tag; of one that nobody knows, English is taken, not what the machine speaks
 */
export function numberFormat(language: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  try {
    return new Intl.NumberFormat([language, 'en'], options);
  } catch {
    return new Intl.NumberFormat('en', options); // what is no tag of a language
  }
}
