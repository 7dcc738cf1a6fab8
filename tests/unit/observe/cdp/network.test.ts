import { describe, expect, test } from 'vitest';
import type { RequestWillBeSent, ResponseData } from '../../../../src/observe/cdp/events.ts';
import { createNetwork, type Hop, type Network } from '../../../../src/observe/cdp/network.ts';

const place = { app: 'https://app.fernhill.example', page: 'https://app.fernhill.example/keys' };
const url = 'https://api.acme.test/track';
const response = (more: Partial<ResponseData> = {}): ResponseData => ({
  ...{ status: 200, headers: {}, url, remoteIPAddress: '192.0.2.1' },
  ...more,
});

function request(more: Partial<RequestWillBeSent['request']> = {}, rest: Partial<RequestWillBeSent> = {}) {
  const params: RequestWillBeSent = {
    ...{
      requestId: '1',
      documentURL: place.page,
      wallTime: 1_790_000_000.5,
      initiator: { type: 'script' },
      type: 'Fetch',
    },
    request: { url, method: 'POST', headers: { 'Content-Type': 'text/plain' }, ...more },
    ...rest,
  };
  return { kind: 'requestWillBeSent', session: 'page', place, params } as const;
}
const sent = (headers: Record<string, string> = {}, requestId = '1') =>
  ({ kind: 'requestWillBeSentExtraInfo', place, at: 7, params: { requestId, headers } }) as const;
const answered = (more: Partial<ResponseData> = {}) =>
  ({ kind: 'responseReceived', params: { requestId: '1', response: response(more) } }) as const;
const failed = (errorText: string, blockedReason?: string) =>
  ({
    kind: 'loadingFailed',
    params: { requestId: '1', errorText, ...(blockedReason !== undefined && { blockedReason }) },
  }) as const;

const text = (network: Network) =>
  network.observations().map(({ body }) => (body.kind === 'bytes' ? new TextDecoder().decode(body.bytes) : body));
const taking = (...events: Parameters<Network['take']>[0][]) => {
  const network = createNetwork('run');
  const asked = events.map((event) => network.take(event));
  return { network, asked: asked.filter((hop): hop is Hop => hop !== null) };
};
const base64 = (plain: string) => btoa(plain);

