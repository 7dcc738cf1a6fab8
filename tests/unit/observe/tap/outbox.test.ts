import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createOutbox, type TapMessage, type Telling } from '../../../../src/observe/tap/outbox.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const telling = (n = 0): Telling => ({
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
  return { sent, send, outbox: createOutbox(send, gathers) };
}

test('tellings are gathered for a moment, and sent as one batch', async () => {
  const { sent, outbox } = setUp();
  outbox.put(telling(1));
  outbox.put(telling(2));
  expect(sent).toEqual([]);
  await vi.advanceTimersByTimeAsync(100);
  expect(sent.map(({ items }) => items.length)).toEqual([2]);
});

test('a page that goes away is not waited for', () => {
  const { sent, outbox } = setUp();
  outbox.put(telling(1));
  outbox.hurry();
  outbox.put(telling(2));
  expect(sent.map(({ items }) => items.length)).toEqual([1, 1]);
});

test('a page that goes away sends again at once what was not answered', async () => {
  const { send, sent, outbox } = setUp();
  send.mockRejectedValueOnce(new Error('stopped'));
  outbox.put(telling(1));
  await vi.advanceTimersByTimeAsync(60);
  expect(sent).toEqual([]);
  outbox.hurry();
  await vi.advanceTimersByTimeAsync(0);
  expect(sent).toMatchObject([{ items: [{ url: 'wss://a.example/1' }] }]);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(send).toHaveBeenCalledTimes(2);
});

test('where nothing is gathered, a task of the page is a batch', async () => {
  const { sent, outbox } = setUp(false);
  outbox.put(telling(1));
  outbox.put(telling(2));
  await Promise.resolve();
  expect(sent.map(({ items }) => items.length)).toEqual([2]);
});

test('a batch without an answer is sent again under its name, and not for ever', async () => {
  const { send, outbox } = setUp();
  send.mockRejectedValue(new Error('stopped'));
  outbox.put(telling());
  await vi.advanceTimersByTimeAsync(200_000);
  expect(send).toHaveBeenCalledTimes(34);
  expect(new Set(send.mock.calls.map(([{ batch }]) => batch)).size).toBe(1);
});

test('what no retry could deliver is counted with the next batch', async () => {
  const { send, sent, outbox } = setUp();
  for (let attempt = 0; attempt < 34; attempt += 1) send.mockRejectedValueOnce(new Error('stopped'));
  outbox.put(telling(1));
  await vi.advanceTimersByTimeAsync(200_000);
  outbox.put(telling(2));
  await vi.advanceTimersByTimeAsync(100);
  expect(sent).toMatchObject([{ items: [{ url: 'wss://a.example/2' }], dropped: 1 }]);
});

test('a flood is cut off, and counted', async () => {
  const { sent, outbox } = setUp();
  for (let n = 0; n < 6_000; n += 1) outbox.put(telling(n));
  await vi.advanceTimersByTimeAsync(100);
  const items = sent.reduce((sum, message) => sum + message.items.length, 0);
  const dropped = sent.reduce((sum, message) => sum + message.dropped, 0);
  expect([items, dropped]).toEqual([5_000, 1_000]);
});

test('what a busy page tells over many seconds is sent in batches that the background takes', () => {
  const { sent, outbox } = setUp();
  for (let n = 0; n < 25_000; n += 1) outbox.put({ ...telling(n), at: Math.floor(n / 4_000) * 1_000 });
  outbox.hurry();
  expect(sent.map(({ items }) => items.length)).toEqual(Array(50).fill(500));
});

test('what is larger than may wait is dropped, and counted', async () => {
  const { sent, outbox } = setUp();
  outbox.put({ ...telling(), body: { text: 'x'.repeat(50 * 1024 * 1024) } });
  await vi.advanceTimersByTimeAsync(100);
  expect(sent[0]).toMatchObject({ items: [], dropped: 1 });
});

test('a frame that is not watched falls silent, until it is watched again', async () => {
  const { send, outbox } = setUp();
  send.mockResolvedValue({ watched: false });
  outbox.put(telling());
  await vi.advanceTimersByTimeAsync(100);
  outbox.put(telling());
  outbox.post({ submitted: ['a'] });
  await vi.advanceTimersByTimeAsync(100);
  expect(send).toHaveBeenCalledOnce();
  send.mockResolvedValue({ watched: true });
  outbox.resume();
  outbox.put(telling());
  await vi.advanceTimersByTimeAsync(100);
  expect(send).toHaveBeenCalledTimes(2);
});

test('an item is settled when it was answered, or counted as lost', async () => {
  const { outbox, send } = setUp();
  const settled: string[] = [];
  outbox.put(telling(1), () => settled.push('answered'));
  expect(settled).toEqual([]);
  await vi.advanceTimersByTimeAsync(100);
  expect(settled).toEqual(['answered']);
  send.mockRejectedValue(new Error('stopped'));
  outbox.put(telling(2), () => settled.push('lost'));
  await vi.advanceTimersByTimeAsync(180_000);
  expect(settled).toEqual(['answered', 'lost']);
});

test('an item that no background will answer is not settled, and tried once', async () => {
  const send = vi.fn(async () => {
    throw new Error('Extension context invalidated.');
  });
  let isOver = false;
  const outbox = createOutbox(send, true, () => isOver);
  const onSettled = vi.fn();
  outbox.put(telling(), onSettled);
  isOver = true;
  outbox.put(telling(), onSettled);
  await vi.advanceTimersByTimeAsync(180_000);
  expect(send).toHaveBeenCalledOnce();
  expect(onSettled).not.toHaveBeenCalled();
});
