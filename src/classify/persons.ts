import { isFirstName, isKnownWord, wordsIn } from '../words/words.ts';
import { isFullName, titled } from './plausible.ts';

const allCapitals = /^\p{Lu}[\p{Lu}\p{M}'’.-]+(?: [\p{Lu}\p{M}'’.-]+){1,3}$/u;
const inverted =
  /^\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’-]+)?, ?\p{Lu}[\p{L}\p{M}'’.-]+(?: \p{Lu}[\p{L}\p{M}'’.-]*)?$/u;

/**
 * Whether a text reads as a person's name even where its key does not ask for one: of two words and more, with a title or
 * a common first name, or of words that are in no vocabulary.
 */
export function readsAsPerson(value: string): boolean {
  if (value.length < 4 || value.length > 80) return false;
  if (titled.test(value) || /^\p{Lu}{2,30}\/\p{Lu}{2,30} M(?:R|RS|S|ISS|STR)$/u.test(value)) return true;
  if (!isFullName(value) && !allCapitals.test(value) && !inverted.test(value)) return false;
  const words = wordsIn(value).filter((word) => word.length > 2);
  return words.length > 0 && (words.some(isFirstName) || words.every((word) => !isKnownWord(word)));
}

/** Whether a text of one word is a name by itself: no word of a program or of a language. */
export function isUnknownName(value: string): boolean {
  if (!/^\p{Lu}[\p{L}\p{M}'’-]{1,40}$/u.test(value) || /\p{Ll}\p{Lu}/u.test(value)) return false;
  const words = wordsIn(value);
  return words.some(isFirstName) || words.every((word) => !isKnownWord(word));
}

/** Whether a text is what a person signs in with, such as `zn_mokoena`: small letters that are no words. */
export function readsAsUserName(value: string): boolean {
  if (!/^[a-z]{1,20}[._][a-z]{2,20}\d{0,4}$|^[a-z]{5,20}\d{0,4}$/.test(value)) return false;
  const words = wordsIn(value).filter((word) => /^[a-z]{3,}$/.test(word));
  return words.length > 0 && words.every((word) => isFirstName(word) || !isKnownWord(word));
}

/** Whether a text is a full name with a common first name in it. */
export const isCommonName = (value: string) => isFullName(value) && wordsIn(value).some(isFirstName);
