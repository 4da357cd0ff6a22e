/** The index of the first of `all` that `is`, where all behind it are, too; their count where none is. */
export function firstThat<T>(all: readonly T[], is: (one: T) => boolean): number {
  let low = 0;
  for (let high = all.length; low < high;) {
    const middle = (low + high) >> 1;
    if (is(all[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The index of the first of the ascending `numbers` that is `least` or more; their count where none is. */
export const firstFrom = (numbers: readonly number[], least: number): number => firstThat(numbers, n => n >= least);
