/** A stretch of a text that was replaced: `start` to `end` in the old text became `start` to `end + by` in the new one. */
export interface Difference {
  readonly start: number;
  readonly end: number;
  readonly by: number;
}

/** Compared at once, which is far quicker than one by one. */
const chunk = 4096;

/** What makes `after` of `before`, as one stretch; both are empty at one place when the texts are the same. */
export function difference(before: string, after: string): Difference {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start + chunk <= most && before.slice(start, start + chunk) === after.slice(start, start + chunk))
    start += chunk;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let [b, a] = [before.length, after.length];
  const least = start + chunk;
  while (Math.min(a, b) >= least && before.slice(b - chunk, b) === after.slice(a - chunk, a))
    [b, a] = [b - chunk, a - chunk];
  while (Math.min(a, b) > start && before.charCodeAt(b - 1) === after.charCodeAt(a - 1)) [b, a] = [b - 1, a - 1];
  return { start, end: b, by: a - b };
}
