import { characterClass } from '../character-classes.ts';
import { unpadded } from './base64.ts';
import type { TextCodec } from './codec.ts';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** Base32 (RFC 4648 §6), with or without padding. */
export const base32: TextCodec = {
  reads: 'text',
  name: 'base32',
  order: 22,
  needs: { any: characterClass.upper, every: characterClass.base32, length: 16 },
  accepts: (text) => unpadded(text, 6) !== null,
  decode(text) {
    const digits = text.replace(/=+$/, '');
    const bytes = new Uint8Array(Math.floor((digits.length * 5) / 8));
    let bits = 0;
    let held = 0;
    let at = 0;
    for (const digit of digits) {
      bits = ((bits << 5) | alphabet.indexOf(digit)) & 0xfff;
      held += 5;
      if (held < 8) continue;
      held -= 8;
      bytes[at++] = (bits >> held) & 0xff;
    }
    return { kind: 'bytes', bytes };
  },
};
