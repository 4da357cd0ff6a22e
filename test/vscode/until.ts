/**
 * Waits until `probe` gives something true, and gives that; tests wait for conditions, never for a time to pass.
 * @param what is waited for, named in the error after `limitMs` milliseconds
 */
export async function until<T>(
  what: string,
  probe: () => T | undefined | null | false | Promise<T | undefined | null | false>,
  limitMs = 30_000,
): Promise<T> {
  const start = Date.now();
  for (;;) {
    const value = await probe();
    if (value) return value;
    if (Date.now() - start > limitMs) throw new Error(`not within ${limitMs / 1000} s: ${what}`);
    await new Promise(resolve => setTimeout(resolve, 20));
  }
}
