import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { decode } from '../../../src/decode/decode.ts';
import type { Observation } from '../../../src/observe/observation.ts';

const bytesOf = (content: string | Uint8Array) =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

function observation(content: string | Uint8Array): Observation {
  return {
    ...{ id: '1', at: 0, transport: 'http', outcome: 'sent', method: 'POST', headers: [], callStack: null, tab: null },
    ...{ app: 'https://app.example.com', page: 'https://app.example.com/', url: 'https://v.test/' },
    body: { kind: 'bytes', bytes: bytesOf(content) },
  };
}

const bodyOf = (content: string | Uint8Array) => {
  const { fields, unreadable } = decode(observation(content));
  return { unreadable, fields: fields.filter(({ location }) => location === 'body') };
};
const unreadable = (content: string | Uint8Array) => bodyOf(content).unreadable;
const lossy = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** Random bytes, the same in each run. */
const noise = (size: number) =>
  Buffer.concat(
    Array.from({ length: Math.ceil(size / 64) }, (_, at) => createHash('sha512').update(`${at}`).digest()),
  ).subarray(0, size);

describe('binary data that was converted to text', () => {
  const event = JSON.stringify({
    event: '$pageview',
    distinct_id: 'u-1',
    properties: { $current_url: 'https://x.test/a' },
  });
  test.each<[string, string]>([
    ['gzip', lossy(gzipSync(event))],
    ['noise', lossy(noise(400))],
    ['gzip in a JSON string', JSON.stringify({ data: lossy(gzipSync(event)) })],
    ['gzip in a form', `v=1&data=${encodeURIComponent(lossy(gzipSync(event)))}`],
    ['bytes with some text', `\x0a\x05Login\x12\ufffd\x01user u-1842 signed in\ufffd\x03`],
    ['text in which every character was lost', '\ufffd\ufffd\ufffd\ufffd \ufffd\ufffd\ufffd\ufffd\ufffd'],
  ])('%s is undecodable', (_, content) => expect(unreadable(content)).toBe('undecodable'));

  test('leaves no meaningless field if it was compressed', () => {
    expect(bodyOf(lossy(gzipSync(event))).fields).toEqual([]);
    expect(bodyOf(JSON.stringify({ data: lossy(gzipSync(event)) })).fields).toEqual([]);
  });

  test.each<[string, string]>([
    ['a text', 'The name of J\ufffdrgen M\ufffdller was cut off in the export'],
    ['a short text', 'Caf\ufffd'],
    ['JSON', '{"name":"Ren\ufffd","title":"Gr\ufffd\ufffde"}'],
    ['a form', 'name=Ren%EF%BF%BD&x=1'],
    ['a coloured log', '\x1b[31merror\x1b[0m: caf\ufffd is closed'],
    ['a lone surrogate that a browser replaced', '{"text":"thanks \ufffd\ufffd, see you"}'],
  ])('%s in which single characters were lost is still read', (_, content) => {
    expect(unreadable(content)).toBeNull();
    expect(bodyOf(content).fields.length).toBeGreaterThan(0);
  });
});

