import { Gunzip } from 'fflate';
import { type Codec, OverBudget } from './codec.ts';

/** Input handed to the inflater at a time: deflate expands at most 1032-fold, so one step stays below 5 MB. */
const stepBytes = 4096;

/** gzip (RFC 1952), known by its magic number and the deflate method. */
export const gzip: Codec<Uint8Array> = {
  name: 'gzip',
  accepts: (bytes) => bytes.length >= 18 && bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8,
  decode(bytes, limits) {
    const chunks: Uint8Array[] = [];
    let size = 0;
    let memberStart = 0;
    const inflater = new Gunzip((chunk) => {
      size += chunk.length;
      if (size > limits.bytes) throw new OverBudget(`gzip inflates to more than ${limits.bytes} bytes`);
      chunks.push(chunk);
    });
    inflater.onmember = () => {
      memberStart = size;
    };
    for (let at = 0; at < bytes.length; at += stepBytes) {
      inflater.push(bytes.subarray(at, at + stepBytes), at + stepBytes >= bytes.length);
    }
    // The inflater passes over a stream that breaks off; the length in the trailer (RFC 1952, ISIZE) does not.
    const declared = new DataView(bytes.buffer, bytes.byteOffset).getUint32(bytes.length - 4, true);
    if (declared !== size - memberStart) throw new Error('gzip breaks off');
    return { kind: 'bytes', bytes: concatenate(chunks, size) };
  },
};

function concatenate(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
