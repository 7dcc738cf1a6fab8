import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { isIban } from '../classify/detectors/iban.ts';
import { type CategoryGroup, type CategoryId, taxonomy } from '../classify/taxonomy.ts';
import { isFirstName, isKnownWord, wordsIn } from '../vocabulary/words.ts';

/** Number of bytes of the tag that are kept: 96 bits are enough to distinguish values. */
const tagBytes = 12;

/** Entropy, in bits, that makes trying all values impractical: one GPU computes about 2^40 digests a minute. */
const leastBits = 56;

/**
 * Fewest digits of a number that is hard to guess. Telephone numbers, dates, and most card and account numbers have
 * fewer.
 */
const leastDigits = 17;

/** Groups of kinds whose values are drawn from small sets. */
const guessableGroups: ReadonlySet<CategoryGroup> = new Set([
  'professional',
  'location',
  'network',
  'device',
  'financial',
  'special',
  'consent',
]);
/** Kinds of other groups whose values can be guessed. */
const guessable: ReadonlySet<CategoryId> = new Set(['name', 'phone', 'postal-address', 'password']);

/** The fingerprint of a value; '' if the value could be guessed by trying. */
export type Fingerprinter = (value: string, category: CategoryId) => string;

/**
 * Returns a function that marks equal values without storing them: HMAC-SHA-256 (RFC 2104) with a key made at install
 * time, over the trimmed value in lower case, truncated, in base64. The key is stored beside the fingerprints, so
 * guessable values get none.
 */
export function fingerprinter(key: Uint8Array): Fingerprinter {
  const tagOf = tagger(key);
  return (value, category) => {
    const text = value.trim().toLowerCase();
    return isHardToGuess(text, category) ? tagOf(text) : '';
  };
}

const encoder = new TextEncoder();

/**
 * Returns a function that computes the tag of a text with a key. The state after the key is computed once, and copied
 * for each text.
 */
function tagger(key: Uint8Array): (text: string) => string {
  const keyed = hmac.create(sha256, key);
  const state = keyed.clone();
  const tag = new Uint8Array(keyed.outputLen);
  return (text) => {
    keyed._cloneInto(state).update(encoder.encode(text)).digestInto(tag);
    return btoa(String.fromCharCode(...tag.subarray(0, tagBytes)));
  };
}

/** Whether there are too many values like this one to try them all. E-mail addresses count as hard to guess. */
function isHardToGuess(text: string, category: CategoryId): boolean {
  if (
    guessable.has(category) ||
    guessableGroups.has(taxonomy[category].group) ||
    (startsWithLetters.test(text) && isIban(text.toUpperCase()))
  )
    return false;
  if (category === 'email' && /^[^@\s]{2,}@[^@\s]{4,}$/.test(text)) return true;
  if (short.test(text)) return false;
  if (/^[\d\s.,:/()+tz-]*$/.test(text)) return (text.match(/\d/g)?.length ?? 0) >= leastDigits && !startsWithDate(text);
  const examined = text.slice(0, longestExamined);
  if (address.test(text)) return partsOf(examined).some((part) => !short.test(part) && bitsOf(part) >= leastBits);
  return bitsOf(examined) >= leastBits;
}

/** Eleven ASCII characters or fewer: with at most five {@link bits} each, they have less than {@link leastBits}. */
const short = /^[\0-\x7f]{0,11}$/;

/** Two letters, as at the beginning of an IBAN. */
const startsWithLetters = /^[a-z] *[a-z]/;

/** Limit: characters of a value that are examined. */
const longestExamined = 256;

/** An address, or a path from the root. Most of it can be known, so one part alone must be hard to guess. */
const address = /^(?:[a-z][a-z\d+.-]*:\/\/|\/)\S*$/;

/** The parts of an address behind its host, which is public. */
const partsOf = (text: string) => text.replace(/^[a-z\d+.-]+:\/\/[^/?#]*/, '').split(/[/?&=#;,]+/);

/** Dates and times, which are guessable. */
const times = /(?:19|20)\d\d-?[01]\d-?[0-3]\d(?:[t\s_-]?[0-2]\d:?[0-5]\d(?::?[0-5]\d(?:[.,]\d{1,9})?)?z?)?/g;

const startsWithDate = (text: string) => /^(?:19|20)\d\d[-/.]?[01]\d[-/.]?[0-3]\d/.test(text);

/** Estimated entropy, in bits. */
const bits = {
  /** Of a known word or first name: one of some thousands. */
  known: 11,
  /** Of each letter of an unknown word. */
  perUnknownLetter: 3.5,
  /** Of an unknown word, at most. */
  unknown: 60,
  /** Of each letter of a word with one or two letters. */
  perLetter: 5,
  perDigit: 3.3,
} as const;

/** Estimates the entropy of a text. Known words beside digits do not count, since an id's prefix is always the same. */
function bitsOf(text: string): number {
  const words = wordsIn(text.replace(times, ' '));
  const isId = words.some((word) => /^\d/.test(word));
  return words.reduce((sum, word) => sum + bitsOfWord(word, isId), 0);
}

function bitsOfWord(word: string, isId: boolean): number {
  if (/^\d/.test(word)) return word.length * bits.perDigit;
  if (word.length <= 2) return word.length * bits.perLetter;
  if (isKnownWord(word) || isFirstName(word)) return isId ? 0 : bits.known;
  return Math.min(word.length * bits.perUnknownLetter, bits.unknown);
}
