import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { encode as msgpack } from '@msgpack/msgpack';
import { encode as cbor } from 'cborg';
import lz from 'lz-string';
import type { Input } from './input.ts';
import type { Random } from './random.ts';

/** Limit: bytes of an input. Longer ones are cut. */
const longest = 200_000;

const bytesOf = (text: string) => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const joined = (...parts: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(parts));

/** Fragments that formats and detectors look for. */
const pieces = [
  ...[
    '{"',
    '"}',
    '[',
    ']',
    '}{',
    '\n',
    '\r\n',
    '&',
    '=',
    ';',
    '%',
    '%u00',
    '\\u00',
    '\\x',
    '&#',
    '@',
    '.',
    '/',
    '://',
    '?',
    '#',
  ],
  ...[
    'ada@fernhill.example',
    'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJ1In0.c2ln',
    'https://x.test/reset/a?token=12345678',
    'Bearer ',
  ],
  ...[
    '4111 1111 1111 1111',
    'DE89370400440532013000',
    '+49 30 901820',
    '10.0.0.1:80',
    'sk-proj-abcdefghijklmnopqrstuvwx1',
  ],
  ...[
    '\ufffd',
    '\u001f',
    '\u0000',
    '\ud800',
    'ü',
    '…',
    '漢字',
    '__proto__',
    'constructor',
    'null',
    '-1',
    '1e999',
    'NaN',
  ],
  ...['--b\r\n', 'data:text/plain;base64,', '=\n', 'H4sIA', 'x\u009c', '(µ/ý', 'e=', 'type":2,"timestamp":1,"data":'],
];

type Change = (bytes: Uint8Array, random: Random, other: Uint8Array) => Uint8Array;

const flip: Change = (bytes, random) => {
  const changed = bytes.slice();
  for (let count = 1 + random.below(8); count > 0 && changed.length > 0; count -= 1) {
    const at = random.below(changed.length);
    changed[at] = (changed[at] as number) ^ (1 << random.below(8));
  }
  return changed;
};

const insert: Change = (bytes, random) => {
  const at = random.below(bytes.length + 1);
  const piece = bytesOf(random.pick(pieces).repeat(1 + (random.below(4) === 0 ? random.below(200) : 0)));
  return joined(bytes.subarray(0, at), piece, bytes.subarray(at));
};

const repeat: Change = (bytes, random) => {
  const at = random.below(bytes.length + 1);
  const part = bytes.subarray(at, at + 1 + random.below(64));
  const times = 1 + random.below(200);
  return joined(bytes.subarray(0, at), ...Array.from({ length: times }, () => part), bytes.subarray(at));
};

/**
 * Wraps the input as SDKs do. Formats that hold only text get the bytes decoded as UTF-8, even if they are not valid.
 */
const wrap: Change = (bytes, random) => {
  const text = textOf(bytes);
  const wrappers: ReadonlyArray<() => string | Uint8Array> = [
    () => Buffer.from(bytes).toString('base64'),
    () => Buffer.from(bytes).toString('hex'),
    () => `d=${encodeURIComponent(text)}&v=1`,
    () => JSON.stringify({ data: [text], n: 1 }),
    () => JSON.stringify(text),
    () => `${'['.repeat(50)}${JSON.stringify(text)}${']'.repeat(50)}`,
    () => lz.compressToBase64(text),
    () => gzipSync(bytes),
    () => deflateSync(bytes),
    () => deflateRawSync(bytes),
    () => msgpack({ d: bytes, t: text }),
    () => cbor({ d: bytes, t: text }),
    () => Buffer.from(Buffer.from(bytes).toString('base64')).reverse(),
    () => `--b\r\nContent-Disposition: form-data; name="f"; filename="f.json"\r\n\r\n${text}\r\n--b--\r\n`,
    () => `{"type":"event"}\n${text}\n`,
  ];
  const wrapped = random.pick(wrappers)();
  return typeof wrapped === 'string' ? bytesOf(wrapped) : new Uint8Array(wrapped);
};

const changes: readonly Change[] = [
  flip,
  insert,
  insert,
  repeat,
  wrap,
  wrap,
  (bytes, random) => bytes.slice(0, random.below(bytes.length + 1)),
  (bytes, random) => bytes.slice(random.below(bytes.length + 1)),
  (bytes, random, other) =>
    joined(bytes.subarray(0, random.below(bytes.length + 1)), other.subarray(random.below(other.length + 1))),
];

/** Changes an input in one to four ways, sometimes with a part of another input. */
export function mutated(input: Input, other: Input, random: Random): Input {
  let { url, headers, body } = input;
  for (let count = 1 + random.below(4); count > 0; count -= 1) {
    const change = random.pick(changes);
    const place = random.below(10);
    if (place < 6 && body.length > 0) body = change(body, random, other.body);
    else if (place < 9) url = `${url.slice(0, 8)}${textOf(change(bytesOf(url.slice(8)), random, bytesOf(other.url)))}`;
    else {
      const value = textOf(change(bytesOf(input.url), random, other.body.subarray(0, 4_096)));
      headers = [...headers, [random.pick(['cookie', 'referer', 'authorization', 'x-test']), value] as const].slice(
        -40,
      );
    }
  }
  return { ...input, url: url.slice(0, longest), headers, body: body.slice(0, longest) };
}
