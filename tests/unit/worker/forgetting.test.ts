import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Forgettable } from '../../../src/ledger/forget.ts';
import { createForgetting } from '../../../src/worker/forgetting.ts';

beforeEach(() => void vi.useFakeTimers({ now: 9_000 }));
afterEach(() => void vi.useRealTimers());

function setUp(removed = 3) {
  const parts = {
    ledger: { forget: vi.fn(async () => removed), forgetBefore: vi.fn(async () => removed) },
    rawValues: { forget: vi.fn() },
    typedValues: { forget: vi.fn() },
    openSockets: { forget: vi.fn() },
    recordedSince: { forget: vi.fn() },
    recorded: vi.fn(async () => {}),
    onForgotten: vi.fn(),
    rewrite: vi.fn(),
  };
  return { parts, forgets: createForgetting(parts) };
}

const app = 'https://app.example';

test.each<[string, Forgettable, { typed: unknown[][]; sockets: unknown[][] }]>([
  ['everything', {}, { typed: [[undefined]], sockets: [[undefined]] }],
  ['an app', { app }, { typed: [[app]], sockets: [[app]] }],
  ['a vendor of an app', { app, vendor: 'amplitude' }, { typed: [[app]], sockets: [] }],
  ['a session of an app', { app, session: 's' }, { typed: [[app]], sockets: [] }],
  ['a session', { session: 's' }, { typed: [], sockets: [] }],
])('forgetting %s deletes its rows and what the worker remembers of it', async (_, what, { typed, sockets }) => {
  const { parts, forgets } = setUp();
  expect(await forgets.forget(what)).toBe(3);
  expect(parts.typedValues.forget.mock.calls).toEqual(typed);
  expect(parts.openSockets.forget.mock.calls).toEqual(sockets);
  expect(parts.recordedSince.forget.mock.calls).toEqual(sockets);
  expect(parts.rawValues.forget).toHaveBeenCalledOnce();
  expect(parts.ledger.forget).toHaveBeenCalledWith(what, 9_000);
  expect(parts.onForgotten).toHaveBeenCalledOnce();
});

test('rows are deleted only after earlier observations are recorded', async () => {
  const { parts, forgets } = setUp();
  await forgets.forget({});
  const [recorded = 0] = parts.recorded.mock.invocationCallOrder;
  expect(recorded).toBeLessThan(parts.ledger.forget.mock.invocationCallOrder[0] ?? 0);
});

test('the database is rewritten some time after data was forgotten', async () => {
  const { parts, forgets } = setUp();
  await forgets.forget({ app });
  expect(parts.rewrite).not.toHaveBeenCalled();
  vi.advanceTimersByTime(2_000);
  expect(parts.rewrite).toHaveBeenCalledOnce();
});

test('old data is forgotten, and this is reported only if rows were deleted', async () => {
  const { parts, forgets } = setUp();
  await forgets.forgetBefore(1_000);
  const [[isForgotten]] = parts.rawValues.forget.mock.calls as unknown as [[(sent: { at: number }) => boolean]];
  expect([isForgotten({ at: 999 }), isForgotten({ at: 1_000 })]).toEqual([true, false]);
  expect(parts.onForgotten).toHaveBeenCalledOnce();
  const unchanged = setUp(0);
  await unchanged.forgets.forgetBefore(1_000);
  expect(unchanged.parts.onForgotten).not.toHaveBeenCalled();
});
