import { describe, expect, test } from 'vitest';
import { readHar } from '../../../../src/observe/har/har.ts';
import { FormFile } from '../../../../src/observe/observation.ts';

const attached = (name: string) =>
  name === 'a.bin' ? Uint8Array.of(1, 2, 3) : name === 'empty' ? new Uint8Array() : null;

function bodyOf(request: object, producer = 'WebInspector', more: object = {}) {
  const entry = { request: { method: 'POST', url: 'https://collect.vendor.test/v1', ...request }, ...more };
  const har = JSON.stringify({ log: { creator: { name: producer }, entries: [entry] } });
  return readHar(har, { attached }).observations[0]?.body;
}

const hidden = { kind: 'unreadable', reason: 'hidden-body' };
const undecodable = { kind: 'unreadable', reason: 'undecodable' };
const none = { kind: 'none' };
const bytes = (text: string) => ({ kind: 'bytes', bytes: new TextEncoder().encode(text) });
const header = (name: string, value: unknown) => ({ headers: [{ name, value }] });

describe('a body in a HAR file', () => {
  test.each<[string, object, string?]>([
    ['its size is not stated', {}],
    ['bodySize 0 from a browser, which does not count Blobs', { bodySize: 0 }],
    ['a positive Content-Length', { bodySize: 0, ...header('content-length', '812') }],
    ['a Content-Length that is a number', { bodySize: 0, ...header('Content-Length', 812) }],
    ['a positive bodySize', { bodySize: 4 }],
    ['a bodySize as text', { bodySize: '4' }, 'mitmproxy'],
    ['chunks', { bodySize: 0, ...header('Transfer-Encoding', 'chunked') }, 'mitmproxy'],
    ['text: null', { bodySize: 150, postData: { mimeType: 'application/json', text: null } }],
    ['text that is an object', { postData: { mimeType: 'application/json', text: { a: 1 } } }],
    ['postData: null', { postData: null }],
    [
      'an empty text, as Playwright writes for binary data',
      { bodySize: 45, postData: { text: '', params: [] } },
      'Playwright',
    ],
    ['an empty text of unknown size', { bodySize: -1, postData: { text: '', params: [] } }, 'Playwright'],
    ['a file that does not exist', { postData: { _file: 'b.bin' } }],
    ['a GET with a Content-Length', { method: 'GET', ...header('content-length', '9') }],
    ['a DELETE whose body is described', { method: 'DELETE', bodySize: -1, postData: { text: '' } }, 'Playwright'],
    ['a body that HTTP Toolkit left out', { bodySize: 9, _requestBodyStatus: 'discarded:too-large' }, 'HTTP Toolkit'],
  ])('was not read: %s', (_, request, producer) => expect(bodyOf(request, producer)).toEqual(hidden));

  test.each<[string, object, string?]>([
    ['Content-Length: 0', header('Content-Length', '0')],
    ['bodySize 0 from a proxy, which counts bytes', { bodySize: 0 }, 'mitmproxy 11.0'],
    ['a GET', { method: 'GET' }],
    ['a GET with empty postData', { method: 'GET', bodySize: -1, postData: { mimeType: '', text: '' } }],
    ['an empty attached file', { postData: { _file: 'empty' } }],
    ['a lower-case method', { method: 'get' }],
  ])('is empty: %s', (_, request, producer) => expect(bodyOf(request, producer)).toEqual(none));

  test.each<[string, object, object]>([
    ['is a text', { postData: { text: 'a=1' } }, bytes('a=1')],
    ['is a number', { postData: { text: 42 } }, bytes('42')],
    ['is text without an object around it', { postData: '{"a":1}' }, bytes('{"a":1}')],
    ['is base64', { postData: { text: 'AQID', encoding: 'base64' } }, { kind: 'bytes', bytes: Uint8Array.of(1, 2, 3) }],
    [
      'is base64url',
      { postData: { text: '_-8', encoding: 'BASE64' } },
      { kind: 'bytes', bytes: Uint8Array.of(255, 239) },
    ],
    ['is in a file', { postData: { text: '', _file: 'a.bin' } }, { kind: 'bytes', bytes: Uint8Array.of(1, 2, 3) }],
    [
      'is beside postData, where HTTP Toolkit writes binary data',
      { _requestBodyStatus: 'discarded:not-representable', _content: { text: 'AQID', size: 3, encoding: 'base64' } },
      { kind: 'bytes', bytes: Uint8Array.of(1, 2, 3) },
    ],
    [
      'has the headers of Firefox’s upload stream before it',
      {
        postData: {
          mimeType: 'application/x-www-form-urlencoded',
          text: 'Content-Type: x\r\nContent-Length: 3\r\n\r\na=1',
        },
      },
      bytes('a=1'),
    ],
  ])('%s', (_, request, body) => expect(bodyOf(request)).toEqual(body));

  test('with damaged base64 was not read', () => {
    expect(bodyOf({ postData: { text: '%%%', encoding: 'base64' } })).toEqual(undecodable);
  });

  test('may be parameters, with files with or without content', () => {
    const params = [
      null,
      { name: 'email', value: 'ada@example.com' },
      { name: 'age', value: 42 },
      { name: 'cv', fileName: 'cv.txt', contentType: 'text/plain', value: 'hello' },
      { name: 'photo', fileName: 'a.jpg', contentType: 'image/jpeg' },
      { value: 'nameless' },
    ];
    expect(bodyOf({ postData: { mimeType: 'multipart/form-data', params } })).toEqual({
      kind: 'form',
      entries: [
        ['email', 'ada@example.com'],
        ['age', '42'],
        ['cv', new FormFile('cv.txt', 'text/plain', new TextEncoder().encode('hello'))],
        ['photo', new FormFile('a.jpg', 'image/jpeg', null)],
        ['', 'nameless'],
      ],
    });
    expect(bodyOf({ postData: { params: { a: '1', b: null } } })).toEqual({
      kind: 'form',
      entries: [
        ['a', '1'],
        ['b', ''],
      ],
    });
  });

  test('may be JSON that was declared a form, which Charles splits', () => {
    const params = (...pairs: ReadonlyArray<readonly [string, string]>) =>
      bodyOf({ postData: { params: pairs.map(([name, value]) => ({ name, value })) } });
    expect(params(['{"a":1}', ''])).toEqual(bytes('{"a":1}'));
    expect(params(['{"u":"https://a.test/?b', '1'], ['c', '2"}'])).toEqual(bytes('{"u":"https://a.test/?b=1&c=2"}'));
    expect(params(['a', '1'], ['{', ''])).toMatchObject({ kind: 'form' });
  });

  test('that is shorter than its header says is incomplete', () => {
    const sent = (type: string, length: string, text: string) => ({
      headers: [...header('Content-Length', length).headers, { name: 'Content-Type', value: type }],
      postData: { text },
    });
    expect(bodyOf(sent('multipart/form-data; boundary=x', '900', '--x'))).toEqual({ ...bytes('--x'), lacks: 'files' });
    expect(bodyOf(sent('text/plain', '9', 'abc'))).toEqual({ ...bytes('abc'), lacks: 'rest' });
    expect(bodyOf(sent('text/plain', '5', 'a\nb\n'))).toEqual(bytes('a\nb\n'));
    expect(bodyOf(sent('text/plain', '2', 'ü'))).toEqual(bytes('ü'));
  });
});
