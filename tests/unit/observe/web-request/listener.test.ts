import { expect, test, vi } from 'vitest';
import { observeWebRequests, type WebRequestParts } from '../../../../src/observe/web-request/listener.ts';
import { stepNames } from '../../../../src/observe/web-request/step.ts';
import { chromium, firefox } from '../../../../src/observe/web-request/traits.ts';

const url = 'wss://vendor.example/s';
const step = {
  ...{ requestId: '1', url, method: 'GET', type: 'websocket', timeStamp: 1_000, frameId: 0, tabId: 3 },
  initiator: 'https://app.example',
};

test.each([
  ['Chromium', chromium],
  ['Firefox', firefox],
])(
  'a WebSocket of %s counts as open once its server has answered, even before its page’s notice',
  async (_, traits) => {
    const listeners: Record<string, (step: object) => void> = {};
    const event = (name: string) => ({
      addListener(listener: (step: object) => void) {
        listeners[name] = listener;
      },
    });
    const onSocket = vi.fn();
    observeWebRequests({
      traits,
      webRequest: Object.fromEntries(stepNames.map((name) => [name, event(name)])),
      tabs: { get: () => new Promise(() => {}), onUpdated: event('tab'), onRemoved: event('removed') },
      join: { show: () => {}, say: () => {}, complete: () => new Promise(() => {}) },
      journal: {
        run: new Promise(() => {}),
        restored: Promise.resolve([]),
        hold: () => {},
        sent: () => {},
        forget: () => {},
      },
      mayWatch: () => true,
      wantsCallStacks: () => false,
      onObservation: () => {},
      onSocket,
      onFrame: () => {},
      onDropped: () => {},
    } as unknown as WebRequestParts);
    await Promise.resolve();
    listeners.onBeforeRequest?.(step);
    listeners.onSendHeaders?.({ ...step, requestHeaders: [] });
    expect(onSocket).not.toHaveBeenCalled();
    listeners.onHeadersReceived?.(step);
    expect(onSocket).toHaveBeenCalledWith(3, url);
  },
);
