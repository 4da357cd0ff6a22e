/**
 * Runs `work` for the newest value: the first at once, later ones after a pause, never two at a time; values that were overtaken
 * meanwhile are left out. `work` must not throw.
 * @param pause milliseconds, in which newer values can come in
 */
export function latest<T>(work: (value: T) => Promise<void>, pause: number): (value: T) => void {
  let running = false;
  let waiting: { readonly value: T } | undefined;
  const run = async (): Promise<void> => {
    running = true;
    while (waiting) {
      const { value } = waiting;
      waiting = undefined;
      await work(value);
      await new Promise(done => setTimeout(done, pause));
    }
    running = false;
  };
  return value => {
    waiting = { value };
    if (!running) void run();
  };
}
