/** A readers–writer lock: work shares it, or has it alone. */
export interface Lock {
  /** Runs work concurrently with other shared work, as soon as no exclusive work is running or waiting. */
  shared<Result>(work: () => Promise<Result>): Promise<Result>;
  /** Waits for running work, then runs the given work alone. New work waits until it is done. */
  exclusive<Result>(work: () => Promise<Result>): Promise<Result>;
}

/** Creates a lock. */
export function createLock(): Lock {
  const running = new Set<Promise<unknown>>();
  /** The newest exclusive work. */
  let last: Promise<unknown> = Promise.resolve();
  return {
    async shared(work) {
      for (let seen: Promise<unknown> | null = null; seen !== last; ) {
        seen = last;
        await seen;
      }
      const own = work();
      running.add(own);
      try {
        return await own;
      } finally {
        running.delete(own);
      }
    },
    exclusive(work) {
      const before = last;
      const turn = before.then(async () => {
        await Promise.allSettled([...running]);
        return work();
      });
      last = turn.catch(() => undefined);
      return turn;
    },
  };
}
