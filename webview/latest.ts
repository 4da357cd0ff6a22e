/**
 * Runs `work` for the newest value: never twice at a time, and values that were overtaken while it ran are left out.
 * `work` must not throw.
 */
export function latest<T>(work: (value: T) => Promise<void>): (value: T) => void {
  let running = false;
  let waiting: { readonly value: T } | undefined;
  const run = async (): Promise<void> => {
    running = true;
    while (waiting) {
      const { value } = waiting;
      waiting = undefined;
      await work(value);
    }
    running = false;
  };
  return value => {
    waiting = { value };
    if (!running) void run();
  };
}
