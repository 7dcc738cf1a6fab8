import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readHar } from '../../../../src/observe/har/har.ts';
import { unknownApp } from '../../../../src/observe/har/pages.ts';
import { HarProblem } from '../../../../src/observe/har/problem.ts';

const entry = (request: object, more: object = {}) => ({
  startedDateTime: '2026-11-24T00:00:00.000Z',
  request: { method: 'POST', url: 'https://collect.vendor.test/v1', headers: [], ...request },
  response: { status: 200 },
  ...more,
});
const har = (entries: readonly object[], pages: readonly object[] = []) =>
  JSON.stringify({ log: { version: '1.2', pages, entries } });
const first = (text: string, app?: string) => readHar(text, { app }).observations[0];
const bodyOf = (postData: object) => first(har([entry({ postData })]))?.body;

describe('a HAR file', () => {
  test('names the app by its pages', () => {
    const pages = [{ id: 'p', title: 'https://app.example.com/keys?x=1' }];
    expect(first(har([entry({}, { pageref: 'p' })], pages))).toMatchObject({
      app: 'https://app.example.com',
      page: 'https://app.example.com/keys?x=1',
      at: Date.parse('2026-11-24T00:00:00.000Z'),
    });
  });

  test('names the app by document, referrer or the option `app` if no page names it; otherwise it is unknown', () => {
    const page = entry(
      { method: 'GET', url: 'https://app.example.com/' },
      { response: { status: 200, content: { mimeType: 'text/html' } } },
    );
    expect(readHar(har([page, entry({})])).observations[1]?.app).toBe('https://app.example.com');
    const referred = entry({ headers: [{ name: 'Referer', value: 'https://app.example.com/a' }] });
    expect(first(har([referred]))).toMatchObject({ app: 'https://app.example.com', page: 'https://app.example.com/a' });
    expect(first(har([entry({})]), 'https://said.example/keys')?.app).toBe('https://said.example');
    expect(first(har([entry({})]))?.app).toBe(unknownApp);
  });

  test('has texts, forms, base64, binary data with one character for each byte, and bodies without content', () => {
    const text = (bytes: string | Buffer) => ({ kind: 'bytes', bytes: new Uint8Array(Buffer.from(bytes)) });
    expect(bodyOf({ text: '{"a":"ü"}' })).toEqual(text('{"a":"ü"}'));
    expect(bodyOf({ text: 'AQID', encoding: 'base64' })).toEqual(text(Buffer.from([1, 2, 3])));
    const zipped = gzipSync('{"a":1}');
    expect(bodyOf({ text: zipped.toString('latin1') })).toEqual(text(zipped));
    expect(bodyOf({ params: [{ name: 'a', value: '1' }] })).toEqual({ kind: 'form', entries: [['a', '1']] });
    expect(first(har([entry({ bodySize: 9 })]))?.body).toEqual({ kind: 'unreadable', reason: 'hidden-body' });
  });

  test('has messages of WebSockets, and requests that were never sent', () => {
    const messages = [
      { type: 'send', time: 1_790_000_000.5, opcode: 1, data: '{"e":1}' },
      { type: 'receive', time: 1, opcode: 1, data: 'x' },
    ];
    const socket = entry({ method: 'GET', url: 'wss://live.vendor.test/s' }, { _webSocketMessages: messages });
    expect(readHar(har([socket])).observations.map(({ transport }) => transport)).toEqual(['http', 'websocket']);
    const blocked = entry({}, { response: { status: 0, _error: 'net::ERR_BLOCKED_BY_CLIENT' } });
    expect(first(har([blocked]))?.outcome).toBe('blocked');
    expect(first(har([entry({}, { _fromCache: 'disk' })]))?.outcome).toBe('cached');
  });

  test('may have invalid entries, which are counted', () => {
    expect(readHar(har([{ nothing: true }, entry({}), entry({ url: 'chrome://x' })]))).toMatchObject({
      skipped: new Map([['no-request', 1]]),
      observations: [{}],
    });
  });

  test.each(['', '[]', '{}', '{"log":{}}', '{"log":{"entries":{}}}', '{"log":'])(
    'is refused with an error of one line if it is %j',
    (text) => {
      expect(() => readHar(text)).toThrow(HarProblem);
      expect(() => readHar(text)).toThrow(/^[^\n]+$/);
    },
  );
});
