import { gzipSync, strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { gzip } from '../../../../src/decode/codecs/gzip.ts';

const joined = (...parts: readonly Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));

const read = (bytes: Uint8Array) => {
  const payload = gzip.decode(bytes, { bytes: 1_000_000 });
  return payload?.kind === 'bytes' ? new TextDecoder().decode(payload.bytes) : null;
};

test.each([
  ['short', ['{"plan":"pro"}', '\n', '{"email":"ada@example.com"}']],
  ['long', [Array.from({ length: 9_000 }, (_, at) => `${at * 7919}`).join(' '), 'the end']],
])('all members of a %s text are read', (_, texts) => {
  expect(read(joined(...texts.map((text) => gzipSync(strToU8(text)))))).toBe(texts.join(''));
});

test('decoding throws if the data breaks off, or is followed by other bytes', () => {
  const whole = gzipSync(strToU8('{"email":"ada@example.com"}'));
  expect(() => read(whole.subarray(0, -4))).toThrow();
  expect(() => read(joined(whole, new Uint8Array(4)))).toThrow();
});
