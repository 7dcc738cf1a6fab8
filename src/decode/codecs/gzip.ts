import { Gunzip } from 'fflate';
import { atOnce, type Steps } from '../../steps.ts';
import type { BytesCodec, CodecLimits, Payload } from './codec.ts';
import { inflating, isGzip } from './inflate.ts';

/** gzip (RFC 1952), recognised by its magic number and the deflate method. */
export const gzip: BytesCodec = {
  reads: 'bytes',
  name: 'gzip',
  order: 1,
  accepts: isGzip,
  decode: (bytes, limits) => atOnce(steps(bytes, limits)),
  steps,
};

function* steps(bytes: Uint8Array, limits: CodecLimits): Steps<Payload> {
  let size = 0;
  let memberStart = 0;
  // fflate's `gunzipSync` reads only the first of several members.
  const whole = yield* inflating(bytes, limits, null, (take) => {
    const inflater = new Gunzip((chunk) => {
      size += chunk.length;
      take(chunk);
    });
    inflater.onmember = () => {
      memberStart = size;
    };
    return inflater;
  });
  // The inflater does not report a truncated stream, but the length in the trailer (RFC 1952, ISIZE) reveals it.
  const declared = new DataView(bytes.buffer, bytes.byteOffset).getUint32(bytes.length - 4, true);
  if (declared !== whole.length - memberStart) throw new Error('gzip breaks off');
  return { kind: 'bytes', bytes: whole };
}
