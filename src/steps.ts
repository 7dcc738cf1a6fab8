/** Work in steps: it yields whenever other work may run. */
export type Steps<Result> = Generator<void, Result>;

/** Runs all steps without a pause. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Counts work, and returns whether a pause is due. */
export type Pace = (work: number) => boolean;

/** Creates a pace by which a pause is due after each `most` units of work. */
export function createPace(most: number): Pace {
  let done = 0;
  return (work) => {
    done += work;
    if (done < most) return false;
    done %= most;
    return true;
  };
}

/** Milliseconds of work between pauses. */
const stretch = 12;

/** Runs steps with pauses, so that other work waits no longer than {@link stretch} and one step. */
export async function patiently<Result>(steps: Steps<Result>): Promise<Result> {
  for (;;) {
    const end = performance.now() + stretch;
    while (performance.now() < end) {
      const { done, value } = steps.next();
      if (done) return value;
    }
    await new Promise((resume) => setTimeout(resume));
  }
}
