/**
 * Writes numbers, and units behind them, as a language does: at most two decimals.
 * @param language a BCP 47 tag; of one that nobody knows, English is taken
 */
export function numberIn(language: string): (value: number, unit?: string) => string {
  let format: Intl.NumberFormat;
  try {
    format = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  } catch {
    format = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });
  }
  return (value, unit) => format.format(value) + (unit === undefined ? '' : `\u00a0${unit}`);
}
