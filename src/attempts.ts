/** Runs a piece of work that may fail on a value; gives `otherwise` if it throws. */
export type Attempt = <Result>(work: () => Result, otherwise: Result) => Result;

/** For callers that handle failures themselves. */
export const unguarded: Attempt = (work) => work();

/** How many pieces of work failed, and what the first of them threw. */
export interface Failures {
  readonly count: number;
  readonly first: unknown;
}

/** Guards pieces of work of which each may fail without costing the others. */
export function createAttempts(): { readonly attempt: Attempt; readonly failures: Failures } {
  const failures = { count: 0, first: undefined as unknown };
  return {
    failures,
    attempt(work, otherwise) {
      try {
        return work();
      } catch (error) {
        if (failures.count === 0) failures.first = error;
        failures.count += 1;
        return otherwise;
      }
    },
  };
}
