import { codeAt } from '../code-at.ts';
import { type CharacterClasses, characterClass, characterClassesOf } from './character-classes.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });
const lossy = new TextDecoder('utf-8');
const latin1 = new TextDecoder('windows-1252');

/** The text that bytes encode in UTF-8 (or in UTF-16 with a byte-order mark); null if they are not valid. */
export function utf8Text(bytes: Uint8Array): string | null {
  const mark =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff && 'utf-16be';
  try {
    if (mark) return new TextDecoder(mark, { fatal: true }).decode(bytes);
    return bytes.length <= longestChecked && !isUtf8(bytes) ? null : utf8.decode(bytes);
  } catch {
    return null;
  }
}

/** Up to this number of bytes, checking them is cheaper than a decoder's exception. */
const longestChecked = 4_096;

/** Whether bytes can be UTF-8 (RFC 3629 §4), except for a few sequences that only the decoder rejects. */
function isUtf8(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] as number;
    if (byte < 0x80) continue;
    let following = byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : 1;
    if (byte < 0xc2 || byte > 0xf4) return false;
    for (; following > 0; following -= 1) {
      at += 1;
      if (((bytes[at] ?? 0) & 0xc0) !== 0x80) return false;
    }
  }
  return true;
}

/** Pieces of UTF-8 text in other bytes, with U+FFFD for the bytes between them. */
export function piecesOfText(bytes: Uint8Array): string {
  return lossy.decode(bytes);
}

/** Decodes bytes that are not valid UTF-8 as latin1 (in browsers: windows-1252), so that names stay readable. */
export function latin1Text(bytes: Uint8Array): string {
  return latin1.decode(bytes);
}

/** Lowest share of ASCII letters, digits, blanks and common punctuation marks in latin1 text. */
const leastPlain = 0.5;

/** Whether bytes decoded as latin1 look like text that people wrote. */
export function isLatin1Text(text: string): boolean {
  const begin = text.slice(0, 4_096);
  return isPrintable(text) && (begin.match(/[\w\s"':,;&=.@-]/g)?.length ?? 0) >= begin.length * leastPlain;
}

/** Decodes UTF-8, or latin1 if the bytes are not UTF-8. */
export function anyText(bytes: Uint8Array): string {
  return utf8Text(bytes) ?? latin1Text(bytes);
}

/** Whether all characters of a text are printable. */
export function isPrintable(text: string, classes: CharacterClasses = characterClassesOf(text)): boolean {
  return (classes.any & characterClass.control) === 0 && !text.includes('\ufffd');
}

/** Printable UTF-8 text in bytes; null for anything else. Used to confirm a codec's guess. */
export function printableText(bytes: Uint8Array): string | null {
  const text = utf8Text(bytes);
  return text !== null && isPrintable(text) ? text : null;
}

/** One byte per character. All characters must be up to U+00FF. */
export function bytesOfLatin1(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = codeAt(text, at);
  return bytes;
}
