import { characterClass } from '../character-classes.ts';
import { bytesOfLatin1 } from '../text.ts';
import type { TextCodec } from './codec.ts';
import { isCompressed } from './inflate.ts';

/**
 * Compressed bytes inside JSON, as a text with one character per byte: rrweb's `pack` and PostHog's recordings
 * (fflate's `strFromU8(bytes, true)`).
 */
export const latin1: TextCodec = {
  reads: 'text',
  name: 'latin1',
  order: 9,
  needs: { any: characterClass.control, every: characterClass.narrow, length: 12 },
  accepts: (text) => isCompressed(bytesOfLatin1(text.slice(0, 18))),
  decode: (text) => ({ kind: 'bytes', bytes: bytesOfLatin1(text) }),
};
