import { describe, expect, test } from 'vitest';
import { readHar } from '../../../../src/observe/har/har.ts';

const url = 'https://collect.vendor.test/v1';
const har = (...entries: readonly unknown[]) => JSON.stringify({ log: { entries } });
const read = (...entries: readonly unknown[]) => readHar(har(...entries));
const first = (entry: unknown) => read(entry).observations[0];

const whole = {
  startedDateTime: '2026-11-24T00:00:00.000Z',
  time: 5,
  pageref: 'p',
  request: {
    method: 'POST',
    url,
    httpVersion: 'HTTP/2',
    cookies: [{ name: 'c', value: 'd' }],
    headers: [{ name: 'User-Agent', value: 'x' }],
    queryString: [{ name: 'q', value: '1' }],
    headersSize: -1,
    bodySize: 3,
    postData: { mimeType: 'text/plain', text: 'a=1', params: [{ name: 'a', value: '1' }] },
  },
  response: {
    status: 200,
    statusText: 'OK',
    headers: [{ name: 'a', value: 'b' }],
    cookies: [{ name: 'a', value: 'b' }],
    content: { size: 1, mimeType: 'text/plain', text: 'x' },
    redirectURL: '',
    headersSize: 1,
    bodySize: 1,
  },
  cache: { beforeRequest: { eTag: 'x' } },
  timings: { send: 1, wait: 1, receive: 1 },
  _initiator: { type: 'script' },
  _resourceType: 'fetch',
  _fromCache: '',
  _webSocketMessages: [{ type: 'send', time: 1, opcode: 1, data: 'x' }],
};

/** Every copy of a value in which one part, at any depth, is replaced. */
function* replaced(value: unknown, by: unknown, path = ''): Generator<[path: string, copy: unknown]> {
  if (typeof value !== 'object' || value === null) return;
  for (const key of Object.keys(value)) {
    const withPart = (part: unknown) =>
      Array.isArray(value) ? value.map((one, at) => (String(at) === key ? part : one)) : { ...value, [key]: part };
    const part = (value as Record<string, unknown>)[key];
    yield [`${path}.${key}`, withPart(by)];
    for (const [below, copy] of replaced(part, by, `${path}.${key}`)) yield [below, withPart(copy)];
  }
}

