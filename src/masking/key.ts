import { holdFirstName, isKnownWord, isShortWord, wordsIn } from '../words/words.ts';
import { placeholderFor } from './placeholder.ts';

/** Characters of the longest key that a program would write. */
const longestKey = 100;

/** Shorter keys carry too little to identify anyone. */
const shortestExamined = 4;

/** Marks that programs use in keys. */
const marks = /^[\p{L}\p{N}\p{M} _$.:/@#?!*[\](){}<>+|&,~-]+$/u;

/**
 * The name of a field, a parameter, a header or a cookie as it may be kept. Keys are mostly written by programmers, so
 * that one word may be unknown; a first name, several unknown words, or the shape of a value make it a placeholder.
 */
export function maskKey(key: string): string {
  return isHarmlessKey(key) ? key : placeholderFor(key);
}

/** An e-mail address, wherever it stands. */
const address = /[^\s@]@[^\s@]+\.\p{L}/u;

/** Whether a key reads as a programmer's. */
export function isHarmlessKey(key: string): boolean {
  if (key.length < shortestExamined) return true;
  if (key.length > longestKey || !marks.test(key) || address.test(key) || hasLongNumber(key)) return false;
  const words = wordsIn(key).filter((word) => !/^\d/.test(word));
  if (holdFirstName(words)) return false;
  const unknown = words.filter((word) => word.length > 3 && !isKnownWord(word));
  return unknown.length <= 1 && !isMixture(key, words);
}

/** Five digits are a telephone number's, a date's or an id's. */
export const hasLongNumber = (key: string) => /\d[\d ().-]{3,}\d/.test(key);

/** Whether letters, cases and digits change as they do by chance: less than half of the letters are of words. */
function isMixture(key: string, words: readonly string[]): boolean {
  const changes = key.match(/\p{Ll}\p{N}|\p{N}\p{L}|\p{Ll}\p{Lu}/gu)?.length ?? 0;
  if (key.length < 8 || changes < (/\p{N}/u.test(key) ? 2 : 3)) return false;
  const lengthOf = (some: readonly string[]) => some.reduce((sum, { length }) => sum + length, 0);
  return lengthOf(words.filter((word) => isKnownWord(word) || isShortWord(word))) * 2 < lengthOf(words);
}
