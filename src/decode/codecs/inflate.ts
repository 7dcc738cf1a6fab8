import type { Steps } from '../../steps.ts';
import { type CodecLimits, OverBudget } from './codec.ts';

/**
 * Number of bytes that are passed to an inflater at a time. Deflate expands at most 1032-fold, so one step produces
 * less than 9 MB. A smaller step costs more, since each step copies the inflater's window.
 */
const stepBytes = 8192;

/** A streaming decompressor, such as those of fflate and fzstd. */
export interface Inflater {
  push(chunk: Uint8Array, final?: boolean): void;
}

/**
 * Inflates bytes in steps. The output is deducted from the limits.
 * @param whole inflates input that fits into one step; null to use the inflater for such input, too
 * @param start creates the inflater, which passes its output to the given function
 * @throws OverBudget before the output exceeds the limits, and any error of the inflater
 */
export function* inflating(
  bytes: Uint8Array,
  limits: CodecLimits,
  whole: ((bytes: Uint8Array) => Uint8Array) | null,
  start: (take: (chunk: Uint8Array) => void) => Inflater,
): Steps<Uint8Array> {
  if (whole !== null && bytes.length <= stepBytes) return taken(whole(bytes), limits);
  const chunks: Uint8Array[] = [];
  let size = 0;
  const inflater = start((chunk) => {
    size += chunk.length;
    chunks.push(taken(chunk, limits));
  });
  for (let at = 0; at < bytes.length; at += stepBytes) {
    if (at > 0) yield;
    inflater.push(bytes.subarray(at, at + stepBytes), at + stepBytes >= bytes.length);
  }
  return concatenated(chunks, size);
}

function taken(bytes: Uint8Array, limits: CodecLimits): Uint8Array {
  if (bytes.length > limits.bytes) {
    limits.bytes = 0;
    throw new OverBudget('inflates to more bytes than are left');
  }
  limits.bytes -= bytes.length;
  return bytes;
}

/** Whether bytes begin like gzip (RFC 1952, with the deflate method), zlib (RFC 1950) or Zstandard (RFC 8878). */
export function isCompressed(bytes: Uint8Array): boolean {
  return isGzip(bytes) || isZlib(bytes) || isZstd(bytes);
}

/** Whether bytes begin like gzip with the deflate method. */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes.length >= 18 && bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8;
}

/** Whether bytes begin with a zlib header: deflate, the usual window size, no preset dictionary, correct check bits. */
export function isZlib(bytes: Uint8Array): boolean {
  const [method = 0, flags = 0] = bytes;
  return bytes.length >= 8 && method === 0x78 && (flags & 0x20) === 0 && ((method << 8) | flags) % 31 === 0;
}

/** Whether bytes begin like Zstandard. */
export function isZstd(bytes: Uint8Array): boolean {
  return bytes.length >= 9 && bytes[0] === 0x28 && bytes[1] === 0xb5 && bytes[2] === 0x2f && bytes[3] === 0xfd;
}

function concatenated(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
