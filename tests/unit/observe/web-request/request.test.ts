import { describe, expect, test } from 'vitest';
import { bodySize, FormFile } from '../../../../src/observe/observation.ts';
import { bodyOf } from '../../../../src/observe/web-request/body.ts';
import { isDisclosing, type RequestDetails } from '../../../../src/observe/web-request/details.ts';
import { relevantHeaders } from '../../../../src/observe/web-request/headers.ts';

const bytes = (text: string) => new TextEncoder().encode(text).buffer as ArrayBuffer;

describe('a body as browsers show it', () => {
  test.each([
    ['nothing', null, { kind: 'none' }],
    ['a Blob', { error: 'Unknown error.' }, { kind: 'unreadable', reason: 'blob-body' }],
    ['something hidden', { error: 'Nope' }, { kind: 'unreadable', reason: 'hidden-body' }],
    ['a file', { raw: [{ file: '/tmp/a' }] }, { kind: 'unreadable', reason: 'file-body' }],
    [
      'a form',
      { formData: { a: ['1', '2'], b: ['3'] } },
      {
        kind: 'form',
        entries: [
          ['a', '1'],
          ['a', '2'],
          ['b', '3'],
        ],
      },
    ],
    ['a form read leniently', { lenientFormData: { a: ['1'] } }, { kind: 'form', entries: [['a', '1']] }],
  ])('%s', (_, shown, body) => {
    expect(bodyOf(shown as Parameters<typeof bodyOf>[0])).toEqual(body);
  });

  test('chunks are joined', () => {
    const body = bodyOf({ raw: [{ bytes: bytes('ab') }, { bytes: bytes('') }, { bytes: bytes('c') }] });
    expect(body.kind === 'bytes' && new TextDecoder().decode(body.bytes)).toBe('abc');
  });

  test('a multipart body without its files, and a long one without its rest, are marked', () => {
    const part = '--x\r\nContent-Disposition: form-data; name="f"; filename="a.txt"\r\n\r\n\r\n--x--\r\n';
    expect(bodyOf({ raw: [{ bytes: bytes(part) }] })).toMatchObject({ lacks: 'files' });
    expect(bodyOf({ raw: [{ bytes: bytes(part.replace('; filename="a.txt"', '')) }] })).not.toHaveProperty('lacks');
    const whole = part.replace('a.txt"\r\n\r\n\r\n', 'a.txt"\r\n\r\nits content\r\n');
    expect(bodyOf({ raw: [{ bytes: bytes(whole) }] })).not.toHaveProperty('lacks');
    expect(bodyOf({ raw: [{ bytes: bytes('abc'), truncated: true }] })).toMatchObject({ lacks: 'rest' });
  });

  test('has the size of its bytes; a form has the size of its entries, written as a query, and of its files', () => {
    expect(bodySize({ kind: 'none' })).toBe(0);
    expect(bodySize({ kind: 'form', entries: [] })).toBe(0);
    expect(bodySize({ kind: 'bytes', bytes: new Uint8Array(3) })).toBe(3);
    expect(
      bodySize({
        kind: 'form',
        entries: [
          ['a', 'b'],
          ['c', 'de'],
        ],
      }),
    ).toBe('a=b&c=de'.length);
    expect(bodySize({ kind: 'form', entries: [['a', new FormFile('n', 't', new Uint8Array(5))]] })).toBe(7);
  });
});

test('headers of the protocol are left out, and names are in lower case', () => {
  const headers = ['Accept', 'Host', 'Content-Type', 'Sec-Fetch-Mode', 'Origin', 'Connection', 'Sec-WebSocket-Key'];
  const relevant = [
    { name: 'Cookie', value: 'a=b' },
    { name: 'User-Agent', value: 'x' },
    { name: 'X-Odd', binaryValue: [104, 105] },
  ];
  expect(relevantHeaders([...headers.map((name) => ({ name, value: 'v' })), ...relevant])).toEqual([
    ['cookie', 'a=b'],
    ['user-agent', 'x'],
    ['x-odd', 'hi'],
  ]);
});

test.each([
  [{ type: 'xmlhttprequest' }, true],
  [{ type: 'websocket', url: 'wss://a.example/' }, true],
  [{ url: 'data:text/plain,x' }, false],
  [{ url: 'chrome-extension://a/b' }, false],
  [{ type: 'main_frame', initiator: 'https://app.example' }, false],
  [{ type: 'main_frame', initiator: 'https://app.example', url: 'https://a.example/?q=1' }, true],
  [{ type: 'main_frame', initiator: 'https://app.example', method: 'POST' }, true],
  [{ type: 'main_frame', url: 'https://a.example/?typed=1' }, false],
])('a request with %j can disclose something: %s', (more, disclosing) => {
  const details = {
    requestId: '1',
    url: 'https://a.example/',
    method: 'GET',
    type: 'image',
    timeStamp: 1,
    frameId: 0,
    tabId: 1,
  };
  expect(isDisclosing({ ...details, ...more } as RequestDetails)).toBe(disclosing);
});
