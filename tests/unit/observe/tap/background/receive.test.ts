import { beforeEach, expect, type Mock, test, vi } from 'vitest';
import { type ReceiveParts, receive } from '../../../../../src/observe/tap/background/receive.ts';

const sender = { tab: { id: 4, url: 'https://app.example/a?b' }, frameId: 0 };
const item = { kind: 'request', at: 5, method: 'POST', url: 'https://a.example/c', body: { text: 'x' } };
const batch = (...items: unknown[]) => ({ batch: 'b-1', items, dropped: 0 });

const accept = vi.fn();
let parts: ReceiveParts;

beforeEach(() => {
  accept.mockClear();
  parts = {
    join: { accept },
    shownSockets: { opened: vi.fn(), wasShown: async (_, url) => url === 'wss://known.example/' },
    openSockets: { used: vi.fn(), closed: vi.fn(), caughtUp: vi.fn() },
    watches: async (app) => app === 'https://app.example',
    onObservation: vi.fn(),
    onTyped: vi.fn(),
    onSubmitted: vi.fn(),
    onTimingLog: vi.fn(),
    onDropped: vi.fn(),
    journal: { hold: vi.fn(), forget: vi.fn() },
    recorded: async () => {},
  };
});

test('a request is joined, with the tab and the app that the browser gives', async () => {
  expect(await receive(batch(item), sender, parts)).toEqual({ watched: true });
  expect(accept).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({
      tabId: 4,
      app: 'https://app.example',
      url: item.url,
      body: { kind: 'bytes', bytes: new Uint8Array([120]) },
    }),
  );
  expect(parts.onObservation).not.toHaveBeenCalled();
});

test.each([
  ['wss://known.example/', 'sent'],
  ['wss://forged.example/', 'unconfirmed'],
])('a message through %s is %s', async (url, outcome) => {
  await receive(batch({ ...item, kind: 'message', method: 'GET', url }), sender, parts);
  expect(parts.onObservation).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ id: 'b-1.0', transport: 'websocket', outcome, url }),
  );
});

test('messages are journalled until they are in the ledger; requests are not, since the browser shows them', async () => {
  let record = () => {};
  parts = { ...parts, recorded: () => new Promise((resolve) => (record = resolve)) };
  const message = { ...item, kind: 'message', method: 'GET', url: 'wss://known.example/' };
  const received = receive(batch(item, message), sender, parts);
  await vi.waitFor(() =>
    expect(parts.journal.hold).toHaveBeenCalledExactlyOnceWith('b-1', [expect.objectContaining({ id: 'b-1.1' })]),
  );
  expect(parts.journal.forget).not.toHaveBeenCalled();
  record();
  await received;
  expect(parts.journal.forget).toHaveBeenCalledExactlyOnceWith('b-1');
});

test('a closed socket is passed on after the messages that came with it are kept', async () => {
  const url = 'wss://known.example/';
  const common = { ...item, method: 'GET', url };
  await receive(batch({ ...common, kind: 'closed', body: null }, { ...common, kind: 'message' }), sender, parts);
  expect(parts.openSockets.closed).toHaveBeenCalledExactlyOnceWith(4, url);
  expect(parts.openSockets.closed).toHaveBeenCalledAfter(parts.journal.hold as Mock);
  expect(parts.onObservation).toHaveBeenCalledTimes(1);
});

test('the report that a page has caught up counts only from its top frame', async () => {
  await receive({ ...batch(), caughtUp: 7.5 }, sender, parts);
  await receive({ ...batch(), caughtUp: 8.5 }, { ...sender, frameId: 2 }, parts);
  expect(parts.openSockets.caughtUp).toHaveBeenCalledExactlyOnceWith(4, 7.5);
});

test('a socket that was opened unseen is remembered from its first message on', async () => {
  const common = { ...item, kind: 'message', method: 'GET' };
  const messages = batch({ ...common, url: 'wss://known.example/' }, { ...common, url: 'wss://earlier.example/' });
  await receive({ ...messages, late: true }, sender, parts);
  await receive(batch({ ...common, url: 'wss://forged.example/' }), sender, parts);
  expect(parts.openSockets.used).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ tab: 4, url: 'wss://earlier.example/' }),
  );
});

test.each([
  ['from an app that is not watched', { tab: { id: 4, url: 'https://other.example/' } }],
  ['from outside a tab', {}],
])('nothing is accepted %s', async (_, from) => {
  expect(await receive(batch(item), from, parts)).toEqual({ watched: false });
  expect(accept).not.toHaveBeenCalled();
});

test.each([
  [null],
  [7],
  [{ ...item, kind: 'settings.update' }],
  [{ ...item, url: 'javascript:alert(1)' }],
  [{ ...item, url: 'chrome-extension://a/popup.html' }],
  [{ ...item, method: 'POST\r\nX: y' }],
  [{ ...item, body: { base64: '***' } }],
  [{ ...item, body: { base64: 'A' } }],
  [{ ...item, body: { text: 1 } }],
  [{ ...item, more: 1 }],
  [{ ...item, at: '5' }],
])('a malformed notice is dropped, counted, and does not affect others: %j', async (bad) => {
  await receive(batch(bad, item), sender, parts);
  expect(parts.onDropped).toHaveBeenCalledExactlyOnceWith(1);
  expect(accept).toHaveBeenCalledOnce();
});

test('a malformed batch is dropped and counted', async () => {
  for (const bad of [
    null,
    {},
    { batch: 'x' },
    { ...batch(), dropped: -1 },
    { ...batch(), dropped: 1e9 },
    { ...batch(), extra: 1 },
  ]) {
    await receive(bad, sender, parts);
  }
  expect(parts.onDropped).toHaveBeenCalledTimes(6);
});

test('messages that were sent without a relay are counted as unread', async () => {
  const missed = { ...item, kind: 'missed', method: 'GET', url: 'wss://old.example/', body: null, count: 7 };
  await receive({ ...batch(missed), late: true }, sender, parts);
  expect(parts.onObservation).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({
      transport: 'websocket',
      outcome: 'sent',
      url: 'wss://old.example/',
      times: 7,
      body: { kind: 'unreadable', reason: 'socket-messages' },
    }),
  );
});

test('a message of a page that is older than its relay counts as sent; it is read only if the browser showed its WebSocket', async () => {
  await receive({ ...batch({ ...item, kind: 'message', url: 'wss://old.example/' }), late: true }, sender, parts);
  await receive({ ...batch({ ...item, kind: 'message', url: 'wss://known.example/' }), late: true }, sender, parts);
  expect(vi.mocked(parts.onObservation).mock.calls.map(([{ outcome, body }]) => [outcome, body.kind])).toEqual([
    ['sent', 'unreadable'],
    ['sent', 'bytes'],
  ]);
});

test('a batch that is larger than any relay sends is counted as lost, notice by notice', async () => {
  await receive({ ...batch(...Array(20_001).fill(item)), dropped: 3 }, sender, parts);
  expect(parts.onDropped).toHaveBeenCalledExactlyOnceWith(20_004);
  expect(accept).not.toHaveBeenCalled();
});
