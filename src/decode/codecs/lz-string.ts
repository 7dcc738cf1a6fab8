import lz from 'lz-string';
import { sign } from '../look.ts';
import { isPrintable } from '../text.ts';
import { unpadded } from './base64.ts';
import type { Payload, TextCodec } from './codec.ts';

/** Its output grows faster than its input; beyond this a text is none of ours to guess at. */
const longest = 1024 * 1024;

/** The forms in which lz-string writes text, by what undoes and what makes them. */
const forms = [
  [lz.decompressFromBase64, lz.compressToBase64],
  [lz.decompressFromEncodedURIComponent, lz.compressToEncodedURIComponent],
] as const;

/**
 * lz-string's base64 and URI forms (https://pieroxy.net/blog/pages/lz-string/), as CleverTap sends them. Nothing marks
 * them: that the same text comes out when the result is compressed again is what confirms them.
 */
export const lzString: TextCodec = {
  reads: 'text',
  name: 'lz-string',
  order: 23,
  needs: { any: sign.upper | sign.lower, every: sign.base64, length: 16 },
  accepts: (text) => text.length <= longest && beginsWithText(text) && unpadded(text, 4) !== null,
  decode: (text) => undone(text, forms),
};

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/**
 * Whether the first character that would come out is a plain one: two zero bits announce it, and the eight bits of its
 * code follow, lowest first, each digit of the text holding six bits, highest first.
 */
function beginsWithText(text: string): boolean {
  const bits = digits.indexOf(text[0] ?? '') * 64 + digits.indexOf(text[1] ?? '');
  let code = 0;
  for (let at = 0; at < 8; at += 1) code |= ((bits >> (9 - at)) & 1) << at;
  return bits >= 0 && bits >> 10 === 0 && code >= 0x20 && code < 0x7f;
}

/** lz-string's UTF-16 form: each character holds fifteen bits, from U+0020 upwards. */
export const lzStringUtf16: TextCodec = {
  reads: 'text',
  name: 'lz-string',
  order: 25,
  needs: { any: sign.wide, length: 4 },
  // biome-ignore lint/suspicious/noControlCharactersInRegex: none of these is in its alphabet.
  accepts: (text) => text.length <= longest && !/[\0-\x1f\ud800-\udfff]/.test(text),
  decode: (text) => undone(text, [[lz.decompressFromUTF16, lz.compressToUTF16]]),
};

/** Versions of the library differ in how they fill the last group. */
function isSame(made: string, text: string): boolean {
  return made.replace(/[A=]+$/, '') === text.replace(/[A=]+$/, '');
}

type Form = readonly [undo: (text: string) => string | null, make: (text: string) => string];

function undone(text: string, tried: readonly Form[]): Payload | null {
  for (const [undo, make] of tried) {
    const plain = undo(text);
    if (plain && plain.length >= 4 && isPrintable(plain) && isSame(make(plain), text))
      return { kind: 'text', text: plain };
  }
  return null;
}