describe('what a browser shows of its requests', () => {
  test('is an observation with the headers as sent, and the body of all entries', () => {
    const entries = {
      hasPostData: true,
      postDataEntries: [{ bytes: base64('e=ada@') }, { bytes: base64('fernhill.example') }],
    };
    const { network, asked } = taking(request(entries), sent({ Cookie: 'id=1', Host: 'api.acme.test' }), answered());
    expect(asked).toEqual([]);
    expect(text(network)).toEqual(['e=ada@fernhill.example']);
    expect(network.observations()).toEqual([
      expect.objectContaining({
        ...place,
        ...{
          at: 1_790_000_000_500,
          transport: 'http',
          outcome: 'sent',
          method: 'POST',
          url,
          headers: [['cookie', 'id=1']],
        },
      }),
    ]);
  });
  test('asks for a body that is not shown, such as a Blob’s, and accepts the answer at any time', () => {
    const { network, asked } = taking(request({ hasPostData: true }), sent({ 'Content-Length': '4' }), answered());
    expect(asked).toHaveLength(1);
    expect(network.inFlight()).toBe(1);
    network.take({
      kind: 'body',
      hop: asked[0] as Hop,
      body: { kind: 'bytes', bytes: new TextEncoder().encode('blob') },
    });
    expect(text(network)).toEqual(['blob']);
    expect(network.inFlight()).toBe(0);
  });
  test.each([
    [
      'a file on disk in a form',
      { 'content-type': 'multipart/form-data; boundary=x', 'content-length': '90' },
      'file-body',
    ],
    ['a stream', { 'transfer-encoding': 'chunked' }, 'stream-body'],
    ['another body of a known length', { 'content-type': 'text/plain', 'content-length': '90' }, 'hidden-body'],
  ] as const)('gives the reason why %s cannot be read', (_, headers, reason) => {
    const { network, asked } = taking(request({ hasPostData: true }), sent(headers), answered());
    network.take({ kind: 'body', hop: asked[0] as Hop, body: null });
    expect(text(network)).toEqual([{ kind: 'unreadable', reason }]);
  });
  test('marks a form that arrived without its files', () => {
    const headers = { 'content-type': 'multipart/form-data; boundary=x', 'content-length': '90' };
    const { network, asked } = taking(request({ hasPostData: true }), sent(headers), answered());
    const bytes = new TextEncoder().encode('--x\r\n');
    network.take({ kind: 'body', hop: asked[0] as Hop, body: { kind: 'bytes', bytes } });
    expect(network.observations()[0]?.body).toEqual({ kind: 'bytes', bytes, lacks: 'files' });
  });
  test('takes headers that are reported before their request, or to another session', () => {
    const { network } = taking(sent({ cookie: 'id=1' }), request(), answered());
    expect(network.observations()[0]?.headers).toEqual([['cookie', 'id=1']]);
  });
  test('counts a request once if two sessions show it', () => {
    const { network } = taking(request(), request(), sent(), answered());
    expect(network.observations()).toHaveLength(1);
  });
  test('counts a request of a closed page as sent, and no longer waits for it', () => {
    const { network } = taking(request(), request({}, { requestId: '2' }));
    network.take({ kind: 'gone', session: 'another' });
    expect([network.inFlight(), network.observations()]).toEqual([2, []]);
    network.take(failed('net::ERR_NAME_NOT_RESOLVED'));
    network.take({ kind: 'gone', session: 'page' });
    expect(network.inFlight()).toBe(0);
    expect(network.observations().map(({ outcome }) => outcome)).toEqual(['failed', 'sent']);
  });
  test('has each hop of a redirect with the headers it was sent with', () => {
    const to = 'https://ids.acme.test/sync';
    const again = request(
      { url: to, method: 'GET' },
      { redirectHasExtraInfo: true, redirectResponse: response({ status: 302 }) },
    );
    const { network } = taking(request(), sent({ cookie: 'a=1' }), again, sent({ cookie: 'b=2' }), answered());
    expect(network.observations().map((one) => [one.url, one.outcome, one.headers])).toEqual([
      [url, 'sent', [['cookie', 'a=1']]],
      [to, 'sent', [['cookie', 'b=2']]],
    ]);
  });
  test('leaves out a request that the browser redirected before sending it', () => {
    const plain = 'http://api.acme.test/track';
    const again = request(
      {},
      { redirectHasExtraInfo: false, redirectResponse: response({ status: 307, remoteIPAddress: '' }) },
    );
    const { network } = taking(request({ url: plain }), again, sent({ cookie: 'a=1' }), answered());
    expect(
      network
        .observations()
        .filter(({ outcome }) => outcome === 'sent')
        .map((one) => [one.url, one.headers]),
    ).toEqual([[url, [['cookie', 'a=1']]]]);
  });
  test.each([
    ['answered by the network', [sent(), answered()], 'sent'],
    ['answered from the browser’s cache', [answered({ fromDiskCache: true })], 'cached'],
    ['answered from memory', [{ kind: 'requestServedFromCache', params: { requestId: '1' } }], 'cached'],
    ['answered by a service worker', [answered({ fromServiceWorker: true })], 'cached'],
    ['answered by the test', [answered({ remoteIPAddress: '' })], 'blocked'],
    ['blocked by the page’s policy', [failed('net::ERR_BLOCKED_BY_CSP', 'csp')], 'blocked'],
    ['blocked by the test', [failed('net::ERR_BLOCKED_BY_CLIENT', 'inspector')], 'blocked'],
    ['without a host', [failed('net::ERR_NAME_NOT_RESOLVED')], 'failed'],
    ['aborted after it was sent', [sent(), failed('net::ERR_ABORTED')], 'sent'],
    ['still without an answer', [sent()], 'sent'],
  ] as const)('has the outcome of a request that is %s', (_, events, outcome) => {
    const { network } = taking(request(), ...events);
    expect(network.observations().map((one) => one.outcome)).toEqual([outcome]);
  });
  test('counts what was not sent, and why', () => {
    const { network } = taking(
      request({}, { requestId: '2' }),
      { kind: 'responseReceived', params: { requestId: '2', response: response({ fromServiceWorker: true }) } },
      request(),
      failed('net::ERR_BLOCKED_BY_CLIENT', 'inspector'),
    );
    expect(network.counts()).toEqual({ blocked: 1, browserCache: 0, serviceWorker: 1 });
  });
  test('leaves out preflights, files of the app’s own, and addresses that are not of the web', () => {
    const { network } = taking(
      request({ method: 'OPTIONS' }, { requestId: '2', type: 'Preflight', initiator: { type: 'preflight' } }),
      request({ method: 'GET', url: `${place.app}/main.js` }, { requestId: '3', type: 'Script' }),
      request({ method: 'GET', url: 'blob:https://app.fernhill.example/1' }, { requestId: '4' }),
      ...['2', '3', '4'].map((id) => sent({}, id)),
    );
    expect(network.observations()).toEqual([]);
  });
  test('reports a request as sent if the browser showed only its headers', () => {
    const { network } = taking(
      sent({ ':authority': 'api.acme.test', ':path': '/track', ':method': 'POST', ':scheme': 'https' }),
    );
    expect(network.observations()).toEqual([
      expect.objectContaining({ url, method: 'POST', body: { kind: 'unreadable', reason: 'hidden-body' } }),
    ]);
  });
  test('lists scripts that were loaded, once', () => {
    const script = request({ method: 'GET', url: 'https://cdn.acme.test/sdk.js' }, { type: 'Script' });
    const { network } = taking(script, sent(), answered(), request({}, { requestId: '2', type: 'Script' }));
    expect(network.scripts()).toEqual(['https://cdn.acme.test/sdk.js']);
  });
});

