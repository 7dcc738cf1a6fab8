/** How bytes are packed. `deflate` is the zlib format, as in the names of `DecompressionStream`. */
export type Packing = 'zip' | 'gzip' | 'deflate';

/** How bytes are packed, by the first four of them; null if in none of these ways. */
export function packingOf([first = 0, second = 0, third, fourth]: Uint8Array): Packing | null {
  if (first === 0x50 && second === 0x4b && third === 0x03 && fourth === 0x04) return 'zip';
  if (first === 0x1f && second === 0x8b) return 'gzip';
  // RFC 1950, section 2.2: method 8, a window of at most 32 KiB, and both bytes together are a multiple of 31.
  return (first & 0x8f) === 8 && ((first << 8) | second) % 31 === 0 ? 'deflate' : null;
}
