import { constants, deflateRawSync, inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deflate } from '../../../../src/decode/codecs/deflate.ts';

/** Texts with near and distant repetitions. */
const texts = fc
  .array(fc.constantFrom('user', 'id', '=', '&', 'ä', 'Łódź ', '0', '42', 'a', 'event '), {
    minLength: 12,
    maxLength: 60,
  })
  .map((parts) => parts.join(''));

test('accepts data that was compressed with fixed codes if it has at least 8 bytes, and only then', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const bytes = deflateRawSync(text, { strategy: constants.Z_FIXED });
      // Zlib stores a text uncompressed if fixed codes would make it longer.
      fc.pre((((bytes[0] as number) >> 1) & 3) === 1);
      expect(deflate.accepts(new Uint8Array(bytes))).toBe(bytes.length >= 8);
    }),
  );
});

test('accepts nothing with fixed codes that an inflater refuses', () => {
  const bytes = fc
    .uint8Array({ minLength: 8, maxLength: 40 })
    .map((all) => Uint8Array.from(all, (byte, at) => (at === 0 ? (byte & 0xf8) | 3 : byte)));
  fc.assert(
    fc.property(bytes, (all) => {
      if (!deflate.accepts(all)) return;
      expect(() => inflateRawSync(all)).not.toThrow();
    }),
    { numRuns: 2_000 },
  );
});
