import { expect, test, vi } from 'vitest';
import type { Observation } from '../../../src/observe/observation.ts';
import { openJournal } from '../../../src/observe/web-request/journal.ts';
import { stepNames } from '../../../src/observe/web-request/step.ts';
import { chromium } from '../../../src/observe/web-request/traits.ts';
import { type CaptureParts, startCapture } from '../../../src/worker/capture.ts';
import { sessionMemory } from './session-memory.ts';

const app = 'https://app.example';
const vendor = 'wss://live.vendor.example/s';

type Listener = (...args: object[]) => void;

function setUp() {
  const listeners: Record<string, Listener> = {};
  const event = (name: string) => ({
    addListener(listener: Listener) {
      listeners[name] = listener;
    },
  });
  const storage = sessionMemory();
  const recorded: Observation[] = [];
  const typed = vi.fn();
  const tabs = Object.fromEntries(['onRemoved', 'onUpdated', 'onReplaced'].map((name) => [name, event(`tab ${name}`)]));
  const parts = {
    browser: {
      webRequest: Object.fromEntries(stepNames.map((name) => [name, event(name)])),
      tabs: { ...tabs, get: async () => ({ id: 7, url: `${app}/orders` }), query: async () => [] },
      runtime: { getPlatformInfo: async () => ({}) },
      storage: { session: storage },
    },
    traits: chromium,
    ledger: { knownRequests: async () => [], completeSince: async () => 0 },
    journal: openJournal(storage),
    losses: { known: Promise.resolve(), recent: [] },
    recorder: { record: (one: Observation) => void recorded.push(one), drop: vi.fn(), drained: async () => {} },
    registration: { registerFrames: async () => {}, inject: async () => {} },
    state: { mayWatch: () => true, wantsCallStacks: () => false },
    typedValues: { type: typed, submit: vi.fn() },
    recordedSince: { times: async () => () => 0 },
    isWatched: async (one: string) => one === app,
    absent: Promise.resolve(null),
    onFault: vi.fn(),
  };
  const capture = startCapture(parts as unknown as CaptureParts);
  const sender = { tab: { id: 7, url: `${app}/orders` }, frameId: 0 };
  return { listeners, recorded, typed, drop: parts.recorder.drop, sender, capture };
}

const request = {
  ...{ requestId: '1', method: 'POST', type: 'xmlhttprequest', timeStamp: 1_000, frameId: 0, tabId: 7 },
  ...{ url: 'https://api.vendor.example/e', initiator: app, documentUrl: `${app}/orders` },
};

test('a request that the browser shows is recorded when its outcome is known', async () => {
  const { listeners, recorded, capture } = setUp();
  const raw = [{ bytes: new TextEncoder().encode('{"email":"ada@example.com"}').buffer }];
  listeners.onBeforeRequest?.({ ...request, requestBody: { raw } });
  listeners.onSendHeaders?.({ ...request, requestHeaders: [] });
  listeners.onCompleted?.({ ...request, statusCode: 200 });
  await capture.settled();
  await vi.waitFor(() => expect(recorded).toHaveLength(1), 20_000);
  expect(recorded[0]).toMatchObject({ app, url: request.url, outcome: 'sent', body: { kind: 'bytes' } });
});

test('what a relay hands over is recorded, and the relay is answered', async () => {
  const { listeners, recorded, typed, sender, capture } = setUp();
  const handshake = { ...request, requestId: '2', url: vendor, method: 'GET', type: 'websocket' };
  listeners.onBeforeRequest?.(handshake);
  listeners.onSendHeaders?.({ ...handshake, requestHeaders: [] });
  listeners.onHeadersReceived?.(handshake);
  const message = { kind: 'message', at: 1_000, method: 'GET', url: vendor, body: { text: 'hello' } };
  const input = { field: 'form: email', name: 'email', type: 'email', value: 'ada@example.com' };
  const batch = { batch: 'b', items: [message], dropped: 0, typed: [input] };
  expect(await capture.receive(batch, sender)).toEqual({ watched: true });
  expect(typed).toHaveBeenCalledWith(app, input);
  expect(recorded).toContainEqual(
    expect.objectContaining({ transport: 'websocket', url: vendor, body: expect.objectContaining({ kind: 'bytes' }) }),
  );
});

test('what a relay hands over of an app that is not watched is ignored', async () => {
  const { recorded, drop, capture } = setUp();
  const other = { tab: { id: 8, url: 'https://other.example/' }, frameId: 0 };
  expect(await capture.receive({ batch: 'b', items: [], dropped: 4 }, other)).toEqual({ watched: false });
  expect([recorded, drop.mock.calls]).toEqual([[], []]);
});
