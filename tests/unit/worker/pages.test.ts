import { expect, test, vi } from 'vitest';
import { type AskParts, askPages, askPagesAgain, sendPreferences, watchTabs } from '../../../src/worker/pages.ts';

const open = [
  { id: 1, url: 'https://app.example/orders?id=7' },
  { id: 2, url: 'https://other.example/' },
  { id: 3, url: 'about:blank' },
  { id: 4, url: 'https://app.example/' },
];

function setUp({ isNewRun = false, absent = null as number | null, silent = [] as number[] } = {}) {
  const sendMessage = vi.fn(async (id: number, _message: unknown) => {
    if (silent.includes(id)) throw new Error('Could not establish connection.');
  });
  const parts = {
    tabs: { query: async () => open, sendMessage } as unknown as AskParts['tabs'],
    isWatched: async (app: string) => app === 'https://app.example',
    recovery: { expectLog: vi.fn(), excuseLog: vi.fn() },
    openSockets: { remain: vi.fn() },
    registration: { inject: vi.fn(async (_tabId: number) => {}) },
    isNewRun: Promise.resolve(isNewRun),
    absent: Promise.resolve(absent),
  };
  return { parts, sendMessage };
}

test('only pages of watched apps are asked for their timing log', async () => {
  const { parts, sendMessage } = setUp({ absent: 4_000 });
  await askPages(parts);
  await vi.waitFor(() => expect(sendMessage).toHaveBeenCalledTimes(2), 20_000);
  expect(sendMessage.mock.calls).toEqual([
    [1, { type: 'timing-log', since: 4_000 }],
    [4, { type: 'timing-log', since: 4_000 }],
  ]);
  expect(parts.recovery.expectLog.mock.calls).toEqual([[1], [4]]);
  expect(parts.registration.inject).not.toHaveBeenCalled();
});

test('the tap enters open pages in the first worker instance, even if a page refuses it', async () => {
  const { parts, sendMessage } = setUp({ isNewRun: true });
  parts.registration.inject.mockRejectedValueOnce(new Error('No tab with id: 1.'));
  await askPages(parts);
  await vi.waitFor(() => expect(sendMessage).toHaveBeenCalledTimes(2), 20_000);
  expect(parts.registration.inject.mock.calls).toEqual([[1], [4]]);
  expect(sendMessage.mock.calls[0]?.[1]).toEqual({ type: 'timing-log' });
});

test('pages are asked again, in the same way, but without another tap', async () => {
  const { parts, sendMessage } = setUp({ isNewRun: true, absent: 4_000 });
  await askPagesAgain(parts);
  await vi.waitFor(() => expect(sendMessage).toHaveBeenCalledTimes(2), 20_000);
  expect(sendMessage.mock.calls[0]).toEqual([1, { type: 'timing-log', since: 4_000 }]);
  expect(parts.recovery.expectLog.mock.calls).toEqual([[1], [4]]);
  expect(parts.registration.inject).not.toHaveBeenCalled();
});

test('a page without a relay is not waited for', async () => {
  const { parts } = setUp({ silent: [4] });
  await askPages(parts);
  await vi.waitFor(() => expect(parts.recovery.excuseLog.mock.calls).toEqual([[4]]), 20_000);
});

test('the origins of all open pages are known, whether they are watched or not', async () => {
  const { parts } = setUp();
  await askPages(parts);
  expect([...(parts.openSockets.remain.mock.calls[0]?.[0] ?? [])]).toEqual([
    [1, 'https://app.example'],
    [2, 'https://other.example'],
    [3, null],
    [4, 'https://app.example'],
  ]);
});

test('a tab reports the origin of its page, and that it was closed or replaced', () => {
  const listeners: Record<string, (...args: unknown[]) => void> = {};
  const event = (name: string) => ({
    addListener: (listener: (...args: unknown[]) => void) => {
      listeners[name] = listener;
    },
  });
  const tabs = { onRemoved: event('removed'), onUpdated: event('updated'), onReplaced: event('replaced') };
  const sockets = { left: vi.fn(), shows: vi.fn() };
  watchTabs(tabs as unknown as Parameters<typeof watchTabs>[0], sockets);
  listeners.removed?.(1, {});
  listeners.updated?.(2, {}, { url: 'https://app.example/next' });
  listeners.replaced?.(4, 3);
  expect(sockets.left.mock.calls).toEqual([[1], [3]]);
  expect(sockets.shows.mock.calls).toEqual([[2, 'https://app.example']]);
});

test('preferences reach every page that has a relay', async () => {
  const { parts, sendMessage } = setUp({ silent: [1, 3] });
  await sendPreferences(parts.tabs, true);
  expect(sendMessage.mock.calls.map(([id, message]) => [id, message])).toEqual(
    open.map(({ id }) => [id, { type: 'preferences', callStacks: true }]),
  );
});
