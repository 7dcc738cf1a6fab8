import { characterClass } from '../character-classes.ts';
import type { TextCodec } from './codec.ts';

const escapes = /%u([0-9a-f]{4})|(?:%[0-9a-f]{2})+/gi;
const oneEscape = /%(?:u[0-9a-f]{4}|[0-9a-f]{2})/i;

/**
 * Percent-encoding (RFC 3986 §2.1), and the `%uXXXX` of JavaScript's `escape`. If a text has neither UTF-8 nor `%uXXXX`,
 * escaped letters of latin1 are decoded. A percent sign that begins no escape, or only seems to, stays, as in
 * `ilike.%accounts`.
 */
export const percent: TextCodec = {
  reads: 'text',
  name: 'percent',
  order: 17,
  needs: { any: characterClass.percent, length: 3 },
  accepts: (text) => oneEscape.test(text),
  decode(text) {
    const utf8 = percentDecoded(text);
    const decoded = utf8 === text ? latin1Decoded(text) : utf8;
    return decoded === text ? null : { kind: 'text', text: decoded };
  },
};

/** Decodes percent-encoded UTF-8 and `%uXXXX` once. Everything else stays as it is. */
export function percentDecoded(text: string): string {
  if (!text.includes('%')) return text;
  return wholeDecoded(text) ?? piecesDecoded(text);
}

/**
 * Fast path: decodes a text in which every percent sign begins an escape of UTF-8. Null for other texts, and if it
 * contains a byte-order mark.
 */
function wholeDecoded(text: string): string | null {
  try {
    const decoded = decodeURIComponent(text);
    return decoded.includes('\ufeff') ? null : decoded;
  } catch {
    return null;
  }
}

function piecesDecoded(text: string): string {
  return text.replace(escapes, (run: string, unit: string | undefined) =>
    unit === undefined ? utf8Run(run) : String.fromCharCode(Number.parseInt(unit, 16)),
  );
}

const strictUtf8 = new TextDecoder('utf-8', { fatal: true });

/** Decodes a series of escapes: valid UTF-8 is decoded, other bytes stay escaped. */
function utf8Run(run: string): string {
  let text = '';
  for (let at = 0; at < run.length; ) {
    const end = at + 3 * lengthOf(byteAt(run, at));
    const character = characterOf(run, at, end);
    text += character ?? run.slice(at, at + 3);
    at = character === null ? at + 3 : end;
  }
  return text;
}

const byteAt = (run: string, at: number) => Number.parseInt(run.slice(at + 1, at + 3), 16);

/** Length, in bytes, of the character that a byte begins (RFC 3629 §3). */
const lengthOf = (byte: number) => (byte < 0xc0 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4);

function characterOf(run: string, at: number, end: number): string | null {
  if (end > run.length) return null;
  const bytes = Uint8Array.from({ length: (end - at) / 3 }, (_, index) => byteAt(run, at + 3 * index));
  if (bytes.length === 1) return (bytes[0] as number) < 0x80 ? String.fromCharCode(bytes[0] as number) : null;
  try {
    return strictUtf8.decode(bytes);
  } catch {
    return null;
  }
}

/** An escaped byte that was not valid UTF-8, and the character before it. */
const leftByte = /(.?)%([89a-f][0-9a-f])/gisu;

/**
 * Decodes escaped letters of latin1. Hex digits in mixed case are not decoded, since encoders write them in one case; nor
 * are two lower-case letters that begin a word, since they may be the word itself after a percent sign: `%fabian`.
 */
function latin1Decoded(text: string): string {
  return text.replace(leftByte, (run: string, before: string, hex: string) => {
    const character = String.fromCharCode(Number.parseInt(hex, 16));
    const isMixed = /[a-f]/.test(hex) && /[A-F]/.test(hex);
    const isWord = /^[a-f]{2}$/.test(hex) && !/\p{L}/u.test(before);
    return isMixed || isWord || !/\p{L}/u.test(character) ? run : before + character;
  });
}

/** The text with all escaped bytes from 0x80 on read as latin1; null if there are none. */
export function latin1Reading(text: string): string | null {
  if (!text.includes('%')) return null;
  const read = text.replace(/%([89a-f][0-9a-f])/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return read === text ? null : read;
}
