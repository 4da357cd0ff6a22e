const written = /^(\d+(?:\.\d+)?) (minute|hour|day|week|month)s?$/;

/**
 * Writes durations of the format (`5 minutes`) as a language does; what is no such duration stays as it is.
 * @param language a BCP 47 tag; of one that nobody knows, English is taken
 */
export function durationIn(language: string): (duration: string) => string {
  const formats = new Map<string, Intl.NumberFormat>();
  const formatOf = (unit: string): Intl.NumberFormat => {
    const options = { style: 'unit', unit, unitDisplay: 'long' } as const;
    try {
      return new Intl.NumberFormat(language, options);
    } catch {
      return new Intl.NumberFormat('en', options);
    }
  };
  return duration => {
    const [, count, unit] = written.exec(duration) ?? [];
    if (count === undefined || unit === undefined) return duration;
    let format = formats.get(unit);
    if (!format) formats.set(unit, (format = formatOf(unit)));
    return format.format(Number(count));
  };
}
