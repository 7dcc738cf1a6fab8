import { Decompress, decompress } from 'fzstd';
import { atOnce, type Steps } from '../../steps.ts';
import type { BytesCodec, CodecLimits, Payload } from './codec.ts';
import { inflating, isZstd } from './inflate.ts';

/** Zstandard (RFC 8878), recognised by its magic number. */
export const zstd: BytesCodec = {
  reads: 'bytes',
  name: 'zstd',
  order: 3,
  accepts: isZstd,
  decode: (bytes, limits) => atOnce(steps(bytes, limits)),
  steps,
};

function* steps(bytes: Uint8Array, limits: CodecLimits): Steps<Payload> {
  return { kind: 'bytes', bytes: yield* inflating(bytes, limits, decompress, (take) => new Decompress(take)) };
}
