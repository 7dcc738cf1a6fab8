import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { isIban } from '../classify/detectors/iban.ts';
import { type CategoryGroup, type CategoryId, taxonomy } from '../classify/taxonomy.ts';
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
  const keyed = hmac.create(sha256, key);
  return (value, category) => {
    const text = value.trim().toLowerCase();
    if (!isHardToGuess(text, category)) return '';
    const tag = keyed.clone().update(utf8ToBytes(text)).digest().subarray(0, tagBytes);
    return btoa(String.fromCharCode(...tag));
  };
}

/** Whether there are too many values like this one to try them all. An e-mail address counts as such. */
export function isHardToGuess(text: string, category: CategoryId): boolean {
  if (guessable.has(category) || guessableGroups.has(taxonomy[category].group) || isIban(text.toUpperCase()))
    return false;
  if (category === 'email' && /^[^@\s]{2,}@[^@\s]{4,}$/.test(text)) return true;
  if (/^[\d\s.,:/()+tz-]*$/.test(text)) return (text.match(/\d/g)?.length ?? 0) >= leastDigits && !startsWithDate(text);
  return bitsOf(text.slice(0, 256)) >= leastBits;
}

const startsWithDate = (text: string) => /^(?:19|20)\d\d[-/.]?[01]\d[-/.]?[0-3]\d/.test(text);

/** Known words and names are chosen from some thousands, other letters and digits as they come. */
function bitsOf(text: string): number {
  let bits = 0;
  for (const word of wordsIn(text)) {
    if (/^\d/.test(word)) bits += word.length * 3.3;
    else if (word.length <= 2) bits += word.length * 5;
    else bits += isKnownWord(word) || isFirstName(word) ? 11 : Math.min(word.length * 3.5, 60);
  }
  return bits;
}