describe('an entry of a HAR file', () => {
  // Each in a list of its own, since an array would be spread.
  test.each([[null], ['x'], [7], [true], [[]], [{}], [[null]], ['']])(
    'is read if one part of it is %j, or counted if that part is its request or address',
    (by) => {
      for (const [path, copy] of replaced(whole, by)) {
        const { observations, skipped } = read(copy, whole);
        const count = observations.filter(({ transport }) => transport === 'http').length;
        const lost = [...skipped.values()].reduce((sum, one) => sum + one, 0);
        if (/^\.request(?:\.url)?$/.test(path)) expect([path, count + lost]).toEqual([path, 2]);
        else expect([path, count]).toEqual([path, 2]);
      }
    },
  );

  test('is counted if it is not a valid entry', () => {
    const { observations, skipped } = read(null, 7, [], {}, { request: {} }, { request: { url: '/relative' } }, whole);
    expect(observations).toHaveLength(2);
    expect([...skipped]).toEqual([
      ['no-request', 4],
      ['no-address', 1],
      ['bad-address', 1],
    ]);
  });

  test('is left out, and not counted, if its address is not a web address', () => {
    const local = ['data:text/plain,x', 'blob:https://a.test/1', 'about:blank', 'chrome-extension://a/b', 'file:///a'];
    expect(read(...local.map((address) => ({ request: { url: address } })))).toMatchObject({
      observations: [],
      skipped: new Map(),
    });
  });

  test.each<[unknown, number]>([
    ['2026-11-24T00:00:00.000Z', Date.UTC(2026, 10, 24)],
    ['2026-11-24T01:00:00.000+01:00', Date.UTC(2026, 10, 24)],
    [1_795_478_400_000, 1_795_478_400_000],
    [1_795_478_400, 1_795_478_400_000],
    ['1795478400.5', 1_795_478_400_500],
    ['+275760-09-13T00:00:00.000Z', Date.UTC(9999, 11, 31, 23, 59, 59, 999)],
    ['0001-01-01T00:00:00Z', 0],
    [1e300, Date.UTC(9999, 11, 31, 23, 59, 59, 999)],
    [-5, 0],
    ['yesterday', 0],
    [null, 0],
  ])('with the start %j has a time in milliseconds', (startedDateTime, at) =>
    expect(first({ startedDateTime, request: { url } })?.at).toBe(at),
  );

  test('without a time has that of the entry before it', () => {
    const at = (startedDateTime: unknown) => ({ startedDateTime, request: { url } });
    const times = read(at(null), at('2026-11-24T00:00:00Z'), at(null), at('2026-11-24T00:00:05Z')).observations;
    expect(times.map((one) => new Date(one.at).getUTCSeconds())).toEqual([0, 0, 0, 5]);
  });

  test('has headers as a list or an object, without headers of the protocol', () => {
    const headersOf = (headers: unknown, more: object = {}) => first({ request: { url, headers, ...more } })?.headers;
    const list = [':path', ':authority', 'Alt-Used', 'Host', 'Content-Encoding', 'X-Id'].map((name) => ({
      name,
      value: '1',
    }));
    expect(headersOf(list)).toEqual([['x-id', '1']]);
    expect(headersOf({ 'X-Id': 1, ':path': '/' })).toEqual([['x-id', '1']]);
    expect(headersOf([null, { name: 'X-Id', value: null }, { name: null, value: null }])).toEqual([['x-id', '']]);
    const cookies = [null, { name: 'a', value: '1' }, { name: 'b', value: '2' }];
    expect(headersOf([], { cookies })).toEqual([['cookie', 'a=1; b=2']]);
    expect(headersOf([{ name: 'Cookie', value: 'c=3' }], { cookies })).toEqual([['cookie', 'c=3']]);
  });

  test.each<[string, object]>([
    ['cached', { _fromCache: 'memory' }],
    ['cached', { _fetchType: 'Disk Cache' }],
    ['sent', { _fetchType: 'Network Load' }],
    ['blocked', { _wasFulfilled: true }],
    ['blocked', { _wasAborted: true }],
    ['blocked', { response: { status: 0, _error: 'net::ERR_BLOCKED_BY_CLIENT' } }],
    ['failed', { response: { status: -1, _failureText: 'net::ERR_NAME_NOT_RESOLVED' } }],
    ['sent', { response: { status: -1, _failureText: 'net::ERR_ABORTED' } }],
    ['sent', { response: null }],
  ])('was %s: %j', (outcome, more) => expect(first({ request: { url }, ...more })?.outcome).toBe(outcome));
});

describe('a CONNECT in a HAR file', () => {
  const tunnel = (address: string) => ({ request: { method: 'CONNECT', url: address } });
  const unread = { body: { kind: 'unreadable', reason: 'tunnel' } };

  test.each(['c.vendor.test:443', 'https://c.vendor.test:443', 'https://c.vendor.test/', 'http://c.vendor.test:443/'])(
    'to %s is a tunnel with unknown content',
    (address) => expect(read(tunnel(address)).observations).toMatchObject([unread]),
  );

  test('is left out if the requests in the tunnel were recorded', () => {
    const inside = { request: { url: 'https://c.vendor.test/v1' } };
    expect(read(tunnel('c.vendor.test:443'), inside).observations).toMatchObject([{ method: 'GET' }]);
    expect(read(tunnel('c.vendor.test:8443'), inside).observations).toHaveLength(2);
  });
});

