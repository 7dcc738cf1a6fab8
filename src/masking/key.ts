import { createMemo } from '../memo.ts';
import { includesFirstName, isKnownWord, wordsIn } from '../vocabulary/words.ts';
import { placeholderFor } from './placeholder.ts';

/** Limit: characters of a key that a programmer could have written. */
const longestKey = 100;

/** Shorter keys carry too little to identify anyone. */
const shortestExamined = 4;

/** Characters that programs use in keys. */
const marks = /^[\p{L}\p{N}\p{M} _$.:/@#?!*[\](){}<>+|&,~-]+$/u;

/**
 * Masks the name of a field, a parameter, a header or a cookie. Programmers write most keys, so one word may be
 * unknown; a key with a first name, several unknown words or the shape of a value becomes a placeholder.
 */
export function maskKey(key: string): string {
  return key.length > longestKey ? maskedKey(key) : cachedKey(key, maskedKey);
}

/** Masked keys. */
const cachedKey = createMemo<string, string>(4_096);

const maskedKey = (key: string) => (isHarmlessKey(key) ? key : placeholderFor(key));

/** An e-mail address, anywhere in a key. */
const address = /[^\s@]@[^\s@]+\.\p{L}/u;

/** Cookie of a Google Analytics property, with the property's public id. */
const propertyCookie = /^_ga_[A-Z\d]{6,12}$/;

/** Whether a key looks as if a programmer wrote it. */
export function isHarmlessKey(key: string): boolean {
  if (key.length < shortestExamined || propertyCookie.test(key)) return true;
  if (key.length > longestKey || !marks.test(key) || address.test(key) || hasLongNumber(key)) return false;
  const words = wordsIn(key).filter((word) => !/^\d/.test(word));
  if (includesFirstName(words)) return false;
  const mayBeName = words.length === 2;
  const unknown = words.filter((word) => isLong(word, mayBeName) && !isKnownWord(word));
  return unknown.length <= 1 && !isMixture(key, words);
}

/** Whether a word is long enough for a name. A first name can have three letters, one of them a vowel. */
function isLong(word: string, mayBeName: boolean): boolean {
  return word.length > 3 || (mayBeName && word.length === 3 && /[aeiouy]/.test(word));
}

/**
 * Whether a key has five or more digits and separators in sequence, which may be a telephone number, a date or an id.
 */
export const hasLongNumber = (key: string) => /\d[\d ().-]{3,}\d/.test(key);

/** Length of the shortest key that can look random, in characters. */
const shortestMixture = 6;

/**
 * Whether a key looks random: letters, cases and digits alternate, and less than half of its letters are in known
 * words.
 * @param words the key's words, without numbers
 */
export function isMixture(key: string, words: readonly string[]): boolean {
  const changes = key.match(/\p{L}(?=\p{N})|\p{N}(?=\p{L})|\p{Ll}(?=\p{Lu})/gu)?.length ?? 0;
  if (key.length < shortestMixture || changes < (/\p{N}/u.test(key) ? 2 : 3)) return false;
  const lengthOf = (some: readonly string[]) => some.reduce((sum, { length }) => sum + length, 0);
  return lengthOf(words.filter(isKnownWord)) * 2 < lengthOf(words);
}
