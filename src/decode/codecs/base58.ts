import { characterClass } from '../character-classes.ts';
import type { TextCodec } from './codec.ts';

const alphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

/** Limit: characters. Decoding takes quadratic time, and real base58 values are shorter. */
const longest = 512;

/** Number of digits that are processed together, and of bits of a limb. A limb times 58⁴ stays below 2⁵³, so it is exact. */
const groupDigits = 4;
const limbBits = 24;

/**
 * Base58 with Bitcoin's alphabet (draft-msporny-base58): a big-endian number in base 58. Each leading `1` is a zero
 * byte.
 */
export const base58: TextCodec = {
  reads: 'text',
  name: 'base58',
  order: 24,
  needs: { any: characterClass.upper | characterClass.lower, every: characterClass.base58, length: 12 },
  accepts: (text) => text.length <= longest,
  decode(text) {
    const limbs: number[] = [];
    for (let at = 0; at < text.length; at += groupDigits) {
      const group = text.slice(at, at + groupDigits);
      let carry = 0;
      for (const digit of group) carry = carry * 58 + alphabet.indexOf(digit);
      const scale = 58 ** group.length;
      for (let limb = 0; limb < limbs.length; limb += 1) {
        const product = (limbs[limb] as number) * scale + carry;
        carry = Math.floor(product / 2 ** limbBits);
        limbs[limb] = product % 2 ** limbBits;
      }
      for (; carry > 0; carry = Math.floor(carry / 2 ** limbBits)) limbs.push(carry % 2 ** limbBits);
    }
    const reversed = limbs.flatMap((limb) => [limb & 0xff, (limb >> 8) & 0xff, limb >> 16]);
    while (reversed.at(-1) === 0) reversed.pop();
    for (let at = 0; text[at] === '1'; at += 1) reversed.push(0);
    return { kind: 'bytes', bytes: Uint8Array.from(reversed.reverse()) };
  },
};
