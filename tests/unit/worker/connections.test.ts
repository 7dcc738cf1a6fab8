import { expect, test, vi } from 'vitest';
import { type AnswerFrame, answerConnections } from '../../../src/worker/connections.ts';
import type { MessageParts } from '../../../src/worker/messages.ts';
import type { Sender } from '../../../src/worker/senders.ts';

const own = { id: 'outflow', origin: 'chrome-extension://outflow' };
const ownPage: Sender = { id: 'outflow', url: 'chrome-extension://outflow/popup.html' };
const contentScript: Sender = { id: 'outflow', url: 'https://app.example/', tab: { id: 7 } };
const website: Sender = { url: 'https://app.example/', tab: { id: 7 } };

function setUp(frames: Readonly<Record<string, AnswerFrame>>) {
  let onConnect: (port: unknown) => void = () => {};
  let onMessage: (message: unknown, sender: Sender) => unknown = () => undefined;
  const messages = { readAccess: async () => ({ granted: 'all' }) } as unknown as MessageParts;
  answerConnections({
    runtime: {
      onConnect: {
        addListener(listener: typeof onConnect) {
          onConnect = listener;
        },
      },
      onMessage: {
        addListener(listener: typeof onMessage) {
          onMessage = listener;
        },
      },
    } as unknown as Parameters<typeof answerConnections>[0]['runtime'],
    own,
    frames,
    messages,
  });
  const open = (name: string, sender: Sender) => {
    let receive: ((message: unknown) => void) | null = null;
    const port = {
      ...{ name, sender },
      onMessage: {
        addListener(listener: (message: unknown) => void) {
          receive = listener;
        },
      },
      postMessage: vi.fn(),
      disconnect: vi.fn(),
    };
    onConnect(port);
    return { port, isHeard: receive !== null, send: (message: unknown) => receive?.(message) };
  };
  return { open, message: (message: unknown, sender: Sender) => onMessage(message, sender) };
}

test('a frame is answered on its own port', async () => {
  const tap = vi.fn(async (message: unknown) => ({ got: message }));
  const { port, send } = setUp({ tap }).open('tap', contentScript);
  send('batch');
  await vi.waitFor(() => expect(port.postMessage).toHaveBeenCalledWith({ got: 'batch' }), 20_000);
  expect(tap).toHaveBeenCalledWith('batch', contentScript);
  expect(port.disconnect).not.toHaveBeenCalled();
});

test('a port is closed if there is no answer, so that the frame sends its message again', async () => {
  const { port, send } = setUp({ tap: async () => Promise.reject(new Error('The database is closed.')) }).open(
    'tap',
    contentScript,
  );
  send('batch');
  await vi.waitFor(() => expect(port.disconnect).toHaveBeenCalledOnce(), 20_000);
  expect(port.postMessage).not.toHaveBeenCalled();
});

test.each<[string, string, Sender]>([
  ['a website', 'tap', website],
  ['a page of the extension', 'tap', ownPage],
  ['a frame, on a port that does not exist', 'other', contentScript],
  ['a frame, on a port with the name of a built-in', 'toString', contentScript],
  ['a frame that asks for a report', 'report', contentScript],
])('the port of %s is not listened to', (_, name, sender) => {
  expect(setUp({ tap: async () => null }).open(name, sender).isHeard).toBe(false);
});

test('only pages of the extension may ask for settings and reports', async () => {
  const { message } = setUp({});
  const asked = { type: 'access.get' };
  expect(message(asked, contentScript)).toBeUndefined();
  expect(message(asked, website)).toBeUndefined();
  expect(message({ type: 'unknown' }, ownPage)).toBeUndefined();
  expect(await message(asked, ownPage)).toEqual({ granted: 'all' });
});
