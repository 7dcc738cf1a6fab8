import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { encode as msgpack } from '@msgpack/msgpack';
import { encode as cbor } from 'cborg';
import fc from 'fast-check';
import lz from 'lz-string';
import { describe, expect, test } from 'vitest';
import { decode } from '../../../src/decode/decode.ts';
import type { Observation } from '../../../src/observe/observation.ts';

type Content = string | Uint8Array;

const bytesOf = (content: Content) => (typeof content === 'string' ? new TextEncoder().encode(content) : content);
const text = (content: Content) => (typeof content === 'string' ? content : Buffer.from(content).toString('base64'));

/** A wrapping, and the names that it adds to a field's `encoding`. If it takes only text, bytes become base64 first. */
interface Layer {
  readonly names: readonly string[];
  readonly takesBytes?: boolean;
  wrap(content: Content): Content;
}

const layers: Readonly<Record<string, Layer>> = {
  json: { names: ['json'], wrap: (content) => JSON.stringify({ a: [{ b: content }], n: 1 }) },
  form: { names: ['form'], wrap: (content) => `v=1&d=${encodeURIComponent(text(content))}` },
  percent: {
    names: ['percent'],
    wrap: (content) => Array.from(bytesOf(content), (byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''),
  },
  html: { names: ['html'], wrap: (content) => Array.from(text(content), (one) => `&#${one.codePointAt(0)};`).join('') },
  base64: { names: ['base64'], takesBytes: true, wrap: (content) => Buffer.from(bytesOf(content)).toString('base64') },
  hex: { names: ['hex'], takesBytes: true, wrap: (content) => Buffer.from(bytesOf(content)).toString('hex') },
  'data url': {
    names: ['data-url'],
    takesBytes: true,
    wrap: (content) => `data:text/plain;base64,${Buffer.from(bytesOf(content)).toString('base64')}`,
  },
  'lz-string': { names: ['lz-string'], wrap: (content) => lz.compressToBase64(text(content)) },
  gzip: { names: ['gzip'], takesBytes: true, wrap: (content) => gzipSync(bytesOf(content)) },
  zlib: { names: ['zlib'], takesBytes: true, wrap: (content) => deflateSync(bytesOf(content)) },
  deflate: { names: ['deflate'], wrap: (content) => deflateRawSync(bytesOf(content)) },
  msgpack: { names: ['msgpack'], takesBytes: true, wrap: (content) => msgpack({ kind: 'event', d: content }) },
  cbor: { names: ['cbor'], takesBytes: true, wrap: (content) => cbor({ kind: 'event', d: content }) },
};

function observation(body: Uint8Array, url = 'https://collect.vendor.test/v1'): Observation {
  return {
    ...{ id: '1', at: 0, transport: 'http', outcome: 'sent', method: 'POST', headers: [], callStack: null, tab: null },
    ...{ app: 'https://app.example.com', page: 'https://app.example.com/', url, body: { kind: 'bytes', bytes: body } },
  };
}

/** Wraps a value, innermost layer first. Bytes become base64 if a layer takes only text. */
function wrapped(value: string, names: readonly string[]): { content: Content; provenance: string[] } {
  let content: Content = value;
  let provenance: string[] = [];
  for (const name of names) {
    const layer = layers[name] as Layer;
    if (typeof content !== 'string' && !layer.takesBytes) {
      content = text(content);
      provenance = ['base64', ...provenance];
    }
    content = layer.wrap(content);
    provenance = [...layer.names, ...provenance];
  }
  return { content, provenance };
}

const value = fc.stringMatching(/^[a-z]{6,12}\.[a-z]{4,9}@[a-z]{5,9}\.example$/);
const chain = fc.array(fc.constantFrom(...Object.keys(layers)), { minLength: 1, maxLength: 8 });

describe('any composition of wrappings', () => {
  test('returns the value, and its encodings', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(value, chain, (planted, names) => {
        const { content, provenance } = wrapped(planted, names);
        const bytes = bytesOf(content);
        fc.pre(provenance.length <= 8 && bytes.length < 400_000);
        const field = decode(observation(bytes)).fields.find((one) => one.value === planted);
        expect(field?.encoding).toEqual(provenance);
      }),
      { numRuns: 3_000 },
    );
  });
});

