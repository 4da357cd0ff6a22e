/** Runs `work` at once when it is first asked for, later at most every `wait` milliseconds, never twice at a time; the last request always runs. */
export interface Throttled {
  request(): void;
  cancel(): void;
}

/** @param wait milliseconds between the end of one run and the beginning of the next */
export function throttle(work: () => Promise<void>, wait: number): Throttled {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = false;
  let again = false;
  let cancelled = false;
  const run = async (): Promise<void> => {
    running = true;
    again = false;
    try {
      await work();
    } finally {
      running = false;
      if (!cancelled)
        timer = setTimeout(() => {
          timer = undefined;
          if (again) void run();
        }, wait);
    }
  };
  return {
    request() {
      if (cancelled) return;
      again = true;
      if (!running && timer === undefined) void run();
    },
    cancel() {
      cancelled = true;
      clearTimeout(timer);
    },
  };
}
