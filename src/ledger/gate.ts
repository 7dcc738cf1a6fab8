/** Runs work concurrently, and some work exclusively. */
export interface Gate {
  /** Runs work as soon as no exclusive work is running or waiting. */
  pass<Result>(work: () => Promise<Result>): Promise<Result>;
  /** Waits for running work, then runs the given work. New work waits until it is done. */
  close<Result>(work: () => Promise<Result>): Promise<Result>;
}

/** Creates an open gate. */
export function createGate(): Gate {
  const inside = new Set<Promise<unknown>>();
  let closed: Promise<unknown> = Promise.resolve();
  return {
    async pass(work) {
      for (let seen: Promise<unknown> | null = null; seen !== closed; ) {
        seen = closed;
        await seen;
      }
      const running = work();
      inside.add(running);
      try {
        return await running;
      } finally {
        inside.delete(running);
      }
    },
    close(work) {
      const before = closed;
      const turn = before.then(async () => {
        await Promise.allSettled([...inside]);
        return work();
      });
      closed = turn.catch(() => undefined);
      return turn;
    },
  };
}
