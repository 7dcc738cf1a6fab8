import { characterClass } from '../character-classes.ts';
import { anyText } from '../text.ts';
import type { TextCodec } from './codec.ts';

const escapes = /\\u\{([0-9a-f]{1,6})\}|\\u([0-9a-f]{4})|((?:\\x[0-9a-f]{2})+)/gi;

/**
 * `\u0061`, `\u{61}` and `\x61` of string literals (ECMA-262 §12.9.4) that were sent in source form. A series of `\x…`
 * is bytes.
 */
export const unicodeEscape: TextCodec = {
  reads: 'text',
  name: 'unicode-escape',
  order: 18,
  needs: { any: characterClass.backslash, length: 4 },
  accepts: (text) => text.search(escapes) >= 0,
  decode: (text) => ({
    kind: 'text',
    text: text.replace(escapes, (whole: string, point?: string, unit?: string, bytes?: string) => {
      if (bytes !== undefined)
        return anyText(Uint8Array.from(bytes.match(/[0-9a-f]{2}/gi) ?? [], (byte) => Number.parseInt(byte, 16)));
      const code = Number.parseInt(point ?? unit ?? '', 16);
      if (code > 0x10ffff) return whole;
      return unit === undefined ? String.fromCodePoint(code) : String.fromCharCode(code);
    }),
  }),
};
