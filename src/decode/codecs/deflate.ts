import { deflateSync, Inflate, inflateSync } from 'fflate';
import { atOnce } from '../../steps.ts';
import { isControl } from '../look.ts';
import { printableText } from '../text.ts';
import type { BytesCodec } from './codec.ts';
import { inflating } from './inflate.ts';

/** Shorter results come out of any bytes by chance. */
const shortestText = 12;

/** What was compressed takes about as many bytes when it is compressed again; what came out by chance takes few. */
const leastAgain = 0.6;

/** Deflate without a frame (RFC 1951). It has no magic number, so the text that comes out has to confirm it. */
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

/** Code lengths that a block may name (RFC 1951, §3.2.7). */
const mostLengths = 19;

/**
 * Whether bytes can begin a block of compressed text: one of fixed codes, or one whose code of code lengths is
 * complete.
 */
function beginsBlock(bytes: Uint8Array): boolean {
  const type = bitsAt(bytes, 1, 2);
  // Only short texts are in fixed codes, and they are one block.
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

/** A number in so many bits, the lowest first; what lies behind the end is zero. */
function bitsAt(bytes: Uint8Array, from: number, count: number): number {
  let value = 0;
  for (let at = 0; at < count; at += 1) {
    const place = from + at;
    value |= (((bytes[place >> 3] ?? 0) >> (place & 7)) & 1) << at;
  }
  return value;
}

/** A code of Huffman's, whose highest bit stands first. */
function codeAt(bytes: Uint8Array, from: number, count: number): number {
  let value = 0;
  for (let at = from; at < from + count; at += 1) value = (value << 1) | (((bytes[at >> 3] ?? 0) >> (at & 7)) & 1);
  return value;
}

/** Codes that are examined. What came out by chance spells no text long before. */
const mostExamined = 64;

/** Bits that follow the codes of lengths (257 to 285) and of distances, and the first length and distance of each. */
const lengthBits = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
const distanceBits = [0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13];
const firstOf = (bits: readonly number[], first: number) =>
  bits.map((_, at) => bits.slice(0, at).reduce((sum, each) => sum + 2 ** each, first));
const lengths = firstOf(lengthBits, 3);
const distances = firstOf(distanceBits, 1);

/**
 * Whether a block of fixed codes (RFC 1951, §3.2.6) spells characters that texts have, and repeats only what it spelled.
 * An inflater takes a hundred times as long to find that it does not.
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
      // A mark of UTF-16, whose characters have bytes of all kinds.
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
