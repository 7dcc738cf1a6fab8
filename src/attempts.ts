/** Runs a piece of work that may fail on a value; gives `otherwise` if it throws. */
export type Attempt = <Result>(work: () => Result, otherwise: Result) => Result;

/** For callers that handle failures themselves. */
export const unguarded: Attempt = (work) => work();

/** How many pieces of work failed, and what the first of them threw. */
export interface Failures {
  readonly count: number;
  readonly first: unknown;
}

/** For callers that handle failures themselves. */
export const unguardedInput: Guard = (work) => work;

/** {@link Attempt} for work that is done again and again: a function that gives `otherwise` whenever `work` throws. */
export type Guard = <Input, Result>(work: (input: Input) => Result, otherwise: Result) => (input: Input) => Result;

/** Guards pieces of work of which each may fail without costing the others. */
export interface Attempts {
  readonly attempt: Attempt;
  readonly guard: Guard;
  readonly failures: Failures;
}

/** Guards whose failures are counted together. */
export function createAttempts(): Attempts {
  const failures = { count: 0, first: undefined as unknown };
  const note = (error: unknown) => {
    if (failures.count === 0) failures.first = error;
    failures.count += 1;
  };
  return {
    failures,
    attempt(work, otherwise) {
      try {
        return work();
      } catch (error) {
        note(error);
        return otherwise;
      }
    },
    guard: (work, otherwise) => (input) => {
      try {
        return work(input);
      } catch (error) {
        note(error);
        return otherwise;
      }
    },
  };
}
