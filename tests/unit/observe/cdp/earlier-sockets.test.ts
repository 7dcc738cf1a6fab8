import { describe, expect, test } from 'vitest';
import { createReport } from '../../../../src/library/create-report.ts';
import { openSocketsIn, possibleAddresses } from '../../../../src/observe/cdp/earlier-sockets.ts';
import { createNetwork } from '../../../../src/observe/cdp/network.ts';

const own = 'wss://app.fernhill.example/live';
const vendor = 'wss://live.acme.test/socket';

describe('the address of messages through a WebSocket that was open before the capture', () => {
  test.each<[string, readonly string[], readonly string[], readonly string[]]>([
    ['is that of the only WebSocket', [vendor], [], [vendor]],
    ['is that of the only WebSocket that was not opened during the capture', [own, vendor], [own], [vendor]],
    ['is that of a WebSocket with the same address as one opened during the capture', [vendor], [vendor], [vendor]],
    ['is one of several at the same host', [vendor, `${vendor}?again`], [], [vendor]],
    ['is one of several hosts', [own, vendor, `${own}?again`], [], [own, vendor]],
    ['is not known if there is none', [], [own], []],
  ])('%s', (_, open, captured, addresses) => {
    expect(possibleAddresses(open, new Set(captured))).toEqual(addresses);
  });
});

/** The network of a page in which a WebSocket that was open before the capture has sent a message. */
function networkWithMessage() {
  const network = createNetwork('run');
  const place = { app: 'https://app.fernhill.example', page: 'https://app.fernhill.example/keys' };
  const send = (requestId: string) => {
    const params = { requestId, response: { opcode: 1, payloadData: 'ada' } };
    network.take({ kind: 'webSocketFrameSent', session: 'page', place, at: 9, params });
  };
  send('1');
  return { network, send };
}

test('messages of a WebSocket whose address is not known are counted as unread, at the app', () => {
  const { coverage } = createReport(networkWithMessage().network.observations());
  expect([coverage.messages, coverage.unreadable]).toEqual([
    1,
    [{ vendor: 'host:app.fernhill.example', host: 'app.fernhill.example', reason: 'socket-messages', count: 1 }],
  ]);
});

test('messages that were sent to one of several hosts are counted as unread at each of them, except at the app’s own', () => {
  const { network } = networkWithMessage();
  network.take({ kind: 'openSockets', session: 'page', urls: [own, vendor, 'wss://chat.birch.test/ws'] });
  const { coverage } = createReport(network.observations());
  expect(coverage.unreadable.map(({ host, reason, count }) => [host, reason, count])).toEqual([
    ['live.acme.test', 'socket-messages', 1],
    ['chat.birch.test', 'socket-messages', 1],
  ]);
});

test('the addresses that were found also apply to an earlier WebSocket that sends its first message later', () => {
  const { network, send } = networkWithMessage();
  expect(network.hasUnknownSockets('page')).toBe(true);
  network.take({ kind: 'openSockets', session: 'page', urls: [vendor] });
  send('2');
  expect(network.hasUnknownSockets('page')).toBe(false);
  expect(network.observations().map(({ url, body }) => [url, body.kind])).toEqual(Array(2).fill([vendor, 'bytes']));
});

describe('WebSockets in the memory of a page', () => {
  const askedOf = (value: unknown) => (method: string) =>
    Promise.resolve(
      method === 'Runtime.evaluate'
        ? { result: { objectId: 'prototype' } }
        : method === 'Runtime.queryObjects'
          ? { objects: { objectId: 'list' } }
          : method === 'Runtime.callFunctionOn'
            ? { result: { value } }
            : {},
    );

  test('are listed by their addresses; what is not an address is left out, since pages can change their functions', async () => {
    expect(await openSocketsIn(askedOf([vendor, 4, 'no address', null]), [1])).toEqual([vendor]);
    expect(await openSocketsIn(askedOf({ length: 3 }), [1])).toEqual([]);
  });
  test('are an empty list if the page is closed, or cannot be asked', async () => {
    expect(await openSocketsIn(() => Promise.resolve(null), [1, 2])).toEqual([]);
  });
});
