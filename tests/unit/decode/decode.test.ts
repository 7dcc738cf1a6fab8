import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { decode } from '../../../src/decode/decode.ts';
import type { Body, Observation } from '../../../src/observe/observation.ts';

const bytes = (text: string | Uint8Array): Body => ({
  kind: 'bytes',
  bytes: typeof text === 'string' ? new TextEncoder().encode(text) : new Uint8Array(text),
});

function observation(body: Body, url = 'https://api.vendor.example/e'): Observation {
  return {
    id: '1',
    at: 0,
    transport: 'http',
    outcome: 'sent',
    headers: [],
    callStack: null,
    tab: null,
    app: 'https://app.example.com',
    page: 'https://app.example.com/',
    method: 'POST',
    url,
    body,
  };
}

function read(body: Body, url?: string) {
  const decoded = decode(observation(body, url));
  const fields = decoded.fields
    .filter(({ path }) => !path.text.startsWith('('))
    .map(({ path, value, encoding }) => [path.text, value, encoding.join()]);
  return { fields, unreadable: decoded.unreadable };
}

describe('decode', () => {
  test('names each leaf of a JSON body, except null and empty texts', () => {
    expect(read(bytes('{"a":{"b":["x",2,true,null,""]}}'))).toEqual({
      fields: [
        ['a.b[]', 'x', 'json'],
        ['a.b[]', '2', 'json'],
        ['a.b[]', 'true', 'json'],
      ],
      unreadable: null,
    });
  });

  test('decodes a form with base64 of JSON, and lists the encodings, outermost first', () => {
    const data = Buffer.from('[{"event":"Login","properties":{"$email":"ada@example.com"}}]').toString('base64');
    const expected = [
      ['data[].event', 'Login', 'form,base64,json'],
      ['data[].properties.$email', 'ada@example.com', 'form,base64,json'],
    ];
    expect(read(bytes(`data=${encodeURIComponent(data)}`)).fields).toEqual(expected);
    expect(read({ kind: 'form', entries: [['data', data]] }).fields).toEqual(expected);
  });

  test('inflates gzipped bodies, and reads NDJSON and JSON in JSON', () => {
    expect(read(bytes(gzipSync('{"a":"b"}'))).fields).toEqual([['a', 'b', 'gzip,json']]);
    expect(read(bytes('{"a":1}\n{"b":"{\\"c\\":2}"}\n')).fields).toEqual([
      ['[].a', '1', 'ndjson'],
      ['[].b.c', '2', 'ndjson,json'],
    ]);
  });

  test('reads the query of the URL, and of URLs inside values', () => {
    const page = 'https://app.example.com/reset?token=abc';
    expect(read({ kind: 'none' }, `https://v.example/p?u=${encodeURIComponent(page)}`).fields).toEqual([
      ['u', page, ''],
      ['u?token', 'abc', 'url'],
    ]);
  });

  test.each([
    ['broken gzip', bytes(new Uint8Array([0x1f, 0x8b, 8, ...new Array(20).fill(7)])), 'undecodable'],
    ['not UTF-8', bytes(new Uint8Array([0xff, 0xfe, 0x80])), 'undecodable'],
    ['a hidden Blob', { kind: 'unreadable', reason: 'blob-body' } as const, 'blob-body'],
    ['a decompression bomb', bytes(gzipSync(Buffer.alloc(64 * 1024 * 1024))), 'too-large'],
  ])('states why it cannot read %s', (_, body, reason) => {
    expect(read(body as Body)).toEqual({ fields: [], unreadable: reason });
  });

  test('reads thousands of nested arrays, and keys with a special meaning in JavaScript', () => {
    const deep = read(bytes(`${'['.repeat(5000)}"x"${']'.repeat(5000)}`));
    expect(deep.fields).toHaveLength(1);
    expect(read(bytes('{"__proto__":{"email":"a@b.example"}}')).fields[0]?.[0]).toBe('__proto__.email');
    expect(({} as { email?: string }).email).toBeUndefined();
  });

  test('does not decode ordinary words', () => {
    const words = ['Keyscreated', 'usr_48c1f0d29b', 'mixpanelbrowser1', 'a=', 'x == y', '[object Object]'];
    expect(read(bytes(JSON.stringify(words))).fields.map(([, value]) => value)).toEqual(words);
  });
});
