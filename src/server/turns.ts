/** How soon something is to be done: what somebody types, what else is open, and what nobody waits for. */
const urgencies = ['typed', 'open', 'idle'] as const;
export type Urgency = (typeof urgencies)[number];

export interface Turns {
  /** Does something in a turn of its own, after the messages that wait and all that is more urgent. Jobs must not throw. */
  add(urgency: Urgency, job: () => void): void;
  /** Resolves when its turn has come. */
  turn(urgency: Urgency): Promise<void>;
}

/** One job a turn: between two of them the messages that came meanwhile are read, and a key that is typed is answered first. */
export function createTurns(afterWaiting: (run: () => void) => void): Turns {
  const jobs = new Map<Urgency, (() => void)[]>(urgencies.map(urgency => [urgency, []]));
  let scheduled = false;

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
    if (scheduled || [...jobs.values()].every(waiting => waiting.length === 0)) return;
    scheduled = true;
    afterWaiting(run);
  };
  const add: Turns['add'] = (urgency, job) => {
    jobs.get(urgency)!.push(job);
    schedule();
  };

  return { add, turn: urgency => new Promise(resolve => add(urgency, resolve)) };
}
