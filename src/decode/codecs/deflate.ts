import { Inflate } from 'fflate';
import { printableText } from '../text.ts';
import type { BytesCodec } from './codec.ts';
import { inflated } from './inflate.ts';

/** Shorter results come out of any bytes by chance. */
const shortestText = 12;

/** Deflate without a frame (RFC 1951): no mark tells it, so that only text which comes out of it confirms it. */
export const deflate: BytesCodec = {
  reads: 'bytes',
  name: 'deflate',
  order: 30,
  // Neither the reserved block type nor a stored block whose lengths disagree.
  accepts: (bytes) => bytes.length >= 8 && ((bytes[0] as number) & 6) !== 6,
  decode(bytes, limits) {
    const text = printableText(inflated(bytes, limits.bytes, (take) => new Inflate(take)));
    return text === null || text.length < shortestText ? null : { kind: 'text', text };
  },
};
