import { deflateSync, Inflate } from 'fflate';
import { printableText } from '../text.ts';
import type { BytesCodec } from './codec.ts';
import { inflated } from './inflate.ts';

/** Shorter results come out of any bytes by chance. */
const shortestText = 12;

/** What was compressed takes about as many bytes when it is compressed again; what came out by chance takes few. */
const leastAgain = 0.6;

/** Deflate without a frame (RFC 1951): no mark tells it, so that the text which comes out of it has to confirm it. */
export const deflate: BytesCodec = {
  reads: 'bytes',
  name: 'deflate',
  order: 30,
  // Not the reserved type of block.
  accepts: (bytes) => bytes.length >= 8 && ((bytes[0] as number) & 6) !== 6,
  decode(bytes, limits) {
    const whole = inflated(bytes, limits.bytes, (take) => new Inflate(take));
    const text = printableText(whole);
    if (text === null || text.length < shortestText) return null;
    return deflateSync(whole).length < bytes.length * leastAgain ? null : { kind: 'text', text };
  },
};
