import { isFirstName, isKnownWord, wordsIn } from '../vocabulary/words.ts';
import { isEastAsianName } from './east-asian.ts';
import { isFullName, titled } from './plausible.ts';

const allCapitals = /^\p{Lu}[\p{Lu}\p{M}'’.-]+(?: [\p{Lu}\p{M}'’.-]+){1,3}$/u;
const inverted =
  /^\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’-]+)?, ?\p{Lu}[\p{L}\p{M}'’.-]+(?: \p{Lu}[\p{L}\p{M}'’.-]*)?$/u;

/**
 * Whether a text is a person's name even if its key does not ask for one: at least two words, with a title, with a
 * common first name, or of words that are in no vocabulary. Names in Chinese, Japanese and Korean writing count as well.
 */
export function readsAsPerson(value: string): boolean {
  if (isEastAsianName(value)) return true;
  if (value.length < 4 || value.length > 80) return false;
  if (titled.test(value) || /^\p{Lu}{2,30}\/\p{Lu}{2,30} M(?:R|RS|S|ISS|STR)$/u.test(value)) return true;
  if (!isFullName(value) && !allCapitals.test(value) && !inverted.test(value)) return false;
  const words = wordsIn(value).filter((word) => word.length > 2);
  return words.length > 0 && (words.some(isFirstName) || words.every((word) => !isKnownWord(word)));
}

/**
 * Whether a single capitalised word is probably a name: it is a common first name, or in no vocabulary. Names in
 * Chinese, Japanese and Korean writing count as well.
 */
export function isUnknownName(value: string): boolean {
  if (isEastAsianName(value)) return true;
  if (!/^\p{Lu}[\p{L}\p{M}'’-]{1,40}$/u.test(value) || /\p{Ll}\p{Lu}/u.test(value)) return false;
  const words = wordsIn(value);
  return words.some(isFirstName) || words.every((word) => !isKnownWord(word));
}

/**
 * Whether a text looks like a user name for signing in, such as `zn_mokoena` or `mokoena77`: lower-case letters
 * without known words except first names, and perhaps digits at the end.
 */
export function readsAsUserName(value: string): boolean {
  if (!/^[a-z]{1,20}[._][a-z]{2,20}\d{0,4}$|^[a-z]{5,20}\d{0,4}$/.test(value)) return false;
  const words = wordsIn(value).filter((word) => /^[a-z]{3,}$/.test(word));
  return words.length > 0 && words.every((word) => isFirstName(word) || !isKnownWord(word));
}

/** Whether a text is a full name that contains a common first name. */
export const isCommonName = (value: string) => isFullName(value) && wordsIn(value).some(isFirstName);

/** Whether a text is one common first name, as people write it. */
export const isOneFirstName = (value: string) =>
  /^\p{Lu}\p{Ll}[\p{L}\p{M}'’-]{1,20}$/u.test(value) && wordsIn(value).every(isFirstName);

/**
 * Whether a text is almost certainly a person's name: it begins with a common first name and ends with a word that is
 * in no vocabulary, or with another name. Names that end like those of businesses and places do not count.
 */
export function isCertainName(value: string): boolean {
  if (value.length > 60 || !isFullName(value) || businessWords.test(value)) return false;
  const all = value.split(' ');
  const [first = '', last = ''] = [all[0], all.at(-1)];
  const ends = wordsIn(last);
  return (
    wordsIn(first).some(isFirstName) && ends.some((word) => word.length > 2) && ends.every((word) => !isKnownWord(word))
  );
}

/** Words in names of businesses and places that begin with a first name: `Marie Curie Klinikum`. */
const businessWords =
  / (?:GmbH|AG|Ltd|Inc|BV|SA|SL|SARL|Klinikum|Hospital|Klinik|Center|Centre|Stadion|Arena|Airport|Bank|Hotel|Schule|Gymnasium|College|University|Institut|Institute|Stiftung|Foundation|Museum|Theater|Park|Apotheke|Pharmacy|Brands|Beauty|Cosmetics|Jeans|Paris|London|Milano)$/;

/** Whether an address is of a picture whose file name is a person's name: `…/matheo-lefevre.jpg`. */
export function isNamedPicture(value: string): boolean {
  const stem = /\/([\w%.-]{5,80})\.(?:jpe?g|png|webp|gif|avif)(?:\?|$)/i.exec(value)?.[1];
  return stem !== undefined && /[a-z]{3,}[-_.][a-z]{2,}/i.test(stem) && wordsIn(stem).some(isFirstName);
}
