import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { isIban } from '../classify/detectors/iban.ts';
import { type CategoryGroup, type CategoryId, taxonomy } from '../classify/taxonomy.ts';
import { createMemos } from '../memo.ts';
import { isFirstName, isKnownWord, wordsIn } from '../words/words.ts';

/** Bytes of the tag that are kept: 96 bits tell any two values apart and give nothing away. */
const tagBytes = 12;

/** Bits of entropy from which trying all values takes longer than it is worth: about 2^40 digests a minute on one GPU. */
const leastBits = 56;

/** Digits from which a number is no telephone, card or account number and no date. */
const leastDigits = 17;

/** Groups of kinds whose values are drawn from small sets, and kinds of other groups that are. */
const guessableGroups: ReadonlySet<CategoryGroup> = new Set([
  'professional',
  'location',
  'network',
  'device',
  'financial',
  'special',
  'consent',
]);
const guessable: ReadonlySet<CategoryId> = new Set(['name', 'phone', 'postal-address', 'password']);

/** Marks a value of a kind of data; '' for one that could be found by trying. */
export type Fingerprinting = (value: string, category: CategoryId) => string;

/**
 * Marks equal values without keeping them: HMAC-SHA-256 (RFC 2104) under a key made at install time, of the value
 * trimmed and in lower case, shortened, in base64. The key lies beside the fingerprints, so that values which could be
 * found by trying get none.
 */
export function fingerprinting(key: Uint8Array): Fingerprinting {
  let known = prepared.get(key);
  if (known === undefined) {
    const tagOf = tagging(key);
    known = createMemos<CategoryId, string>(512, (value, category) => {
      const text = value.trim().toLowerCase();
      return isHardToGuess(text, category) ? tagOf(text) : '';
    });
    prepared.set(key, known);
  }
  return known;
}

/** What marks values, by the key it marks them under. */
const prepared = new WeakMap<Uint8Array, Fingerprinting>();

const encoder = new TextEncoder();

/** Digests texts under a key. What the key alone makes of the state is worked out once, and copied for each text. */
function tagging(key: Uint8Array): (text: string) => string {
  const keyed = hmac.create(sha256, key);
  const state = keyed.clone();
  const tag = new Uint8Array(keyed.outputLen);
  return (text) => {
    keyed._cloneInto(state).update(encoder.encode(text)).digestInto(tag);
    return btoa(String.fromCharCode(...tag.subarray(0, tagBytes)));
  };
}

/** Whether there are too many values like this one to try them all. An e-mail address counts as such. */
export function isHardToGuess(text: string, category: CategoryId): boolean {
  if (
    guessable.has(category) ||
    guessableGroups.has(taxonomy[category].group) ||
    (startsWithLetters.test(text) && isIban(text.toUpperCase()))
  )
    return false;
  if (category === 'email' && /^[^@\s]{2,}@[^@\s]{4,}$/.test(text)) return true;
  if (/^[\d\s.,:/()+tz-]*$/.test(text)) return (text.match(/\d/g)?.length ?? 0) >= leastDigits && !startsWithDate(text);
  const examined = text.slice(0, longestExamined);
  if (address.test(text)) return partsOf(examined).some((part) => bitsOf(part) >= leastBits);
  return bitsOf(examined) >= leastBits;
}

/** As an account number does. Blanks in it do not count. */
const startsWithLetters = /^[a-z] *[a-z]/;

/** Characters of a value that are looked at. */
const longestExamined = 256;

/** An address, or a path with a query. Most of it is known to those who know the app: one part must be hard to guess alone. */
const address = /^(?:[a-z][a-z\d+.-]*:\/\/|\/)\S*$/;

/** The parts of an address behind its host, which is public. */
const partsOf = (text: string) => text.replace(/^[a-z\d+.-]+:\/\/[^/?#]*/, '').split(/[/?&=#;,]+/);

/** Days and times, which are among few. */
const times = /(?:19|20)\d\d-?[01]\d-?[0-3]\d(?:[t\s_-]?[0-2]\d:?[0-5]\d(?::?[0-5]\d(?:[.,]\d{1,9})?)?z?)?/g;

const startsWithDate = (text: string) => /^(?:19|20)\d\d[-/.]?[01]\d[-/.]?[0-3]\d/.test(text);

/** Bits of a known word or name, which is chosen from some thousands; of an unknown word; of a letter and of a digit alone. */
const bits = { known: 11, unknown: 60, perUnknownLetter: 3.5, perLetter: 5, perDigit: 3.3 } as const;

/** Letters and digits count as they come; known words beside digits not at all, since an id's prefix is always the same. */
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