describe('WebSockets in a HAR file', () => {
  const socket = (more: object) => ({
    startedDateTime: whole.startedDateTime,
    request: { url: 'wss://l.vendor.test/s' },
    ...more,
  });
  const at = Date.parse(whole.startedDateTime);
  const sent = (time: unknown, data: unknown = 'x', opcode: unknown = 1) => ({ type: 'send', time, opcode, data });
  const messagesIn = (...messages: unknown[]) => read(socket({ _webSocketMessages: messages }));

  test('have times in seconds, in milliseconds or none', () => {
    const messages = messagesIn(sent(1_795_478_401.5), sent(1_795_478_402_000), sent(-1), sent(null), sent(1e300));
    expect(messages.observations.slice(1).map((one) => one.at)).toEqual([
      ...[1_795_478_401_500, 1_795_478_402_000, at, at, Date.UTC(9999, 11, 31, 23, 59, 59, 999)],
    ]);
  });

  test('have text and binary messages; damaged ones are unreadable, and missing ones are counted', () => {
    const { observations, skipped } = messagesIn(
      sent(1, 'a'),
      sent(1, 'AQI=', '2'),
      sent(1, '%%', 2),
      sent(1, 7, null),
      sent(1, null),
      null,
      { type: 'receive', data: 'b' },
    );
    expect(observations.slice(1).map(({ body }) => body)).toEqual([
      { kind: 'bytes', bytes: new TextEncoder().encode('a') },
      { kind: 'bytes', bytes: Uint8Array.of(1, 2) },
      { kind: 'unreadable', reason: 'undecodable' },
      { kind: 'bytes', bytes: new TextEncoder().encode('7') },
    ]);
    expect([...skipped]).toEqual([['bad-message', 2]]);
  });

  test.each([
    socket({}),
    socket({ _webSocketMessages: null }),
    {
      request: { url: 'https://l.vendor.test/s', headers: [{ name: 'Upgrade', value: 'WebSocket' }] },
      response: { status: 101 },
    },
    { request: { url: 'https://l.vendor.test/s' }, _resourceType: 'websocket' },
  ])('without their messages are unread: %j', (entry) => {
    expect(first(entry)?.body).toEqual({ kind: 'unreadable', reason: 'socket-messages' });
  });

  test('that sent nothing were read', () => expect(first(socket({ _webSocketMessages: [] }))?.body.kind).toBe('none'));

  test('may have their messages in a file beside the HAR', () => {
    const lines = `${JSON.stringify(sent(1, 'a'))}\n\n{"type":"receive"}\nnonsense\n`;
    const entry = socket({ response: { content: { _file: 's.jsonl' } } });
    const attached = (name: string) => (name === 's.jsonl' ? new TextEncoder().encode(lines) : null);
    const { observations, skipped } = readHar(har(entry), { attached });
    expect(observations).toMatchObject([{ body: { kind: 'none' } }, { transport: 'websocket' }]);
    expect([...skipped]).toEqual([['bad-message', 1]]);
    expect(first(entry)?.body).toEqual({ kind: 'unreadable', reason: 'socket-messages' });
  });
});

describe('a service worker in a HAR file', () => {
  const asked = (statusText: string, more: object = {}, text = 'a') => ({
    request: { method: 'POST', url, postData: { text } },
    response: { status: 400, statusText, ...more },
  });
  const fallback = 'Service Worker Fallback Required';

  test.each<[string, number, object[]]>([
    ['handed a request back, and it was sent', 1, [asked(fallback), asked('OK')]],
    ['handed two back, and both were sent', 2, [asked(fallback), asked(fallback), asked('OK'), asked('OK')]],
    ['handed two back, and one was sent', 2, [asked(fallback), asked(fallback), asked('OK')]],
    ['handed a request back, and nothing more is known', 1, [asked(fallback)]],
    ['handed a request back after an equal one was sent', 2, [asked('OK'), asked(fallback)]],
    ['handed a request back, and a different one was sent', 2, [asked(fallback), asked('OK', {}, 'b')]],
    ['answered with what it fetched itself', 1, [asked('OK', { _fetchedViaServiceWorker: true }), asked('OK')]],
  ])('%s: requests %i', (_, count, entries) => expect(read(...entries).observations).toHaveLength(count));
});