describe('what a browser shows of its sockets', () => {
  const open = [
    {
      kind: 'webSocketCreated',
      session: 'page',
      place,
      params: { requestId: 's', url: 'wss://live.acme.test/socket' },
    },
    {
      kind: 'webSocketWillSendHandshakeRequest',
      params: { requestId: 's', wallTime: 1_790_000_000, request: { headers: { Cookie: 'id=1' } } },
    },
  ] as const;
  const frame = (opcode: number, payloadData: string) =>
    ({
      ...({ kind: 'webSocketFrameSent', session: 'page', place, at: 9 } as const),
      params: { requestId: 's', response: { opcode, payloadData } },
    }) as const;

  test('is the handshake, and each message with its own bytes', () => {
    const { network } = taking(...open, frame(1, 'ada'), frame(2, base64('\x82ada')), frame(9, 'ping'));
    expect(network.observations().map(({ transport, headers }) => [transport, headers])).toEqual([
      ['http', [['cookie', 'id=1']]],
      ['websocket', []],
      ['websocket', []],
    ]);
    expect(
      network
        .observations()
        .slice(1)
        .map(({ body }) => body),
    ).toEqual([
      { kind: 'bytes', bytes: new TextEncoder().encode('ada') },
      { kind: 'bytes', bytes: Uint8Array.of(0x82, 97, 100, 97) },
    ]);
  });
  test('gives the reason why a Blob’s message, which is shown without content, cannot be read', () => {
    const { network } = taking(...open, frame(2, ''));
    expect(network.observations()[1]?.body).toEqual({ kind: 'unreadable', reason: 'blob-body' });
  });
  test('is nothing before the handshake was sent', () => {
    expect(taking(open[0]).network.observations()).toEqual([]);
  });

  test('messages of a WebSocket that was open before the capture are unreadable, until its address is known', () => {
    const { network } = taking(frame(1, 'ada'), frame(1, 'b'));
    expect(network.observations().map(({ url: to, body }) => [to, body])).toEqual([
      [`${place.app}/`, { kind: 'unreadable', reason: 'socket-messages' }],
      [`${place.app}/`, { kind: 'unreadable', reason: 'socket-messages' }],
    ]);
    expect([network.hasUnknownSockets('page'), network.hasUnknownSockets('other')]).toEqual([true, false]);
    network.take({ kind: 'openSockets', session: 'page', urls: ['wss://live.acme.test/socket'] });
    expect(network.observations().map(({ url: to }) => to)).toEqual(Array(2).fill('wss://live.acme.test/socket'));
    expect(text(network)).toEqual(['ada', 'b']);
    expect(network.hasUnknownSockets('page')).toBe(false);
  });
});
