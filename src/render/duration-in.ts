import { numberFormat } from '../shared/number-format';

const written = /^(\d+(?:\.\d+)?) (minute|hour|day|week|month)s?$/;

/**
 * Writes durations of the format (`5 minutes`) as a language does; what is no such duration stays as it is.
 * @param language a BCP 47 tag; of one that nobody knows, English is taken
 */
export function durationIn(language: string): (duration: string) => string {
  const formats = new Map<string, Intl.NumberFormat>();
  return duration => {
    const [, count, unit] = written.exec(duration) ?? [];
    if (count === undefined || unit === undefined) return duration;
    let format = formats.get(unit);
    if (!format) formats.set(unit, (format = numberFormat(language, { style: 'unit', unit, unitDisplay: 'long' })));
    return format.format(Number(count));
  };
}
