import { expect, test } from 'vitest';
import { cbor } from '../../../../src/decode/codecs/cbor.ts';

const limits = { bytes: 1_000_000 };
const bytes = (hex: string) => Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));

test.each([
  ['a map', 'a1a06568656c6c6f'],
  ['a list', 'a1806568656c6c6f'],
])('bytes that would be CBOR with %s as a key, such as those of an id, are not CBOR', (_, hex) => {
  expect(cbor.accepts(bytes(hex))).toBe(true);
  expect(cbor.decode(bytes(hex), limits)).toBeNull();
});

test('maps with texts and numbers as keys are CBOR', () => {
  expect(cbor.decode(bytes('a161616568656c6c6f'), limits)).toEqual({ kind: 'tree', tree: new Map([['a', 'hello']]) });
  expect(cbor.decode(bytes('a1016568656c6c6f'), limits)).toEqual({ kind: 'tree', tree: new Map([[1, 'hello']]) });
});
