import { isKnownWord, isShortWord, wordsIn } from '../vocabulary/words.ts';
import { isDate } from './date.ts';

/** Names of processors and systems that contain digits. */
const processors = /^(?:x11|x(?:64|86(?:_64)?)|i\d86|(?:aarch|arm|amd|win|wow)(?:32|64)|armv\d[a-z]?)$/i;

/** Versions: up to four numbers without leading zeros. */
const version = /^(?:0|[1-9]\d{0,3})(?:[._](?:0|[1-9]\d{0,3})){0,3}$/;

/** The fixed date in the user agent of every desktop Firefox. */
const geckoDay = '20100101';

/** Four numbers that look like an IP address. In browser versions, the second number is 0. */
const ipAddress = /^\d{1,3}\.[1-9]\d{0,2}\.\d{1,3}\.\d{1,3}$/;

/** Separators of a user agent's tokens. */
const marks = /([\s;,()/:]+)/;

/**
 * Masks the description of a browser, a system or a device, such as a user agent. Known words, names of processors,
 * tokens of one or two letters, and versions after these stay; other tokens become `[…]`, as do versions that look like
 * a date or an IP address. Null if no word is known.
 */
export function maskDevice(text: string): string | null {
  const pieces = text.split(marks);
  const shown = pieces.map((piece, at) =>
    at % 2 === 1 || piece === '' || isHarmlessToken(piece, pieces[at - 2] ?? '') ? piece : '[…]',
  );
  return pieces.some((piece, at) => at % 2 === 0 && isWord(piece) && piece.length > 2) ? shown.join('') : null;
}

function isHarmlessToken(token: string, before: string): boolean {
  if (/^\p{N}/u.test(token)) return isVersion(token) && (isWord(before) || processors.test(before));
  return isWord(token) || processors.test(token);
}

const isVersion = (token: string) =>
  token === geckoDay || (version.test(token) && !ipAddress.test(token) && !isDate(token));

/**
 * Whether a token is one or two letters, or consists of known words. One extra letter (`iPhone`) and up to two digits
 * at the end are accepted.
 */
function isWord(token: string): boolean {
  if (/^\p{L}{1,2}$/u.test(token)) return true;
  const [, letters = ''] = /^([\p{L}\p{M}'’.+_-]+?)\d{0,2}$/u.exec(token) ?? [];
  const words = wordsIn(letters);
  const strange = words.filter((word) => !isKnownWord(word) && !isShortWord(word));
  return words.length > strange.length && (strange.length === 0 || (strange.length === 1 && strange[0]?.length === 1));
}
