/** How soon something is to be done: what somebody types, what else is open, and what nobody waits for. */
const urgencies = ['typed', 'open', 'idle'] as const;
export type Urgency = (typeof urgencies)[number];

export interface Turns {
  /** Does something in a turn of its own, after the messages that wait and all that is more urgent. Jobs must not throw. */
  add(urgency: Urgency, job: () => void): void;
  /** Resolves when its turn has come. */
  turn(urgency: Urgency): Promise<void>;
}

/**
 * Milliseconds that must have passed since the last key before anything is done that nobody waits for: the keys of a word
 * find the server with nothing else to do, and it goes on between words.
 */
const rest = 150;

/** One job a turn: between two of them the messages that came meanwhile are read, and a key that is typed is answered first. */
export function createTurns(afterWaiting: (run: () => void) => void): Turns {
  const jobs = new Map<Urgency, (() => void)[]>(urgencies.map(urgency => [urgency, []]));
  let scheduled = false;
  let typed = -Infinity;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const next = (): (() => void) | undefined => {
    for (const waiting of jobs.values()) if (waiting.length > 0) return waiting.shift();
    return undefined;
  };
  const run = (): void => {
    scheduled = false;
    next()?.();
    schedule();
  };
  const schedule = (): void => {
    const next = urgencies.find(urgency => jobs.get(urgency)!.length > 0);
    if (scheduled || !next) return;
    const wait = next === 'idle' ? typed + rest - performance.now() : 0;
    if (wait <= 0) {
      scheduled = true;
      afterWaiting(run);
    } else
      timer ??= setTimeout(() => {
        timer = undefined;
        schedule();
      }, wait);
  };
  const add: Turns['add'] = (urgency, job) => {
    jobs.get(urgency)!.push(job);
    if (urgency === 'typed') typed = performance.now();
    schedule();
  };

  return { add, turn: urgency => new Promise(resolve => add(urgency, resolve)) };
}