describe('any bytes at all', () => {
  const budget = { depth: 8, bytes: 1_000_000, fields: 2_000 };

  test('are decoded without throwing and within the budget', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => {
        expect(decode(observation(bytes), budget).fields.length).toBeLessThanOrEqual(budget.fields);
      }),
      { numRuns: 3_000 },
    );
  });

  test.each<[string, readonly number[]]>([
    ['gzip', [0x1f, 0x8b, 8]],
    ['zlib', [0x78, 0x9c]],
    ['Zstandard', [0x28, 0xb5, 0x2f, 0xfd]],
    ['multipart', [...bytesOf('--b\r\n')]],
    ['an envelope', [...bytesOf('{"a":1}\n{"length":')]],
    ['MessagePack', [0xde, 0xff]],
    ['an endless MessagePack array', [0xdd, 0xff, 0xff, 0xff, 0xff]],
    ['CBOR', [0xbf]],
    ['an endless CBOR array', [0x9b, 0xff, 0xff, 0xff, 0xff, 0xff]],
    ['gRPC-Web', [0, 0, 0, 0]],
  ])('are decoded without throwing after the beginning of %s', { timeout: 120_000 }, (_, start) => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        decode(observation(Uint8Array.from([...start, ...bytes])), budget);
      }),
      { numRuns: 300 },
    );
  });

  test('any text, any JSON and any URL are decoded without throwing, too', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 300 }),
          fc.json({ maxDepth: 6 }),
          fc.webUrl({ withQueryParameters: true, withFragments: true }),
        ),
        (input) => {
          decode(observation(bytesOf(input)), budget);
          decode(
            observation(
              new Uint8Array(),
              `https://v.test/${encodeURIComponent(input.replace(/[\ud800-\udfff]/g, ''))}`,
            ),
            budget,
          );
        },
      ),
      { numRuns: 2_000 },
    );
  });
});

describe('malicious input', () => {
  const bytes = (content: string) => bytesOf(content);
  test.each<[string, () => Uint8Array, string | null]>([
    ['a decompression bomb', () => gzipSync(Buffer.alloc(80 * 1024 * 1024)), 'too-large'],
    ['a bomb in a bomb', () => gzipSync(gzipSync(Buffer.alloc(80 * 1024 * 1024))), 'too-large'],
    [
      'many bombs',
      () => bytes(JSON.stringify(Array(50).fill(gzipSync(Buffer.alloc(20 * 1024 * 1024)).toString('base64')))),
      null,
    ],
    ['JSON ten thousand deep', () => bytes(`${'['.repeat(10_000)}"x"${']'.repeat(10_000)}`), null],
    ['objects ten thousand deep', () => bytes(`${'{"a":'.repeat(10_000)}"x"${'}'.repeat(10_000)}`), null],
    [
      'more fields than the budget allows',
      () => bytes(JSON.stringify(Array.from({ length: 30_000 }, (_, at) => at))),
      'too-large',
    ],
    ['a body of fifty megabytes', () => bytes(JSON.stringify({ text: 'x'.repeat(50 * 1024 * 1024) })), null],
    ['lone surrogates', () => bytes('{"a":"\\ud800","b":"\\udc00x"}'), null],
    ['keys of prototypes', () => bytes('{"__proto__":{"x":"1"},"constructor":{"prototype":{"y":"2"}}}'), null],
    ['CBOR five thousand deep', () => new Uint8Array(5_000).fill(0x81), null],
  ])('%s does not exceed the limits, and is reported if it was cut', { timeout: 60_000 }, (_, make, unreadable) => {
    const decoded = decode(observation(make()));
    expect(decoded.fields.length).toBeLessThanOrEqual(20_000);
    if (unreadable !== null) expect(decoded.unreadable).toBe(unreadable);
    expect(({} as { x?: string }).x).toBeUndefined();
  });
});
