/** Work that can be done piece by piece: it yields where something else may come in between. */
export type Steps<Result> = Generator<void, Result>;

/** Runs steps to their end without a pause. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Milliseconds of work after which others get their turn. */
const stretch = 12;

/** Runs steps with pauses, so that nothing else waits for longer than a stretch. */
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
