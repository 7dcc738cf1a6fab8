import { characterClass } from '../character-classes.ts';
import { bytesOfBase64 } from './base64.ts';
import type { TextCodec } from './codec.ts';

/**
 * base64url padded with dots instead of `=`, which would have to be escaped. Used by Google's reCAPTCHA and consent
 * frames.
 */
export const dottedBase64: TextCodec = {
  reads: 'text',
  name: 'base64url',
  order: 21,
  needs: { any: characterClass.dot, length: 12 },
  accepts: (text) => text.length % 4 === 0 && /^[\w-]+\.{1,2}$/.test(text),
  decode(text) {
    const bytes = bytesOfBase64(text.replace(/\.+$/, ''));
    return bytes && { kind: 'bytes', bytes };
  },
};
