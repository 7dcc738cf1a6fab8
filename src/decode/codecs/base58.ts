import { sign } from '../look.ts';
import type { TextCodec } from './codec.ts';

const alphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

/** Its cost grows with the square of its length. */
const longest = 1_024;

/** Base58, Bitcoin's alphabet (draft-msporny-base58): a number in base 58, big-endian; each leading `1` a zero byte. */
export const base58: TextCodec = {
  reads: 'text',
  name: 'base58',
  order: 24,
  needs: { any: sign.upper | sign.lower, every: sign.base58, length: 12 },
  accepts: (text) => text.length <= longest,
  decode(text) {
    const reversed: number[] = [];
    for (const digit of text) {
      let carry = alphabet.indexOf(digit);
      for (let at = 0; at < reversed.length; at += 1) {
        carry += (reversed[at] as number) * 58;
        reversed[at] = carry & 0xff;
        carry >>= 8;
      }
      for (; carry > 0; carry >>= 8) reversed.push(carry & 0xff);
    }
    return { kind: 'bytes', bytes: Uint8Array.from(reversed.reverse()) };
  },
};
