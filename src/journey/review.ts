/** How long a review of a map holds. Days are written `YYYY-MM-DD`, and so can be compared as texts. */
import type { JourneyMap } from './model';

const usual: Period = { count: 90, unit: 'day' };

export interface Period {
  /** From 1. */
  readonly count: number;
  readonly unit: 'day' | 'week' | 'month';
}

/** A period as a map writes it: `90 days`, `12 weeks`, `6 months`; a bare number is days. Undefined for anything else. */
export function periodOf(text: string): Period | undefined {
  const [, count, unit = 'day'] = /^([1-9]\d*)(?: (day|week|month)s?)?$/.exec(text) ?? [];
  return count === undefined ? undefined : { count: Number(count), unit: unit as Period['unit'] };
}

/**
 * The last day on which a map's review holds: by its own `review-every`, else by what its team agreed on, else 90 days.
 * Undefined where there is no review, or its day or the map's period can't be read.
 */
export function reviewedUntil({ reviewed, reviewEvery }: JourneyMap, teamEvery?: string): string | undefined {
  const period = reviewEvery ? periodOf(reviewEvery.value) : (teamEvery && periodOf(teamEvery)) || usual;
  return reviewed && period && dayAfter(reviewed.value, period);
}

/** The day so much later; a month later than the 31st is the last day of a shorter month. Undefined for what is no day, or beyond year 9999. */
export function dayAfter(day: string, { count, unit }: Period): string | undefined {
  const from = /^\d{4}-\d\d-\d\d$/.test(day) ? new Date(`${day}T00:00:00Z`) : undefined;
  if (!from || dayOf(from) !== day) return undefined;
  const [year, month, date] = [from.getUTCFullYear(), from.getUTCMonth(), from.getUTCDate()];
  if (unit !== 'month') return dayOf(utc(year, month, date + count * (unit === 'week' ? 7 : 1)));
  const lastOfMonth = utc(year, month + count + 1, 0).getUTCDate();
  return dayOf(utc(year, month + count, Math.min(date, lastOfMonth)));
}

/** Also for the years before 100, which `Date.UTC` takes for those after 1900. */
function utc(year: number, month: number, date: number): Date {
  const day = new Date(0);
  day.setUTCFullYear(year, month, date);
  return day;
}

function dayOf(date: Date): string | undefined {
  const text = Number.isNaN(date.getTime()) ? '' : date.toISOString();
  return /^\d{4}-/.test(text) ? text.slice(0, 10) : undefined;
}
