import { Unzlib, unzlibSync } from 'fflate';
import { atOnce, type Steps } from '../../steps.ts';
import type { BytesCodec, CodecLimits, Payload } from './codec.ts';
import { inflating, isZlib } from './inflate.ts';

/** zlib (RFC 1950), recognised by its header's check bits and confirmed by its checksum, if it has one. */
export const zlib: BytesCodec = {
  reads: 'bytes',
  name: 'zlib',
  order: 2,
  accepts: isZlib,
  decode: (bytes, limits) => atOnce(steps(bytes, limits)),
  steps,
};

function* steps(bytes: Uint8Array, limits: CodecLimits): Steps<Payload> {
  const whole = yield* inflating(bytes, limits, unzlibSync, (take) => new Unzlib(take));
  const declared = new DataView(bytes.buffer, bytes.byteOffset).getUint32(bytes.length - 4);
  if (declared === adler32(whole)) return { kind: 'bytes', bytes: whole };
  // A replay that continues in the next request is flushed, not ended: the checksum is missing, but all text is there.
  if (whole.length > 0 && endsFlushed(bytes)) return { kind: 'bytes', bytes: whole };
  throw new Error('zlib breaks off');
}

/** Adler-32 (RFC 1950 §8.2). */
function adler32(bytes: Uint8Array): number {
  let a = 1;
  let b = 0;
  for (let at = 0; at < bytes.length; ) {
    // Number of additions for which the sums stay below 2³¹.
    for (const end = Math.min(at + 3800, bytes.length); at < end; at += 1) {
      a += bytes[at] as number;
      b += a;
    }
    a %= 65_521;
    b %= 65_521;
  }
  return ((b << 16) | a) >>> 0;
}

/** Whether the data ends with an empty stored block (RFC 1951 §3.2.4), which a synchronous flush produces. */
function endsFlushed(bytes: Uint8Array): boolean {
  return [0, 0, 0xff, 0xff].every((byte, at) => bytes[bytes.length - 4 + at] === byte);
}
