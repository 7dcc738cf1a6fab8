import { expect, test } from 'vitest';
import { cbor } from '../../../../src/decode/codecs/cbor.ts';
import { msgpack } from '../../../../src/decode/codecs/msgpack.ts';
import { protobuf } from '../../../../src/decode/codecs/protobuf.ts';

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

test.each([
  ['an extension type', '8111d66674657374'],
  ['numbers as keys', '83684169426a43'],
  ['a text of punctuation marks', '81a47d5b5d3c2a'],
  ['a text with a control character', '92a641424344c29a05'],
])('bytes of an id that would be MessagePack with %s are not MessagePack', (_, hex) => {
  expect(msgpack.accepts(bytes(hex))).toBe(true);
  expect(msgpack.decode(bytes(hex), limits)).toBeNull();
});

test('bytes of an id that would be a message with a text of punctuation marks are not Protocol Buffers', () => {
  expect(protobuf.decode(bytes('0a062b235b62347d'), limits)).toBeNull();
  expect(protobuf.decode(bytes('0a066f7264657273'), limits)).toEqual({
    kind: 'tree',
    tree: new Map([['1', 'orders']]),
  });
});

test('a short structure with a word is MessagePack, even if another text has many punctuation marks', () => {
  const password = bytes('81a870617373776f7264aa54723075622623213f2a');
  expect(msgpack.decode(password, limits)).toEqual({ kind: 'tree', tree: { password: 'Tr0ub&#!?*' } });
  const numbered = bytes('8101a568656c6c6f');
  expect(msgpack.decode(numbered, limits)).toEqual({ kind: 'tree', tree: { 1: 'hello' } });
});
