import type { Steps } from './steps.ts';

/** Runs work that may throw; returns `otherwise` if it does. */
export type Attempt = <Result>(work: () => Result, otherwise: Result) => Result;

/** Runs work without catching its errors, for callers that handle them. */
export const unguarded: Attempt = (work) => work();

/** The number of errors, and the first of them. */
export interface Failures {
  readonly count: number;
  readonly first: unknown;
}

/** Returns the function itself, which may throw, for callers that handle its errors. */
export const unguardedInput: Guard = (work) => work;

/** Wraps a function that is called repeatedly: the result returns `otherwise` whenever it throws. */
export type Guard = <Input, Result>(work: (input: Input) => Result, otherwise: Result) => (input: Input) => Result;

/** Catches errors separately for each piece of work, so that one failure does not affect the others. */
export interface Attempts {
  readonly attempt: Attempt;
  /** {@link attempt} for work in steps. */
  readonly attemptSteps: <Result>(work: () => Steps<Result>, otherwise: Result) => Steps<Result>;
  readonly guard: Guard;
  readonly failures: Failures;
}

/** Creates attempts whose errors are counted together. */
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
    *attemptSteps(work, otherwise) {
      try {
        return yield* work();
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
