import { characterClass } from '../character-classes.ts';
import { bytesOfLatin1 } from '../text.ts';
import type { TextCodec } from './codec.ts';

/**
 * base64 and base64url (RFC 4648 §4, §5), with or without padding. Any word of the right length is also valid base64,
 * so a guess counts only if its output can be read.
 */
export const base64: TextCodec = {
  reads: 'text',
  name: 'base64',
  order: 21,
  needs: { any: characterClass.upper | characterClass.lower, every: characterClass.base64, length: 10 },
  accepts(text) {
    const length = unpadded(text, 2);
    return length !== null && length % 4 !== 1;
  },
  decode(text) {
    const bytes = bytesOfBase64(text);
    return bytes && { kind: 'bytes', bytes, name: /[-_]/.test(text) ? 'base64url' : 'base64' };
  },
};

/** The bytes of a base64 or base64url text, with or without padding; null for any other text. */
export function bytesOfBase64(text: string): Uint8Array | null {
  const length = unpadded(text, 2);
  if (length === null || length % 4 === 1 || !alphabet.test(text)) return null;
  return bytesOfLatin1(atob(text.slice(0, length).replaceAll('-', '+').replaceAll('_', '/')));
}

const alphabet = /^[\w+/=-]*$/;

/** Length of a text without its `=` padding; null if there are more than `most` of them, or one in another place. */
export function unpadded(text: string, most: number): number | null {
  const first = text.indexOf('=');
  if (first < 0) return text.length;
  return text.length - first <= most && /^=+$/.test(text.slice(first)) ? first : null;
}
