import { Gunzip, gunzipSync } from 'fflate';
import type { BytesCodec } from './codec.ts';
import { inflated, isGzip } from './inflate.ts';

/** gzip (RFC 1952), known by its magic number and the deflate method. */
export const gzip: BytesCodec = {
  reads: 'bytes',
  name: 'gzip',
  order: 1,
  accepts: isGzip,
  decode(bytes, limits) {
    let size = 0;
    let memberStart = 0;
    const whole = inflated(bytes, limits, gunzipSync, (take) => {
      const inflater = new Gunzip((chunk) => {
        size += chunk.length;
        take(chunk);
      });
      inflater.onmember = () => {
        memberStart = size;
      };
      return inflater;
    });
    // The inflater passes over a stream that breaks off; the length in the trailer (RFC 1952, ISIZE) does not.
    const declared = new DataView(bytes.buffer, bytes.byteOffset).getUint32(bytes.length - 4, true);
    if (declared !== whole.length - memberStart) throw new Error('gzip breaks off');
    return { kind: 'bytes', bytes: whole };
  },
};
