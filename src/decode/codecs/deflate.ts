import { deflateSync, Inflate, inflateSync } from 'fflate';
import { atOnce } from '../../steps.ts';
import { printableText } from '../text.ts';
import type { BytesCodec } from './codec.ts';
import { inflating } from './inflate.ts';

/** Shorter results come out of any bytes by chance. */
const shortestText = 12;

/** What was compressed takes about as many bytes when it is compressed again; what came out by chance takes few. */
const leastAgain = 0.6;

/** Deflate without a frame (RFC 1951): no mark tells it, so that the text which comes out of it has to confirm it. */
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

/** Whether bytes can begin a block of compressed text: one of fixed codes, or one whose code of code lengths is complete. */
function beginsBlock(bytes: Uint8Array): boolean {
  const bits = (from: number, count: number) => {
    let value = 0;
    for (let at = 0; at < count; at += 1) {
      const place = from + at;
      value |= (((bytes[place >> 3] ?? 0) >> (place & 7)) & 1) << at;
    }
    return value;
  };
  const type = bits(1, 2);
  // Only short texts are in fixed codes, and they are one block.
  if (type === 1) return bits(0, 1) === 1;
  if (type !== 2 || bits(3, 5) > 29 || bits(8, 5) > 29) return false;
  const count = bits(13, 4) + 4;
  let used = 0;
  for (let at = 0; at < Math.min(count, mostLengths); at += 1) {
    const length = bits(17 + at * 3, 3);
    if (length > 0) used += 128 >> length;
  }
  return used === 128;
}
