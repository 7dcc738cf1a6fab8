import { sign } from '../look.ts';
import type { TextCodec } from './codec.ts';

const oneEscape = /\\(?:u\{([0-9a-f]{1,6})\}|u([0-9a-f]{4})|x([0-9a-f]{2}))/i;
const escapes = new RegExp(oneEscape.source, 'gi');

/** `\u0061`, `\u{61}` and `\x61` of string literals (ECMA-262, §12.9.4) that were sent as they stand in source. */
export const unicodeEscape: TextCodec = {
  reads: 'text',
  name: 'unicode-escape',
  order: 18,
  needs: { any: sign.backslash, length: 4 },
  accepts: (text) => oneEscape.test(text),
  decode: (text) => ({
    kind: 'text',
    text: text.replace(escapes, (whole: string, ...codes: string[]) => {
      const code = Number.parseInt(codes.slice(0, 3).find(Boolean) ?? '', 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    }),
  }),
};
