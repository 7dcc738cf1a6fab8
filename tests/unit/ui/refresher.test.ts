import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { refresher } from '../../../src/ui/refresher.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('reads at once, then at most once per pause', async () => {
  const read = vi.fn(async () => {});
  const { soon } = refresher(read, 100);
  soon();
  for (let nudges = 0; nudges < 10; nudges += 1) soon();
  await vi.advanceTimersByTimeAsync(99);
  expect(read).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(200);
  expect(read).toHaveBeenCalledTimes(2);
  soon();
  await vi.advanceTimersByTimeAsync(0);
  expect(read).toHaveBeenCalledTimes(3);
});

it('does not delay an immediate request, and never reads twice at the same time', async () => {
  let inProgress = 0;
  const read = vi.fn(async () => {
    inProgress += 1;
    expect(inProgress).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 10));
    inProgress -= 1;
  });
  const { soon, now } = refresher(read, 1_000);
  soon();
  now();
  await vi.advanceTimersByTimeAsync(10);
  expect(read).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(50);
  now();
  await vi.advanceTimersByTimeAsync(0);
  expect(read).toHaveBeenCalledTimes(3);
});
