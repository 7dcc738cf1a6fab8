import type { Codec } from './codec.ts';
import { gzip } from './gzip.ts';

const alphabet = /^[A-Za-z0-9+/_-]+={0,2}$/;

/** Shorter plain texts come out of ordinary words by chance too often. */
const shortestText = 8;

/**
 * base64 and base64url (RFC 4648 §4, §5), padded or not. Any word of the right length is also base64, so a guess
 * only stands when it yields gzip or printable UTF-8.
 */
export const base64: Codec<string> = {
  name: 'base64',
  accepts: (text) => text.length >= 12 && text.replace(/=+$/, '').length % 4 !== 1 && alphabet.test(text),
  decode(text) {
    const bytes = fromBase64(text);
    if (gzip.accepts(bytes)) return { kind: 'bytes', bytes };
    const plain = printableText(bytes);
    return plain === null || plain.length < shortestText ? null : { kind: 'text', text: plain };
  },
};

function fromBase64(text: string): Uint8Array {
  const binary = atob(text.replace(/-/g, '+').replace(/_/g, '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}

function printableText(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return /[^\P{C}\t\n\r]/u.test(text) ? null : text;
  } catch {
    return null;
  }
}
