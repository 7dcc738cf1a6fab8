import { deflateSync, Inflate, inflateSync } from 'fflate';
import { atOnce } from '../../steps.ts';
import { isControl } from '../character-classes.ts';
import { printableText } from '../text.ts';
import type { BytesCodec } from './codec.ts';
import { inflating } from './inflate.ts';

/** Shorter output is likely a false positive. */
const shortestText = 12;

/**
 * Real compressed data keeps about its size when its content is compressed again. Content that was produced by chance
 * becomes much smaller.
 */
const leastAgain = 0.6;

/** Raw deflate (RFC 1951). It has no magic number, so its output must be text. */
export const deflate: BytesCodec = {
  reads: 'bytes',
  name: 'deflate',
  order: 30,
  accepts: (bytes) => bytes.length >= 8 && beginsBlock(bytes),
  decode(bytes, limits) {
    const whole = atOnce(inflating(bytes, limits, inflateSync, (take) => new Inflate(take)));
    const text = printableText(whole);
    if (text === null || text.length < shortestText) return null;
    return deflateSync(whole).length < bytes.length * leastAgain ? null : { kind: 'text', text };
  },
};

/** Number of symbols of the code-length code (RFC 1951 §3.2.7). */
const mostLengths = 19;

/**
 * Whether bytes can begin a block of compressed text: one with fixed codes, or one whose code-length code is complete.
 */
function beginsBlock(bytes: Uint8Array): boolean {
  const type = bitsAt(bytes, 1, 2);
  // Only short texts use fixed codes, and they consist of one block.
  if (type === 1) return bitsAt(bytes, 0, 1) === 1 && beginsText(bytes);
  if (type !== 2 || bitsAt(bytes, 3, 5) > 29 || bitsAt(bytes, 8, 5) > 29) return false;
  const count = bitsAt(bytes, 13, 4) + 4;
  let used = 0;
  for (let at = 0; at < Math.min(count, mostLengths); at += 1) {
    const length = bitsAt(bytes, 17 + at * 3, 3);
    if (length > 0) used += 128 >> length;
  }
  return used === 128;
}

/** A number of several bits, lowest bit first. Bits after the end are zero. */
function bitsAt(bytes: Uint8Array, from: number, count: number): number {
  let value = 0;
  for (let at = 0; at < count; at += 1) {
    const place = from + at;
    value |= (((bytes[place >> 3] ?? 0) >> (place & 7)) & 1) << at;
  }
  return value;
}

/** A Huffman code, highest bit first. */
function codeAt(bytes: Uint8Array, from: number, count: number): number {
  let value = 0;
  for (let at = from; at < from + count; at += 1) value = (value << 1) | (((bytes[at >> 3] ?? 0) >> (at & 7)) & 1);
  return value;
}

/** Limit: codes that are examined. Random bytes produce an impossible character long before. */
const mostExamined = 64;

/** Extra bits of length codes (257 to 285) and of distance codes, and the first length and distance of each. */
const lengthBits = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
const distanceBits = [0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13];
const firstOf = (bits: readonly number[], first: number) =>
  bits.map((_, at) => bits.slice(0, at).reduce((sum, each) => sum + 2 ** each, first));
const lengths = firstOf(lengthBits, 3);
const distances = firstOf(distanceBits, 1);

/**
 * Whether a block with fixed codes (RFC 1951 §3.2.6) begins with text characters, and repeats only earlier output. This
 * is a hundred times faster than letting an inflater fail.
 */
function beginsText(bytes: Uint8Array): boolean {
  let at = 3;
  let spelled = 0;
  let isWide = false;
  for (let examined = 0; examined < mostExamined; examined += 1) {
    const seven = codeAt(bytes, at, 7);
    const isLong = seven >= 0b1100100;
    const code = seven < 0b0011000 ? seven : codeAt(bytes, at, isLong ? 9 : 8);
    at += seven < 0b0011000 ? 7 : isLong ? 9 : 8;
    if (at > bytes.length * 8) return false;
    if (seven >= 0b0011000 && (isLong || code < 0b11000000)) {
      const character = isLong ? code - 0b110010000 + 144 : code - 0b00110000;
      // A UTF-16 byte-order mark: the following bytes can have any value.
      if (spelled === 0) isWide = character >= 0xfe;
      if (!isWide && isControl(character)) return false;
      spelled += 1;
      continue;
    }
    if (code === 0) return spelled >= shortestText;
    const length = seven < 0b0011000 ? code - 1 : code - 0b11000000 + 23;
    const extra = lengthBits[length];
    if (extra === undefined) return false;
    const distance = codeAt(bytes, at + extra, 5);
    const further = distanceBits[distance];
    if (further === undefined) return false;
    if ((distances[distance] as number) + bitsAt(bytes, at + extra + 5, further) > spelled) return false;
    spelled += (lengths[length] as number) + bitsAt(bytes, at, extra);
    at += extra + 5 + further;
  }
  return true;
}
