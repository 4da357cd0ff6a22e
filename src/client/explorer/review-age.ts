const day = 24 * 60 * 60 * 1000;
/** From how many days on an age is told in months or years. */
const month = 31;
const year = 365;

/**
 * How long ago a day was, in words: "yesterday", "3 months ago".
 * @param reviewed `YYYY-MM-DD`
 * @param today the same
 * @param locale a BCP 47 tag
 */
export function reviewAge(reviewed: string, today: string, locale: string): string {
  const days = Math.round((Date.parse(reviewed) - Date.parse(today)) / day);
  const words = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const far = Math.abs(days);
  if (far < month) return words.format(days, 'day');
  if (far < year) return words.format(Math.trunc(days / (year / 12)), 'month');
  return words.format(Math.trunc(days / year), 'year');
}

/** The day here, `YYYY-MM-DD`. */
export function dayOf(now: Date): string {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(n => String(n).padStart(2, '0')).join('-');
}
