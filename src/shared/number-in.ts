import { numberFormat } from './number-format';

/**
 * Writes numbers, and units behind them, as a language does: at most two decimals, more where else fewer than three digits would tell
 * (`0.00123`).
 * @param language a BCP 47 tag; of one that nobody knows, English is taken
 */
export function numberIn(language: string): (value: number, unit?: string) => string {
  const format = numberFormat(language, {
    maximumFractionDigits: 2,
    maximumSignificantDigits: 3,
    roundingPriority: 'morePrecision',
  });
  return (value, unit) => format.format(value) + (unit === undefined ? '' : `\u00a0${unit}`);
}
