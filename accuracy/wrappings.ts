import { createHash } from 'node:crypto';
import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { encode as msgpack } from '@msgpack/msgpack';
import { blake2s } from '@noble/hashes/blake2.js';
import { keccak_256 } from '@noble/hashes/sha3.js';
import { encode as cbor } from 'cborg';
import lz from 'lz-string';

/** An encoding of a value before it is sent. Text can be sent anywhere, bytes only in some places. */
export interface Wrapping {
  readonly name: string;
  wrap(value: string): string | Uint8Array;
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const base64 = (bytes: Uint8Array | string) => Buffer.from(bytes).toString('base64');
const base64url = (bytes: Uint8Array | string) => Buffer.from(bytes).toString('base64url');
const hex = (bytes: Uint8Array | string) => Buffer.from(bytes).toString('hex');
const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
const object = (value: string) => JSON.stringify({ event: 'Saved', user: { traits: { contact: value } }, n: 3 });
const percent = (text: string) =>
  Array.from(utf8(text), (byte) => `%${byte.toString(16).padStart(2, '0').toUpperCase()}`).join('');
const escaped = (text: string) =>
  Array.from({ length: text.length }, (_, at) => `\\u${text.charCodeAt(at).toString(16).padStart(4, '0')}`).join('');

const texts: Readonly<Record<string, (value: string) => string>> = {
  plain: (value) => value,
  'lower case': (value) => value.toLowerCase(),
  'upper case': (value) => value.toUpperCase(),
  blanks: (value) => `  ${value} \n`,
  sentence: (value) => `Could not save (${value}): 403`,
  json: object,
  'json text': (value) => JSON.stringify(value),
  'json in json': (value) => JSON.stringify({ payload: object(value) }),
  'json in json in json': (value) => JSON.stringify({ a: JSON.stringify({ b: object(value) }) }),
  'json escapes': (value) => `{"a":"${escaped(value)}"}`,
  ndjson: (value) => `{"type":"header"}\n${object(value)}\n`,
  'json side by side': (value) => `{"a":1}${object(value)}`,
  jsonp: (value) => `callback(${object(value)});`,
  'socket.io': (value) => `42["identify",${object(value)}]`,
  form: (value) => `v=1&email=${encodeURIComponent(value)}&t=ev`,
  'form of json': (value) => `v=1&data=${encodeURIComponent(object(value))}`,
  'form lines': (value) => `en=page_view&ep.a=1\r\nen=login&ep.who=${encodeURIComponent(value)}`,
  'percent-encoding': percent,
  'percent-encoding twice': (value) => encodeURIComponent(percent(value)),
  'percent-encoding thrice': (value) => encodeURIComponent(encodeURIComponent(percent(value))),
  'escape()': (value) => Array.from(value, (one) => `%u${one.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''),
  '\\u escapes': escaped,
  '\\x escapes': (value) => Array.from(utf8(value), (byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join(''),
  'html decimal': (value) => Array.from(value, (one) => `&#${one.codePointAt(0)};`).join(''),
  'html hex': (value) => Array.from(value, (one) => `&#x${one.codePointAt(0)?.toString(16)};`).join(''),
  'html names': (value) =>
    value.replaceAll('@', '&commat;').replaceAll('.', '&period;').replaceAll('+', '&plus;').replaceAll('"', '&quot;'),
  url: (value) => `https://app.example.com/invite?to=${encodeURIComponent(value)}#top`,
  'url fragment': (value) => `https://app.example.com/#/welcome?to=${encodeURIComponent(value)}`,
  'data url': (value) => `data:application/json;base64,${base64(object(value))}`,
  base64,
  'base64 in lines': (value) => base64(`${object(value)} `.padEnd(200)).replaceAll(/.{76}/g, '$&\r\n'),
  'base64 without padding': (value) => base64(value).replace(/=+$/, ''),
  base64url,
  'base64 twice': (value) => base64(base64(value)),
  'base64 of json': (value) => base64(object(value)),
  'base64url of json': (value) => base64url(object(value)),
  'base64 of json, backwards': (value) => base64(object(value)).split('').reverse().join(''),
  'base64 amid bytes': (value) => base64(Uint8Array.from([0, 159, 146, 150, 7, 255, ...utf8(value), 250, 1, 2])),
  hex,
  'hex in capitals': (value) => hex(value).toUpperCase(),
  'hex of json': (value) => hex(object(value)),
  base32: (value) => base32(utf8(value)),
  'base32 without padding': (value) => base32(utf8(value)).replace(/=+$/, ''),
  'base32 of json': (value) => base32(utf8(object(value))),
  base58: (value) => base58(utf8(value)),
  'base58 of json': (value) => base58(utf8(object(value))),
  'lz-string base64': (value) => lz.compressToBase64(object(value)),
  'lz-string uri': (value) => lz.compressToEncodedURIComponent(object(value)),
  'lz-string utf-16': (value) => lz.compressToUTF16(object(value)),
  'lz-string of the value': (value) => lz.compressToBase64(value),
  'gzip in base64': (value) => base64(gzipSync(object(value))),
  'zlib in base64': (value) => base64(deflateSync(object(value))),
  'zlib in base64url': (value) => base64url(deflateSync(object(value))),
  'deflate in base64': (value) => base64(deflateRawSync(object(value))),
  'gzip as latin1': (value) => latin1(gzipSync(object(value))),
  'zlib as latin1': (value) => latin1(deflateSync(object(value))),
  'gzip as latin1 in json': (value) =>
    JSON.stringify({ data: latin1(gzipSync(object(value))), type: 2, compressed: true }),
  'gzip in hex': (value) => hex(gzipSync(object(value))),
  'msgpack in base64': (value) => base64(msgpack({ event: 'x', who: value })),
  'cbor in base64': (value) => base64(cbor({ event: 'x', who: value })),
  'protobuf in base64': (value) => base64(protobuf(value)),
  jwt: (value) =>
    `${base64url('{"alg":"HS256"}')}.${base64url(JSON.stringify({ sub: '1', who: value }))}.${base64url('signature-bytes')}`,
  'bearer jwt': (value) =>
    `Bearer ${base64url('{"alg":"HS256"}')}.${base64url(JSON.stringify({ who: value }))}.c2lnbmF0dXJl`,
  graphql: (value) => JSON.stringify({ query: `mutation { identify(who: "${value}") { ok } }`, variables: {} }),
  xml: (value) => `<?xml version="1.0"?><event><who>${value.replaceAll('&', '&amp;')}</who></event>`,
  rot13: (value) =>
    value.replace(/[a-z]/gi, (one) => String.fromCharCode(one.charCodeAt(0) + (/[a-m]/i.test(one) ? 13 : -13))),
  backwards: (value) => [...value].reverse().join(''),
  csv: (value) => `saved,7,${value},2026-01-01`,
  cookie: (value) => `a=1; who=${encodeURIComponent(value)}; b=2`,
  'percent of base64 of json': (value) => encodeURIComponent(base64(object(value))),
  'base64 of form': (value) => base64(`v=1&who=${encodeURIComponent(value)}`),
  'hex of base64': (value) => hex(base64(value)),
  'base64 of percent': (value) => base64(percent(value)),
  'json of url of base64': (value) =>
    JSON.stringify({ u: `https://a.example/x?d=${encodeURIComponent(base64(object(value)))}` }),
  'base64 six times, of json': (value) =>
    [1, 2, 3, 4, 5, 6].reduce((text) => base64(text), JSON.stringify({ who: value })),
  rrweb: (value) =>
    JSON.stringify([
      {
        type: 2,
        timestamp: 1,
        data: {
          node: { type: 0, childNodes: [{ type: 2, tagName: 'p', childNodes: [{ type: 3, textContent: value }] }] },
        },
      },
    ]),
  'rrweb input': (value) => JSON.stringify([{ type: 3, timestamp: 1, data: { source: 5, text: value, id: 4 } }]),
  'rrweb packed': (value) =>
    JSON.stringify([
      latin1(deflateSync(JSON.stringify({ type: 3, timestamp: 1, v: 'v1', data: { source: 5, text: value, id: 4 } }))),
    ]),
};

const binaries: Readonly<Record<string, (value: string) => Uint8Array>> = {
  gzip: (value) => gzipSync(object(value)),
  zlib: (value) => deflateSync(object(value)),
  'raw deflate': (value) => deflateRawSync(object(value)),
  'gzip twice': (value) => gzipSync(gzipSync(object(value))),
  'gzip of form of base64': (value) => gzipSync(`data=${encodeURIComponent(base64(object(value)))}`),
  msgpack: (value) => msgpack({ event: 'Saved', props: [{ who: value }] }),
  cbor: (value) => cbor({ event: 'Saved', props: [{ who: value }] }),
  protobuf: (value) => protobuf(value),
  'grpc-web frame': (value) => {
    const message = protobuf(value);
    return Uint8Array.from([0, 0, 0, message.length >> 8, message.length & 255, ...message]);
  },
  latin1: (value) => Buffer.from(`{"who":"${value}","city":"Zürich"}`, 'latin1'),
  'utf-16': (value) => Uint8Array.from([0xff, 0xfe, ...Buffer.from(object(value), 'utf16le')]),
  'unknown binary': (value) => Uint8Array.from([1, 0, 200, 3, 0, 0, 17, ...utf8(value), 0, 0, 255, 254, 9]),
  'sentry envelope with a recording': (value) => {
    const recording = Buffer.concat([
      utf8('{"segment_id":0}\n'),
      deflateSync(JSON.stringify([{ type: 3, timestamp: 1, data: { source: 5, text: value, id: 1 } }])),
    ]);
    return Buffer.concat([
      utf8(`{"event_id":"1"}\n{"type":"replay_recording","length":${recording.length}}\n`),
      recording,
      utf8('\n'),
    ]);
  },
};

const digests: Readonly<Record<string, (bytes: Uint8Array) => Uint8Array>> = {
  ...Object.fromEntries(
    [
      'md5',
      'sha1',
      'sha224',
      'sha256',
      'sha384',
      'sha512',
      'sha3-224',
      'sha3-256',
      'sha3-384',
      'sha3-512',
      'ripemd160',
      'blake2b512',
    ].map((name) => [name, (bytes: Uint8Array) => createHash(name).update(bytes).digest()]),
  ),
  blake2s: (bytes) => blake2s(bytes),
  keccak256: (bytes) => keccak_256(bytes),
};

const hashed: Wrapping[] = Object.entries(digests).flatMap(([name, digest]) => [
  { name: `${name} in hex`, wrap: (value: string) => hex(digest(utf8(value))) },
  { name: `${name} in capitals`, wrap: (value: string) => hex(digest(utf8(value))).toUpperCase() },
  { name: `${name} in base64`, wrap: (value: string) => base64(digest(utf8(value))) },
  { name: `${name} in base64url`, wrap: (value: string) => base64url(digest(utf8(value))) },
  { name: `${name} of lower case`, wrap: (value: string) => hex(digest(utf8(value.trim().toLowerCase()))) },
  { name: `${name} of upper case`, wrap: (value: string) => hex(digest(utf8(value.toUpperCase()))) },
  { name: `${name} in json`, wrap: (value: string) => JSON.stringify({ h: hex(digest(utf8(value))) }) },
]);

const twice: Wrapping[] = ['md5', 'sha1', 'sha256', 'sha512', 'sha3-256'].flatMap((inner) =>
  ['md5', 'sha1', 'sha256', 'sha512', 'ripemd160'].map((outer) => ({
    name: `${outer} of ${inner}`,
    wrap: (value: string) =>
      hex(
        (digests[outer] as (typeof digests)[string])(
          utf8(hex((digests[inner] as (typeof digests)[string])(utf8(value)))),
        ),
      ),
  })),
);

/** All wrappings. */
export const wrappings: readonly Wrapping[] = [
  ...Object.entries({ ...texts, ...binaries }).map(([name, wrap]) => ({ name, wrap })),
  ...hashed,
  ...twice,
];

function base32(bytes: Uint8Array): string {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('');
  const groups = bits.match(/.{1,5}/g) ?? [];
  const text = groups
    .map((group) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[Number.parseInt(group.padEnd(5, '0'), 2)])
    .join('');
  return text.padEnd(Math.ceil(text.length / 8) * 8, '=');
}

function base58(bytes: Uint8Array): string {
  let number = BigInt(`0x${hex(bytes)}`);
  let text = '';
  for (; number > 0n; number /= 58n)
    text = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'[Number(number % 58n)] + text;
  return text;
}

/** A protobuf message with a string, a number and a nested message that contains the value. */
function protobuf(value: string): Uint8Array {
  const text = utf8(value);
  const inner = [0x12, text.length, ...text];
  return Uint8Array.from([0x0a, 5, ...utf8('Saved'), 0x10, 42, 0x1a, inner.length, ...inner]);
}
