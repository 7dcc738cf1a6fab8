import type { StepCounter } from './counted-steps.ts';
import type { Input } from './input.ts';

/** Least number of executed code blocks for which growth is judged: fewer can result from warming up alone. */
const leastCounted = 20_000;

/** Highest growth of the work when the input doubles: 2 is linear, 4 is quadratic. */
const mostGrowth = 2.9;

/**
 * Growth is reported only if the work itself grows by more than this factor from twice to four times the size. Linear
 * work at most doubles there. If it is done in sections of a fixed size, the differences alone can seem to grow faster.
 */
const leastTimes = 2.4;

let made = 0;

/**
 * Describes how the work grows faster than the size of an input; null if it is linear. The size is doubled twice and
 * the differences are compared, so that constant costs do not count.
 * @param make creates a new input of a size, unlike earlier ones
 */
export function superLinear(
  make: (size: number, unique: string) => Input,
  work: (input: Input) => void,
  steps: StepCounter,
  size = 1_000,
): string | null {
  const [warmUp, ...works] = [size * 4, size, size * 2, size * 4].map((each) => {
    const input = make(each, `u${(made++).toString(36)}`);
    return () => work(input);
  });
  warmUp?.();
  const [one = 0, two = 0, four = 0] = steps.count(works);
  const growth = (four - two) / Math.max(two - one, 1);
  if (four < leastCounted || growth <= mostGrowth || four <= two * leastTimes) return null;
  return `steps grow by ${growth.toFixed(1)} when the input doubles: ${one}, ${two}, ${four}`;
}
