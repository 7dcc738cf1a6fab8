import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createQueue, type TapMessage, type WireNotice } from '../../../../../src/observe/tap/relay/queue.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const notice = (n = 0): WireNotice => ({
  kind: 'message',
  at: 1_000,
  method: 'GET',
  url: `wss://a.example/${n}`,
  body: { text: 'x' },
});

function setUp(gathers = true) {
  const sent: TapMessage[] = [];
  const send = vi.fn(async (message: TapMessage) => {
    sent.push(message);
    return { watched: true };
  });
  return { sent, send, queue: createQueue(send, gathers) };
}

test('notices are gathered briefly, and sent as one batch', async () => {
  const { sent, queue } = setUp();
  queue.put(notice(1));
  queue.put(notice(2));
  expect(sent).toEqual([]);
  await vi.advanceTimersByTimeAsync(100);
  expect(sent.map(({ items }) => items.length)).toEqual([2]);
});

test('a closing page sends without waiting', () => {
  const { sent, queue } = setUp();
  queue.put(notice(1));
  queue.sendAtOnce();
  queue.put(notice(2));
  expect(sent.map(({ items }) => items.length)).toEqual([1, 1]);
});

test('a closing page immediately sends everything again that was not answered', async () => {
  const { send, sent, queue } = setUp();
  send.mockRejectedValueOnce(new Error('stopped'));
  queue.put(notice(1));
  await vi.advanceTimersByTimeAsync(60);
  expect(sent).toEqual([]);
  queue.sendAtOnce();
  await vi.advanceTimersByTimeAsync(0);
  expect(sent).toMatchObject([{ items: [{ url: 'wss://a.example/1' }] }]);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(send).toHaveBeenCalledTimes(2);
});

test('a background that has started receives unanswered batches at once', async () => {
  const { send, sent, queue } = setUp();
  send.mockRejectedValueOnce(new Error('stopped'));
  queue.put(notice(1));
  await vi.advanceTimersByTimeAsync(60);
  queue.retry();
  await vi.advanceTimersByTimeAsync(0);
  expect(sent).toMatchObject([{ items: [{ url: 'wss://a.example/1' }] }]);
});

test('everything is delivered when each batch was answered, including bodies that had to be read', async () => {
  const { send, sent, queue } = setUp();
  const onDelivered = vi.fn();
  let complete: (item: WireNotice) => void = () => {};
  queue.putWhenRead(new Promise((resolve) => (complete = resolve)));
  send.mockRejectedValueOnce(new Error('stopped'));
  queue.put(notice(1));
  void queue.delivered().then(onDelivered);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(onDelivered).not.toHaveBeenCalled();
  send.mockRejectedValueOnce(new Error('stopped'));
  complete(notice(2));
  await vi.advanceTimersByTimeAsync(100);
  expect(onDelivered).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(200);
  expect(onDelivered).toHaveBeenCalledOnce();
  expect(sent.flatMap(({ items }) => items.map(({ url }) => url))).toEqual(['wss://a.example/1', 'wss://a.example/2']);
});

test('without gathering, the notices of one task of the page are a batch', async () => {
  const { sent, queue } = setUp(false);
  queue.put(notice(1));
  queue.put(notice(2));
  await Promise.resolve();
  expect(sent.map(({ items }) => items.length)).toEqual([2]);
});

test('a batch without an answer is sent again with the same id, up to a limit', async () => {
  const { send, queue } = setUp();
  send.mockRejectedValue(new Error('stopped'));
  queue.put(notice());
  await vi.advanceTimersByTimeAsync(200_000);
  expect(send).toHaveBeenCalledTimes(34);
  expect(new Set(send.mock.calls.map(([{ batch }]) => batch)).size).toBe(1);
});

test('notices that no retry could deliver are counted with the next batch', async () => {
  const { send, sent, queue } = setUp();
  for (let attempt = 0; attempt < 34; attempt += 1) send.mockRejectedValueOnce(new Error('stopped'));
  queue.put(notice(1));
  await vi.advanceTimersByTimeAsync(200_000);
  queue.put(notice(2));
  await vi.advanceTimersByTimeAsync(100);
  expect(sent).toMatchObject([{ items: [{ url: 'wss://a.example/2' }], dropped: 1 }]);
});

test('notices beyond the limit are dropped and counted', async () => {
  const { sent, queue } = setUp();
  for (let n = 0; n < 6_000; n += 1) queue.put(notice(n));
  await vi.advanceTimersByTimeAsync(100);
  const items = sent.reduce((sum, message) => sum + message.items.length, 0);
  const dropped = sent.reduce((sum, message) => sum + message.dropped, 0);
  expect([items, dropped]).toEqual([5_000, 1_000]);
});

test('the notices of a page that is busy for seconds are sent in batches that the background accepts', () => {
  const { sent, queue } = setUp();
  for (let n = 0; n < 25_000; n += 1) queue.put({ ...notice(n), at: Math.floor(n / 4_000) * 1_000 });
  queue.sendAtOnce();
  expect(sent.map(({ items }) => items.length)).toEqual(Array(50).fill(500));
});

test('notices larger than the limit are dropped and counted', async () => {
  const { sent, queue } = setUp();
  queue.put({ ...notice(), body: { text: 'x'.repeat(50 * 1024 * 1024) } });
  await vi.advanceTimersByTimeAsync(100);
  expect(sent[0]).toMatchObject({ items: [], dropped: 1 });
});

test('a frame that is not watched sends nothing until it is watched again', async () => {
  const { send, queue } = setUp();
  send.mockResolvedValue({ watched: false });
  queue.put(notice());
  await vi.advanceTimersByTimeAsync(100);
  queue.put(notice());
  queue.post({ submitted: ['a'] });
  await vi.advanceTimersByTimeAsync(100);
  expect(send).toHaveBeenCalledOnce();
  send.mockResolvedValue({ watched: true });
  queue.resume();
  queue.put(notice());
  await vi.advanceTimersByTimeAsync(100);
  expect(send).toHaveBeenCalledTimes(2);
});

test('a notice is settled when it was answered, or counted as lost', async () => {
  const { queue, send } = setUp();
  const settled: string[] = [];
  queue.put(notice(1), () => settled.push('answered'));
  expect(settled).toEqual([]);
  await vi.advanceTimersByTimeAsync(100);
  expect(settled).toEqual(['answered']);
  send.mockRejectedValue(new Error('stopped'));
  queue.put(notice(2), () => settled.push('lost'));
  await vi.advanceTimersByTimeAsync(180_000);
  expect(settled).toEqual(['answered', 'lost']);
});

test('a notice that no background will answer is not settled, and sent once', async () => {
  const send = vi.fn(async () => {
    throw new Error('Extension context invalidated.');
  });
  let isOver = false;
  const queue = createQueue(send, true, () => isOver);
  const onSettled = vi.fn();
  queue.put(notice(), onSettled);
  isOver = true;
  queue.put(notice(), onSettled);
  await vi.advanceTimersByTimeAsync(180_000);
  expect(send).toHaveBeenCalledOnce();
  expect(onSettled).not.toHaveBeenCalled();
});
