import { deflateSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { packingOf } from '../../../../src/observe/har/packing.ts';

test.each([
  ['gzip', gzipSync('{}')],
  ['deflate', deflateSync('{}')],
  ['deflate', deflateSync('{}', { windowBits: 9 })],
  ['zip', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0)],
  [null, new TextEncoder().encode('{"log": {}}')],
  [null, Uint8Array.of(0xff, 0xfe, 0x7b, 0)],
  [null, new Uint8Array()],
])('the first bytes show the packing: %s', (packing, bytes) => {
  expect(packingOf(bytes)).toBe(packing);
});
