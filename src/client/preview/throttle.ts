/** Runs `work` when it is asked for, never twice at a time; the last request always runs. */
export interface Throttled {
  request(): void;
  cancel(): void;
}

/**
 * @param pause milliseconds from the end of one run to the beginning of the next, at least
 * @param rest milliseconds without a further request before a run begins; with 0, the first request runs at once
 */
export function throttle(work: () => Promise<void>, pause: number, rest: () => number): Throttled {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = false;
  let asked: number | undefined;
  let next = 0;
  let cancelled = false;
  const run = async (): Promise<void> => {
    running = true;
    asked = undefined;
    try {
      await work();
    } finally {
      running = false;
      next = performance.now() + pause;
      schedule();
    }
  };
  const schedule = (): void => {
    clearTimeout(timer);
    if (running || cancelled || asked === undefined) return;
    const wait = Math.max(next, asked + rest()) - performance.now();
    if (wait > 0) timer = setTimeout(schedule, wait);
    else void run();
  };
  return {
    request() {
      asked = performance.now();
      schedule();
    },
    cancel() {
      cancelled = true;
      clearTimeout(timer);
    },
  };
}

/** Milliseconds of a drawing that nobody feels. */
const quick = 50;
const longestRest = 1000;

/**
 * The rest to wait for when the last picture took so many milliseconds: a quick one follows each key; a slow one, of a long
 * map, waits until the person pauses, so that it keeps neither the next key nor the server waiting.
 */
export const restFor = (took: number): number => (took < quick ? 0 : Math.min(2 * took, longestRest));
