/**
 * Runs `work` for the newest value: the first at once, later ones after a pause; values that were overtaken meanwhile are left
 * out. `work` must not throw.
 * @param pause milliseconds, in which newer values can come in
 */
export function latest<T>(work: (value: T) => void, pause: number): (value: T) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting: { readonly value: T } | undefined;
  const run = (): void => {
    timer = undefined;
    if (!waiting) return;
    const { value } = waiting;
    waiting = undefined;
    work(value);
    timer = setTimeout(run, pause);
  };
  return value => {
    waiting = { value };
    if (timer === undefined) run();
  };
}
