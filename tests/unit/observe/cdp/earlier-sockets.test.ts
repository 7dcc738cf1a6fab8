import { describe, expect, test } from 'vitest';
import { createReport } from '../../../../src/library/create-report.ts';
import { onlyAddress, openSocketsIn } from '../../../../src/observe/cdp/earlier-sockets.ts';
import { createNetwork } from '../../../../src/observe/cdp/network.ts';

const own = 'wss://app.fernhill.example/live';
const vendor = 'wss://live.acme.test/socket';

describe('the address of messages through a WebSocket that was open before', () => {
  test.each<[string, readonly string[], readonly string[], string | null]>([
    ['is that of the only WebSocket', [vendor], [], vendor],
    ['is that of the only WebSocket that was not opened during the capture', [own, vendor], [own], vendor],
    ['is that of a WebSocket with the same address as one opened during the capture', [vendor], [vendor], vendor],
    ['is one of several at the same host', [vendor, `${vendor}?again`], [], vendor],
    ['is not known if there are several hosts', [own, vendor], [], null],
    ['is not known if there is none', [], [own], null],
  ])('%s', (_, open, captured, address) => {
    expect(onlyAddress(open, new Set(captured))).toBe(address);
  });
});

test('messages of a WebSocket whose address is not known are counted as unread, at the app', () => {
  const network = createNetwork('run');
  const place = { app: 'https://app.fernhill.example', page: 'https://app.fernhill.example/keys' };
  const params = { requestId: '1', response: { opcode: 1, payloadData: 'ada' } };
  network.take({ kind: 'webSocketFrameSent', session: 'page', place, at: 9, params });
  const { coverage } = createReport(network.observations());
  expect([coverage.messages, coverage.unreadable]).toEqual([
    1,
    [{ vendor: 'host:app.fernhill.example', host: 'app.fernhill.example', reason: 'socket-messages', count: 1 }],
  ]);
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
  test('are none if the page is closed, or cannot be asked', async () => {
    expect(await openSocketsIn(() => Promise.resolve(null), [1, 2])).toEqual([]);
  });
});
