import { decode, type TagDecoder } from 'cborg';
import type { BytesCodec } from './codec.ts';
import { hasText, isPlausibleStructure } from './plausible-structure.ts';

/** Tags (0 to 37, and 55799) that are skipped: a tag only describes the value after it. */
const tags: Record<number, TagDecoder> = Object.fromEntries(
  [...Array.from({ length: 38 }, (_, tag) => tag), 55_799].map((tag) => [tag, (read) => read()]),
);

/** CBOR (RFC 8949): a map or an array, optionally tagged, that consists of all the bytes. */
export const cbor: BytesCodec = {
  reads: 'bytes',
  name: 'cbor',
  order: 21,
  accepts(bytes) {
    const major = (bytes[0] ?? 0) >> 5;
    return bytes.length >= 4 && (major === 4 || major === 5 || major === 6) && hasText(bytes);
  },
  decode(bytes) {
    const tree: unknown = decode(bytes, { useMaps: true, allowIndefinite: true, allowUndefined: true, tags });
    return typeof tree === 'object' && tree !== null && isPlausibleStructure(tree, bytes.length)
      ? { kind: 'tree', tree }
      : null;
  },
};
