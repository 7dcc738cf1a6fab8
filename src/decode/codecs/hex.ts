import { characterClass } from '../character-classes.ts';
import type { TextCodec } from './codec.ts';

/** Length in characters. A shorter text of digits only is a number. */
const longestNumber = 40;

/**
 * Base16 (RFC 4648 §8). Hex of digits only, if shorter than 40 characters, is decoded only if its output contains `@`
 * (0x40).
 */
export const hex: TextCodec = {
  reads: 'text',
  name: 'hex',
  order: 20,
  needs: { any: characterClass.digit, every: characterClass.hex, length: 16 },
  accepts: (text) =>
    text.length % 2 === 0 && (/[a-f]/i.test(text) || text.length >= longestNumber || text.includes('40')),
  decode(text) {
    const bytes = new Uint8Array(text.length / 2);
    for (let at = 0; at < bytes.length; at += 1) bytes[at] = Number.parseInt(text.slice(at * 2, at * 2 + 2), 16);
    const isNumber = text.length < longestNumber && /^\d+$/.test(text);
    return isNumber && !bytes.includes(0x40) ? null : { kind: 'bytes', bytes };
  },
};
