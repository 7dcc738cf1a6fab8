import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { rememberShownSockets } from '../../../src/observe/shown-sockets.ts';
import { sessionMemory } from '../worker/session-memory.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const address = (n: number) => `wss://vendor.example/${n}`;

test('a WebSocket that the browser shows while its message waits was shown', async () => {
  const sockets = rememberShownSockets(sessionMemory());
  const wasShown = sockets.wasShown(1, address(0), 1_000);
  await vi.advanceTimersByTimeAsync(500);
  sockets.opened(1, address(0));
  expect(await wasShown).toBe(true);
});

test('a WebSocket that was not shown is waited for once, as long as it is remembered', async () => {
  const sockets = rememberShownSockets(sessionMemory());
  const isAnsweredAtOnce = async (n: number) => {
    const answered = vi.fn();
    const asked = sockets.wasShown(1, address(n), 1_000).then(answered);
    await vi.advanceTimersByTimeAsync(900);
    const isAtOnce = answered.mock.calls.length > 0;
    await vi.advanceTimersByTimeAsync(200);
    await asked;
    expect(answered).toHaveBeenCalledWith(false);
    return isAtOnce;
  };
  expect([await isAnsweredAtOnce(0), await isAnsweredAtOnce(0)]).toEqual([false, true]);
  for (let n = 1; n <= 2_000; n += 1) await sockets.wasShown(1, address(n), 0);
  expect([await isAnsweredAtOnce(2_000), await isAnsweredAtOnce(0)]).toEqual([true, false]);
});
