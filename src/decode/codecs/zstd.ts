import { Decompress, decompress } from 'fzstd';
import type { BytesCodec } from './codec.ts';
import { inflated, isZstd } from './inflate.ts';

/** Zstandard (RFC 8878), known by its magic number. */
export const zstd: BytesCodec = {
  reads: 'bytes',
  name: 'zstd',
  order: 3,
  accepts: isZstd,
  decode: (bytes, limits) => ({
    kind: 'bytes',
    bytes: inflated(bytes, limits, decompress, (take) => new Decompress(take)),
  }),
};