describe('a body that is one blob', () => {
  const blob = noise(300);
  test.each<[string, string]>([
    ['base64', blob.toString('base64')],
    ['base64url', blob.toString('base64url')],
    ['base64 in lines', (blob.toString('base64').match(/.{1,64}/g) ?? []).join('\n')],
    ['hex', blob.toString('hex')],
    ['a JSON text', JSON.stringify(blob.toString('base64'))],
    [
      'base64 with other digits',
      blob.toString('base64').replace(/[A-Z]/g, (c) => (c < 'F' ? ('!#$%*'[c.charCodeAt(0) - 65] ?? c) : c)),
    ],
  ])('in %s is undecodable, and stays a field', (_, content) => {
    expect(unreadable(content)).toBe('undecodable');
    expect(bodyOf(content).fields).toHaveLength(1);
  });

  const token = (claims: object) =>
    [JSON.stringify({ alg: 'HS256' }), JSON.stringify(claims)]
      .map((part) => Buffer.from(part).toString('base64url'))
      .join('.');
  test.each<[string, string]>([
    ['an id', '01J9ZK3Q8M5T7V2X4Y6A8C0E'],
    ['a digest in hex', noise(64).toString('hex')],
    ['a digest in base64', noise(64).toString('base64')],
    ['a JSON Web Token', `${token({ sub: 'u-1842', email: 'ada@fernhill.test' })}.${noise(64).toString('base64url')}`],
    [
      'an encrypted JSON Web Token',
      `eyJhbGciOiJSU0EtT0FFUCJ9.${noise(256).toString('base64url')}.AxY8.${noise(60).toString('base64url')}.XFBo`,
    ],
    [
      'a row of ids',
      Array.from({ length: 20 }, (_, at) =>
        noise(16 + at)
          .toString('base64url')
          .slice(-22),
      ).join(','),
    ],
    ['an address', `https://cdn.example.com/${'assets/scripts/application-main-window/'.repeat(6)}index.js`],
    ['numbers', Array.from({ length: 100 }, (_, at) => at * 7919).join(',')],
    ['a sentence', 'The quick brown fox jumps over the lazy dog. '.repeat(8)],
    ['a long word', 'Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(3)],
    ['Japanese', 'これはとても長い文章であり空白を含まない。'.repeat(12)],
    [
      'code',
      'window.dataLayer=window.dataLayer||[];function gtag(){dataLayer.push(arguments)}gtag("js",new(Date));'.repeat(2),
    ],
    ['base64 of a text', Buffer.from('{"email":"ada@fernhill.test","plan":"pro"}'.repeat(8)).toString('base64')],
  ])('%s is not such a blob, and is read', (_, content) => expect(unreadable(content)).toBeNull());

  test('a body with a blob in one of its fields is read', () => {
    expect(unreadable(JSON.stringify({ id: 'u-1', nonce: blob.toString('base64') }))).toBeNull();
  });
});

describe('deep nesting and wrapping', () => {
  const base64 = (text: string, times: number): string =>
    times === 0 ? text : base64(Buffer.from(text).toString('base64'), times - 1);

  test.each([9, 10, 15])('base64 %i layers deep is undecodable', (times) => {
    expect(unreadable(base64('{"email":"ada@fernhill.test"}', times))).toBe('undecodable');
    expect(unreadable(base64('write to ada@fernhill.test', times))).toBe('undecodable');
  });

  test('the highest allowed number of layers is read', () => {
    expect(bodyOf(base64('write to ada@fernhill.test', 8))).toMatchObject({
      unreadable: null,
      fields: [{ value: 'write to ada@fernhill.test' }],
    });
  });

  test('nesting beyond the limit is too large, and the fields above it are kept', () => {
    const deep = bodyOf(`{"email":"ada@fernhill.test","x":${'['.repeat(60_000)}1${']'.repeat(60_000)},"last":"z"}`);
    expect(deep.unreadable).toBe('too-large');
    expect(deep.fields.map(({ path, value }) => [path.text, value])).toEqual([
      ['email', 'ada@fernhill.test'],
      ['last', 'z'],
    ]);
  });

  test('long paths are shortened, but keep the last key; a key that is too long becomes `*` and a field', () => {
    const { fields } = bodyOf(`${'{"children":['.repeat(2_000)}{"email":"ada@fernhill.test"}${']}'.repeat(2_000)}`);
    const [field] = fields;
    expect(fields).toHaveLength(1);
    expect(field?.path.text.length).toBeLessThanOrEqual(1_001);
    expect(field?.path.key).toBe('email');
    expect(field?.path.keys.length).toBeLessThan(200);
    const key = 'k'.repeat(5_000);
    const long = bodyOf(JSON.stringify({ [key]: { email: 'x' } })).fields;
    expect(long.map(({ path, value }) => [path.text, value])).toEqual([
      ['*', key],
      ['*.email', 'x'],
    ]);
  });
});

describe('formats', () => {
  test('JSON texts without separators are read in one pass', () => {
    expect(bodyOf('{"a":"}{"}[{"b":1}] {"c":"\\"}"}').fields.map(({ path, value }) => `${path.text}=${value}`)).toEqual(
      ['[].a=}{', '[][].b=1', '[].c="}'],
    );
  });

  test('a line with null does not make a body undecodable', () => {
    expect(bodyOf('{"a":1}\nnull\n{"b":2}')).toMatchObject({ unreadable: null });
  });
});
